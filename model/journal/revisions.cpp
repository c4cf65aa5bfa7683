// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/revisions.h"

#include "model/vault/schema.h"
#include "model/vault/statement.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace couvert {

namespace {

__extension__ using Sum = unsigned __int128;

Sum sumOf(const QByteArray &digest)
{
    Sum sum = 0;
    if (digest.size() == sizeof sum)
        std::memcpy(&sum, digest.constData(), sizeof sum);
    return sum;
}

QByteArray bytesOf(Sum sum)
{
    QByteArray bytes(sizeof sum, '\0');
    std::memcpy(bytes.data(), &sum, sizeof sum);
    return bytes;
}

} // namespace

Revisions::Sum Revisions::term(qint64 customer, qint64 revision) const
{
    const std::array<qint64, 2> input{customer, revision};
    Sum hash = 0;
    crypto_generichash(reinterpret_cast<unsigned char *>(&hash), sizeof hash, reinterpret_cast<const unsigned char *>(input.data()), sizeof input,
        m_key.data(), m_key.size());
    return hash;
}

Result<> Revisions::set(Transaction &transaction, const std::vector<qint64> &customers, qint64 revision, bool fresh) const
{
    Database &database = transaction.database();
    const Result<QByteArray> stored = storedDigest(database);
    if (!stored)
        return failure(stored);
    Sum sum = sumOf(*stored);
    Result<Statement> select = Statement::prepare(database, "SELECT revision FROM revision WHERE customer = ?");
    if (!select)
        return failure(select);
    Result<Statement> upsert = Statement::prepare(
        database, "INSERT INTO revision(customer, revision) VALUES(?, ?) ON CONFLICT(customer) DO UPDATE SET revision = excluded.revision");
    if (!upsert)
        return failure(upsert);
    for (const qint64 customer : customers) {
        if (!fresh) {
            const Result<bool> row = select->bind(1, customer).step();
            if (!row)
                return failure(row);
            if (*row) {
                sum -= term(customer, select->integer(0));
                select->reset();
            }
        }
        const Result<> written = upsert->bind(1, customer).bind(2, revision).run();
        if (!written)
            return written;
        sum += term(customer, revision);
    }
    return setMeta(database, "revision_digest", bytesOf(sum));
}

Result<QByteArray> Revisions::storedDigest(Database &database)
{
    Result<QByteArray> stored = metaBytes(database, "revision_digest");
    if (stored && stored->isEmpty())
        return bytesOf(0);
    return stored;
}

Result<QByteArray> Revisions::computedDigest(Database &database) const
{
    Result<Statement> select = Statement::prepare(database, "SELECT customer, revision FROM revision");
    if (!select)
        return failure(select);
    Sum sum = 0;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return bytesOf(sum);
        sum += term(select->integer(0), select->integer(1));
    }
}

Result<> Revisions::compareWithCards(Database &database)
{
    // Both tables are walked once, in the order of their keys.
    const auto firstMismatch = [&](const char *sql) -> Result<> {
        Result<Statement> select = Statement::prepare(database, sql);
        if (!select)
            return failure(select);
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (*row)
            return fail(FailureCode::RolledBack, QStringLiteral("customer %1").arg(select->integer(0)));
        return {};
    };
    for (const char *sql : {"SELECT c.id FROM customer c LEFT JOIN revision r ON r.customer = c.id WHERE r.revision IS NOT c.revision LIMIT 1",
             "SELECT r.customer FROM revision r LEFT JOIN customer c ON c.id = r.customer WHERE r.revision > 0 AND c.id IS NULL LIMIT 1",
             "SELECT e.customer FROM email e JOIN customer c ON c.id = e.customer WHERE e.revision <> c.revision LIMIT 1",
             "SELECT p.customer FROM phone p JOIN customer c ON c.id = p.customer WHERE p.revision <> c.revision LIMIT 1",
             "SELECT a.customer FROM address a JOIN customer c ON c.id = a.customer WHERE a.revision <> c.revision LIMIT 1"}) {
        const Result<> checked = firstMismatch(sql);
        if (!checked)
            return checked;
    }
    return {};
}

} // namespace couvert
