// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/dossierwords.h"

#include "model/consent/consentreader.h"
#include "ui/paper/codeword.h"

#include <QJsonObject>

namespace couvert {

namespace {

constexpr auto DossierContext = "couvert::Dossier";

constexpr CodeWord Fields[]{{"civility", QT_TRANSLATE_NOOP("couvert::Dossier", "Title")},
    {"last_name", QT_TRANSLATE_NOOP("couvert::Dossier", "Last name")}, {"first_name", QT_TRANSLATE_NOOP("couvert::Dossier", "First name")},
    {"company", QT_TRANSLATE_NOOP("couvert::Dossier", "Company")}, {"email", QT_TRANSLATE_NOOP("couvert::Dossier", "E-mail")},
    {"email2", QT_TRANSLATE_NOOP("couvert::Dossier", "Second e-mail")}, {"emails", QT_TRANSLATE_NOOP("couvert::Dossier", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("couvert::Dossier", "Telephone")}, {"phone2", QT_TRANSLATE_NOOP("couvert::Dossier", "Second telephone")},
    {"phones", QT_TRANSLATE_NOOP("couvert::Dossier", "Telephone")}, {"addresses", QT_TRANSLATE_NOOP("couvert::Dossier", "Postal address")},
    {"street", QT_TRANSLATE_NOOP("couvert::Dossier", "Street")}, {"postcode", QT_TRANSLATE_NOOP("couvert::Dossier", "Postcode")},
    {"city", QT_TRANSLATE_NOOP("couvert::Dossier", "Town")}, {"country", QT_TRANSLATE_NOOP("couvert::Dossier", "Country")},
    {"work_street", QT_TRANSLATE_NOOP("couvert::Dossier", "Street at work")},
    {"work_postcode", QT_TRANSLATE_NOOP("couvert::Dossier", "Postcode at work")},
    {"work_city", QT_TRANSLATE_NOOP("couvert::Dossier", "Town at work")}, {"birthday", QT_TRANSLATE_NOOP("couvert::Dossier", "Birthday")},
    {"language", QT_TRANSLATE_NOOP("couvert::Dossier", "Language")}, {"preferences", QT_TRANSLATE_NOOP("couvert::Dossier", "Preferences")},
    {"allergies", QT_TRANSLATE_NOOP("couvert::Dossier", "Allergies and diet")}, {"notes", QT_TRANSLATE_NOOP("couvert::Dossier", "Our notes")},
    {"tags", QT_TRANSLATE_NOOP("couvert::Dossier", "Our tags")}, {"source", QT_TRANSLATE_NOOP("couvert::Dossier", "Where it came from")},
    {"payment_method", QT_TRANSLATE_NOOP("couvert::Dossier", "Means of payment")},
    {"category", QT_TRANSLATE_NOOP("couvert::Dossier", "You are for us")},
    {"external_id", QT_TRANSLATE_NOOP("couvert::Dossier", "Number in another program")},
    {"created_on", QT_TRANSLATE_NOOP("couvert::Dossier", "Known to us since")}, {"visits", QT_TRANSLATE_NOOP("couvert::Dossier", "Visits counted")},
    {"visits_list", QT_TRANSLATE_NOOP("couvert::Dossier", "Visits")}, {"last_visit", QT_TRANSLATE_NOOP("couvert::Dossier", "Last visit")},
    {"last_order", QT_TRANSLATE_NOOP("couvert::Dossier", "Last order")}, {"last_activity", QT_TRANSLATE_NOOP("couvert::Dossier", "Last sign of you")},
    {"last_activity_kind", QT_TRANSLATE_NOOP("couvert::Dossier", "What it was")},
    {"uuid", QT_TRANSLATE_NOOP("couvert::Dossier", "Number of your card")},
    {"restricted", QT_TRANSLATE_NOOP("couvert::Dossier", "Card frozen at your request")},
    {"guardian", QT_TRANSLATE_NOOP("couvert::Dossier", "Parent who agreed")}, {"attachments", QT_TRANSLATE_NOOP("couvert::Dossier", "attachments")}};

constexpr CodeWord Purposes[]{{"offers", QT_TRANSLATE_NOOP("couvert::Dossier", "our offers")},
    {"survey", QT_TRANSLATE_NOOP("couvert::Dossier", "a satisfaction survey")},
    {"loyalty", QT_TRANSLATE_NOOP("couvert::Dossier", "the loyalty programme")},
    {"diet", QT_TRANSLATE_NOOP("couvert::Dossier", "taking your allergies and diet into account")},
    {"serving", QT_TRANSLATE_NOOP("couvert::Dossier", "taking your bookings and orders, and serving you")},
    {"customer_file", QT_TRANSLATE_NOOP("couvert::Dossier", "knowing our customers, so as to receive them well")},
    {"opposition_list", QT_TRANSLATE_NOOP("couvert::Dossier", "not writing to you any more where you objected")},
    {"rights_requests", QT_TRANSLATE_NOOP("couvert::Dossier", "answering your requests, and being able to show it")},
    {"security", QT_TRANSLATE_NOOP("couvert::Dossier", "keeping the file safe (journal of what is done to it)")}};

constexpr CodeWord Bases[]{{"consent", QT_TRANSLATE_NOOP("couvert::Dossier", "your consent, which you may take back at any time")},
    {"explicit_consent", QT_TRANSLATE_NOOP("couvert::Dossier", "your explicit consent, which you may take back at any time")},
    {"soft_opt_in", QT_TRANSLATE_NOOP("couvert::Dossier", "our own customers, for similar products; you may object at any time")},
    {"contract", QT_TRANSLATE_NOOP("couvert::Dossier", "the contract that a booking or an order is")},
    {"legitimate_interest", QT_TRANSLATE_NOOP("couvert::Dossier", "our legitimate interest; you may object")},
    {"legal_obligation", QT_TRANSLATE_NOOP("couvert::Dossier", "a legal obligation")}};

constexpr CodeWord Channels[]{{"email", QT_TRANSLATE_NOOP("couvert::Dossier", "by e-mail")}, {"sms", QT_TRANSLATE_NOOP("couvert::Dossier", "by SMS")},
    {"phone", QT_TRANSLATE_NOOP("couvert::Dossier", "by telephone")}, {"post", QT_TRANSLATE_NOOP("couvert::Dossier", "by post")}};

constexpr CodeWord Said[]{{"given", QT_TRANSLATE_NOOP("couvert::Dossier", "You agreed")},
    {"withdrawn", QT_TRANSLATE_NOOP("couvert::Dossier", "You took your consent back")},
    {"refused", QT_TRANSLATE_NOOP("couvert::Dossier", "You refused")},
    {"expired", QT_TRANSLATE_NOOP("couvert::Dossier", "Your consent came to its end")}};

constexpr CodeWord Hows[]{{"paper", QT_TRANSLATE_NOOP("couvert::Dossier", "on paper")},
    {"web", QT_TRANSLATE_NOOP("couvert::Dossier", "on our web site")}, {"oral", QT_TRANSLATE_NOOP("couvert::Dossier", "face to face")},
    {"phone", QT_TRANSLATE_NOOP("couvert::Dossier", "on the telephone")},
    {"import", QT_TRANSLATE_NOOP("couvert::Dossier", "taken over from another program")}};

constexpr CodeWord Visits[]{{"visit", QT_TRANSLATE_NOOP("couvert::Dossier", "visit")}, {"order", QT_TRANSLATE_NOOP("couvert::Dossier", "order")},
    {"booking", QT_TRANSLATE_NOOP("couvert::Dossier", "booking")}, {"message", QT_TRANSLATE_NOOP("couvert::Dossier", "message from you")},
    {"click", QT_TRANSLATE_NOOP("couvert::Dossier", "click in a newsletter")}, {"login", QT_TRANSLATE_NOOP("couvert::Dossier", "login on our site")}};

constexpr CodeWord Categories[]{{"customer", QT_TRANSLATE_NOOP("couvert::Dossier", "a customer")},
    {"prospect", QT_TRANSLATE_NOOP("couvert::Dossier", "somebody interested")},
    {"subscriber", QT_TRANSLATE_NOOP("couvert::Dossier", "a reader of the newsletter")},
    {"loyalty", QT_TRANSLATE_NOOP("couvert::Dossier", "a member of the loyalty programme")},
    {"employee", QT_TRANSLATE_NOOP("couvert::Dossier", "a member of staff")}, {"applicant", QT_TRANSLATE_NOOP("couvert::Dossier", "an applicant")},
    {"supplier", QT_TRANSLATE_NOOP("couvert::Dossier", "a supplier’s contact")}, {"identity", QT_TRANSLATE_NOOP("couvert::Dossier", "identity")},
    {"contact", QT_TRANSLATE_NOOP("couvert::Dossier", "contact details")}, {"visits", QT_TRANSLATE_NOOP("couvert::Dossier", "visits and orders")},
    {"preferences", QT_TRANSLATE_NOOP("couvert::Dossier", "preferences")},
    {"health", QT_TRANSLATE_NOOP("couvert::Dossier", "allergies and diet (data concerning health)")},
    {"notes", QT_TRANSLATE_NOOP("couvert::Dossier", "notes")}, {"payment", QT_TRANSLATE_NOOP("couvert::Dossier", "means of payment")},
    {"consents", QT_TRANSLATE_NOOP("couvert::Dossier", "consents and objections")}, {"requests", QT_TRANSLATE_NOOP("couvert::Dossier", "requests")},
    {"history", QT_TRANSLATE_NOOP("couvert::Dossier", "history of the card")}};

constexpr CodeWord Acts[]{{"customer.added", QT_TRANSLATE_NOOP("couvert::Dossier", "card made")},
    {"customer.viewed", QT_TRANSLATE_NOOP("couvert::Dossier", "card looked at")},
    {"customer.edited", QT_TRANSLATE_NOOP("couvert::Dossier", "card changed")}, {"visit.added", QT_TRANSLATE_NOOP("couvert::Dossier", "visit added")},
    {"undone", QT_TRANSLATE_NOOP("couvert::Dossier", "change taken back")},
    {"consent.given", QT_TRANSLATE_NOOP("couvert::Dossier", "consent recorded")},
    {"consent.withdrawn", QT_TRANSLATE_NOOP("couvert::Dossier", "withdrawal recorded")},
    {"consent.refused", QT_TRANSLATE_NOOP("couvert::Dossier", "refusal recorded")},
    {"consent.expired", QT_TRANSLATE_NOOP("couvert::Dossier", "end of a consent recorded")},
    {"opposition.added", QT_TRANSLATE_NOOP("couvert::Dossier", "objection recorded")},
    {"customer.rectified", QT_TRANSLATE_NOOP("couvert::Dossier", "card corrected at your request")},
    {"customer.restricted", QT_TRANSLATE_NOOP("couvert::Dossier", "card frozen")},
    {"restriction.lifted", QT_TRANSLATE_NOOP("couvert::Dossier", "freeze lifted")},
    {"customer.objected", QT_TRANSLATE_NOOP("couvert::Dossier", "objection put into force")},
    {"archive.kept", QT_TRANSLATE_NOOP("couvert::Dossier", "something kept apart")},
    {"archive.viewed", QT_TRANSLATE_NOOP("couvert::Dossier", "what is kept apart looked at")},
    {"archive.removed", QT_TRANSLATE_NOOP("couvert::Dossier", "what was kept apart removed")},
    {"exported", QT_TRANSLATE_NOOP("couvert::Dossier", "data taken out for you")},
    {"printed", QT_TRANSLATE_NOOP("couvert::Dossier", "document printed")}};

constexpr CodeWord Reasons[]{{"third_party", QT_TRANSLATE_NOOP("couvert::Dossier", "about another person")},
    {"trade_secret", QT_TRANSLATE_NOOP("couvert::Dossier", "a trade secret")}, {"security", QT_TRANSLATE_NOOP("couvert::Dossier", "security")}};

constexpr CodeWord Duties[]{{"invoice", QT_TRANSLATE_NOOP("couvert::Dossier", "Invoices (Code de commerce, L123-22)")},
    {"tax", QT_TRANSLATE_NOOP("couvert::Dossier", "Tax documents (LPF, L102 B)")},
    {"contract", QT_TRANSLATE_NOOP("couvert::Dossier", "Proof of a contract (Code civil, 2224)")},
    {"online_contract", QT_TRANSLATE_NOOP("couvert::Dossier", "Contract made online (Code de la consommation, L213-1)")},
    {"claim", QT_TRANSLATE_NOOP("couvert::Dossier", "A claim in law (article 17(3)(e) GDPR)")},
    {"employment", QT_TRANSLATE_NOOP("couvert::Dossier", "Papers of employment (Code du travail)")},
    {"application", QT_TRANSLATE_NOOP("couvert::Dossier", "Proof of how an application was treated")},
    {"other", QT_TRANSLATE_NOOP("couvert::Dossier", "Another legal duty")}};

constexpr CodeWord Rights[]{
    {"rectification", QT_TRANSLATE_NOOP("couvert::Dossier", "to have corrected what is wrong, and completed what is missing (article 16);")},
    {"erasure", QT_TRANSLATE_NOOP("couvert::Dossier", "to have your data erased (article 17);")},
    {"restriction", QT_TRANSLATE_NOOP("couvert::Dossier", "to have its use frozen, for instance while you contest it (article 18);")},
    {"objection",
        QT_TRANSLATE_NOOP(
            "couvert::Dossier", "to object to its use; where advertising is concerned, at any time and without a reason (article 21);")},
    {"portability", QT_TRANSLATE_NOOP("couvert::Dossier", "to take what you gave us elsewhere (article 20);")},
    {"withdrawal", QT_TRANSLATE_NOOP("couvert::Dossier", "to take a consent back, as easily as you gave it (article 7);")},
    {"directives",
        QT_TRANSLATE_NOOP("couvert::Dossier", "to say what is to become of it after your death (loi Informatique et Libertés, article 85).")}};

std::span<const CodeWord> wordsOf(DossierWords::Codes codes)
{
    switch (codes) {
    case DossierWords::Codes::Fields:
        break;
    case DossierWords::Codes::Purposes:
        return Purposes;
    case DossierWords::Codes::Bases:
        return Bases;
    case DossierWords::Codes::Channels:
        return Channels;
    case DossierWords::Codes::Said:
        return Said;
    case DossierWords::Codes::Hows:
        return Hows;
    case DossierWords::Codes::Visits:
        return Visits;
    case DossierWords::Codes::Categories:
        return Categories;
    case DossierWords::Codes::Acts:
        return Acts;
    case DossierWords::Codes::Reasons:
        return Reasons;
    case DossierWords::Codes::Duties:
        return Duties;
    case DossierWords::Codes::Rights:
        return Rights;
    }
    return Fields;
}

} // namespace

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

DossierWords::DossierWords(const QString &language) : m_say(language, DossierContext) { }

QString DossierWords::operator()(Codes of, const QString &code) const
{
    return wordOfCode(wordsOf(of), code, m_say);
}

QString DossierWords::day(const QString &iso) const
{
    const bool moment = iso.contains(QLatin1Char('T'));
    const QDate day = moment ? frenchDay(QDateTime::fromString(iso, Qt::ISODate)) : QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? m_say.day(day) : iso;
}

QString DossierWords::dayOfYear(const QString &iso) const
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return iso;
    const bool ordinal = day.day() == 1 && m_say.locale().language() == QLocale::French;
    return m_say.locale().toString(day, ordinal ? QStringLiteral("d'er' MMMM") : QStringLiteral("d MMMM"));
}

QString DossierWords::birthday(const QString &iso) const
{
    // A leap year, so that the 29th of February is a day.
    return iso.startsWith(QLatin1String("--")) ? dayOfYear(QStringLiteral("2000-") + iso.mid(2)) : day(iso);
}

QString DossierWords::capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace couvert
