// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/database.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>

struct sqlite3_stmt;

namespace couvert {

/// A prepared statement on the C API, for the bulk paths (import, export, search, index building, scans) and for what needs a typed
/// failure. Forms and pages use QSqlQuery on Database::sql().
///
/// Binds are 1-based, columns 0-based, as in SQLite. Not copyable; must die before its Database.
class Statement final
{
public:
    [[nodiscard]] static Result<Statement> prepare(Database &database, std::string_view sql);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, QStringView value); ///< a null view binds NULL, an empty one the empty string
    Statement &bind(int index, const QString &value) { return bind(index, QStringView(value)); }
    Statement &bindUtf8(int index, std::string_view value);
    Statement &bindBlob(int index, QByteArrayView value);
    Statement &bindNull(int index);
    /// The text as given, NULL when it is empty: how optional fields are stored.
    Statement &bindOptional(int index, const QString &value);

    /// True while there is a row. Resets by itself after the last row; after a failure the statement is reset too.
    [[nodiscard]] Result<bool> step();
    /// One run without rows.
    [[nodiscard]] Result<> run();
    /// One run of a change with RETURNING; answers how many rows it changed.
    [[nodiscard]] Result<qint64> runCounting();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isTextOrBlob(int column) const; ///< as the row holds it
    [[nodiscard]] int columns() const;

private:
    Statement(Database *database, sqlite3_stmt *handle) : m_database(database), m_handle(handle) { }
    Database *m_database = nullptr;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace couvert
