// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/dossier.h"

#include "model/requests/information.h"
#include "model/requests/requestreader.h"
#include "model/vault/settings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace couvert {

namespace {

/// What the person gave us, and what we saw them do. Whatever is not in this list stays out of a portability export: notes, tags and
/// categories are the restaurant's own words, history and lists its own acts.
constexpr std::array Portable{"civility", "last_name", "first_name", "company", "email", "email2", "emails", "phone", "phone2", "phones", "street",
    "postcode", "city", "country", "work_street", "work_postcode", "work_city", "addresses", "birthday", "language", "preferences", "allergies",
    "payment_method", "visits", "visits_list", "last_visit", "last_order", "consents"};
/// Of what the person said: how and when it was recorded is the restaurant's.
constexpr std::array PortableOfConsents{"purpose", "channel", "action", "at", "address", "wording_text", "guardian"};

template <std::size_t N> QJsonObject only(const QJsonObject &object, const std::array<const char *, N> &keys)
{
    QJsonObject kept;
    for (const char *key : keys) {
        if (const QJsonValue value = object.value(QLatin1String(key)); !value.isUndefined())
            kept.insert(QLatin1String(key), value);
    }
    return kept;
}

QJsonObject portable(const QJsonObject &data)
{
    QJsonObject kept = only(data, Portable);
    QJsonArray consents;
    for (const QJsonValue consent : data.value(QLatin1String("consents")).toArray())
        consents.append(only(consent.toObject(), PortableOfConsents));
    kept.insert(QLatin1String("consents"), consents);
    return kept;
}

Result<QJsonObject> everythingAbout(Database &database, const PersonalDataHolders &holders, qint64 customerId)
{
    QJsonObject data;
    for (const auto &holder : holders) {
        const Result<QJsonValue> told = holder->describe(database, customerId);
        if (!told)
            return failure(told);
        const QJsonObject part = told->toObject();
        for (auto entry = part.begin(); entry != part.end(); ++entry) {
            if (data.contains(entry.key()))
                return fail(FailureCode::Internal, QStringLiteral("two rooms tell of ") + entry.key());
            data.insert(entry.key(), entry.value());
        }
    }
    return data;
}

Result<QList<HeldFile>> filesAbout(Database &database, const PersonalDataHolders &holders, qint64 customerId)
{
    QList<HeldFile> files;
    for (const auto &holder : holders) {
        Result<QList<HeldFile>> told = holder->files(database, customerId);
        if (!told)
            return failure(told);
        files.append(std::move(*told));
    }
    return files;
}

} // namespace

QString dossierKindCode(DossierKind kind)
{
    return kind == DossierKind::Access ? QStringLiteral("access") : QStringLiteral("portability");
}

QString documentLanguage(const QString &customerLanguage, const QJsonObject &settings)
{
    const QString language = customerLanguage.isEmpty() ? settings.value(QLatin1String("language")).toString() : customerLanguage;
    return language == QLatin1String("fr") ? QStringLiteral("fr") : QStringLiteral("en");
}

Result<Dossier> collectDossier(
    const Session &session, Database &database, const PersonalDataHolders &holders, qint64 customerId, const DossierOptions &options)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    Result<QJsonObject> data = everythingAbout(database, holders, customerId);
    if (!data)
        return failure(data);
    Dossier dossier;
    if (!options.requestNumber.isEmpty()) {
        const Result<Request> request = RequestReader(database).byNumber(options.requestNumber);
        if (!request)
            return failure(request);
        if (request->customerId != customerId)
            return fail(FailureCode::RefusedByRule, QStringLiteral("other_person"));
        dossier.requestId = request->id;
    }
    dossier.customerId = customerId;
    dossier.kind = options.kind;
    dossier.language = documentLanguage(data->value(QLatin1String("language")).toString(), *settings);
    if (options.kind == DossierKind::Portability) {
        *data = portable(*data);
    } else {
        Result<QList<HeldFile>> files = filesAbout(database, holders, customerId);
        if (!files)
            return failure(files);
        dossier.files = std::move(*files);
    }
    const Result<QJsonArray> masked = applyMasks(*data, dossier.files, options.masks);
    if (!masked)
        return failure(masked);

    QJsonArray attachments;
    for (const HeldFile &file : std::as_const(dossier.files))
        attachments.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("bytes"), file.bytes.size()}});
    dossier.document = {{QStringLiteral("format"), QStringLiteral("couvert-dossier")}, {QStringLiteral("version"), 1},
        {QStringLiteral("kind"), dossierKindCode(options.kind)}, {QStringLiteral("language"), dossier.language},
        {QStringLiteral("made_on"), session.clock().today().toString(Qt::ISODate)},
        {QStringLiteral("controller"), settings->value(QLatin1String("restaurant")).toObject()}, {QStringLiteral("data"), *data},
        {QStringLiteral("attachments"), attachments}, {QStringLiteral("masked"), *masked}};
    if (options.kind == DossierKind::Access)
        dossier.document.insert(QStringLiteral("information"),
            options.information ? *options.information : informationFrom(*settings, *data, options.keptMonths, options.keptUntil));
    return dossier;
}

} // namespace couvert
