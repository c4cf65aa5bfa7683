// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/information.h"

#include "model/consent/purpose.h"

#include <QJsonArray>
#include <QStringList>

namespace couvert {

namespace {

bool anyOf(const QJsonObject &data, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QJsonValue value = data.value(QLatin1String(key));
        if ((value.isString() && !value.toString().isEmpty()) || (value.isArray() && !value.toArray().isEmpty()))
            return true;
    }
    return false;
}

QJsonObject purpose(const QString &code, const char *basis, const char *article)
{
    return {{QStringLiteral("code"), code}, {QStringLiteral("basis"), QLatin1String(basis)}, {QStringLiteral("article"), QLatin1String(article)}};
}

/// (a) Why, each with its basis: serving the person, then what they were asked about, then what the law itself wants.
QJsonArray purposesOf(const QJsonObject &data)
{
    QJsonArray list{
        purpose(QStringLiteral("serving"), "contract", "6(1)(b)"), purpose(QStringLiteral("customer_file"), "legitimate_interest", "6(1)(f)")};
    QStringList told;
    for (const QJsonValue value : data.value(QLatin1String("consents")).toArray()) {
        const QJsonObject consent = value.toObject();
        const QString code = consent.value(QLatin1String("purpose")).toString();
        if (told.contains(code))
            continue;
        told.append(code);
        if (code == DietPurpose)
            list.append(purpose(code, "explicit_consent", "9(2)(a)"));
        else if (consent.value(QLatin1String("basis")) == QLatin1String("soft_opt_in"))
            list.append(purpose(code, "legitimate_interest", "6(1)(f)"));
        else
            list.append(purpose(code, "consent", "6(1)(a)"));
    }
    if (anyOf(data, {"allergies"}) && !told.contains(DietPurpose))
        list.append(purpose(DietPurpose, "explicit_consent", "9(2)(a)"));
    if (anyOf(data, {"oppositions"}))
        list.append(purpose(QStringLiteral("opposition_list"), "legal_obligation", "6(1)(c)"));
    if (anyOf(data, {"requests"}))
        list.append(purpose(QStringLiteral("rights_requests"), "legal_obligation", "6(1)(c)"));
    list.append(purpose(QStringLiteral("security"), "legal_obligation", "6(1)(c)"));
    return list;
}

/// (b) Kinds of data, those that are there.
QJsonArray categoriesOf(const QJsonObject &data)
{
    QJsonArray list;
    const auto tell = [&](const char *code, std::initializer_list<const char *> keys) {
        if (anyOf(data, keys))
            list.append(QLatin1String(code));
    };
    tell("identity", {"civility", "last_name", "first_name", "company", "birthday", "language"});
    tell("contact", {"emails", "phones", "addresses"});
    tell("visits", {"visits_list", "last_visit", "last_order"});
    tell("preferences", {"preferences", "tags"});
    tell("health", {"allergies"});
    tell("notes", {"notes"});
    tell("payment", {"payment_method"});
    tell("consents", {"consents", "claims", "oppositions"});
    tell("requests", {"requests"});
    tell("history", {"history", "earlier"});
    return list;
}

/// Countries whose law is the RGPD, or held equal to it by the Commission: no safeguard has to be told.
bool isInside(const QString &country)
{
    static const QStringList inside{QStringLiteral("AT"), QStringLiteral("BE"), QStringLiteral("BG"), QStringLiteral("HR"), QStringLiteral("CY"),
        QStringLiteral("CZ"), QStringLiteral("DK"), QStringLiteral("EE"), QStringLiteral("FI"), QStringLiteral("FR"), QStringLiteral("DE"),
        QStringLiteral("GR"), QStringLiteral("HU"), QStringLiteral("IE"), QStringLiteral("IT"), QStringLiteral("LV"), QStringLiteral("LT"),
        QStringLiteral("LU"), QStringLiteral("MT"), QStringLiteral("NL"), QStringLiteral("PL"), QStringLiteral("PT"), QStringLiteral("RO"),
        QStringLiteral("SK"), QStringLiteral("SI"), QStringLiteral("ES"), QStringLiteral("SE"), QStringLiteral("IS"), QStringLiteral("LI"),
        QStringLiteral("NO")};
    return country.isEmpty() || inside.contains(country.toUpper());
}

} // namespace

QJsonObject informationFrom(const QJsonObject &settings, const QJsonObject &data, int keptMonths, QDate keptUntil)
{
    QJsonArray recipients;
    QJsonArray transfers;
    for (const QJsonValue value : settings.value(QLatin1String("processors")).toArray()) {
        const QJsonObject processor = value.toObject();
        const QString name = processor.value(QLatin1String("name")).toString();
        const QString country = processor.value(QLatin1String("country")).toString();
        if (name.isEmpty())
            continue;
        recipients.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("country"), country}});
        if (!isInside(country))
            transfers.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("country"), country},
                {QStringLiteral("safeguard"), processor.value(QLatin1String("safeguard")).toString()}});
    }
    QJsonObject retention{{QStringLiteral("category"), data.value(QLatin1String("category")).toString()}, {QStringLiteral("months"), keptMonths}};
    if (keptUntil.isValid())
        retention.insert(QStringLiteral("until"), keptUntil.toString(Qt::ISODate));
    const QJsonObject import = data.value(QLatin1String("import")).toObject();
    const QString source = data.value(QLatin1String("source")).toString();
    return {{QStringLiteral("purposes"), purposesOf(data)}, {QStringLiteral("categories"), categoriesOf(data)},
        {QStringLiteral("recipients"), recipients}, {QStringLiteral("retention"), retention},
        {QStringLiteral("rights"),
            QJsonArray{QStringLiteral("rectification"), QStringLiteral("erasure"), QStringLiteral("restriction"), QStringLiteral("objection"),
                QStringLiteral("portability"), QStringLiteral("withdrawal"), QStringLiteral("directives")}},
        {QStringLiteral("complaint"), QStringLiteral("CNIL")},
        {QStringLiteral("source"), source.isEmpty() ? import.value(QLatin1String("source")).toString() : source},
        {QStringLiteral("automated_decisions"), false}, {QStringLiteral("transfers"), transfers}};
}

} // namespace couvert
