// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/sheetout.h"

#include "model/exchange/listwriter.h"

namespace couvert {

Result<> writeRows(const QString &path, const QList<QStringList> &rows, const std::function<Result<>()> &told)
{
    const Result<std::unique_ptr<ListWriter>> out = ListWriter::create(path);
    if (!out)
        return failure(out);
    Result<> step;
    for (const QStringList &row : rows) {
        step = (*out)->row(row);
        if (!step)
            return step;
    }
    step = (*out)->finish();
    if (step)
        step = told();
    if (step)
        step = (*out)->publish();
    return step;
}

} // namespace couvert
