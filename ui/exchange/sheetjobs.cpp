// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sheetjobs.h"

#include "model/exchange/rejectedrows.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr qint64 Thousandths = 1000;

std::function<bool(double)> teller(Pulse &pulse, qint64 total)
{
    return [&pulse, total](double fraction) { return pulse.tell(static_cast<qint64>(fraction * static_cast<double>(total)), total); };
}

} // namespace

Result<std::optional<Preview>> lookAt(const SheetRequest &request, Pulse &pulse)
{
    OpenOptions opening = request.opening;
    opening.progress = teller(pulse, Thousandths);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(request.path, opening);
    if (!file)
        return failure(file);
    Result<Preview> preview = makePreview(**file, {request.sheet, PreviewRows});
    if (!pulse.goesOn())
        return std::nullopt;
    if (!preview)
        return failure(preview);
    return std::move(*preview);
}

Result<ImportReport> takeIn(const Session &session, const QString &path, ImportOptions options, qint64 rows, Pulse &pulse)
{
    options.opening.progress = [&pulse](double) { return pulse.goesOn(); };
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    Result<ImportReport> report = importSheet(session, **database, path, options, teller(pulse, std::max<qint64>(rows, 1)));
    if (!report && !pulse.goesOn()) {
        ImportReport stopped;
        stopped.completion = Completion::Cancelled;
        return stopped;
    }
    return report;
}

Result<Completion> writeRejects(const QString &path, ImportOptions options, QDate today, const QString &csvPath, Pulse &pulse)
{
    options.opening.progress = [&pulse](double) { return pulse.goesOn(); };
    Result<Completion> saved = saveRejectedRows(path, options, today, csvPath, teller(pulse, Thousandths));
    if (!saved && !pulse.goesOn())
        return Completion::Cancelled;
    return saved;
}

Result<UndoOutcome> takeBack(const Session &session, qint64 batch)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return undoImport(session, **database, batch);
}

} // namespace couvert
