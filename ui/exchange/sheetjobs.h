// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "model/exchange/preview.h"
#include "ui/widgets/runningjob.h"

namespace couvert {

/// The long jobs of the import page. Each runs on the thread that calls it, with a connection of its own where it needs the customer
/// file; `pulse` carries its progress in rows and stops it. Stopped, the customer file is as it was.
struct SheetRequest {
    QString path;
    OpenOptions opening;
    QString sheet; ///< null: the one that is meant
};

inline constexpr qint64 PreviewRows = 60;

/// What reading the first rows answered; nothing when it was stopped.
[[nodiscard]] Result<std::optional<Preview>> lookAt(const SheetRequest &request, Pulse &pulse);
/// `rows`: of the sheet, for the progress.
[[nodiscard]] Result<ImportReport> takeIn(const Session &session, const QString &path, ImportOptions options, qint64 rows, Pulse &pulse);
[[nodiscard]] Result<Completion> writeRejects(const QString &path, ImportOptions options, QDate today, const QString &csvPath, Pulse &pulse);
[[nodiscard]] Result<UndoOutcome> takeBack(const Session &session, qint64 batch);

} // namespace couvert
