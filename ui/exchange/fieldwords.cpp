// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fieldwords.h"

#include "ui/widgets/pluralcount.h"

#include <QCoreApplication>
#include <QHash>

namespace couvert {

namespace {

struct FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::ImportWords)

public:
    static QString field(const QString &name);
    static QString remark(const QString &code, int count);
};

QString FieldTexts::field(const QString &name)
{
    const QHash<QString, QString> words{
        {QStringLiteral("civility"), tr("Title (Mr, Mrs)")},
        {QStringLiteral("last_name"), tr("Last name")},
        {QStringLiteral("first_name"), tr("First name")},
        {QStringLiteral("company"), tr("Company")},
        {QStringLiteral("email"), tr("E-mail")},
        {QStringLiteral("email2"), tr("Second e-mail")},
        {QStringLiteral("phone"), tr("Phone")},
        {QStringLiteral("phone2"), tr("Second phone")},
        {QStringLiteral("street"), tr("Street")},
        {QStringLiteral("postcode"), tr("Postcode")},
        {QStringLiteral("city"), tr("Town")},
        {QStringLiteral("country"), tr("Country")},
        {QStringLiteral("work_street"), tr("Street, at work")},
        {QStringLiteral("work_postcode"), tr("Postcode, at work")},
        {QStringLiteral("work_city"), tr("Town, at work")},
        {QStringLiteral("birthday"), tr("Birthday")},
        {QStringLiteral("language"), tr("Language")},
        {QStringLiteral("preferences"), tr("Preferences")},
        {QStringLiteral("allergies"), tr("Allergies")},
        {QStringLiteral("notes"), tr("Notes")},
        {QStringLiteral("tags"), tr("Tags")},
        {QStringLiteral("source"), tr("Where the data comes from")},
        {QStringLiteral("payment_method"), tr("Means of payment")},
        {QStringLiteral("category"), tr("Category")},
        {QStringLiteral("external_id"), tr("Number in another program")},
        {QStringLiteral("visits"), tr("Number of visits")},
        {QStringLiteral("last_visit"), tr("Last visit")},
        {QStringLiteral("last_order"), tr("Last order")},
        {QStringLiteral("created_on"), tr("Customer since")},
        {QStringLiteral("consent_email"), tr("Consent to e-mail")},
        {QStringLiteral("consent_sms"), tr("Consent to SMS")},
        {QStringLiteral("consent_phone"), tr("Consent to calls")},
        {QStringLiteral("consent_post"), tr("Consent to post")},
        {QStringLiteral("consent_date"), tr("Date of the consent")},
        {QStringLiteral("unsubscribed"), tr("Unsubscribed")},
    };
    return words.value(name, name);
}

QString FieldTexts::remark(const QString &code, int count)
{
    if (code == QLatin1String("no_identity"))
        return tr("%Ln line(s) hold no name, no e-mail and no phone: not imported.", nullptr, count);
    if (code == QLatin1String("email_not_valid"))
        return tr("%Ln e-mail address(es) look wrong: kept as they stand.", nullptr, count);
    if (code == QLatin1String("phone_not_valid"))
        return tr("%Ln phone number(s) look wrong: kept as they stand.", nullptr, count);
    if (code == QLatin1String("date_not_valid"))
        return tr("%Ln date(s) cannot be read: left out, the rest of the line is kept.", nullptr, count);
    if (code == QLatin1String("future_date"))
        return tr("%Ln date(s) lie in the future: left out, the rest of the line is kept.", nullptr, count);
    if (code == QLatin1String("consent_not_understood"))
        return tr("%Ln answer(s) about consent are not clear: taken for no answer.", nullptr, count);
    if (code == QLatin1String("source_missing"))
        return tr("Nothing says where the data comes from, and people may ask you.");
    return tr("%Ln value(s) cannot be kept in their column: left out, the rest of the line is kept.", nullptr, count);
}

} // namespace

QString fieldWords(const QString &field)
{
    return FieldTexts::field(field);
}

QString remarkWords(const QString &code, qint64 count)
{
    return FieldTexts::remark(code, pluralCount(count));
}

} // namespace couvert
