// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/explainer.h"

#include <algorithm>

namespace couvert {

namespace {

/// As far as a page reaches on either side of a card, in the table with the smallest rows.
constexpr qint64 neighbours = 300;

bool isWord(const QByteArray &needle)
{
    return std::all_of(needle.cbegin(), needle.cend(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

} // namespace

Explainer::Explainer(Database &database, const PersonalDataHolders &holders, const Traces &traces) : m_database(database), m_traces(traces)
{
    for (const auto &holder : holders) {
        const QList<ColumnDeclaration> columns = holder->columns();
        for (const ColumnDeclaration &column : columns) {
            if (column.content != ColumnDeclaration::Content::Index)
                m_tables[column.table].append(column.column);
            if (column.column == QLatin1String("customer"))
                m_byCard.insert(column.table);
        }
    }
}

Result<int> Explainer::unexplained(const std::vector<bool> &found)
{
    m_held.assign(m_traces.size(), false);
    m_open.clear();
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        const Result<bool> indexed = isIndexed(m_traces.needle(i));
        if (!indexed)
            return failure(indexed);
        if (!*indexed)
            m_open.push_back(i);
    }
    if (m_open.empty())
        return 0;
    const Result<QList<Source>> all = sources();
    if (!all)
        return failure(all);
    for (const auto read : {&Explainer::readNear, &Explainer::readAll}) {
        for (const Source &source : *all) {
            const Result<> done = (this->*read)(source);
            if (!done)
                return failure(done);
            if (m_open.empty())
                return 0;
        }
    }
    return static_cast<int>(m_open.size());
}

Result<bool> Explainer::isIndexed(const QByteArray &needle)
{
    struct Question {
        const char *sql;
        bool asked;
    };
    // Telephone numbers are stored as numbers; single folded words stand in the search index and nowhere else.
    const bool isNumber = needle.size() <= static_cast<qsizetype>(sizeof(qint64));
    qint64 number = 0;
    for (qsizetype i = 0; isNumber && i < needle.size(); ++i)
        number = (number << 8) | static_cast<unsigned char>(needle.at(i));
    if (isNumber) {
        Result<Statement> select = Statement::prepare(m_database, "SELECT 1 FROM phone WHERE e164 = ? LIMIT 1");
        if (!select)
            return failure(select);
        const Result<bool> row = select->bind(1, number).step();
        if (!row || *row)
            return row;
    }
    const bool word = isWord(needle);
    for (const Question &question : {Question{"SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1", word},
             Question{"SELECT 1 FROM search_note WHERE search_note MATCH ? LIMIT 1", word},
             Question{"SELECT 1 FROM customer WHERE birthday = ? LIMIT 1", !word},
             Question{"SELECT 1 FROM email WHERE coalesce(folded, address) = ? LIMIT 1", !word}}) {
        if (!question.asked)
            continue;
        Result<Statement> select = Statement::prepare(m_database, question.sql);
        if (!select)
            return failure(select);
        const Result<bool> row = select->bindUtf8(1, word ? '"' + needle.toStdString() + '"' : needle.toStdString()).step();
        if (!row || *row)
            return row;
    }
    return false;
}

Result<QList<Explainer::Source>> Explainer::sources()
{
    QList<Source> all;
    Result<Statement> texts = Statement::prepare(m_database, "SELECT name FROM pragma_table_info(?) WHERE type IN ('TEXT', 'BLOB', 'ANY')");
    Result<Statement> ordered = Statement::prepare(m_database,
        "SELECT 1 FROM pragma_index_list(?) l, pragma_index_info(l.name) i WHERE l.partial = 0 AND i.seqno = 0 AND i.name = 'customer' LIMIT 1");
    if (!texts)
        return failure(texts);
    if (!ordered)
        return failure(ordered);
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        Source source;
        source.table = table.key();
        QStringList columns;
        texts->bind(1, table.key());
        for (;;) {
            const Result<bool> row = texts->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            if (const QString name = texts->text(0); table->contains(name))
                columns.append(QStringLiteral("\"%1\"").arg(name));
        }
        if (columns.isEmpty())
            continue;
        source.columns = columns.join(QLatin1String(", "));
        source.width = static_cast<int>(columns.size());
        if (table.key() == QLatin1String("customer")) {
            source.key = QStringLiteral("id");
        } else if (m_byCard.contains(table.key())) {
            const Result<bool> row = ordered->bind(1, table.key()).step();
            if (!row)
                return failure(row);
            if (*row)
                source.key = QStringLiteral("customer");
            ordered->reset();
        }
        all.append(source);
    }
    // What cards hold explains nearly everything.
    std::stable_partition(all.begin(), all.end(), [](const Source &source) { return source.key == QLatin1String("id"); });
    return all;
}

Result<> Explainer::readNear(const Source &source)
{
    if (source.key.isEmpty())
        return {};
    Result<Statement> select = Statement::prepare(
        m_database, QStringLiteral("SELECT %1 FROM \"%2\" WHERE %3 BETWEEN ? AND ?").arg(source.columns, source.table, source.key).toStdString());
    if (!select)
        return failure(select);
    qint64 read = 0; // up to this card
    for (const qint64 card : m_traces.cards()) {
        const qint64 from = std::max(read + 1, card - neighbours);
        read = card + neighbours;
        const Result<> done = readRows(select->bind(1, from).bind(2, read), source.width);
        if (!done || m_open.empty())
            return done;
    }
    return {};
}

Result<> Explainer::readAll(const Source &source)
{
    Result<Statement> select =
        Statement::prepare(m_database, QStringLiteral("SELECT %1 FROM \"%2\"").arg(source.columns, source.table).toStdString());
    if (!select)
        return failure(select);
    return readRows(*select, source.width);
}

Result<> Explainer::readRows(Statement &select, int width)
{
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        bool anyFound = false;
        for (int column = 0; column < width; ++column) {
            const std::string_view bytes = select.utf8(column);
            anyFound = m_traces.search(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), m_held) || anyFound;
        }
        if (anyFound)
            settle();
        if (m_open.empty()) {
            select.reset();
            return {};
        }
    }
}

void Explainer::settle()
{
    std::erase_if(m_open, [this](std::size_t needle) { return m_held[needle]; });
}

} // namespace couvert
