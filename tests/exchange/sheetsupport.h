// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheetfile.h"

#include <QFile>

namespace couvert::test {

using Rows = QList<QStringList>;

inline Result<Rows> allRows(SheetFile &file, const QString &sheet = {})
{
    const Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    if (!reader)
        return failure(reader);
    Rows rows;
    QStringList cells;
    while (true) {
        const Result<bool> more = (*reader)->next(cells);
        if (!more)
            return failure(more);
        if (!*more)
            return rows;
        rows += cells;
        if ((*reader)->rowNumber() != rows.size())
            return fail(FailureCode::Internal, QStringLiteral("row number"));
    }
}

/// The rows of a file, or the failure wherever it comes.
inline Result<Rows> rowsOf(const QString &path, const OpenOptions &options = {}, const QString &sheet = {})
{
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path, options);
    if (!file)
        return failure(file);
    return allRows(**file, sheet);
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!ok)
        qFatal("the test cannot write its file");
}

} // namespace couvert::test
