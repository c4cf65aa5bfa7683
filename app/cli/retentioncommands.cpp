// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/wiring/holders.h"
#include "model/customers/customerreader.h"
#include "model/customers/isoday.h"
#include "model/retention/duelist.h"
#include "model/retention/review.h"
#include "model/retention/rulewriter.h"
#include "model/retention/seenday.h"

#include <cstdio>

// The commands about how long cards are kept.
namespace couvert {

namespace {

constexpr int PageRows = 10000;

/// A list of any length goes out as it is read. Codes, dates and numbers only: nothing in it needs escaping.
class DueDocument final
{
public:
    void card(const DueCard &card)
    {
        m_text += m_cards++ == 0 ? "\n" : ",\n";
        m_text += "        {\"id\": \"" + QByteArray::number(card.id) + "\", \"category\": \"" + card.category.code().toLatin1()
            + "\", \"last_activity\": \"" + day(card.lastAct) + "\", \"last_activity_kind\": \"" + clockKindCode(card.kind).toLatin1()
            + "\", \"keep_until\": \"" + day(card.keepUntil) + "\", \"days_left\": " + QByteArray::number(card.daysLeft) + ", \"rule\": \""
            + card.category.code().toLatin1() + '"';
        if (card.wasHeld)
            m_text += ", \"was_held\": true";
        if (card.noAnswer)
            m_text += ", \"no_answer\": true";
        m_text += '}';
        flushOften();
    }
    explicit DueDocument(bool tells) : m_tells(tells) { }
    void open() { m_text += "{\n    \"due\": ["; }
    void turnToUnknown() { m_text += m_cards == 0 ? "],\n    \"unknown\": [" : "\n    ],\n    \"unknown\": ["; }
    void unknown(qint64 id)
    {
        m_text += (m_unknown++ == 0 ? "\"" : ", \"") + QByteArray::number(id) + '"';
        flushOften();
    }
    void close(const SeenDay &seen)
    {
        const char *date = seen.state == SeenDay::State::WentBack ? "went_back" : seen.state == SeenDay::State::Jumped ? "jumped" : "ok";
        m_text += "],\n    \"date\": \"" + QByteArray(date) + "\"\n}\n";
        flush();
    }

private:
    /// ISO, without the price of a format.
    static QByteArray day(QDate day)
    {
        char text[11];
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", day.year(), day.month(), day.day());
        return {text, 10};
    }
    void flushOften()
    {
        if (m_text.size() > 256 * 1024)
            flush();
    }
    void flush()
    {
        if (m_tells)
            std::fwrite(m_text.constData(), 1, static_cast<std::size_t>(m_text.size()), stdout);
        m_text.resize(0);
    }
    bool m_tells;
    QByteArray m_text;
    qint64 m_cards = 0;
    qint64 m_unknown = 0;
};

Result<> writeDue(DueList &list, const SeenDay &seen, int within, DueDocument document)
{
    DueList::Filter filter;
    filter.withinDays = within;
    document.open();
    // While the date is in doubt nothing is proposed.
    if (seen.isTrusted()) {
        const Result<> listed = list.forEach(filter, [&](const DueCard &card) -> Result<bool> {
            document.card(card);
            return true;
        });
        if (!listed)
            return listed;
    }
    document.turnToUnknown();
    for (qint64 after = 0;;) {
        const Result<QList<qint64>> ids = list.unknown(PageRows, after);
        if (!ids)
            return failure(ids);
        for (const qint64 id : *ids)
            document.unknown(id);
        if (ids->size() < PageRows)
            break;
        after = ids->last();
    }
    document.close(seen);
    return {};
}

Result<QJsonObject> runDue(CommandContext &context)
{
    const Result<qint64> within = context.arguments.number(QStringLiteral("--within"), 0);
    if (!within || *within > 36500)
        return usage(QStringLiteral("--within DAYS"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    const Result<SeenDay> seen = SeenDay::read(database, context.clock);
    if (!seen)
        return failure(seen);
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    DueList list(database, *rules, context.clock.today());
    // Half a document must not be seen: all is read once to know that it can be, then once more.
    for (const bool tells : {false, true}) {
        const Result<> written = writeDue(list, *seen, static_cast<int>(*within), DueDocument(tells));
        if (!written)
            return failure(written);
    }
    context.printed = true;
    return QJsonObject();
}

QJsonArray rulesJson(const RetentionRules &rules)
{
    QJsonArray list;
    for (const RetentionRule &rule : rules.all())
        list.append(ruleToJson(rule));
    return list;
}

/// RULE=MONTHS of a category that the file knows.
Result<RetentionRule> ruleFrom(const RetentionRules &rules, const QString &text, const char *option)
{
    const qsizetype border = text.indexOf(QLatin1Char('='));
    bool number = false;
    const int months = text.mid(border + 1).toInt(&number);
    const std::optional<Category> category = border > 0 ? rules.category(text.left(border)) : std::nullopt;
    if (!category || !number || months < 1 || months > LongestMonths)
        return usage(QLatin1String(option) + QStringLiteral(" RULE=MONTHS"));
    RetentionRule rule = rules.rule(*category);
    rule.months = months;
    return rule;
}

Result<QJsonObject> runRules(CommandContext &context)
{
    const QString simulate = context.arguments.option(QStringLiteral("--simulate"));
    const QString set = context.arguments.option(QStringLiteral("--set"));
    const QString reason = context.arguments.option(QStringLiteral("--reason"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    Result<RetentionRules> rules = RetentionRules::read(database);
    if (!rules)
        return failure(rules);
    RuleSimulation simulation;
    if (!simulate.isNull() || !set.isNull()) {
        const Result<RetentionRule> changed = simulate.isNull() ? ruleFrom(*rules, set, "--set") : ruleFrom(*rules, simulate, "--simulate");
        if (!changed)
            return failure(changed);
        const Result<std::optional<RuleSimulation>> simulated = simulateRule(database, *rules, *changed, context.clock.today());
        if (!simulated)
            return failure(simulated);
        simulation = simulated->value_or(RuleSimulation());
        if (!set.isNull()) {
            const Result<Completion> done = RuleWriter(*context.session, database).change(*changed, reason);
            if (!done)
                return failure(done);
            rules = rules->with(*changed);
        }
    }
    return QJsonObject{{QStringLiteral("rules"), rulesJson(*rules)}, {QStringLiteral("would_become_due"), simulation.becomeDue},
        {QStringLiteral("would_stop_being_due"), simulation.stopBeingDue}};
}

Result<QJsonObject> runApply(CommandContext &context)
{
    Arguments &arguments = context.arguments;
    const std::optional<ReviewAction> action = reviewActionFromCode(arguments.option(QStringLiteral("--action")));
    const QString ids = arguments.option(QStringLiteral("--ids"));
    ReviewOrder order;
    order.reason = arguments.option(QStringLiteral("--reason"));
    const QString until = arguments.option(QStringLiteral("--until"));
    order.until = QDate::fromString(until, Qt::ISODate);
    const Result<> left = arguments.finish();
    if (!left)
        return failure(left);
    if (!action)
        return usage(QStringLiteral("--action keep|contact|archive|anonymise|erase"));
    if (ids.isEmpty())
        return usage(QStringLiteral("--ids ID,..."));
    if (!until.isNull() && !order.until.isValid())
        return usage(QStringLiteral("--until DATE"));
    order.action = *action;
    QList<qint64> known;
    QJsonArray refused;
    const auto refuse = [&](const QString &id, const QString &code) {
        refused.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("code"), code}});
    };
    for (const QString &text : ids.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool number = false;
        const qint64 id = text.trimmed().toLongLong(&number);
        if (number)
            known.append(id);
        else
            refuse(text, QStringLiteral("not_found"));
    }
    const Result<ReviewOutcome> outcome = review(*context.session, context.vault->database(), personalDataHolders(), order, known);
    if (!outcome)
        return failure(outcome);
    for (const ReviewRefusal &refusal : outcome->refused)
        refuse(QString::number(refusal.id), refusal.code);
    QJsonObject document{{QStringLiteral("done"), outcome->done}, {QStringLiteral("refused"), refused}};
    if (outcome->erasure) {
        const ErasureOutcome &erasure = *outcome->erasure;
        document.insert(QStringLiteral("residue"), erasure.residue);
        document.insert(QStringLiteral("proven"), erasure.isProven());
        document.insert(QStringLiteral("last_backup_gone_on"), jsonDay(erasure.backups.day));
    }
    if (outcome->round != 0)
        document.insert(QStringLiteral("round"), QString::number(outcome->round));
    return document;
}

Result<QJsonObject> runConfirmDate(CommandContext &context)
{
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<> confirmed = confirmDay(*context.session, context.vault->database());
    if (!confirmed)
        return failure(confirmed);
    return QJsonObject();
}

} // namespace

Result<QJsonObject> runHold(CommandContext &context)
{
    const bool ends = context.arguments.flag(QStringLiteral("--end"));
    ReviewOrder order;
    order.reason = context.arguments.option(QStringLiteral("--reason"));
    const QString until = context.arguments.option(QStringLiteral("--until"));
    order.until = QDate::fromString(until, Qt::ISODate);
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (!until.isNull() && !order.until.isValid())
        return usage(QStringLiteral("--until DATE"));
    Database &database = context.vault->database();
    const Result<Customer> card = CustomerReader(database).card(*id);
    if (!card)
        return failure(card);
    const Result<ReviewOutcome> outcome =
        ends ? releaseHolds(*context.session, database, {*id}) : review(*context.session, database, personalDataHolders(), order, {*id});
    if (!outcome)
        return failure(outcome);
    const Result<Keeping> keeping = Keeping::of(database, *card, context.clock.today());
    if (!keeping)
        return failure(keeping);
    return QJsonObject{{QStringLiteral("id"), QString::number(*id)}, {QStringLiteral("retention"), keepingJson(*keeping)}};
}

Result<QJsonObject> runRetention(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("due|apply|rules|confirm-date");
    if (!verb)
        return failure(verb);
    if (*verb == QLatin1String("due"))
        return runDue(context);
    if (*verb == QLatin1String("apply"))
        return runApply(context);
    if (*verb == QLatin1String("rules"))
        return runRules(context);
    if (*verb == QLatin1String("confirm-date"))
        return runConfirmDate(context);
    return usage(QStringLiteral("retention due|apply|rules|confirm-date"));
}

} // namespace couvert
