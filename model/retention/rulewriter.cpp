// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/retention/rulewriter.h"

#include "model/retention/duelist.h"
#include "model/retention/recount.h"
#include "model/vault/clock.h"
#include "model/vault/settings.h"

#include <QJsonDocument>

#include <algorithm>

namespace couvert {

namespace {

using Progress = std::function<bool(qint64 done, qint64 total)>;

const RetentionRule *defaultOf(const Category &category)
{
    const QList<RetentionRule> &rules = defaultRules();
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const RetentionRule &rule) { return rule.category == category; });
    return found == rules.cend() ? nullptr : &*found;
}

QString compact(const QJsonObject &json)
{
    return json.isEmpty() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Keeps what was changed and why, and tells the journal: codes and numbers only, the reason stays out of it.
Result<> keepChange(UnitOfWork &unit, const Category &category, const QJsonObject &before, const QJsonObject &after, const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > 2000)
        return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
    QJsonObject detail{{QStringLiteral("category"), category.code()}};
    for (const auto &[name, rule] : {std::pair("before", &before), std::pair("after", &after)}) {
        QJsonObject told = *rule;
        told.remove(QLatin1String("name"));
        told.remove(QLatin1String("category"));
        if (!told.isEmpty())
            detail.insert(QLatin1String(name), told);
    }
    const Result<qint64> revision = unit.record(JournalAction::RuleChanged, {}, detail);
    if (!revision)
        return failure(revision);
    Result<Statement> insert = Statement::prepare(
        unit.database(), "INSERT INTO rule_change(category, before, after, reason, at, account, revision) VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, category.code()).bind(2, compact(before)).bind(3, compact(after)).bind(4, reason.trimmed());
    insert->bind(5, unit.session().clock().realNow().toMSecsSinceEpoch()).bind(6, unit.session().account().id).bind(7, *revision);
    return insert->run();
}

/// The settings document's part: what differs from the defaults, each with the reason last given for it.
Result<> store(UnitOfWork &unit, const RetentionRules &rules, const QHash<QString, QString> &reasons)
{
    QJsonArray part;
    for (const RetentionRule &rule : rules.all()) {
        const RetentionRule *standard = defaultOf(rule.category);
        if (standard != nullptr && rule == *standard)
            continue;
        QJsonObject json = ruleToJson(rule);
        json.insert(QStringLiteral("reason"), reasons.value(rule.category.code()));
        part.append(json);
    }
    return writeSettings(unit.transaction(), {{QStringLiteral("rules"), part}});
}

Result<QHash<QString, QString>> storedReasons(Database &database)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    QHash<QString, QString> reasons;
    for (const QJsonValue rule : settings->value(QLatin1String("rules")).toArray())
        reasons.insert(rule[QLatin1String("category")].toString(), rule[QLatin1String("reason")].toString());
    return reasons;
}

/// One rule in the place of another; the clocks follow when other acts count.
Result<Completion> apply(UnitOfWork &unit, const RetentionRules &rules, const RetentionRule &rule, const QString &reason, const Progress &progress)
{
    const auto stands =
        std::find_if(rules.all().cbegin(), rules.all().cend(), [&](const RetentionRule &candidate) { return candidate.category == rule.category; });
    const bool isNew = stands == rules.all().cend();
    const Result<> kept = keepChange(unit, rule.category, isNew ? QJsonObject() : ruleToJson(*stands), ruleToJson(rule), reason);
    if (!kept)
        return failure(kept);
    if (!isNew && stands->clock == rule.clock)
        return Completion::Done;
    return setCountedKinds(unit.transaction(), rule.category, rule.clock, progress);
}

Result<> removeCounted(UnitOfWork &unit, const RetentionRule &rule, const QString &reason)
{
    Result<Statement> used = Statement::prepare(unit.database(), "SELECT 1 FROM customer WHERE category = ? LIMIT 1");
    if (!used)
        return failure(used);
    const Result<bool> row = used->bind(1, rule.category.code()).step();
    if (!row)
        return failure(row);
    if (*row)
        return fail(FailureCode::RefusedByRule, QStringLiteral("category_in_use"));
    const Result<> kept = keepChange(unit, rule.category, ruleToJson(rule), {}, reason);
    if (!kept)
        return kept;
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM clock_rule WHERE category = ?");
    if (!remove)
        return failure(remove);
    return remove->bind(1, rule.category.code()).run();
}

} // namespace

Result<std::optional<RuleSimulation>> simulateRule(
    Database &database, const RetentionRules &rules, const RetentionRule &changed, QDate today, const Progress &progress)
{
    const RetentionRule &stands = rules.rule(changed.category);
    if (stands.clock != changed.clock)
        return simulateKinds(database, stands, changed, today, progress);
    const DueList::Filter filter{0, changed.category, {}, {}};
    const Result<qint64> now = DueList(database, rules, today).count(filter);
    if (!now)
        return failure(now);
    const Result<qint64> then = DueList(database, rules.with(changed), today).count(filter);
    if (!then)
        return failure(then);
    return RuleSimulation{std::max<qint64>(*then - *now, 0), std::max<qint64>(*now - *then, 0), 0};
}

Result<Completion> RuleWriter::change(const RetentionRule &given, const QString &reason, const Progress &progress)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    // The same checks as for a rule of the settings document.
    const Result<RetentionRule> rule = ruleFromJson(ruleToJson(given));
    if (!rule)
        return failure(rule);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<RetentionRules> rules = RetentionRules::read(m_database);
    if (!rules)
        return failure(rules);
    if (rules->category(rule->category.code()) && rules->rule(rule->category) == *rule)
        return Completion::Done;
    const Result<Completion> applied = apply(*unit, *rules, *rule, reason, progress);
    if (!applied || *applied == Completion::Cancelled)
        return applied;
    Result<QHash<QString, QString>> reasons = storedReasons(m_database);
    if (!reasons)
        return failure(reasons);
    reasons->insert(rule->category.code(), reason.trimmed());
    Result<> step = store(*unit, rules->with(*rule), *reasons);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return Completion::Done;
}

Result<> RuleWriter::remove(const Category &category, const QString &reason)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<RetentionRules> rules = RetentionRules::read(m_database);
    if (!rules)
        return failure(rules);
    if (!rules->category(category.code()))
        return fail(FailureCode::NotFound, QStringLiteral("category"));
    if (categoryFromCode(category.code()))
        return fail(FailureCode::RefusedByRule, QStringLiteral("category_of_the_program"));
    Result<> step = removeCounted(*unit, rules->rule(category), reason);
    if (!step)
        return step;
    const Result<QHash<QString, QString>> reasons = storedReasons(m_database);
    if (!reasons)
        return failure(reasons);
    step = store(*unit, rules->without(category), *reasons);
    if (!step)
        return step;
    return unit->commit();
}

Result<> RuleWriter::replaceAll(UnitOfWork &unit, const QJsonArray &part)
{
    const Result<> allowed = unit.session().require(Role::Manager);
    if (!allowed)
        return allowed;
    Result<RetentionRules> rules = RetentionRules::read(unit.database());
    if (!rules)
        return failure(rules);
    QList<RetentionRule> wanted;
    QHash<QString, QString> reasons;
    for (const QJsonValue entry : part) {
        const Result<RetentionRule> rule = ruleFromJson(entry.toObject());
        if (!rule)
            return failure(rule);
        if (reasons.contains(rule->category.code()))
            return fail(FailureCode::InvalidValue, QStringLiteral("rules.category"));
        wanted.append(*rule);
        reasons.insert(rule->category.code(), entry[QLatin1String("reason")].toString());
    }
    for (const RetentionRule &stands : QList<RetentionRule>(rules->all())) {
        if (reasons.contains(stands.category.code()))
            continue;
        const RetentionRule *standard = defaultOf(stands.category);
        if (standard != nullptr && stands == *standard)
            continue;
        // Back to the usual length: that is the reason, and it needs no other.
        constexpr auto usual = "settings";
        if (standard != nullptr) {
            wanted.append(*standard);
            reasons.insert(standard->category.code(), QLatin1String(usual));
            continue;
        }
        const Result<> removed = removeCounted(unit, stands, QLatin1String(usual));
        if (!removed)
            return removed;
        *rules = rules->without(stands.category);
    }
    for (const RetentionRule &rule : std::as_const(wanted)) {
        if (rules->category(rule.category.code()) && rules->rule(rule.category) == rule)
            continue;
        const Result<Completion> applied = apply(unit, *rules, rule, reasons.value(rule.category.code()), {});
        if (!applied)
            return failure(applied);
        *rules = rules->with(rule);
    }
    return store(unit, *rules, reasons);
}

Result<QList<RuleChange>> RuleWriter::history(Database &database, int limit)
{
    Result<Statement> select =
        Statement::prepare(database, "SELECT category, before, after, reason, at, account FROM rule_change ORDER BY id DESC LIMIT ?");
    if (!select)
        return failure(select);
    select->bind(1, limit);
    QList<RuleChange> changes;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return changes;
        RuleChange change;
        change.category = Category::fromCode(select->text(0)).value_or(Category::Customer);
        change.before = QJsonDocument::fromJson(select->text(1).toUtf8()).object();
        change.after = QJsonDocument::fromJson(select->text(2).toUtf8()).object();
        change.reason = select->text(3);
        change.at = utcMoment(select->integer(4));
        change.account = select->integer(5);
        changes.append(change);
    }
}

} // namespace couvert
