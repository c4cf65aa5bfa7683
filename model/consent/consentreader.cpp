// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentreader.h"

#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/vault/statement.h"

#include <QTimeZone>

namespace couvert {

namespace {

QDateTime momentOf(qint64 milliseconds)
{
    const QTimeZone paris("Europe/Paris");
    const QDateTime local = paris.isValid() ? QDateTime::fromMSecsSinceEpoch(milliseconds, paris) : QDateTime::fromMSecsSinceEpoch(milliseconds);
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

QDate dayOf(const Statement &row, int column)
{
    return row.isNull(column) || row.integer(column) == 0 ? QDate() : QDate::fromJulianDay(row.integer(column));
}

/// From the columns purpose, channel, status, at, until, block.
ConsentState stateFrom(const Statement &row, QDate today)
{
    ConsentState state{row.text(0), channelFromCode(row.text(1)).value_or(Channel::Email), statusFromCode(row.text(2)), momentOf(row.integer(3)),
        dayOf(row, 4), static_cast<Block>(row.integer(5)) == Block::Opposed};
    if (state.status == ConsentStatus::Given && state.until.isValid() && state.until <= today)
        state.status = ConsentStatus::Expired;
    return state;
}

} // namespace

QDate frenchDay(const QDateTime &at)
{
    return momentOf(at.toMSecsSinceEpoch()).date();
}

Result<QList<ConsentEvent>> ConsentReader::history(qint64 customerId) const
{
    Result<Statement> select = Statement::prepare(m_database,
        "SELECT e.id, e.purpose, e.channel, e.action, e.at, e.how, e.basis, e.address, e.language, e.wording, e.until, e.guardian, e.evidence, a.name,"
        " e.recorded_at FROM consent_event e LEFT JOIN account a ON a.id = e.account WHERE e.customer = ? ORDER BY e.at, e.id");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QList<ConsentEvent> list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        ConsentEvent event;
        event.id = select->integer(0);
        event.customerId = customerId;
        event.purpose = select->text(1);
        event.channel = channelFromCode(select->text(2)).value_or(Channel::Email);
        for (const ConsentAction action : {ConsentAction::Given, ConsentAction::Withdrawn, ConsentAction::Refused, ConsentAction::Expired}) {
            if (actionCode(action) == select->text(3))
                event.action = action;
        }
        event.at = momentOf(select->integer(4));
        event.how = howFromCode(select->text(5)).value_or(ConsentHow::Paper);
        event.basis = select->text(6) == basisCode(ConsentBasis::SoftOptIn) ? ConsentBasis::SoftOptIn : ConsentBasis::Consent;
        event.address = select->text(7);
        event.language = select->text(8);
        event.wording = static_cast<int>(select->integer(9));
        event.until = dayOf(*select, 10);
        event.guardian = select->text(11);
        event.evidence = select->integer(12);
        event.recordedBy = select->text(13);
        event.recordedAt = momentOf(select->integer(14));
        list.append(event);
    }
}

Result<QList<ConsentState>> ConsentReader::states(qint64 customerId, QDate today) const
{
    const Result<QStringList> purposes = knownPurposes(m_database);
    if (!purposes)
        return failure(purposes);
    QList<ConsentState> all;
    for (const QString &purpose : *purposes) {
        for (const Channel channel : allChannels)
            all.append({purpose, channel, ConsentStatus::None, {}, {}});
    }
    Result<Statement> select =
        Statement::prepare(m_database, "SELECT purpose, channel, status, at, until, block FROM consent_state WHERE customer = ?");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const ConsentState found = stateFrom(*select, today);
        bool placed = false;
        for (ConsentState &state : all) {
            if (state.purpose == found.purpose && state.channel == found.channel) {
                state = found;
                placed = true;
            }
        }
        if (!placed)
            all.append(found);
    }
    const Result<> looked = withOppositions(customerId, all);
    if (!looked)
        return failure(looked);
    return all;
}

/// An opposition of an address is a no to everything on its channel.
Result<> ConsentReader::withOppositions(qint64 customerId, QList<ConsentState> &states) const
{
    std::optional<Reachability> reach;
    for (ConsentState &state : states) {
        if (state.status != ConsentStatus::Given)
            continue;
        if (!reach) {
            Result<Reachability> opened = Reachability::open(m_database);
            if (!opened)
                return failure(opened);
            reach.emplace(std::move(*opened));
        }
        const Result<std::optional<qint64>> opposed = reach->lastOpposition(customerId, state.channel);
        if (!opposed)
            return failure(opposed);
        const bool since = *opposed && **opposed >= state.since.toMSecsSinceEpoch();
        // The address may have left the card; the no has not.
        if (since || state.opposed)
            state = {state.purpose, state.channel, ConsentStatus::Withdrawn, since ? momentOf(**opposed) : state.since, {}, true};
    }
    return {};
}

Result<ConsentState> ConsentReader::state(qint64 customerId, const QString &purpose, Channel channel, QDate today) const
{
    Result<Statement> select = Statement::prepare(
        m_database, "SELECT purpose, channel, status, at, until, block FROM consent_state WHERE customer = ? AND purpose = ? AND channel = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, customerId).bind(2, purpose).bind(3, channelCode(channel)).step();
    if (!row)
        return failure(row);
    if (!*row)
        return ConsentState{purpose, channel, ConsentStatus::None, {}, {}};
    QList<ConsentState> one{stateFrom(*select, today)};
    select->reset();
    const Result<> looked = withOppositions(customerId, one);
    if (!looked)
        return failure(looked);
    return one.first();
}

} // namespace couvert
