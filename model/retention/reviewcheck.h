// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/contactround.h"
#include "model/retention/keeping.h"
#include "model/retention/review.h"

namespace couvert {

/// Whether one card may be treated as an order of the review says. Statements are prepared once for many cards.
class ReviewCheck final
{
public:
    [[nodiscard]] static Result<ReviewCheck> open(Database &database, RetentionRules rules, ReviewAction action, QDate today);

    struct Verdict {
        QString refusal; ///< empty: it may
        ClockMark mark;
        std::optional<Channel> channel; ///< Contact: where the person is to be asked
    };
    [[nodiscard]] Result<Verdict> look(qint64 customer);
    [[nodiscard]] const RetentionRules &rules() const { return m_rules; }

private:
    ReviewCheck(Database &database, RetentionRules rules, ReviewAction action, QDate today, Statement card, Statement hold, Statement asked,
        ContactChoice choice);
    /// Asked before and no yes since: nothing, "" for silence, or "no".
    [[nodiscard]] Result<std::optional<QString>> lastAnswer(qint64 customer);
    [[nodiscard]] Result<QDate> keepUntil(qint64 customer, ClockMark &mark);
    Database *m_database;
    RetentionRules m_rules;
    ReviewAction m_action;
    QDate m_today;
    Statement m_card;
    Statement m_hold;
    Statement m_asked;
    ContactChoice m_choice;
};

} // namespace couvert
