// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/age.h"

namespace couvert {

namespace {

constexpr int AgeOfConsent = 15;

} // namespace

bool needsParent(const QString &birthday, QDate day)
{
    const QDate born = QDate::fromString(birthday, Qt::ISODate);
    return born.isValid() && born.addYears(AgeOfConsent) > day;
}

} // namespace couvert
