// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/bulkwriter.h"
#include "model/customers/undo.h"
#include "model/exchange/rowinterpreter.h"
#include "model/exchange/sheetfile.h"

#include <functional>

namespace couvert {

enum class DuplicatePolicy { Skip, Update, Create };

struct ImportOptions {
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    bool dryRun = false;
    QString source;                                      ///< where the data came from, for rows that do not say
    std::optional<ImportPlan> plan;                      ///< without one, the columns are guessed
    QString sheet;                                       ///< null: the plan's, else the one that is meant
    OpenOptions opening;                                 ///< how a text file is to be read, when the person knows better
    QString rejectsPath;                                 ///< where the rejected rows go, as .csv; empty: nowhere
    std::size_t waitingBytes = BulkWriter::WaitingBytes; ///< of a first import, how much is sorted together
};

struct ImportReject {
    qint64 row = 0;
    QString code; ///< no_identity
};

/// A row that is left out because its person was erased: only an act of their own brings them back (takeReturning()).
struct ErasedRow {
    qint64 row = 0;
    InterpretedRow person;
};

/// What an import did. rowsRead = created + updated + unchanged + rejected + blockedOpposed + blockedErased, blank rows not counted.
struct ImportReport {
    Completion completion = Completion::Done;
    qint64 batch = 0; ///< 0 for a dry run
    QString format;
    qint64 rowsRead = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 blockedOpposed = 0;
    qint64 blockedErased = 0;
    QList<ImportWarning> warnings; ///< the first 10,000
    QList<ImportReject> rejects;   ///< the first 10,000
    QList<ErasedRow> erased;       ///< the first 100
};

/// Takes a sheet into the customer file: one batch, one unit, undoable as a whole. A failure or a cancel leaves the file as it was. No
/// column gives consent, and the address of who is said to have unsubscribed is opposed from then on, taken back or not; no import date
/// moves the clock of keeping. Manager only. Runs on the thread of `database`.
[[nodiscard]] Result<ImportReport> importSheet(const Session &session, Database &database, const QString &path, const ImportOptions &options,
    const std::function<bool(double fraction)> &progress = {});

/// Takes back a whole import, with what it said about consent. NotFound for an unknown batch or one taken back before.
[[nodiscard]] Result<UndoOutcome> undoImport(const Session &session, Database &database, qint64 batch);

} // namespace couvert
