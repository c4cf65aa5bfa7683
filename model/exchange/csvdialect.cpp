// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvdialect.h"

#include "model/exchange/csvrecords.h"
#include "model/exchange/memorysource.h"

#include <algorithm>
#include <array>
#include <map>

namespace couvert {

namespace {

constexpr int SampleRecords = 200;

constexpr std::array<char, 4> Candidates{';', ',', '\t', '|'};

/// How well a delimiter parts the rows: how many it finds in rows that agree with each other, less for rows that do not. Title lines and
/// prose count against it, quotes in the wrong place too, and so does a first row that another delimiter parts and this one does not:
/// headers hold no commas where the addresses below do.
double evenness(QByteArrayView head, bool whole, char delimiter)
{
    MemorySource source(head);
    CsvRecords records(source, delimiter);
    std::vector<int> counts;
    qint64 odd = 0;
    bool partsTheFirst = true;
    bool firstSeen = false;
    while (counts.size() < SampleRecords) {
        const Result<bool> more = records.next();
        if (!more || !*more)
            break;
        if (records.cellCount() > 1 || !records.isCellEmpty(0))
            counts.push_back(records.cellCount());
        odd = records.oddQuotes();
        if (!firstSeen && records.cellCount() > 1) {
            firstSeen = true;
        } else if (!firstSeen && std::ranges::any_of(Candidates, [&](char other) { return records.cell(0).contains(other); })) {
            firstSeen = true;
            partsTheFirst = false;
        }
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
        best = qMax(best, double(rows) * double(rows) / double(counts.size()) * (count - 1));
    const double rowCount = double(qMax<size_t>(counts.size(), 1));
    return best / (rowCount + 4 * double(odd)) * (partsTheFirst ? 1 : 0.3);
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
    for (const char candidate : Candidates) {
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
