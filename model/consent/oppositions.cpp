// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/oppositions.h"

#include "model/consent/reachability.h"
#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"

#include <utility>

namespace couvert {

MatchKey::Kind matchKindOf(Channel channel)
{
    return channel == Channel::Email ? MatchKey::Kind::Email : channel == Channel::Post ? MatchKey::Kind::Address : MatchKey::Kind::Phone;
}

QString comparedAddress(Channel channel, const QString &text)
{
    switch (channel) {
    case Channel::Email: {
        const QString address = parseEmail(text);
        return address.isEmpty() ? QString() : mailboxOf(foldedEmail(address));
    }
    case Channel::Sms:
    case Channel::Phone:
        return parsePhone(text).e164;
    case Channel::Post:
        return folded(text);
    }
    return {};
}

Oppositions::Oppositions(MatchKey key, Statement select, Statement insert)
    : m_key(std::move(key)), m_select(std::move(select)), m_insert(std::move(insert))
{
}

Result<Oppositions> Oppositions::open(Database &database)
{
    Result<MatchKey> key = MatchKey::open(database);
    if (!key)
        return failure(key);
    Result<Statement> select = Statement::prepare(database, "SELECT at FROM opposition WHERE channel = ? AND fingerprint = ?");
    if (!select)
        return failure(select);
    Result<Statement> insert = Statement::prepare(database,
        "INSERT INTO opposition(channel, fingerprint, at, origin, revision) VALUES(?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET at = excluded.at, origin = excluded.origin, revision = excluded.revision WHERE excluded.at > opposition.at");
    if (!insert)
        return failure(insert);
    return Oppositions(std::move(*key), std::move(*select), std::move(*insert));
}

Result<Oppositions> Oppositions::openForWriting(UnitOfWork &unit)
{
    const Result<MatchKey> made = MatchKey::openForWriting(unit.transaction());
    if (!made)
        return failure(made);
    Result<Oppositions> list = open(unit.database());
    if (!list)
        return list;
    Result<Statement> any = Statement::prepare(unit.database(), "SELECT EXISTS(SELECT 1 FROM opposition)");
    if (!any)
        return failure(any);
    const Result<bool> row = any->step();
    if (!row)
        return failure(row);
    list->m_none = any->integer(0) == 0;
    return list;
}

Result<FingerprintTable> Oppositions::all(Database &database, Channel channel)
{
    Result<Statement> select = Statement::prepare(database, "SELECT fingerprint, at FROM opposition WHERE channel = ?");
    if (!select)
        return failure(select);
    select->bind(1, channelCode(channel));
    return FingerprintTable::read(std::move(*select));
}

Result<std::optional<qint64>> Oppositions::opposedAt(Channel channel, const QString &compared)
{
    if (m_key.isEmpty() || compared.isEmpty())
        return std::optional<qint64>();
    const Result<bool> row = m_select.bind(1, channelCode(channel)).bindBlob(2, m_key.fingerprint(matchKindOf(channel), compared)).step();
    if (!row)
        return failure(row);
    if (!*row)
        return std::optional<qint64>();
    const std::optional<qint64> at = m_select.integer(0);
    m_select.reset();
    return at;
}

Result<bool> Oppositions::add(Channel channel, const QString &compared, qint64 at, bool imported, qint64 revision)
{
    const Result<std::optional<qint64>> known = opposedAt(channel, compared);
    if (!known)
        return failure(known);
    if (*known && **known >= at)
        return false;
    m_insert.bind(1, channelCode(channel)).bindBlob(2, m_key.fingerprint(matchKindOf(channel), compared)).bind(3, at);
    const Result<> done = m_insert.bindUtf8(4, imported ? "import" : "request").bind(5, revision).run();
    if (!done)
        return failure(done);
    m_none = false;
    return true;
}

Result<> oppose(const Session &session, Channel channel, const QString &address)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return allowed;
    const QString compared = comparedAddress(channel, address);
    if (compared.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("address"));
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<qint64> revision = unit->record(JournalAction::Opposed, {}, {{QStringLiteral("channel"), channelCode(channel)}});
    if (!revision)
        return failure(revision);
    Result<Oppositions> list = Oppositions::openForWriting(*unit);
    if (!list)
        return failure(list);
    const Result<bool> added = list->add(channel, compared, session.clock().now().toMSecsSinceEpoch(), false, *revision);
    if (!added)
        return failure(added);
    Result<> done = lookAgain(unit->database(), channel, compared);
    if (done)
        done = settleReach(unit->transaction());
    if (done)
        done = unit->commit();
    return done;
}

} // namespace couvert
