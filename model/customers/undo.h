// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/unitofwork.h"

#include <optional>

namespace couvert {

enum class UndoKind { Added, Edited, VisitAdded, Imported, SetAside };

/// One thing that can be taken back.
struct UndoStep {
    qint64 id = 0;
    UndoKind kind = UndoKind::Edited;
    QDateTime at;
    qint64 batch = 0;      ///< the import, for Imported
    qint64 customerId = 0; ///< the card, when it is one
    qint64 rows = 0;
};

struct UndoOutcome {
    qint64 removed = 0;  ///< cards that the step had made
    qint64 restored = 0; ///< cards put back as they were
    qint64 kept = 0;     ///< cards written since, left as they are
    qint64 customerId = 0;
};

/// One mechanism for edits, bulk work and imports: the image of each card before the step, encrypted with everything else, for 30
/// days. Erasing a person removes their images (PersonalDataHolder), so undo can bring nobody back.
class Undo final
{
public:
    explicit Undo(const Session &session, Database &database) : m_session(session), m_database(database) { }
    explicit Undo(const Session &session) : Undo(session, session.vault().database()) { }

    /// The step that Ctrl+Z would take back; NotFound when there is none.
    [[nodiscard]] Result<UndoStep> latest() const;
    [[nodiscard]] Result<UndoOutcome> undoLatest();
    /// Takes back a whole import in the caller's unit; NotFound for an unknown batch or one already taken back.
    [[nodiscard]] static Result<UndoOutcome> undoBatch(UnitOfWork &unit, qint64 batch);

    /// Opens a step in the caller's unit, forgetting those older than 30 days, and keeps images in it: for the writers of this room.
    [[nodiscard]] static Result<qint64> openStep(UnitOfWork &unit, UndoKind kind, qint64 revision, qint64 batch = 0);
    [[nodiscard]] static Result<> keepImage(UnitOfWork &unit, qint64 step, qint64 customerId, const std::optional<QByteArray> &image);
    /// Forgets every image of a card, where a value that was in them may be kept no longer.
    [[nodiscard]] static Result<> forgetCard(UnitOfWork &unit, qint64 customerId);

private:
    [[nodiscard]] static Result<> prune(UnitOfWork &unit);
    [[nodiscard]] static Result<UndoOutcome> takeBack(UnitOfWork &unit, const UndoStep &step, qint64 revision);
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
