// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

namespace couvert {

/// Reads a phone number as people type it (any separator, "+33 (0)6…", "0033…", lost leading zero) with `region` as home country.
/// `typed` is kept; e164 stays empty when libphonenumber does not call it a valid number. Thread-safe.
[[nodiscard]] PhoneNumber parsePhone(const QString &typed, const QString &region = QStringLiteral("FR"));
/// As the home country writes it ("06 12 34 56 78"); foreign numbers in international form; what was typed when it is no number.
[[nodiscard]] QString formatPhone(const PhoneNumber &phone, const QString &region = QStringLiteral("FR"));
/// The digit strings that the phone index keeps for a number: national and international, without separators; for an invalid number
/// the digits typed.
[[nodiscard]] QStringList phoneDigits(const PhoneNumber &phone);

/// Several in one cell ("a@b.fr ; c@d.fr", "06… / 04…"): split where both sides stand alone.
[[nodiscard]] QStringList splitEmails(const QString &cell);
[[nodiscard]] QStringList splitPhones(const QString &cell);

/// Whether the text can be an e-mail address (RFC 5321 dot-atom or quoted local part, a domain with a dot, internationalised
/// domains allowed). Takes "Name <a@b.fr>" apart only in parseEmail.
[[nodiscard]] bool isEmailAddress(const QString &text);
/// A folded address without the "+…" before its "@": "anna+menu@b.fr" is read by who reads "anna@b.fr".
[[nodiscard]] QString mailboxOf(const QString &address);
/// The address in a cell, without display name, "mailto:" and outer blanks; empty when there is none.
[[nodiscard]] QString parseEmail(const QString &text);

/// A day as people and sheets write it: ISO (with or without time), d/m/y with / . - or blank, two-digit years (window: not in the
/// future of `today` by more than a year), French and English month names. Invalid when it is none or ambiguous nonsense (31/02).
[[nodiscard]] QDate parseDay(const QString &text, QDate today);
/// A birthday: parseDay in the past, or day and month alone ("17/05" → "--05-17"). Empty when it is none.
[[nodiscard]] QString parseBirthday(const QString &text, QDate today);

} // namespace couvert
