// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/objection.h"

#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/customers/cardstore.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"

namespace couvert {

namespace {

struct Address {
    Channel channel;
    QString compared;
};

QList<Address> addressesOf(const Customer &card)
{
    QList<Address> list;
    for (const EmailAddress &email : card.emails)
        list.append({Channel::Email, comparedAddress(Channel::Email, email.address)});
    for (const PhoneNumber &phone : card.phones) {
        list.append({Channel::Sms, phone.e164});
        list.append({Channel::Phone, phone.e164});
    }
    for (const PostalAddress &address : card.addresses)
        list.append({Channel::Post, comparedAddress(Channel::Post, QStringLiteral("%1 %2 %3").arg(address.street, address.postcode, address.city))});
    list.removeIf([](const Address &address) { return address.compared.isEmpty(); });
    return list;
}

Result<int> withdrawAll(UnitOfWork &unit, qint64 customerId)
{
    const Result<QList<ConsentState>> states = ConsentReader(unit.database()).states(customerId, unit.session().clock().today());
    if (!states)
        return failure(states);
    QList<ConsentForm> forms;
    for (const ConsentState &state : *states) {
        const bool yes = state.status == ConsentStatus::Given || state.status == ConsentStatus::Unproven;
        if (!yes || state.purpose == DietPurpose)
            continue;
        ConsentForm form;
        form.customerId = customerId;
        form.purpose = state.purpose;
        form.channel = state.channel;
        form.action = ConsentAction::Withdrawn;
        forms.append(form);
    }
    const Result<QList<RecordedConsent>> recorded = ConsentWriter::recordIn(unit, forms);
    if (!recorded)
        return failure(recorded);
    return static_cast<int>(forms.size());
}

Result<int> opposeAll(UnitOfWork &unit, const Customer &card, qint64 revision)
{
    Result<Oppositions> oppositions = Oppositions::openForWriting(unit);
    if (!oppositions)
        return failure(oppositions);
    const qint64 now = unit.session().clock().now().toMSecsSinceEpoch();
    int opposed = 0;
    const QList<Address> addresses = addressesOf(card);
    for (const Address &address : addresses) {
        const Result<bool> added = oppositions->add(address.channel, address.compared, now, false, revision);
        if (!added)
            return failure(added);
        opposed += *added ? 1 : 0;
        const Result<> marked = lookAgain(unit.database(), address.channel, address.compared);
        if (!marked)
            return failure(marked);
    }
    const Result<> settled = settleReach(unit.transaction());
    if (!settled)
        return failure(settled);
    return opposed;
}

} // namespace

Result<ObjectionOutcome> recordObjection(const Session &session, Database &database, qint64 customerId, const QString &requestNumber)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card)
        return failure(card);
    Request request;
    if (!requestNumber.isEmpty()) {
        const Result<Request> found = RequestReader(database).byNumber(requestNumber);
        if (!found)
            return failure(found);
        if (found->customerId != 0 && found->customerId != customerId)
            return fail(FailureCode::RefusedByRule, QStringLiteral("other_person"));
        request = *found;
    }
    const Result<qint64> revision =
        unit->record(JournalAction::CustomerObjected, JournalSubject::customer(customerId), {{QStringLiteral("request"), request.number}});
    if (!revision)
        return failure(revision);
    const Result<int> withdrawn = withdrawAll(*unit, customerId);
    if (!withdrawn)
        return failure(withdrawn);
    const Result<int> opposed = opposeAll(*unit, *card, *revision);
    if (!opposed)
        return failure(opposed);
    Result<> step;
    if (request.id != 0)
        step = RequestWriter::tell(*unit, request.id, RequestEventKind::Objected, {}, customerId, *revision);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return ObjectionOutcome{*withdrawn, *opposed};
}

} // namespace couvert
