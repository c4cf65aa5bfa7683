// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journal.h"

#include "model/journal/anchor.h"
#include "model/journal/journalchain.h"
#include "model/journal/journalsummary.h"
#include "model/journal/revisions.h"
#include "model/vault/clock.h"
#include "model/vault/statement.h"

#include <QTimeZone>

#include <limits>

namespace couvert {

Result<QList<JournalEntry>> Journal::entries(Database &database, const Filter &filter) const
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT j.seq, j.at, j.clock_back, j.account, a.name, j.action, j.subject, j.detail FROM journal j LEFT JOIN account a ON a.id = j.account "
        "WHERE j.at >= ? AND j.at < ? AND (? = 0 OR j.seq < ?) ORDER BY j.seq DESC LIMIT ?");
    if (!select)
        return failure(select);
    const qint64 since = filter.since.isValid() ? filter.since.startOfDay().toMSecsSinceEpoch() : 0;
    const qint64 end = filter.until.isValid() ? filter.until.addDays(1).startOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    select->bind(1, since).bind(2, end).bind(3, filter.before).bind(4, filter.before).bind(5, filter.limit);
    QList<JournalEntry> entries;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return entries;
        JournalEntry entry;
        entry.sequence = select->integer(0);
        entry.at = utcMoment(select->integer(1));
        entry.clockWentBack = select->integer(2) != 0;
        entry.accountId = select->integer(3);
        entry.who = select->text(4);
        entry.action = select->text(5);
        entry.subject = select->text(6);
        entry.detail = select->text(7);
        entries.append(entry);
    }
}

Result<qint64> Journal::count(Database &database) const
{
    Result<Statement> select = Statement::prepare(database, "SELECT max(seq) FROM journal");
    if (!select)
        return failure(select);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

Result<> Journal::verify(Database &database) const
{
    const std::optional<Anchor> anchor = readAnchor(m_vault);
    const SecretBytes key = m_vault.derive(Subkey::Journal);
    Result<Statement> select =
        Statement::prepare(database, "SELECT seq, at, clock_back, account, action, subject, detail, hash FROM journal ORDER BY seq");
    if (!select)
        return failure(select);
    const Result<JournalSummary::Base> base = JournalSummary::base(m_vault, database);
    if (!base)
        return failure(base);
    QByteArray previous = base->hash;
    qint64 expected = base->sequence + 1;
    // The chain itself tells where it was made to begin.
    bool baseTold = base->sequence == 0;
    // What is gone cannot be compared with an anchor that is older still.
    bool anchorMet = !anchor || anchor->sequence < base->sequence || (anchor->sequence == base->sequence && anchor->head == base->hash);
    for (;; ++expected) {
        const Result<bool> found = select->step();
        if (!found)
            return failure(found);
        if (!*found)
            break;
        const ChainedRow row{
            select->integer(0), select->integer(1), select->integer(2) != 0, select->integer(3), select->text(4), select->text(5), select->text(6)};
        const QByteArray hash = select->blob(7);
        if (row.sequence != expected || chainHash(key, previous, row) != hash)
            return fail(FailureCode::DatabaseDamaged, QStringLiteral("journal %1").arg(expected));
        if (anchor && row.sequence == anchor->sequence) {
            if (anchor->head != hash)
                return fail(FailureCode::RolledBack, QStringLiteral("journal %1").arg(row.sequence));
            anchorMet = true;
        }
        baseTold = baseTold || (row.action == actionCode(JournalAction::JournalSummarised) && row.detail == JournalSummary::detailOf(*base));
        previous = hash;
    }
    if (!baseTold)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("journal base"));
    if (!anchorMet)
        return fail(FailureCode::RolledBack, QStringLiteral("journal %1").arg(expected));

    const Result<QByteArray> stored = Revisions::storedDigest(database);
    if (!stored)
        return failure(stored);
    const Result<QByteArray> computed = Revisions(m_vault).computedDigest(database);
    if (!computed)
        return failure(computed);
    const bool anchorIsNewest = anchor && anchor->sequence == expected - 1;
    if (*stored != *computed || (anchorIsNewest && anchor->digest != *stored))
        return fail(FailureCode::RolledBack, QStringLiteral("revisions"));
    return Revisions::compareWithCards(database);
}

} // namespace couvert
