// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/contactparsing.h"

namespace couvert {

/// A card with a word of its own in every field, each ending with the mark.
inline Customer markedCard(const QString &mark)
{
    Customer card;
    card.civility = QStringLiteral("Civ") + mark;
    card.lastName = QStringLiteral("Épo") + mark;
    card.firstName = QStringLiteral("Zoé") + mark;
    card.company = QStringLiteral("Bru") + mark;
    card.emails = {{QStringLiteral("Ém.") + mark + QStringLiteral("@example.org"), ContactUse::Personal},
        {QStringLiteral("pro") + mark + QStringLiteral("@example.com"), ContactUse::Professional}};
    card.phones = {parsePhone(QStringLiteral("06 39 98 77 31")), {QStringLiteral("poste ") + mark, {}, ContactUse::Professional}};
    card.addresses = {{QStringLiteral("rue ") + mark, QStringLiteral("98765"), QStringLiteral("Ville") + mark, QStringLiteral("Pays") + mark,
        ContactUse::Personal}};
    card.birthday = QStringLiteral("1931-07-29");
    card.preferences = QStringLiteral("pref") + mark;
    card.allergies = QStringLiteral("aller") + mark;
    card.notes = QStringLiteral("note") + mark;
    card.tags = {QStringLiteral("tag") + mark};
    card.source = QStringLiteral("source") + mark;
    card.paymentMethod = QStringLiteral("pay") + mark;
    card.externalId = QStringLiteral("ext") + mark;
    return card;
}

/// What stands before the mark in each of its texts.
inline const char *const markedTexts[]{
    "Civ", "Épo", "Zoé", "Bru", "Ém.", "pro", "rue ", "Ville", "Pays", "pref", "aller", "note", "tag", "source", "pay", "ext", "poste "};

} // namespace couvert
