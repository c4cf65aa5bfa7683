// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentwriter.h"

#include "model/consent/consentlengths.h"
#include "model/consent/consentreader.h"
#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/consent/wording.h"
#include "model/customers/age.h"
#include "model/customers/cardstore.h"
#include "model/customers/undo.h"
#include "model/journal/revisions.h"

#include <QJsonArray>

namespace couvert {

namespace {

JournalAction journalAction(ConsentAction action)
{
    switch (action) {
    case ConsentAction::Given:
        return JournalAction::ConsentGiven;
    case ConsentAction::Withdrawn:
        return JournalAction::ConsentWithdrawn;
    case ConsentAction::Refused:
        return JournalAction::ConsentRefused;
    case ConsentAction::Expired:
        break;
    }
    return JournalAction::ConsentExpired;
}

QString addressOn(const Customer &card, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return card.emails.isEmpty() ? QString() : card.emails.first().address;
    case Channel::Sms:
    case Channel::Phone:
        return card.phones.isEmpty() ? QString() : card.phones.first().typed;
    case Channel::Post:
        if (const PostalAddress *home = card.address(ContactUse::Personal))
            return QStringLiteral("%1, %2 %3").arg(home->street, home->postcode, home->city);
        break;
    }
    return {};
}

/// NotFound, or RefusedByRule "erased" for somebody who was there once.
Result<Customer> cardOf(Database &database, qint64 id)
{
    Result<Customer> card = CardStore::load(database, id);
    if (card || card.error().code != FailureCode::NotFound)
        return card;
    Result<Statement> gone = Statement::prepare(database, "SELECT 1 FROM revision WHERE customer = ? AND revision < 0");
    if (!gone)
        return failure(gone);
    const Result<bool> row = gone->bind(1, id).step();
    if (!row)
        return failure(row);
    if (*row)
        return fail(FailureCode::RefusedByRule, QStringLiteral("erased"));
    return card;
}

/// What only a yes has to pass.
Result<> checkYes(Database &database, const ConsentForm &form, const Customer &card, const QDateTime &at)
{
    if (card.restricted)
        return fail(FailureCode::RefusedByRule, QStringLiteral("restricted"));
    const bool written = form.channel == Channel::Email || form.channel == Channel::Sms;
    if (form.basis == ConsentBasis::SoftOptIn && (!written || form.purpose == DietPurpose || !form.softOptIn.holds()))
        return fail(FailureCode::RefusedByRule, QStringLiteral("soft_opt_in"));
    if (needsParent(card.birthday, frenchDay(at)) && form.guardian.trimmed().isEmpty())
        return fail(FailureCode::RefusedByRule, QStringLiteral("parent_must_agree"));
    Result<Statement> no = Statement::prepare(database,
        "SELECT 1 FROM consent_state WHERE customer = ?1 AND purpose = ?2 AND channel = ?3 AND status IN ('withdrawn', 'refused') AND at >= ?4");
    if (!no)
        return failure(no);
    const qint64 moment = at.toMSecsSinceEpoch();
    const Result<bool> later = no->bind(1, card.id).bind(2, form.purpose).bind(3, channelCode(form.channel)).bind(4, moment).step();
    if (!later)
        return failure(later);
    Result<Reachability> reach = Reachability::open(database);
    if (!reach)
        return failure(reach);
    const Result<std::optional<qint64>> opposed = reach->lastOpposition(card.id, form.channel);
    if (!opposed)
        return failure(opposed);
    if (*later || (*opposed && **opposed >= moment))
        return fail(FailureCode::RefusedByRule, QStringLiteral("older_than_opposition"));
    return {};
}

Result<Wording> wordingOf(UnitOfWork &unit, const ConsentForm &form, const Customer &card)
{
    Database &database = unit.database();
    const QString own = card.language.isEmpty() ? QStringLiteral("fr") : card.language;
    const QString language = form.wordingLanguage.isEmpty() ? own : form.wordingLanguage;
    if (!form.wordingText.isEmpty())
        return wordingOfText(unit, form.purpose, language, form.wordingText);
    if (form.wordingVersion > 0)
        return wordingOfVersion(database, form.purpose, language, form.wordingVersion);
    return newestWording(database, form.purpose, language);
}

Result<qint64> insertEvent(UnitOfWork &unit, const ConsentForm &form, const ConsentEvent &event, qint64 revision)
{
    Result<Statement> insert = Statement::prepare(unit.database(),
        "INSERT INTO consent_event(customer, purpose, channel, action, at, how, basis, address, language, wording, until, guardian, evidence, account,"
        " recorded_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bind(1, form.customerId).bind(2, form.purpose).bind(3, channelCode(form.channel)).bind(4, actionCode(form.action));
    insert->bind(5, event.at.toMSecsSinceEpoch()).bind(6, howCode(form.how)).bind(7, basisCode(form.basis)).bindOptional(8, event.address);
    insert->bindOptional(9, event.language);
    if (event.wording > 0)
        insert->bind(10, event.wording);
    if (event.until.isValid())
        insert->bind(11, static_cast<qint64>(event.until.toJulianDay()));
    insert->bindOptional(12, form.guardian.trimmed());
    if (event.evidence > 0)
        insert->bind(13, event.evidence);
    insert->bind(14, unit.session().account().id).bind(15, unit.session().clock().now().toMSecsSinceEpoch()).bind(16, revision);
    const Result<bool> row = insert->step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

bool isDietNo(const ConsentForm &form)
{
    return form.purpose == DietPurpose && form.action != ConsentAction::Given;
}

/// Takes the allergies off the card once nothing allows them any more. Answers whether there were any.
Result<bool> eraseDietData(UnitOfWork &unit, const Customer &card)
{
    if (card.allergies.isEmpty() || card.restricted)
        return false;
    Result<Statement> other = Statement::prepare(
        unit.database(), "SELECT 1 FROM consent_state WHERE customer = ? AND purpose = 'diet' AND status = 'given' AND (until = 0 OR until > ?)");
    if (!other)
        return failure(other);
    const Result<bool> allowed = other->bind(1, card.id).bind(2, static_cast<qint64>(unit.session().clock().today().toJulianDay())).step();
    if (!allowed)
        return failure(allowed);
    if (*allowed)
        return false;
    const Result<qint64> revision = unit.record(
        JournalAction::CustomerEdited, JournalSubject::customer(card.id), {{QStringLiteral("fields"), QJsonArray{QStringLiteral("allergies")}}});
    if (!revision)
        return failure(revision);
    Customer bare = card;
    bare.allergies.clear();
    bare.revision = *revision;
    Result<CardStore> store = CardStore::prepare(unit.transaction());
    if (!store)
        return failure(store);
    Result<> step = store->replace(card, bare);
    if (step)
        step = Revisions(unit.session().vault()).set(unit.transaction(), {card.id}, *revision);
    if (step)
        step = Undo::forgetCard(unit, card.id);
    if (!step)
        return failure(step);
    return true;
}

} // namespace

Result<RecordedConsent> ConsentWriter::record(const ConsentForm &form)
{
    const Result<QList<RecordedConsent>> all = recordAll({form});
    if (!all)
        return failure(all);
    return all->first();
}

Result<QList<RecordedConsent>> ConsentWriter::recordAll(const QList<ConsentForm> &forms)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    Result<QList<RecordedConsent>> recorded = recordIn(*unit, forms);
    if (!recorded)
        return recorded;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return recorded;
}

Result<QList<RecordedConsent>> ConsentWriter::recordIn(UnitOfWork &unit, const QList<ConsentForm> &forms)
{
    QList<RecordedConsent> recorded;
    for (const ConsentForm &form : forms) {
        const Result<RecordedConsent> one = write(unit, form);
        if (!one)
            return failure(one);
        recorded.append(*one);
    }
    const Result<> settled = settleReach(unit.transaction());
    if (!settled)
        return failure(settled);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const Result<ConsentState> state =
            ConsentReader(unit.database()).state(forms[i].customerId, forms[i].purpose, forms[i].channel, unit.session().clock().today());
        if (!state)
            return failure(state);
        recorded[i].state = *state;
    }
    return recorded;
}

Result<int> ConsentWriter::withdrawAll(qint64 customerId, ConsentHow how)
{
    const Result<QList<ConsentState>> states = ConsentReader(m_database).states(customerId, m_session.clock().today());
    if (!states)
        return failure(states);
    QList<ConsentForm> forms;
    for (const ConsentState &state : *states) {
        if (state.status != ConsentStatus::Given && state.status != ConsentStatus::Unproven)
            continue;
        ConsentForm form;
        form.customerId = customerId;
        form.purpose = state.purpose;
        form.channel = state.channel;
        form.action = ConsentAction::Withdrawn;
        form.how = how;
        forms.append(form);
    }
    if (forms.isEmpty())
        return 0;
    const Result<QList<RecordedConsent>> recorded = recordAll(forms);
    if (!recorded)
        return failure(recorded);
    return static_cast<int>(recorded->size());
}

Result<RecordedConsent> ConsentWriter::write(UnitOfWork &unit, const ConsentForm &form)
{
    const Session &session = unit.session();
    Database &database = unit.database();
    const QDateTime now = session.clock().now();
    ConsentEvent event;
    event.at = form.at.isValid() ? form.at : now;
    if (event.at > now)
        return fail(FailureCode::InvalidValue, QStringLiteral("future_date"));
    Result<> step = requirePurpose(database, form.purpose);
    if (!step)
        return failure(step);
    const Result<Customer> card = cardOf(database, form.customerId);
    if (!card)
        return failure(card);
    event.address = addressOn(*card, form.channel);
    if (form.action == ConsentAction::Given) {
        step = checkYes(database, form, *card, event.at);
        if (!step)
            return failure(step);
        const Result<Wording> wording = wordingOf(unit, form, *card);
        if (!wording)
            return failure(wording);
        event.language = wording->language;
        event.wording = wording->version;
        const Result<ConsentLengths> lengths = ConsentLengths::read(database);
        if (!lengths)
            return failure(lengths);
        const QDate given = frenchDay(event.at);
        event.until = lengths->until(form.channel, given);
        if (form.until.isValid() && form.until <= given)
            return fail(FailureCode::InvalidValue, QStringLiteral("until"));
        if (form.until.isValid() && (!event.until.isValid() || form.until < event.until))
            event.until = form.until;
    }
    const Result<qint64> revision = unit.record(journalAction(form.action), JournalSubject::customer(form.customerId),
        {{QStringLiteral("purpose"), form.purpose}, {QStringLiteral("channel"), channelCode(form.channel)}});
    if (!revision)
        return failure(revision);
    if (form.evidence) {
        const Result<qint64> kept = keepEvidence(unit, *form.evidence, *revision);
        if (!kept)
            return failure(kept);
        event.evidence = *kept;
    }
    const Result<qint64> id = insertEvent(unit, form, event, *revision);
    if (!id)
        return failure(id);
    // The card carries it too: an import that made the card is not taken back over what the person said since.
    step = CardStore::touch(unit.transaction(), form.customerId, *revision);
    if (step)
        step = Revisions(session.vault()).set(unit.transaction(), {form.customerId}, *revision);
    if (!step)
        return failure(step);
    const Result<bool> erased = isDietNo(form) ? eraseDietData(unit, *card) : Result<bool>(false);
    if (!erased)
        return failure(erased);
    return RecordedConsent{*id, {}, *erased};
}

} // namespace couvert
