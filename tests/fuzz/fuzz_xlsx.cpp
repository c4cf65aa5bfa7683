// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/preview.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace couvert;

/// Any bytes as a file: whatever it turns out to be, measuring and reading agree, or it is refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir dir;
    static const QString path = dir.filePath(QStringLiteral("input"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        return 0;
    file.close();
    const Result<std::unique_ptr<SheetFile>> opened = SheetFile::open(path);
    if (!opened)
        return 0;
    const Result<QList<SheetInfo>> sheets = (*opened)->sheets();
    if (!sheets)
        return 0;
    for (const SheetInfo &sheet : *sheets) {
        const Result<std::unique_ptr<RowReader>> reader = (*opened)->rows(sheet.name);
        if (!reader)
            return 0;
        QStringList cells;
        qint64 rows = 0;
        while (true) {
            const Result<bool> more = (*reader)->next(cells);
            if (!more)
                return 0;
            if (!*more)
                break;
            ++rows;
            if (cells.size() > sheet.columns || (!cells.isEmpty() && cells.back().isEmpty()))
                __builtin_trap();
        }
        const bool named = sheets->size() == 1; // of two sheets with one name the first is read twice
        if (named && rows != sheet.rows)
            __builtin_trap();
        if (!named)
            break;
    }
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    (void)writePreview(**opened, {{}, 5}, out).has_value();
    return 0;
}
