// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/vault/statement.h"

#include <functional>

namespace couvert {

/// Who is on a list and why the others are not: each customer counted once, under the first reason that holds.
struct MailingCounts {
    qint64 included = 0;
    qint64 noConsent = 0;
    qint64 unproven = 0;
    qint64 withdrawn = 0;
    qint64 refused = 0;
    qint64 expired = 0;
    qint64 opposed = 0;
    qint64 restricted = 0;
    qint64 noAddress = 0;
    Completion completion = Completion::Done; ///< of a list that was written
};

/// One line of a list, as the statement holds it: valid until the next one.
class MailingRow final
{
public:
    explicit MailingRow(const Statement &row) : m_row(row) { }
    [[nodiscard]] qint64 customer() const { return m_row.integer(0); }
    [[nodiscard]] std::string_view civility() const { return m_row.utf8(1); }
    [[nodiscard]] std::string_view lastName() const { return m_row.utf8(2); }
    [[nodiscard]] std::string_view firstName() const { return m_row.utf8(3); }
    [[nodiscard]] std::string_view company() const { return m_row.utf8(4); }
    [[nodiscard]] std::string_view language() const { return m_row.utf8(5); }
    [[nodiscard]] qint64 consentAt() const { return m_row.integer(6); } ///< milliseconds since 1970
    [[nodiscard]] int wordingVersion() const { return static_cast<int>(m_row.integer(7)); }
    /// E-mail; number in E.164 without its plus; street, postcode, town, country.
    [[nodiscard]] std::string_view address(int line = 0) const { return m_row.utf8(8 + line); }

private:
    const Statement &m_row;
};

/// The list of those who said yes to a purpose on a channel, did not take it back, are not opposed and have an address there.
class MailingList final
{
public:
    MailingList(Database &database, QString purpose, Channel channel, QDate today)
        : m_database(database), m_purpose(std::move(purpose)), m_channel(channel), m_today(today)
    {
    }
    /// Kept numbers, not a scan; read-only connections too.
    [[nodiscard]] Result<MailingCounts> count() const;
    /// Everybody on it becomes a recipient of the mailing; answers how many. Needs settleReach() before it in the same unit.
    [[nodiscard]] Result<qint64> keepRecipients(qint64 mailing) const;
    /// In the order of customers' ids, those after `after`; `take` answers false to stop. Needs settleReach() before it in the same unit.
    [[nodiscard]] Result<> forEach(const std::function<Result<bool>(const MailingRow &)> &take, qint64 after = 0) const;

private:
    Database &m_database;
    QString m_purpose;
    Channel m_channel;
    QDate m_today;
};

} // namespace couvert
