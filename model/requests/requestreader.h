// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/request.h"

namespace couvert {

/// Reads requests. Any thread, on that thread's connection.
class RequestReader final
{
public:
    explicit RequestReader(Database &database) : m_database(database) { }

    [[nodiscard]] Result<Request> byNumber(const QString &number) const;           ///< NotFound "request"
    [[nodiscard]] Result<QList<Request>> ofCustomer(qint64 customerId) const;      ///< newest first
    [[nodiscard]] Result<QList<Request>> open() const;                             ///< the next one due first, those that stand still last
    [[nodiscard]] Result<QList<Request>> page(int limit, qint64 before = 0) const; ///< newest first; `before`: smaller ids only, 0: from the newest
    [[nodiscard]] Result<QList<RequestEvent>> events(qint64 requestId) const;      ///< oldest first: the timeline

private:
    Database &m_database;
};

} // namespace couvert
