// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/failure.h"

namespace couvert {

/// The fields of a card by the names of the command line, of mapping files and of `preview` (cli.md): one list for all of them.
/// Fields that a sheet may carry and a card does not (consents, unsubscribed) are in the list and not settable.
struct FieldInfo {
    const char *name;
    bool settable; ///< by `add --set` and `rectify --set`
};

[[nodiscard]] const QList<FieldInfo> &customerFields();
[[nodiscard]] bool isCustomerField(const QString &name);

/// The field's text: dates as ISO, tags joined by ", ", phones as typed, the empty string when there is none.
[[nodiscard]] QString fieldText(const Customer &customer, const QString &name);
/// Takes a text as a person types it (dates ISO or dd/mm/yyyy, phones in any format with `region` as the home country). An empty
/// text clears the field. InvalidValue names the field: a day that is none or comes after `today`, an unknown code, a NUL, a text over
/// 32,767 characters. An e-mail or phone that is none stays as typed; isEmailAddress and an empty e164 tell.
[[nodiscard]] Result<> setFieldText(
    Customer &customer, const QString &name, const QString &text, const QString &region = QStringLiteral("FR"), QDate today = QDate::currentDate());

/// A field whose text differs between two states of a card.
struct FieldChange {
    QString field;
    QString before;
    QString after;
};
[[nodiscard]] QList<FieldChange> changes(const Customer &before, const Customer &after);

} // namespace couvert
