// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace couvert {

/// Prepared statements of one connection that nobody uses at the moment, so that what runs for every card is compiled once. Hangs on the
/// connection itself; an idle statement holds no lock and no bound value. Reads and changes of rows are kept, nothing else: a pragma may
/// act while it is compiled.
class StatementPool final
{
public:
    /// The pool of a connection; null when there is no memory for one.
    [[nodiscard]] static StatementPool *of(sqlite3 *connection);
    /// Before the connection closes: it would wait for its statements.
    static void drop(sqlite3 *connection);

    /// An idle statement of this text, which leaves the pool; null when there is none.
    [[nodiscard]] sqlite3_stmt *take(std::string_view sql);
    /// The statement is over: it is kept, or finalised.
    void giveBack(sqlite3_stmt *statement);

    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;

private:
    StatementPool() = default;
    ~StatementPool();
    static void destroy(void *pool);

    struct Idle {
        std::string_view sql; ///< the statement's own
        sqlite3_stmt *statement;
    };
    std::vector<Idle> m_idle; ///< last used last
};

} // namespace couvert
