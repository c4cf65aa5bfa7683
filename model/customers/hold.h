// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/undo.h"
#include "model/vault/statement.h"

#include <optional>

namespace couvert {

/// A card set aside until the end of a day: kept for a reason that somebody gave (a dispute, a coming event), or asked whether they
/// want to stay and waiting for the answer. Until then it is not among what is due, and is neither erased, archived nor anonymised.
struct Hold {
    enum class Why { Kept, Asked };
    qint64 customer = 0;
    Why why = Why::Kept;
    QString reason; ///< free text, for Kept; goes with the person
    QDate until;    ///< its last day
    QDateTime at;
    qint64 account = 0;
};

/// The holds of the file. What is written is part of the caller's unit, whose journal entry gives the revision.
class Holds final
{
public:
    [[nodiscard]] static Result<std::optional<Hold>> of(Database &database, qint64 customer);
    /// Those that stood before steps that can still be taken back.
    [[nodiscard]] static Result<QList<Hold>> undoable(Database &database, qint64 customer);
    /// RefusedByRule "hold" or "waiting_for_answer" while a hold counts: to be asked before a card goes.
    [[nodiscard]] static Result<> refuseWhileHeld(Database &database, qint64 customer, QDate today);

    /// For many cards in one unit: statements are prepared once. `step`: an undo step of kind SetAside, which keeps what stood before.
    [[nodiscard]] static Result<Holds> prepare(UnitOfWork &unit, qint64 revision, qint64 step);
    /// Replaces an earlier hold of the card.
    [[nodiscard]] Result<> put(const Hold &hold);
    [[nodiscard]] Result<> end(qint64 customer);

    /// Puts back what stood before a step; cards whose hold was changed since are left.
    [[nodiscard]] static Result<UndoOutcome> takeBack(UnitOfWork &unit, qint64 step, qint64 stepRevision);

private:
    Holds(UnitOfWork &unit, qint64 revision, qint64 step, Statement put, Statement remove, Statement keep)
        : m_unit(&unit), m_revision(revision), m_step(step), m_put(std::move(put)), m_remove(std::move(remove)), m_keep(std::move(keep))
    {
    }
    [[nodiscard]] Result<> keepBefore(qint64 customer);
    UnitOfWork *m_unit;
    qint64 m_revision;
    qint64 m_step;
    Statement m_put;
    Statement m_remove;
    Statement m_keep;
};

} // namespace couvert
