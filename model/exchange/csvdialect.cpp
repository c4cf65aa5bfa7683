// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvdialect.h"

#include "model/exchange/csvrecords.h"
#include "model/exchange/memorysource.h"

#include <map>

namespace couvert {

namespace {

constexpr int SampleRecords = 200;

/// Delimiters in rows that agree with each other, on average over all rows that are not blank. Title lines and prose count against it.
double evenness(QByteArrayView head, bool whole, char delimiter)
{
    MemorySource source(head);
    CsvRecords records(source, delimiter);
    std::vector<int> counts;
    qint64 odd = 0;
    while (counts.size() < SampleRecords) {
        const Result<bool> more = records.next();
        if (!more || !*more)
            break;
        if (records.cellCount() > 1 || !records.isCellEmpty(0))
            counts.push_back(records.cellCount());
        if (counts.size() < SampleRecords)
            odd = records.oddQuotes();
    }
    if (!whole && counts.size() > 1 && counts.size() < SampleRecords)
        counts.pop_back(); // cut by the end of the block
    std::map<int, int> rowsOf;
    for (const int count : counts) {
        if (count > 1)
            ++rowsOf[count];
    }
    double best = 0;
    for (const auto &[count, rows] : rowsOf)
        best = qMax(best, double(rows) * (count - 1));
    // Quotes in the wrong place are a sign that the cells are parted by something else.
    const double rowCount = double(qMax<size_t>(counts.size(), 1));
    return best / rowCount * rowCount / (rowCount + 4.0 * double(odd));
}

} // namespace

CsvDialect detectDialect(QByteArrayView head, bool whole, char wanted)
{
    CsvDialect dialect;
    if (head.size() > 5 && qstrnicmp(head.data(), 4, "sep=", 4) == 0) {
        const char named = head[4];
        qsizetype end = 5;
        if (head[end] == '\r')
            ++end;
        if (end < head.size() && head[end] == '\n')
            ++end;
        if (end > 5) {
            dialect.skip = end;
            dialect.delimiter = named;
            if (wanted != 0)
                dialect.delimiter = wanted;
            return dialect;
        }
    }
    if (wanted != 0) {
        dialect.delimiter = wanted;
        return dialect;
    }
    double best = 0;
    for (const char candidate : {';', ',', '\t', '|'}) {
        const double score = evenness(head, whole, candidate);
        if (score > best) {
            best = score;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

Result<char> delimiterFrom(const QString &text)
{
    if (text.isEmpty())
        return char(0);
    if (text == u"tab" || text == u"\\t")
        return '\t';
    const char16_t c = text.at(0).unicode();
    if (text.size() != 1 || c >= 0x80 || c == u'"' || c == u'\n' || c == u'\r' || c == 0)
        return fail(FailureCode::InvalidValue, QStringLiteral("delimiter"));
    return static_cast<char>(c);
}

} // namespace couvert
