// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"
#include "model/retention/retentionrules.h"

#include <QJsonArray>

#include <functional>

namespace couvert {

/// What another rule would do today, before it is saved.
struct RuleSimulation {
    qint64 becomeDue = 0;     ///< cards to be reviewed that are not so now
    qint64 stopBeingDue = 0;  ///< the other way round
    qint64 becomeUnknown = 0; ///< nothing that the rule counts is known of them
};
/// Of a rule that differs in months alone: kept numbers, milliseconds. When other acts are to count, every card of the category is looked
/// at; `progress(done, total)` answers false to stop, and then nothing is answered.
[[nodiscard]] Result<std::optional<RuleSimulation>> simulateRule(Database &database, const RetentionRules &rules, const RetentionRule &changed,
    QDate today, const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// A rule as it was, as it became, and why.
struct RuleChange {
    Category category = Category::Customer;
    QJsonObject before; ///< empty for a category that was new
    QJsonObject after;  ///< empty for one that was taken away
    QString reason;
    QDateTime at;
    qint64 account = 0;
};

/// Changes rules. Manager only; every change gives a reason, kept in the file with what was before and after, and stands in the journal
/// as codes and numbers. A rule never acts by itself: it says what is to be reviewed.
class RuleWriter final
{
public:
    RuleWriter(const Session &session, Database &database) : m_session(session), m_database(database) { }

    /// RefusedByRule "reason" without a reason. When other acts are to count, the clocks of the category are set anew: on a worker.
    [[nodiscard]] Result<Completion> change(
        const RetentionRule &rule, const QString &reason, const std::function<bool(qint64 done, qint64 total)> &progress = {});
    /// Takes a category of the file's own away. RefusedByRule "category_in_use" while cards have it.
    [[nodiscard]] Result<> remove(const Category &category, const QString &reason);
    /// The part "rules" of the settings document, in the caller's unit: the rules that differ from the defaults, each with its "reason";
    /// one that is left out is as by default again.
    [[nodiscard]] static Result<> replaceAll(UnitOfWork &unit, const QJsonArray &rules);

    [[nodiscard]] static Result<QList<RuleChange>> history(Database &database, int limit = 100); ///< newest first

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
