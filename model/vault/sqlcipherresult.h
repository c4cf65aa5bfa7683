// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/sqlcipherdriver.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

struct sqlite3_stmt;

namespace couvert {

/// The error of the connection's last call, without bound values: extended code as native code, the constraint's name in the text.
[[nodiscard]] QSqlError sqlErrorOf(sqlite3 *handle, const QString &step, QSqlError::ErrorType type = QSqlError::StatementError);
/// The Qt type that a column declared so is read as.
[[nodiscard]] QMetaType metaTypeOfDeclaration(const QString &declaration);

/// One statement of SqlCipherDriver. Forward-only.
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool reset(const QString &query) override;
    bool fetch(int index) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    QVariant data(int field) override;
    bool isNull(int field) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    QVariant handle() const override;
    void detachFromResultSet() override;
    void setForwardOnly(bool forward) override;

private:
    bool bindAll();
    bool bindOne(int index, const QVariant &value);
    bool fail(const QString &step);
    void finalise();

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    bool m_rowWaiting = false; ///< exec() has stepped onto a row that fetchNext() has not handed out
    bool m_done = true;
    int m_changes = -1;
};

} // namespace couvert
