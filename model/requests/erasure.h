// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/unitofwork.h"
#include "model/requests/request.h"
#include "model/requests/residue.h"

#include <functional>
#include <memory>
#include <optional>

namespace couvert {

/// Something that an erasure leaves, and why: the person is told.
struct KeptThing {
    enum class What {
        Archived,   ///< kept apart for a legal duty; `duty` says which
        Opposition, ///< the fingerprint of an address that asked not to be written to
        PhoneProof, ///< the proof of a consent to calls, with the number as a fingerprint
        Ledger,     ///< the fingerprints by which nobody comes back unnoticed
        Request     ///< number, kind and days of a request, without a name
    };
    What what = What::Ledger;
    QString duty; ///< archiveDutyCode(), for Archived
    qint64 number = 1;
    QDate until; ///< invalid: a request that is not closed yet
};
[[nodiscard]] QString keptCode(KeptThing::What what);

/// The day on which the last backup that may hold the person is gone.
struct BackupsEnd {
    QDate day;      ///< invalid when a place of backups cannot be reached
    QString reason; ///< "no_backup", "place_unreachable" or empty
};
[[nodiscard]] Result<BackupsEnd> backupsEnd(Database &database, QDate today);

/// Why a card stays as long as this counts.
struct ErasureRefusal {
    qint64 id = 0;  ///< of the card
    QString code;   ///< hold (kept for a reason, a dispute for instance: art. 17(3) RGPD), restricted
    QString reason; ///< as somebody gave it
    QDate until;    ///< of a hold: its last day
};

struct ErasurePreview {
    RemovedRows removed; ///< rows by table
    QList<KeptThing> kept;
    BackupsEnd backups;
    QList<ErasureRefusal> refused; ///< the cards that would stay today
};

struct ErasureOptions {
    QString requestNumber;  ///< of the person's request; empty: none
    QString reason;         ///< kept with the ledger; must name nobody
    bool wholeFile = false; ///< search every page at once, not only those that were touched
};

struct ErasureOutcome {
    Completion completion = Completion::Done;
    qint64 people = 0;
    RemovedRows removed;
    QList<KeptThing> kept;
    struct Refused {
        qint64 id = 0;
        QString code; ///< not_found, restricted, hold
    };
    QList<Refused> refused; ///< of several; a single one that is refused is a failure
    /// Why the search could not be made now (a reader in the way, a failing disk): the next opening ends the work, and no certificate is given.
    std::optional<Failure> unproven;
    int residue = 0; ///< values still found: a certificate is given at 0 only
    qint64 pagesSearched = 0;
    int placesMissed = 0; ///< places of backups that the ledger could not reach now; it is written there with the next backup
    BackupsEnd backups;
    /// What was erased, for searching the whole file afterwards (searchPages()), on a worker; then it is to be forgotten.
    std::shared_ptr<const Traces> traces;

    [[nodiscard]] bool isProven() const { return people > 0 && !unproven && residue == 0; }
};

/// Erases persons through every room's holder, for good, and proves it.
///
/// In this order: the ledger (database, then the two files of the folder), one unit that removes everything of all of them, the emptied
/// write-ahead log, the search for what was removed, the ledger in the places of backups. Interrupted at any moment, the erasure has either
/// not begun (its ledger row is taken back) or is ended when the file is opened next (endErasures()). Manager only. Runs on the thread of
/// `database`, which may write; reading connections must have ended their statements (Busy otherwise).
class Erasure final
{
public:
    Erasure(const Session &session, Database &database, const PersonalDataHolders &holders)
        : m_session(session), m_database(database), m_holders(holders)
    {
    }

    /// What would go and what would stay of those cards that may be erased today (of all of them when none may), and which are refused; nothing is
    /// changed. NotFound, and what erase() says of the request.
    [[nodiscard]] Result<ErasurePreview> preview(const QList<qint64> &customerIds, const QString &requestNumber = {});
    /// NotFound: customer, request. RefusedByRule: restricted (unless the person's own request asks for it), hold (kept for a reason), closed,
    /// other_person. InvalidValue "reason" when it names the person. `progress(done, total)` answers false to cancel, which leaves everything as it
    /// was.
    [[nodiscard]] Result<ErasureOutcome> erase(
        const QList<qint64> &customerIds, const ErasureOptions &options, const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    struct Leaving;
    struct Steps;
    struct Work;
    [[nodiscard]] Result<QList<Leaving>> begin(
        const QList<qint64> &ids, const Request &request, const QString &reason, Traces &traces, ErasureOutcome &outcome, Steps &steps);
    [[nodiscard]] Result<Completion> remove(
        const QList<Leaving> &leaving, const Request &request, const QString &reason, ErasureOutcome &outcome, Steps &steps);
    [[nodiscard]] Result<> prove(const Traces &traces, bool wholeFile, ErasureOutcome &outcome);
    [[nodiscard]] Result<> removeAll(Work &work, const Leaving &person) const;

    const Session &m_session;
    Database &m_database;
    const PersonalDataHolders &m_holders;
};

/// After opening the file: ends the erasures that a crash interrupted and takes those back that had not begun. Answers how many there were.
[[nodiscard]] Result<int> endErasures(const Session &session, Database &database);

} // namespace couvert
