// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/wording.h"

#include "model/consent/purpose.h"
#include "model/vault/clock.h"
#include "model/vault/settings.h"
#include "model/vault/statement.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr qsizetype longestText = 20000;

Result<Wording> insertWording(UnitOfWork &unit, Wording wording)
{
    const Result<QList<Wording>> existing = readWordings(unit.database(), wording.purpose);
    if (!existing)
        return failure(existing);
    for (const Wording &one : *existing) {
        if (one.language == wording.language)
            wording.version = std::max(wording.version, one.version);
    }
    wording.version += 1;
    wording.at = unit.session().clock().now();
    const Result<qint64> entry = unit.record(JournalAction::WordingAdded, {},
        {{QStringLiteral("purpose"), wording.purpose}, {QStringLiteral("language"), wording.language}, {QStringLiteral("version"), wording.version}});
    if (!entry)
        return failure(entry);
    Result<Statement> insert =
        Statement::prepare(unit.database(), "INSERT INTO wording(purpose, language, version, text, at, account) VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, wording.purpose).bind(2, wording.language).bind(3, wording.version).bind(4, wording.text);
    const Result<> done = insert->bind(5, wording.at.toMSecsSinceEpoch()).bind(6, unit.session().account().id).run();
    if (!done)
        return failure(done);
    return wording;
}

Result<> check(Database &database, const QString &purpose, const QString &language, const QString &text)
{
    const Result<> known = requirePurpose(database, purpose);
    if (!known)
        return known;
    if (language.size() != 2 || !std::ranges::all_of(language, [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); }))
        return fail(FailureCode::InvalidValue, QStringLiteral("language"));
    if (text.trimmed().isEmpty() || text.size() > longestText)
        return fail(FailureCode::InvalidValue, QStringLiteral("text"));
    return {};
}

} // namespace

Result<QList<Wording>> readWordings(Database &database, const QString &purpose)
{
    QList<Wording> list;
    for (const Wording &shipped : shippedWordings()) {
        if (purpose.isEmpty() || shipped.purpose == purpose)
            list.append(shipped);
    }
    Result<Statement> select = Statement::prepare(
        database, "SELECT purpose, language, version, text, at FROM wording WHERE ?1 IS NULL OR purpose = ?1 ORDER BY purpose, language, version");
    if (!select)
        return failure(select);
    select->bindOptional(1, purpose);
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        list.append({select->text(0), select->text(1), static_cast<int>(select->integer(2)), select->text(3), utcMoment(select->integer(4))});
    }
    std::ranges::stable_sort(list,
        [](const Wording &a, const Wording &b) { return std::tie(a.purpose, a.language, a.version) < std::tie(b.purpose, b.language, b.version); });
    return list;
}

Result<Wording> newestWording(Database &database, const QString &purpose, const QString &language)
{
    const Result<QList<Wording>> list = readWordings(database, purpose);
    if (!list)
        return failure(list);
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Wording *best = nullptr;
    for (const QString &wanted : {language, settings->value(QLatin1String("language")).toString(), QString()}) {
        for (const Wording &wording : *list) {
            if (wanted.isEmpty() ? best == nullptr || wording.version > best->version : wording.language == wanted)
                best = &wording;
        }
        if (best != nullptr)
            return *best;
    }
    return fail(FailureCode::NotFound, QStringLiteral("wording"));
}

Result<Wording> wordingOfVersion(Database &database, const QString &purpose, const QString &language, int version)
{
    const Result<QList<Wording>> list = readWordings(database, purpose);
    if (!list)
        return failure(list);
    const Wording *found = nullptr;
    for (const Wording &wording : *list) {
        if (wording.version == version && (found == nullptr || wording.language == language))
            found = &wording;
    }
    if (found == nullptr)
        return fail(FailureCode::NotFound, QStringLiteral("wording"));
    return *found;
}

Result<Wording> wordingOfText(UnitOfWork &unit, const QString &purpose, const QString &language, const QString &text)
{
    const Result<> checked = check(unit.database(), purpose, language, text);
    if (!checked)
        return failure(checked);
    const Result<QList<Wording>> list = readWordings(unit.database(), purpose);
    if (!list)
        return failure(list);
    for (const Wording &wording : *list) {
        if (wording.text == text.trimmed())
            return wording;
    }
    return insertWording(unit, {purpose, language, 0, text.trimmed(), {}});
}

Result<Wording> addWording(const Session &session, const QString &purpose, const QString &language, const QString &text)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<> checked = check(unit->database(), purpose, language, text);
    if (!checked)
        return failure(checked);
    Result<Wording> added = insertWording(*unit, {purpose, language, 0, text.trimmed(), {}});
    if (!added)
        return added;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return added;
}

} // namespace couvert
