// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"

#include <QList>

#include <functional>

namespace couvert {

/// What can be decided about cards whose time is over.
enum class ReviewAction { Keep, Contact, Archive, Anonymise, Erase };
[[nodiscard]] QString reviewActionCode(ReviewAction action); ///< "keep", "contact", "archive", "anonymise", "erase"
[[nodiscard]] std::optional<ReviewAction> reviewActionFromCode(const QString &code);

struct ReviewOrder {
    ReviewAction action = ReviewAction::Keep;
    QString reason; ///< Keep: why, needed; it goes with the card. Erase, Archive, Anonymise: may stand with the ledger, and names nobody
    QDate until;    ///< Keep: the last day of keeping (a year when invalid); Contact: the last day to answer (30 days)

    static constexpr int DaysToAnswer = 30;
};

/// A card that was left as it is, and why: "not_found", "restricted", "hold", "waiting_for_answer", "not_due"; for Contact also "opposed",
/// "withdrawn", "no_address", "asked_before" (nobody is asked twice); for Archive "no_archive" (the rule has none).
struct ReviewRefusal {
    qint64 id = 0;
    QString code;
};

struct ReviewOutcome {
    Completion completion = Completion::Done;
    qint64 done = 0;
    QList<ReviewRefusal> refused;
    qint64 round = 0;                      ///< Contact: the round that was opened
    std::optional<ErasureOutcome> erasure; ///< when cards are gone: what went and stayed, and the proof
};

/// Carries one decision out on many cards. Keep and Contact: one unit, one journal entry, one step to take back. Archive, Anonymise and Erase go
/// through Erasure and cannot be taken back; `holders`: every room, as app/wiring hands them over.
///
/// Manager only. RefusedByRule: "reason" (Keep without one), "date_not_confirmed" (all but Keep, while the computer's day is in doubt).
/// InvalidValue "until". `progress(done, total)` answers false to cancel; then nothing was changed. On a worker for more than a few.
[[nodiscard]] Result<ReviewOutcome> review(const Session &session, Database &database, const PersonalDataHolders &holders, const ReviewOrder &order,
    const QList<qint64> &ids, const std::function<bool(qint64 done, qint64 total)> &progress = {});

/// Ends holds before their day: the cards are due again as their rules say. Can be taken back. Manager only. Refused: "not_held".
[[nodiscard]] Result<ReviewOutcome> releaseHolds(const Session &session, Database &database, const QList<qint64> &ids);

} // namespace couvert
