// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/rankstream.h"

#include <algorithm>

namespace couvert {

namespace {

using Found = Result<std::optional<qint64>>;

class MatchStream final : public RankStream
{
public:
    MatchStream(Statement statement, const QByteArray &expression) : m_statement(std::move(statement))
    {
        m_statement.bindUtf8(1, std::string_view(expression.constData(), static_cast<std::size_t>(expression.size())));
    }

    Found seek(qint64 target) override
    {
        if (m_ended)
            return std::optional<qint64>();
        if (m_current && *m_current >= target)
            return m_current;
        // A few steps are cheaper than a new start; a new start is cheaper than walking a long list.
        for (int steps = 0; m_current && steps < 24; ++steps) {
            const Found next = step();
            if (!next || !*next || **next >= target)
                return next;
        }
        m_statement.reset();
        m_statement.bind(2, target);
        return step();
    }

private:
    Found step()
    {
        const Result<bool> row = m_statement.step();
        if (!row)
            return failure(row);
        m_ended = !*row;
        m_current = *row ? std::optional(m_statement.integer(0)) : std::nullopt;
        return m_current;
    }

    Statement m_statement;
    std::optional<qint64> m_current;
    bool m_ended = false;
};

class AllStream final : public RankStream
{
public:
    explicit AllStream(std::vector<std::unique_ptr<RankStream>> parts) : m_parts(std::move(parts)) { }

    Found seek(qint64 target) override
    {
        for (std::size_t agreed = 0, i = 0; agreed < m_parts.size(); i = (i + 1) % m_parts.size()) {
            const Found found = m_parts[i]->seek(target);
            if (!found || !*found)
                return found;
            agreed = **found == target ? agreed + 1 : 1;
            target = **found;
        }
        return std::optional(target);
    }

private:
    std::vector<std::unique_ptr<RankStream>> m_parts;
};

class AnyStream final : public RankStream
{
public:
    explicit AnyStream(std::vector<std::unique_ptr<RankStream>> parts) : m_parts(std::move(parts)) { }

    Found seek(qint64 target) override
    {
        std::optional<qint64> least;
        for (const auto &part : m_parts) {
            const Found found = part->seek(target);
            if (!found)
                return found;
            if (*found && (!least || **found < *least))
                least = **found;
        }
        return least;
    }

private:
    std::vector<std::unique_ptr<RankStream>> m_parts;
};

class ConfirmedStream final : public RankStream
{
public:
    ConfirmedStream(std::unique_ptr<RankStream> candidates, std::function<Result<bool>(qint64)> accept)
        : m_candidates(std::move(candidates)), m_accept(std::move(accept))
    {
    }

    Found seek(qint64 target) override
    {
        if (m_last && *m_last >= target)
            return m_last;
        for (;;) {
            const Found found = m_candidates->seek(target);
            if (!found || !*found)
                return found;
            const Result<bool> accepted = m_accept(**found);
            if (!accepted)
                return failure(accepted);
            if (*accepted) {
                m_last = **found;
                return m_last;
            }
            target = **found + 1;
        }
    }

private:
    std::unique_ptr<RankStream> m_candidates;
    std::function<Result<bool>(qint64)> m_accept;
    std::optional<qint64> m_last;
};

} // namespace

Result<std::unique_ptr<RankStream>> matchStream(Database &database, const char *table, const QByteArray &expression)
{
    const QByteArray sql = QByteArray("SELECT rowid FROM ") + table + " WHERE " + table + " MATCH ? AND rowid >= ? ORDER BY rowid";
    Result<Statement> statement = Statement::prepare(database, sql.toStdString());
    if (!statement)
        return failure(statement);
    return std::unique_ptr<RankStream>(new MatchStream(std::move(*statement), expression));
}

std::unique_ptr<RankStream> allOf(std::vector<std::unique_ptr<RankStream>> parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : std::make_unique<AllStream>(std::move(parts));
}

std::unique_ptr<RankStream> anyOf(std::vector<std::unique_ptr<RankStream>> parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : std::make_unique<AnyStream>(std::move(parts));
}

std::unique_ptr<RankStream> confirmed(std::unique_ptr<RankStream> candidates, std::function<Result<bool>(qint64)> accept)
{
    return std::make_unique<ConfirmedStream>(std::move(candidates), std::move(accept));
}

} // namespace couvert
