// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QList>

namespace couvert {

/// What is left of entries that are gone: how often what was done in a month, by nobody in particular, on nobody in particular.
struct JournalMonth {
    QDate month; ///< its first day
    QString action;
    qint64 number = 0;
};

/// Entries are kept six to twelve months (CNIL, délibération 2021-122) and then counted together by month.
///
/// The chain stays provable: where it now begins, the file keeps the number and the hash of the last entry that is gone, under the
/// journal's key, and an entry of the chain itself says so. Without them a cut at the start is found as before.
class JournalSummary final
{
public:
    static constexpr int FewestMonths = 6;

    /// Counts the entries before this local day together; answers how many. Manager only. RefusedByRule "journal_months" for a day that
    /// leaves less than six months. The newest entry always stays.
    [[nodiscard]] static Result<qint64> summarise(const Session &session, Database &database, QDate before);
    /// How many entries a summary would take.
    [[nodiscard]] static Result<qint64> countBefore(Database &database, QDate day);
    [[nodiscard]] static Result<QList<JournalMonth>> months(Database &database);

    /// Where the chain begins: the number and hash before the first entry that stands. DatabaseDamaged when what is kept is not sound.
    struct Base {
        qint64 sequence = 0;
        QByteArray hash = QByteArray(32, '\0');
    };
    [[nodiscard]] static Result<Base> base(Vault &vault, Database &database);
    /// What the entry that made a base says of it.
    [[nodiscard]] static QString detailOf(const Base &base);
};

} // namespace couvert
