// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/purpose.h"

#include "model/customers/textfolding.h"
#include "model/journal/unitofwork.h"
#include "model/vault/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace couvert {

namespace {

constexpr QLatin1String Part("purposes");
constexpr qsizetype LongestCode = 31; // as in settings.schema.json

/// "Chef’s table" → "chef_s_table": what commands and files call it.
QString codeOf(const QString &name)
{
    QString code;
    for (const QChar letter : folded(name)) {
        const bool plain = (letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) || (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'));
        if (plain)
            code += letter;
        else if (!code.isEmpty() && !code.endsWith(QLatin1Char('_')))
            code += QLatin1Char('_');
    }
    code.truncate(LongestCode);
    while (code.endsWith(QLatin1Char('_')))
        code.chop(1);
    return code.size() >= 2 && code.front().isLetter() ? code : QString();
}

} // namespace

const QStringList &usualPurposes()
{
    static const QStringList usual{QStringLiteral("offers"), QStringLiteral("survey"), QStringLiteral("loyalty"), QString(DietPurpose)};
    return usual;
}

Result<QList<Purpose>> readPurposes(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    QList<Purpose> known;
    for (const QString &usual : usualPurposes())
        known.append({usual, {}});
    const QJsonArray own = settings->value(Part).toArray();
    for (const QJsonValue &purpose : own) {
        const QString code = purpose.isString() ? purpose.toString() : purpose.toObject().value(QLatin1String("code")).toString();
        const bool there = std::ranges::any_of(known, [&code](const Purpose &one) { return one.code == code; });
        if (!code.isEmpty() && !there)
            known.append({code, purpose.toObject().value(QLatin1String("name")).toString()});
    }
    return known;
}

Result<QStringList> knownPurposes(Database &database)
{
    const Result<QList<Purpose>> purposes = readPurposes(database);
    if (!purposes)
        return failure(purposes);
    QStringList known;
    for (const Purpose &purpose : *purposes)
        known.append(purpose.code);
    return known;
}

Result<> requirePurpose(Database &database, const QString &purpose)
{
    const Result<QStringList> known = knownPurposes(database);
    if (!known)
        return failure(known);
    if (!known->contains(purpose))
        return fail(FailureCode::InvalidValue, QStringLiteral("purpose"));
    return {};
}

Result<Purpose> addPurpose(const Session &session, const QString &name)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Purpose added{codeOf(name), name.simplified()};
    if (added.code.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("name"));
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<QStringList> known = knownPurposes(unit->database());
    if (!known)
        return failure(known);
    if (known->contains(added.code))
        return fail(FailureCode::AlreadyExists, QStringLiteral("purpose"));
    const Result<QJsonObject> settings = readSettings(unit->database());
    if (!settings)
        return failure(settings);
    QJsonArray own = settings->value(Part).toArray();
    own.append(QJsonObject{{QStringLiteral("code"), added.code}, {QStringLiteral("name"), added.name}});
    const Result<qint64> recorded = unit->record(JournalAction::SettingsChanged);
    if (!recorded)
        return failure(recorded);
    Result<> step = writeSettings(unit->transaction(), {{Part, own}});
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return added;
}

} // namespace couvert
