// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnguess.h"
#include "model/exchange/csvdialect.h"
#include "model/exchange/csvrecords.h"
#include "model/exchange/memorysource.h"
#include "model/exchange/textdecoding.h"

using namespace couvert;

/// Any bytes as a text file: encoding, delimiter, records and the guess of columns. Two readings of the same bytes must agree.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    MemorySource looked(bytes);
    const Result<TextEncoding> encoding = detectEncoding(looked);
    if (!encoding)
        return 0;
    QByteArray text;
    for (int pass = 0; pass < 2; ++pass) {
        // The second pass takes the text in small bites: borders of blocks must not matter.
        MemorySource source(bytes);
        Utf8Source decoded(source, *encoding);
        QByteArray all;
        char bite[4096];
        while (true) {
            const Result<qint64> got = decoded.read(bite, pass == 0 ? qint64(sizeof bite) : 3);
            if (!got || *got == 0)
                break;
            all.append(bite, qsizetype(*got));
        }
        if (pass == 1 && all != text)
            __builtin_trap();
        text = all;
    }
    if (text.contains('\0') || !text.isValidUtf8())
        __builtin_trap();
    const CsvDialect dialect = detectDialect(text, true);
    MemorySource source(QByteArrayView(text).sliced(dialect.skip));
    CsvRecords records(source, dialect.delimiter);
    QList<QStringList> rows;
    while (true) {
        const Result<bool> more = records.next();
        if (!more || !*more)
            break;
        QStringList cells;
        for (int i = 0; i < records.cellCount(); ++i)
            cells += QString::fromUtf8(records.cell(i));
        if (cells.isEmpty())
            __builtin_trap();
        if (rows.size() < GuessRows)
            rows += cells;
    }
    const SheetGuess guess = guessColumns(rows);
    if (guess.headerRow && *guess.headerRow >= rows.size())
        __builtin_trap();
    return 0;
}
