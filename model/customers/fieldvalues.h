// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

namespace couvert {

/// How the text of a field becomes a value of the card and back; customerfield.h has the names. Texts come trimmed.
namespace fieldvalues {

/// The e-mail or phone that "email" (0) and "email2" (1) mean: the first and second personal one. Professional ones have no field
/// name of their own.
[[nodiscard]] QString email(const Customer &customer, int place);
[[nodiscard]] QString phone(const Customer &customer, int place);
/// An empty text takes the contact away. A text that is no address or no number stays as typed: nothing of a sheet is lost.
void setEmail(Customer &customer, int place, const QString &text);
void setPhone(Customer &customer, int place, const QString &text, const QString &region);

using AddressLine = QString PostalAddress::*;
[[nodiscard]] QString addressLine(const Customer &customer, ContactUse use, AddressLine line);
/// Gives a French postcode the zero back that a sheet took from it.
void setAddressLine(Customer &customer, ContactUse use, AddressLine line, const QString &text);

/// ISO 639-1 code of "fr", "fr-FR", "Français", "French"; empty when the text names no language.
[[nodiscard]] QString languageCode(const QString &text);
/// Split at commas, semicolons and line ends; each once, as first typed.
[[nodiscard]] QStringList tags(const QString &text);
/// Not negative; "12.0" of a sheet is 12.
[[nodiscard]] std::optional<qint64> wholeNumber(const QString &text);

} // namespace fieldvalues

} // namespace couvert
