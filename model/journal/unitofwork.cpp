// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/unitofwork.h"

#include "model/journal/anchor.h"
#include "model/journal/journalchain.h"
#include "model/journal/revisions.h"
#include "model/vault/statement.h"

#include <QJsonDocument>

#include <sqlcipher/sqlite3.h>

namespace couvert {

UnitOfWork::UnitOfWork(const Session &session, Transaction transaction) : m_session(&session), m_transaction(std::move(transaction)) { }

Result<UnitOfWork> UnitOfWork::begin(const Session &session, Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    return UnitOfWork(session, std::move(*transaction));
}

Result<qint64> UnitOfWork::record(JournalAction action, const JournalSubject &subject, const QJsonObject &detail)
{
    Database &db = database();
    Result<Statement> last = Statement::prepare(db, "SELECT seq, at, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!last)
        return failure(last);
    const Result<bool> found = last->step();
    if (!found)
        return failure(found);
    ChainedRow row;
    row.at = m_session->clock().realNow().toMSecsSinceEpoch();
    QByteArray previous(32, '\0');
    if (*found) {
        row.sequence = last->integer(0);
        // Time in the journal never runs backwards; that the clock did is told.
        row.clockBack = row.at < last->integer(1);
        row.at = std::max(row.at, last->integer(1));
        previous = last->blob(2);
    }
    row.sequence += 1;
    row.account = m_session->account().id;
    row.action = actionCode(action);
    row.subject = subject.text();
    row.detail = detail.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    last->reset();

    Result<Statement> insert =
        Statement::prepare(db, "INSERT INTO journal(seq, at, clock_back, account, action, subject, detail, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, row.sequence).bind(2, row.at).bind(3, row.clockBack ? 1 : 0).bind(4, row.account);
    insert->bindUtf8(5, row.action.toStdString()).bindUtf8(6, row.subject.toStdString()).bindUtf8(7, row.detail.toStdString());
    const Result<> written = insert->bindBlob(8, chainHash(m_session->vault().derive(Subkey::Journal), previous, row)).run();
    if (!written)
        return failure(written);
    m_recorded = true;
    return row.sequence;
}

namespace {

/// The head of the journal as this connection sees it.
Result<Anchor> headOf(Database &database)
{
    Anchor anchor;
    Result<Statement> last = Statement::prepare(database, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    if (!last)
        return failure(last);
    const Result<bool> row = last->step();
    if (!row)
        return failure(row);
    if (*row) {
        anchor.sequence = last->integer(0);
        anchor.head = last->blob(1);
    }
    const Result<QByteArray> digest = Revisions::storedDigest(database);
    if (!digest)
        return failure(digest);
    anchor.digest = *digest;
    return anchor;
}

} // namespace

bool UnitOfWork::stands(qint64 sequence, const QByteArray &hash) const
{
    const Result<std::unique_ptr<Database>> fresh = m_session->vault().connect(Database::Mode::ReadOnly);
    if (!fresh)
        return false;
    Result<Statement> select = Statement::prepare(**fresh, "SELECT hash FROM journal WHERE seq = ?");
    if (!select)
        return false;
    const Result<bool> row = select->bind(1, sequence).step();
    return row && *row && select->blob(0) == hash;
}

Result<> UnitOfWork::commit()
{
    // A transaction that is over knows no database any more.
    Database &connection = database();
    const Result<Anchor> anchor = headOf(connection);
    if (!anchor)
        return failure(anchor);
    Result<> committed = m_transaction.commit();
    if (!committed && m_recorded && stands(anchor->sequence, anchor->head))
        committed = {};
    // Inside another unit nothing is in the file yet, and what is not in the file must not be known outside of it.
    const bool durable = sqlite3_get_autocommit(connection.handle()) != 0;
    if (committed && durable && anchor->sequence > 0)
        writeAnchor(m_session->vault(), *anchor);
    return committed;
}

} // namespace couvert
