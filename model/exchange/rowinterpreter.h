// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentclaims.h"
#include "model/customers/customer.h"
#include "model/exchange/importplan.h"

namespace couvert {

/// Something a row said that could not be taken as it stood. `column` is 0-based, -1 for the row or the file as a whole.
struct ImportWarning {
    qint64 row = 0;
    int column = -1;
    QString code; ///< email_not_valid, phone_not_valid, date_not_valid, future_date, value_not_valid, consent_not_understood, source_missing
};

/// One row of a sheet read as a card.
struct InterpretedRow {
    Customer customer;
    QList<ConsentClaim> claims;
    QList<ImportWarning> warnings;
    bool unsubscribed = false; ///< a column said that the person wants no mail
    QDate unsubscribedOn;      ///< as it said; invalid when it did not
    [[nodiscard]] bool saysWhoItIs() const;
};

/// Reads cells by a plan: several e-mails or phones in a cell are taken apart, lost zeros come back, a consent column becomes a claim
/// and never a consent. A value that cannot be taken is a warning, and the rest of the row is kept.
class RowInterpreter final
{
public:
    RowInterpreter(const ImportPlan &plan, QDate today, const QString &source);
    [[nodiscard]] InterpretedRow read(const QStringList &cells, qint64 row) const;

private:
    enum class Kind { Contact, Consent, Day, Other };
    struct Cell {
        int column;
        QString field;
        Kind kind;
    };
    [[nodiscard]] static Kind kindOf(const QString &field);
    QList<Cell> m_cells; ///< in the order of the fields' list, so that "email" is taken before "email2"
    QDate m_today;
    QString m_source;
};

} // namespace couvert
