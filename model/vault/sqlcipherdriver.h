// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace couvert {

/// A Qt SQL driver on SQLCipher, written on Qt's public driver API, for a connection that is already open and keyed.
///
/// Guarantees: positional placeholders (Qt maps named ones), forward-only results (previous() and last() fail cleanly), integers as
/// qlonglong over the whole 64-bit range, text as QString beyond the BMP, blobs as QByteArray, NULL as a null QVariant; failures carry
/// the extended result code and the constraint's name, never a bound value. It does not own the connection. Thread of its connection.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(sqlite3 *handle, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] sqlite3 *connection() const { return m_handle; }

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &database, const QString &user, const QString &password, const QString &host, int port, const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    bool cancelQuery() override;

private:
    bool run(const char *sql, const QString &step);
    sqlite3 *m_handle = nullptr;
};

} // namespace couvert
