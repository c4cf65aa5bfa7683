// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cardmerge.h"

#include "model/customers/customerfield.h"
#include "model/customers/textfolding.h"

#include <algorithm>

namespace couvert {

namespace {

QDate latest(QDate a, QDate b)
{
    if (!a.isValid() || (b.isValid() && b > a))
        return b;
    return a;
}

bool addContacts(Customer &card, const Customer &row)
{
    bool changed = false;
    for (const EmailAddress &email : row.emails) {
        const auto same = [&](const EmailAddress &known) { return foldedEmail(known.address) == foldedEmail(email.address); };
        if (std::none_of(card.emails.cbegin(), card.emails.cend(), same)) {
            card.emails.append(email);
            changed = true;
        }
    }
    for (const PhoneNumber &phone : row.phones) {
        const auto same = [&](const PhoneNumber &known) { return phone.e164.isEmpty() ? known.typed == phone.typed : known.e164 == phone.e164; };
        if (std::none_of(card.phones.cbegin(), card.phones.cend(), same)) {
            card.phones.append(phone);
            changed = true;
        }
    }
    for (const QString &tag : row.tags) {
        if (!card.tags.contains(tag)) {
            card.tags.append(tag);
            changed = true;
        }
    }
    return changed;
}

/// The fields where one value stands against another; contacts, tags, dates and counts are added up instead.
bool isSingleValue(const QString &field)
{
    static const QStringList others{QStringLiteral("email"), QStringLiteral("email2"), QStringLiteral("phone"), QStringLiteral("phone2"),
        QStringLiteral("tags"), QStringLiteral("category"), QStringLiteral("visits"), QStringLiteral("last_visit"), QStringLiteral("last_order"),
        QStringLiteral("created_on")};
    return !others.contains(field);
}

} // namespace

bool mergeInto(Customer &card, const Customer &row)
{
    const Customer before = card;
    const bool rowIsLater = row.lastActivity.isValid() && card.lastActivity.isValid() && row.lastActivity > card.lastActivity;
    for (const FieldInfo &info : customerFields()) {
        const QString field = QString::fromLatin1(info.name);
        const QString text = fieldText(row, field);
        if (!info.settable || text.isEmpty() || !isSingleValue(field))
            continue;
        if (rowIsLater || fieldText(card, field).isEmpty())
            std::ignore = setFieldText(card, field, text);
    }
    const bool added = addContacts(card, row);
    card.visitCount = std::max(card.visitCount, row.visitCount);
    card.lastVisit = latest(card.lastVisit, row.lastVisit);
    card.lastOrder = latest(card.lastOrder, row.lastOrder);
    if (row.createdOn.isValid() && (!card.createdOn.isValid() || row.createdOn < card.createdOn))
        card.createdOn = row.createdOn;
    if (row.lastActivity.isValid() && latest(card.lastActivity, row.lastActivity) != card.lastActivity) {
        card.lastActivity = row.lastActivity;
        card.lastActivityKind = row.lastActivityKind;
    }
    return added || !changes(before, card).isEmpty() || before.lastActivity != card.lastActivity;
}

} // namespace couvert
