// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journalsummary.h"

#include "model/journal/unitofwork.h"
#include "model/vault/schema.h"
#include "model/vault/statement.h"

#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

namespace couvert {

namespace {

constexpr const char *baseName = "journal_base"; // sequence, hash, MAC
constexpr qsizetype hashSize = 32;
constexpr qsizetype summaryBodySize = 8 + hashSize;

QByteArray macOf(Vault &vault, const QByteArray &body)
{
    const SecretBytes key = vault.derive(Subkey::Journal);
    const QByteArray told = baseName + body;
    QByteArray mac(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), static_cast<std::size_t>(mac.size()),
        reinterpret_cast<const unsigned char *>(told.constData()), static_cast<std::size_t>(told.size()), key.data(), key.size());
    return mac;
}

QJsonObject told(const JournalSummary::Base &base)
{
    return {{QStringLiteral("until"), base.sequence}, {QStringLiteral("head"), QString::fromLatin1(base.hash.toHex())}};
}

/// The last entry before the day, but never the newest of all.
Result<JournalSummary::Base> lastBefore(Database &database, QDate day)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT seq, hash FROM journal WHERE at < ? AND seq < (SELECT max(seq) FROM journal) ORDER BY seq DESC LIMIT 1");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, day.startOfDay().toMSecsSinceEpoch()).step();
    if (!row)
        return failure(row);
    return *row ? JournalSummary::Base{select->integer(0), select->blob(1)} : JournalSummary::Base{};
}

Result<> runUpTo(Database &database, const char *sql, qint64 sequence)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement)
        return failure(statement);
    return statement->bind(1, sequence).run();
}

} // namespace

QString JournalSummary::detailOf(const Base &base)
{
    return QString::fromUtf8(QJsonDocument(told(base)).toJson(QJsonDocument::Compact));
}

Result<JournalSummary::Base> JournalSummary::base(Vault &vault, Database &database)
{
    const Result<QByteArray> stored = metaBytes(database, baseName);
    if (!stored)
        return failure(stored);
    if (stored->isEmpty())
        return Base();
    const QByteArray body = stored->left(summaryBodySize);
    const QByteArray mac = stored->mid(summaryBodySize);
    if (mac.size() != hashSize || sodium_memcmp(mac.constData(), macOf(vault, body).constData(), static_cast<std::size_t>(hashSize)) != 0)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("journal base"));
    return Base{qFromBigEndian<qint64>(body.constData()), body.mid(8)};
}

Result<qint64> JournalSummary::countBefore(Database &database, QDate day)
{
    const Result<Base> last = lastBefore(database, day);
    if (!last)
        return failure(last);
    Result<Statement> select = Statement::prepare(database, "SELECT count(*) FROM journal WHERE seq <= ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, last->sequence).step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

Result<qint64> JournalSummary::summarise(const Session &session, Database &database, QDate before)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    if (!before.isValid() || before > session.clock().today().addMonths(-FewestMonths))
        return fail(FailureCode::RefusedByRule, QStringLiteral("journal_months"));
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> entries = countBefore(database, before);
    if (!entries)
        return failure(entries);
    if (*entries == 0)
        return 0;
    const Result<Base> base = lastBefore(database, before);
    if (!base)
        return failure(base);
    const Result<qint64> recorded = unit->record(JournalAction::JournalSummarised, {}, told(*base));
    if (!recorded)
        return failure(recorded);
    Result<> step = runUpTo(database,
        "INSERT INTO journal_month(month, action, number) SELECT strftime('%Y-%m-01', at / 1000, 'unixepoch'), action, count(*) FROM journal"
        " WHERE seq <= ? GROUP BY 1, 2 ON CONFLICT DO UPDATE SET number = number + excluded.number",
        base->sequence);
    if (step)
        step = runUpTo(database, "DELETE FROM journal WHERE seq <= ?", base->sequence);
    QByteArray body(8, '\0');
    qToBigEndian<qint64>(base->sequence, body.data());
    body += base->hash;
    if (step)
        step = setMeta(database, baseName, body + macOf(session.vault(), body));
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return *entries;
}

Result<QList<JournalMonth>> JournalSummary::months(Database &database)
{
    Result<Statement> select = Statement::prepare(database, "SELECT month, action, number FROM journal_month ORDER BY month, action");
    if (!select)
        return failure(select);
    QList<JournalMonth> months;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return months;
        months.append({QDate::fromString(select->text(0), Qt::ISODate), select->text(1), select->integer(2)});
    }
}

} // namespace couvert
