// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QList>

#include <functional>

namespace couvert {

/// What else in the file has an end, beside the cards: the program applies to itself what it asks of the manager. Codes: "consents",
/// "diet", "oppositions", "journal", "evidence", "exports", "undo", "requests", "ledger", "archive", "proofs", "calls", "drafts".
enum class OwnClock {
    Consents,    ///< a yes that lapses: it stops counting by itself
    Diet,        ///< allergies and diet after the meal, without an explicit consent (art. 9 RGPD)
    Oppositions, ///< three years at least
    Journal,     ///< six to twelve months, then counted together by month
    Evidence,    ///< scans and mails: with the consent that they prove, and with the card
    Exports,     ///< who stood on which mailing list (art. 15 and 19 RGPD)
    Undo,        ///< what can be taken back: 30 days, forgotten by themselves
    Requests,    ///< names and texts of requests that were closed five years ago
    Ledger,      ///< fingerprints of who was erased: each row has its day
    Archive,     ///< what a legal duty keeps apart: each entry has its day
    Proofs,      ///< of consents to calls, when the card is gone: three years, each has its day
    Calls,       ///< attempts to call for marketing: as long as the proof of the consent
    Drafts       ///< typed into forms and never recorded: 30 days
};
inline constexpr std::array allOwnClocks{OwnClock::Consents, OwnClock::Diet, OwnClock::Oppositions, OwnClock::Journal, OwnClock::Evidence,
    OwnClock::Exports, OwnClock::Undo, OwnClock::Requests, OwnClock::Ledger, OwnClock::Archive, OwnClock::Proofs, OwnClock::Calls, OwnClock::Drafts};
[[nodiscard]] QString ownClockCode(OwnClock clock);
[[nodiscard]] std::optional<OwnClock> ownClockFromCode(const QString &code);

/// Lengths, part "keeping" of the settings.
struct OwnLengths {
    int oppositionMonths = 36;
    int journalMonths = 12;
    int exportMonths = 36;
    int callMonths = 36;
    int dietDays = 1; ///< after the last visit or order
    [[nodiscard]] static Result<OwnLengths> read(Database &database);
};

struct OwnClockState {
    OwnClock clock = OwnClock::Consents;
    qint64 held = 0;  ///< how many there are
    qint64 ended = 0; ///< of them past their end
    int months = 0;   ///< the length; 0: no single one
    int days = 0;
    bool byItself = false; ///< ends without anybody's doing: nothing to remove
};

class OwnClocks final
{
public:
    OwnClocks(const Session &session, Database &database) : m_session(session), m_database(database) { }

    /// All of them. Looks at every card for Diet: about half a second at a million, on a worker.
    [[nodiscard]] Result<QList<OwnClockState>> read() const;
    [[nodiscard]] Result<OwnClockState> read(OwnClock clock) const;
    /// Removes what is past its end; answers how many. Manager only, in the journal, not while the date is in doubt. Cancelled: nothing.
    [[nodiscard]] Result<std::optional<qint64>> removeEnded(
        OwnClock clock, const std::function<bool(qint64 done, qint64 total)> &progress = {}) const;

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
