// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rejectedrows.h"

#include "model/exchange/rejectsfile.h"

#include <algorithm>

namespace couvert {

Result<Completion> saveRejectedRows(
    const QString &sheetPath, const ImportOptions &options, QDate today, const QString &csvPath, const std::function<bool(double)> &progress)
{
    if (!options.plan)
        return fail(FailureCode::InvalidValue, QStringLiteral("plan"));
    const ImportPlan &plan = *options.plan;
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(sheetPath, options.opening);
    if (!file)
        return failure(file);
    const Result<std::unique_ptr<RowReader>> reader = (*file)->rows(options.sheet.isNull() ? plan.sheet : options.sheet);
    if (!reader)
        return failure(reader);
    const RowInterpreter interpreter(plan, today, options.source);
    RejectsFile rejects(csvPath);
    QStringList cells;
    for (;;) {
        const Result<bool> row = (*reader)->next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const qint64 number = (*reader)->rowNumber();
        if (number % 512 == 0 && progress && !progress((*reader)->progress()))
            return Completion::Cancelled;
        if (plan.headerRow && number <= *plan.headerRow) {
            if (number == *plan.headerRow)
                rejects.setHeader(cells);
            continue;
        }
        const bool blank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!blank && !interpreter.read(cells, number).saysWhoItIs())
            rejects.add(cells, number, QStringLiteral("no_identity"));
    }
    const Result<> saved = rejects.save();
    if (!saved)
        return failure(saved);
    return Completion::Done;
}

} // namespace couvert
