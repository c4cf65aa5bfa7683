// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

#include "model/exchange/celltext.h"
#include "model/exchange/inputlimits.h"

namespace couvert {

CsvReader::CsvReader(const QString &path, const TextEncoding &encoding, const CsvDialect &dialect)
    : m_file(path), m_text(m_file, encoding), m_records(m_text, dialect.delimiter), m_skip(dialect.skip)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path, const TextEncoding &encoding, const CsvDialect &dialect)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, encoding, dialect));
    const Result<> opened = reader->m_file.open();
    if (!opened)
        return failure(opened);
    reader->m_size = reader->m_file.size();
    QByteArray skipped(dialect.skip, Qt::Uninitialized);
    for (qsizetype done = 0; done < skipped.size();) {
        const Result<qint64> got = reader->m_text.read(skipped.data() + done, skipped.size() - done);
        if (!got)
            return failure(got);
        if (*got == 0)
            break;
        done += qsizetype(*got);
    }
    return reader;
}

Result<bool> CsvReader::nextFilled(int &width)
{
    while (true) {
        const Result<bool> more = m_records.next();
        if (!more || !*more)
            return more;
        if (++m_readRow > inputlimits::Rows)
            return fail(FailureCode::InputTooLarge, QStringLiteral("rows"));
        width = m_records.cellCount();
        while (width > 0 && m_records.isCellEmpty(width - 1))
            --width;
        if (width > 0)
            return true;
    }
}

Result<bool> CsvReader::next(QStringList &cells)
{
    if (!m_waiting) {
        const Result<bool> more = nextFilled(m_width);
        if (!more || !*more)
            return more;
        m_waiting = true;
    }
    if (++m_row < m_readRow) {
        cells.clear();
        return true;
    }
    m_waiting = false;
    cells.resize(m_width);
    for (int i = 0; i < m_width; ++i) {
        const Result<> assigned = assignCell(cells[i], m_records.cell(i));
        if (!assigned)
            return failure(assigned);
    }
    return true;
}

Result<int> CsvReader::measure(const MeasureProgress &told)
{
    int columns = 0;
    while (true) {
        int width = 0;
        const Result<bool> more = nextFilled(width);
        if (!more)
            return failure(more);
        if (!*more)
            return columns;
        if (m_readRow % 512 == 0 && told && !told(progress()))
            return fail(FailureCode::Busy, QStringLiteral("cancelled"));
        m_row = m_readRow;
        columns = qMax(columns, width);
    }
}

double CsvReader::progress() const
{
    return m_size > 0 ? qMin(1.0, double(m_file.position()) / double(m_size)) : 1.0;
}

} // namespace couvert
