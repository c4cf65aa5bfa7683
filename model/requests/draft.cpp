// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/draft.h"

#include "model/journal/unitofwork.h"
#include "model/vault/statement.h"

#include <QJsonDocument>

namespace couvert {

Result<> Drafts::keep(const QString &form, qint64 customerId, const QJsonObject &content)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session);
    if (!unit)
        return failure(unit);
    Result<Statement> write = content.isEmpty()
        ? Statement::prepare(unit->database(), "DELETE FROM draft WHERE account = ? AND form = ? AND customer = ?")
        : Statement::prepare(unit->database(), "INSERT OR REPLACE INTO draft(account, form, customer, content, at) VALUES(?, ?, ?, ?, ?)");
    if (!write)
        return failure(write);
    write->bind(1, m_session.account().id).bind(2, form).bind(3, customerId);
    if (!content.isEmpty()) {
        write->bind(4, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
        write->bind(5, m_session.clock().now().toMSecsSinceEpoch());
    }
    const Result<> written = write->run();
    if (!written)
        return written;
    return unit->commit();
}

Result<std::optional<QJsonObject>> Drafts::find(const QString &form, qint64 customerId) const
{
    Result<Statement> select =
        Statement::prepare(m_session.vault().database(), "SELECT content FROM draft WHERE account = ? AND form = ? AND customer = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, m_session.account().id).bind(2, form).bind(3, customerId).step();
    if (!row)
        return failure(row);
    if (!*row)
        return std::nullopt;
    return QJsonDocument::fromJson(select->text(0).toUtf8()).object();
}

} // namespace couvert
