// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/ownclocks.h"

#include "model/customers/archive.h"
#include "model/journal/journalsummary.h"
#include "model/journal/unitofwork.h"
#include "model/requests/erasurekept.h"
#include "model/requests/forgetting.h"
#include "model/retention/dietdata.h"
#include "model/retention/seenday.h"
#include "model/vault/settings.h"
#include "model/vault/statement.h"

namespace couvert {

namespace {

constexpr std::array<const char *, allOwnClocks.size()> codes{
    "consents", "diet", "oppositions", "journal", "evidence", "exports", "undo", "requests", "ledger", "archive", "proofs", "calls", "drafts"};
constexpr int undoDays = 30;
constexpr int draftDays = 30;

qint64 momentOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// The two numbers of a statement that takes a moment or a day.
template <typename Bound> Result<> count(Database &database, const char *sql, const Bound &bound, OwnClockState &state)
{
    Result<Statement> select = Statement::prepare(database, sql);
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, bound).step();
    if (!row)
        return failure(row);
    state.held = select->integer(0);
    state.ended = select->integer(1);
    return {};
}

Result<qint64> removeBefore(Database &database, const char *sql, qint64 bound)
{
    Result<Statement> remove = Statement::prepare(database, sql);
    if (!remove)
        return failure(remove);
    return remove->bind(1, bound).runCounting();
}

} // namespace

QString ownClockCode(OwnClock clock)
{
    return QString::fromLatin1(codes[static_cast<std::size_t>(clock)]);
}

std::optional<OwnClock> ownClockFromCode(const QString &code)
{
    for (const OwnClock clock : allOwnClocks) {
        if (ownClockCode(clock) == code)
            return clock;
    }
    return std::nullopt;
}

Result<OwnLengths> OwnLengths::read(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const QJsonObject part = settings->value(QLatin1String("keeping")).toObject();
    const auto number = [&part](const char *name, int otherwise, int least) {
        bool given = false;
        const int value = part.value(QLatin1String(name)).toString().toInt(&given);
        return given ? std::max(value, least) : otherwise;
    };
    OwnLengths lengths;
    lengths.oppositionMonths = number("opposition_months", lengths.oppositionMonths, 36);
    lengths.journalMonths = number("journal_months", lengths.journalMonths, JournalSummary::FewestMonths);
    lengths.exportMonths = number("export_months", lengths.exportMonths, 1);
    lengths.callMonths = number("call_months", lengths.callMonths, 1);
    lengths.dietDays = number("diet_days", lengths.dietDays, 0);
    return lengths;
}

Result<QList<OwnClockState>> OwnClocks::read() const
{
    QList<OwnClockState> states;
    for (const OwnClock clock : allOwnClocks) {
        const Result<OwnClockState> state = read(clock);
        if (!state)
            return failure(state);
        states.append(*state);
    }
    return states;
}

Result<OwnClockState> OwnClocks::read(OwnClock clock) const
{
    const Result<OwnLengths> lengths = OwnLengths::read(m_database);
    if (!lengths)
        return failure(lengths);
    const QDate today = m_session.clock().today();
    OwnClockState state;
    state.clock = clock;
    Result<> done;
    switch (clock) {
    case OwnClock::Consents:
        state.byItself = true;
        done = count(m_database,
            "SELECT coalesce(sum(number), 0), coalesce(sum(number) FILTER (WHERE until > 0 AND until <= ?), 0) FROM consent_count WHERE status = 'given'",
            qint64{today.toJulianDay()}, state);
        break;
    case OwnClock::Diet: {
        state.days = lengths->dietDays;
        const Result<DietData> diet = DietData::find(m_database, today, lengths->dietDays);
        if (!diet)
            return failure(diet);
        state.held = diet->held;
        state.ended = static_cast<qint64>(diet->ended.size());
        break;
    }
    case OwnClock::Oppositions:
        state.months = lengths->oppositionMonths;
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE at < ?) FROM opposition", momentOf(today.addMonths(-state.months)), state);
        break;
    case OwnClock::Journal: {
        state.months = lengths->journalMonths;
        done = count(m_database, "SELECT count(*), ?1 FROM journal", qint64{0}, state);
        const Result<qint64> ended = JournalSummary::countBefore(m_database, today.addMonths(-state.months));
        if (!ended)
            return failure(ended);
        state.ended = *ended;
        break;
    }
    case OwnClock::Evidence:
        state.byItself = true;
        done = count(m_database, "SELECT count(*), ?1 FROM evidence", qint64{0}, state);
        break;
    case OwnClock::Exports:
        state.months = lengths->exportMonths;
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE at < ?) FROM mailing", momentOf(today.addMonths(-state.months)), state);
        break;
    case OwnClock::Undo:
        state.days = undoDays;
        state.byItself = true;
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE at < ?) FROM undo_step", momentOf(today.addDays(-undoDays)), state);
        break;
    case OwnClock::Requests: {
        const Result<int> months = requestProofMonths(m_database);
        if (!months)
            return failure(months);
        state.months = *months;
        done = count(m_database,
            "SELECT count(*), count(*) FILTER (WHERE closed_on < ?) FROM request"
            " WHERE closed_on IS NOT NULL AND coalesce(customer, person, contact, channel, asked) IS NOT NULL",
            today.addMonths(-state.months).toString(Qt::ISODate), state);
        break;
    }
    case OwnClock::Ledger:
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE until < ?) FROM erased", today.toString(Qt::ISODate), state);
        break;
    case OwnClock::Archive:
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE until < ?) FROM archive", today.toString(Qt::ISODate), state);
        break;
    case OwnClock::Proofs:
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE until < ?) FROM consent_proof", today.toString(Qt::ISODate), state);
        break;
    case OwnClock::Calls:
        state.months = lengths->callMonths;
        done =
            count(m_database, "SELECT count(*), count(*) FILTER (WHERE at < ?) FROM call_attempt", momentOf(today.addMonths(-state.months)), state);
        break;
    case OwnClock::Drafts:
        state.days = draftDays;
        done = count(m_database, "SELECT count(*), count(*) FILTER (WHERE at < ?) FROM draft", momentOf(today.addDays(-draftDays)), state);
        break;
    }
    if (!done)
        return failure(done);
    return state;
}

Result<std::optional<qint64>> OwnClocks::removeEnded(OwnClock clock, const std::function<bool(qint64 done, qint64 total)> &progress) const
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<> trusted = SeenDay::require(m_database, m_session.clock());
    if (!trusted)
        return failure(trusted);
    const Result<OwnLengths> lengths = OwnLengths::read(m_database);
    if (!lengths)
        return failure(lengths);
    const QDate today = m_session.clock().today();
    if (clock == OwnClock::Journal) {
        const Result<qint64> summarised = JournalSummary::summarise(m_session, m_database, today.addMonths(-lengths->journalMonths));
        if (!summarised)
            return failure(summarised);
        return std::optional(*summarised);
    }
    if (clock == OwnClock::Diet)
        return DietData::clearEnded(m_session, m_database, today, lengths->dietDays, progress);
    if (clock == OwnClock::Requests || clock == OwnClock::Ledger || clock == OwnClock::Proofs) {
        // The three go together: each of them has reached an end that nobody moves.
        const Result<Forgotten> forgotten = forgetWhatEnded(m_session, m_database);
        if (!forgotten)
            return failure(forgotten);
        return std::optional(clock == OwnClock::Requests ? forgotten->requests
                : clock == OwnClock::Ledger              ? forgotten->ledgerRows
                                                         : forgotten->proofs);
    }
    if (clock == OwnClock::Archive) {
        const Result<qint64> removed = Archive(m_session, m_database).removeEnded();
        if (!removed)
            return failure(removed);
        return std::optional(*removed);
    }
    if (clock != OwnClock::Oppositions && clock != OwnClock::Exports && clock != OwnClock::Calls && clock != OwnClock::Drafts)
        return std::optional<qint64>(0);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    Result<qint64> removed = 0;
    if (clock == OwnClock::Oppositions) {
        removed = removeBefore(m_database, "DELETE FROM opposition WHERE at < ? RETURNING 1", momentOf(today.addMonths(-lengths->oppositionMonths)));
    } else if (clock == OwnClock::Calls) {
        removed = removeBefore(m_database, "DELETE FROM call_attempt WHERE at < ? RETURNING 1", momentOf(today.addMonths(-lengths->callMonths)));
    } else if (clock == OwnClock::Drafts) {
        removed = removeBefore(m_database, "DELETE FROM draft WHERE at < ? RETURNING 1", momentOf(today.addDays(-draftDays)));
    } else {
        const qint64 before = momentOf(today.addMonths(-lengths->exportMonths));
        const Result<qint64> people =
            removeBefore(m_database, "DELETE FROM mailing_recipient WHERE mailing IN (SELECT id FROM mailing WHERE at < ?) RETURNING 1", before);
        if (!people)
            return failure(people);
        removed = removeBefore(m_database, "DELETE FROM mailing WHERE at < ? RETURNING 1", before);
    }
    if (!removed)
        return failure(removed);
    if (*removed == 0)
        return std::optional<qint64>(0);
    const Result<qint64> recorded =
        unit->record(JournalAction::EndedRemoved, {}, {{QStringLiteral("what"), ownClockCode(clock)}, {QStringLiteral("number"), *removed}});
    if (!recorded)
        return failure(recorded);
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return std::optional(*removed);
}

} // namespace couvert
