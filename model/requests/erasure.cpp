// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/erasure.h"

#include "model/consent/phoneproof.h"
#include "model/customers/archive.h"
#include "model/customers/cardstore.h"
#include "model/customers/hold.h"
#include "model/customers/searchindex.h"
#include "model/customers/textfolding.h"
#include "model/journal/revisions.h"
#include "model/requests/erasurekept.h"
#include "model/requests/erasureledger.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/schema.h"

#include <QSet>

#include <algorithm>

namespace couvert {

/// A person who is to be erased: the card as it stands, and what the ledger keeps of it.
struct Erasure::Leaving {
    Customer card;
    LedgerRow row;
};

/// What the erasure of several has in common.
struct Erasure::Work {
    UnitOfWork &unit;
    const Request &request;
    const QString &reason;
    RemovedRows removed;
    QList<KeptThing> kept;
};

/// Two for each person: what is held of them is read, then removed.
struct Erasure::Steps {
    const std::function<bool(qint64, qint64)> &progress;
    qint64 total;
    qint64 done = 0;
    bool cancelled = false;
    /// False: no further.
    bool next()
    {
        cancelled = cancelled || (progress && !progress(++done, total));
        return !cancelled;
    }
};

namespace {

/// From so many people on, one in so many cards of the file, the search index forgets them together.
constexpr qint64 ManyPeople = 500;
constexpr qint64 ManyShare = 500;

Result<> dropEndedArchive(UnitOfWork &unit, const QUuid &customer)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM archive WHERE customer = ? AND until < ?");
    if (!remove)
        return failure(remove);
    return remove->bindBlob(1, customer.toRfc4122()).bind(2, unit.session().clock().today().toString(Qt::ISODate)).run();
}

/// Whoever is erased again has not come back since.
Result<> forgetReturn(UnitOfWork &unit, const QList<QByteArray> &fingerprints)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM erased_return WHERE fingerprint = ?");
    if (!remove)
        return failure(remove);
    for (const QByteArray &fingerprint : fingerprints) {
        const Result<> done = remove->bindBlob(1, fingerprint).run();
        if (!done)
            return done;
    }
    return {};
}

Result<> mark(UnitOfWork &unit, const LedgerRow &row, qint64 customerId)
{
    Result<Statement> insert = Statement::prepare(unit.database(), "INSERT INTO erasure_begun(uuid, customer, at) VALUES(?, ?, ?)");
    if (!insert)
        return failure(insert);
    return insert->bindBlob(1, row.uuid.toRfc4122()).bind(2, customerId).bind(3, row.at).run();
}

Result<> unmark(UnitOfWork &unit, const QUuid &uuid)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM erasure_begun WHERE uuid = ?");
    if (!remove)
        return failure(remove);
    return remove->bindBlob(1, uuid.toRfc4122()).run();
}

Result<Request> requestFor(Database &database, const QString &number, const QList<qint64> &ids)
{
    if (number.isEmpty())
        return Request();
    const Result<Request> request = RequestReader(database).byNumber(number);
    if (!request)
        return failure(request);
    if (!request->isOpen())
        return fail(FailureCode::RefusedByRule, QStringLiteral("closed"));
    // One person under several cards is one request: the card of the request must be among those that go.
    if (request->customerId != 0 && !ids.contains(request->customerId))
        return fail(FailureCode::RefusedByRule, QStringLiteral("other_person"));
    return request;
}

/// A card that is kept for a reason goes when the reason is gone; a frozen one only because the person wants it (art. 17(3) and 18(2) RGPD).
Result<std::optional<ErasureRefusal>> refusalOf(Database &database, const Customer &card, const Request &request, QDate today)
{
    const bool wanted = request.id != 0 && request.kind == RequestKind::Erasure;
    if (card.restricted && !wanted)
        return ErasureRefusal{card.id, QStringLiteral("restricted"), {}, {}};
    const Result<std::optional<Hold>> hold = Holds::of(database, card.id);
    if (!hold)
        return failure(hold);
    if (*hold && (*hold)->why == Hold::Why::Kept && (*hold)->until >= today)
        return ErasureRefusal{card.id, QStringLiteral("hold"), (*hold)->reason, (*hold)->until};
    return std::optional<ErasureRefusal>();
}

bool namesOneOf(const QString &reason, const Traces &traces)
{
    std::vector<bool> found;
    for (const QString &text : {reason, folded(reason), digitsOf(reason)})
        traces.search(text.toUtf8(), found);
    return std::find(found.cbegin(), found.cend(), true) != found.cend();
}

} // namespace

Result<ErasurePreview> Erasure::preview(const QList<qint64> &customerIds, const QString &requestNumber)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<Request> request = requestFor(m_database, requestNumber, customerIds);
    if (!request)
        return failure(request);
    // The erasure itself, dropped at its end: what it says is what it would do.
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<MatchKey> key = MatchKey::openForWriting(unit->transaction());
    if (!key)
        return failure(key);
    ErasurePreview preview;
    QList<Customer> going;
    QList<Customer> staying;
    for (const qint64 id : customerIds) {
        const Result<Customer> card = CardStore::load(m_database, id);
        if (!card)
            return failure(card);
        const Result<std::optional<ErasureRefusal>> refused = refusalOf(m_database, *card, *request, m_session.clock().today());
        if (!refused)
            return failure(refused);
        if (*refused)
            preview.refused.append(**refused);
        (*refused ? staying : going).append(*card);
    }
    const Request none;
    const QString noReason;
    Work work{*unit, none, noReason, {}, {}};
    for (const Customer &card : going.isEmpty() ? staying : going) {
        const Result<LedgerRow> row = ledgerRowFor(m_session, m_database, card, *key);
        if (!row)
            return failure(row);
        const Result<> removed = removeAll(work, {card, *row});
        if (!removed)
            return failure(removed);
    }
    const Result<BackupsEnd> backups = backupsEnd(m_database, m_session.clock().today());
    if (!backups)
        return failure(backups);
    preview.removed = work.removed;
    preview.kept = work.kept;
    preview.backups = *backups;
    return preview;
}

Result<> Erasure::removeAll(Work &work, const Leaving &person) const
{
    UnitOfWork &unit = work.unit;
    const qint64 id = person.card.id;
    const Result<qint64> revision =
        unit.record(JournalAction::CustomerErased, JournalSubject::customer(id), {{QStringLiteral("request"), work.request.number}});
    if (!revision)
        return failure(revision);
    Result<> step = dropEndedArchive(unit, person.card.uuid);
    if (step)
        step = forgetReturn(unit, person.row.fingerprints);
    if (!step)
        return step;
    const Result<QList<KeptThing>> kept = keptOf(unit.database(), person.card, person.row.until);
    if (!kept)
        return failure(kept);
    work.kept += *kept;
    const Result<KeptProofs> proofs = keepPhoneProofs(unit, id, *revision);
    if (!proofs)
        return failure(proofs);
    if (proofs->number > 0)
        work.kept.append({KeptThing::What::PhoneProof, {}, proofs->number, proofs->until});
    for (auto holder = m_holders.rbegin(); holder != m_holders.rend(); ++holder) {
        const Result<RemovedRows> rows = (*holder)->erase(unit.transaction(), id);
        if (!rows)
            return failure(rows);
        for (auto row = rows->cbegin(); row != rows->cend(); ++row)
            work.removed[row.key()] += row.value();
    }
    if (work.request.id != 0)
        step = RequestWriter::tell(unit, work.request.id, RequestEventKind::Erased, work.reason, id, *revision);
    if (step)
        step = Revisions(unit.session().vault()).set(unit.transaction(), {id}, -*revision);
    return step;
}

Result<QList<Erasure::Leaving>> Erasure::begin(
    const QList<qint64> &ids, const Request &request, const QString &reason, Traces &traces, ErasureOutcome &outcome, Steps &steps)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const bool single = ids.size() == 1;
    const Result<qint64> revision = unit->record(
        JournalAction::ErasureBegun, single ? JournalSubject::customer(ids.first()) : JournalSubject(), {{QStringLiteral("people"), ids.size()}});
    if (!revision)
        return failure(revision);
    const Result<MatchKey> key = MatchKey::openForWriting(unit->transaction());
    if (!key)
        return failure(key);
    QList<Leaving> leaving;
    for (const qint64 id : ids) {
        const Result<Customer> card = CardStore::load(m_database, id);
        if (!card && card.error().code != FailureCode::NotFound)
            return failure(card);
        Result<std::optional<ErasureRefusal>> refused = ErasureRefusal{id, QStringLiteral("not_found"), {}, {}};
        if (card)
            refused = refusalOf(m_database, *card, request, m_session.clock().today());
        if (!refused)
            return failure(refused);
        if (*refused) {
            if (single && !card)
                return failure(card);
            const QString code = (*refused)->code;
            if (single)
                return fail(FailureCode::RefusedByRule, code);
            outcome.refused.append({id, code});
            continue;
        }
        const Result<LedgerRow> row = ledgerRowFor(m_session, m_database, *card, *key);
        if (!row)
            return failure(row);
        for (const auto &holder : m_holders) {
            const Result<QList<QByteArray>> values = holder->values(m_database, id);
            if (!values)
                return failure(values);
            traces.add(*values);
        }
        traces.addBirthday(card->birthday);
        traces.addCard(id);
        leaving.append({*card, *row});
        if (!steps.next())
            return QList<Leaving>();
    }
    if (namesOneOf(reason, traces))
        return fail(FailureCode::InvalidValue, QStringLiteral("reason"));
    for (const Leaving &person : std::as_const(leaving)) {
        Result<> step = addToLedger(*unit, person.row, request.id, reason.trimmed(), *revision);
        if (step)
            step = mark(*unit, person.row, person.card.id);
        if (!step)
            return failure(step);
    }
    const Result<> committed = leaving.isEmpty() ? Result<>() : unit->commit();
    if (!committed)
        return failure(committed);
    return leaving;
}

Result<Completion> Erasure::remove(
    const QList<Leaving> &leaving, const Request &request, const QString &reason, ErasureOutcome &outcome, Steps &steps)
{
    // Nobody is erased before the ledger stands outside the database too.
    const Result<> written = writeLedger(m_session.vault(), m_database);
    if (!written)
        return failure(written);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<qint64> cards = metaInteger(m_database, "customers");
    if (!cards)
        return failure(cards);
    const bool together = leaving.size() >= std::max(ManyPeople, *cards / ManyShare);
    Result<> step = together ? SearchIndex::beginPurge(m_database) : Result<>();
    if (!step)
        return failure(step);
    Work work{*unit, request, reason, {}, {}};
    for (const Leaving &person : leaving) {
        step = removeAll(work, person);
        if (!step)
            return failure(step);
        if (!steps.next())
            return Completion::Cancelled;
    }
    if (together)
        step = SearchIndex::endPurge(m_database);
    if (!step)
        return failure(step);
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    outcome.removed = work.removed;
    outcome.kept = work.kept;
    outcome.people = leaving.size();
    return Completion::Done;
}

Result<> Erasure::prove(const Traces &traces, bool wholeFile, ErasureOutcome &outcome)
{
    Vault &vault = m_session.vault();
    const Result<std::vector<quint32>> touched = pagesInLog(vault.databasePath());
    if (!touched)
        return failure(touched);
    const Result<> emptied = m_database.checkpoint();
    if (!emptied)
        return emptied;
    const Result<Residue> pages = searchPages(vault, m_database, m_holders, traces, wholeFile ? std::vector<quint32>() : *touched);
    if (!pages)
        return failure(pages);
    const Result<Residue> beside = searchSideFiles(vault, m_database, m_holders, traces);
    if (!beside)
        return failure(beside);
    outcome.residue = pages->found + beside->found;
    outcome.pagesSearched = pages->pages;
    const Result<int> ended = endErasures(m_session, m_database);
    if (!ended)
        return failure(ended);
    return {};
}

Result<ErasureOutcome> Erasure::erase(const QList<qint64> &given, const ErasureOptions &options, const std::function<bool(qint64, qint64)> &progress)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    QList<qint64> ids;
    QSet<qint64> seen;
    for (const qint64 id : given) {
        if (!seen.contains(id))
            ids.append(id);
        seen.insert(id);
    }
    const Result<Request> request = requestFor(m_database, options.requestNumber, ids);
    if (!request)
        return failure(request);
    // From here on the log holds nothing but this erasure: its pages are those to be searched.
    const Result<> emptied = m_database.checkpoint();
    if (!emptied)
        return failure(emptied);
    Vault &vault = m_session.vault();
    const Result<QByteArray> known = wordsOfTheFile(vault, m_database);
    if (!known)
        return failure(known);
    auto traces = std::make_shared<Traces>(*known);
    ErasureOutcome outcome;
    Steps steps{progress, 2 * ids.size()};
    const Result<QList<Leaving>> leaving = begin(ids, *request, options.reason, *traces, outcome, steps);
    if (!leaving)
        return failure(leaving);
    if (leaving->isEmpty()) {
        if (steps.cancelled)
            outcome.completion = Completion::Cancelled;
        return outcome;
    }
    // Whoever stays has no second step.
    steps.total = steps.done + leaving->size();
    const Result<Completion> removed = remove(*leaving, *request, options.reason, outcome, steps);
    if (!removed || *removed == Completion::Cancelled) {
        // Takes the ledger rows back; on a disk that refuses this too, the next opening does.
        const Result<int> withdrawn = endErasures(m_session, m_database);
        if (!removed)
            return failure(removed);
        if (!withdrawn)
            return failure(withdrawn);
        outcome.completion = Completion::Cancelled;
        return outcome;
    }
    // The persons are gone: what fails from here on is told, and ended when the file is opened next.
    const Result<> proven = prove(*traces, options.wholeFile, outcome);
    if (!proven)
        outcome.unproven = proven.error();
    outcome.placesMissed = publishLedger(vault, m_database).value_or(0);
    outcome.backups = backupsEnd(m_database, m_session.clock().today()).value_or(BackupsEnd{{}, QStringLiteral("unknown")});
    outcome.traces = traces;
    return outcome;
}

Result<int> endErasures(const Session &session, Database &database)
{
    struct Begun {
        QUuid uuid;
        qint64 customer;
        bool stands;
    };
    QList<Begun> begun;
    {
        Result<Statement> select = Statement::prepare(
            database, "SELECT b.uuid, b.customer, EXISTS(SELECT 1 FROM customer c WHERE c.id = b.customer AND c.uuid = b.uuid) FROM erasure_begun b");
        if (!select)
            return failure(select);
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                break;
            begun.append({QUuid::fromRfc4122(select->blob(0)), select->integer(1), select->integer(2) != 0});
        }
    }
    if (begun.isEmpty())
        return 0;
    const bool anyStands = std::any_of(begun.cbegin(), begun.cend(), [](const Begun &one) { return one.stands; });
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Result<> step;
    if (anyStands) {
        const Result<qint64> recorded = unit->record(JournalAction::ErasureWithdrawn);
        if (!recorded)
            return failure(recorded);
    }
    for (const Begun &one : std::as_const(begun)) {
        if (step && one.stands)
            step = takeFromLedger(*unit, one.uuid);
        if (step)
            step = unmark(*unit, one.uuid);
    }
    if (step)
        step = unit->commit();
    if (step)
        step = writeLedger(session.vault(), database);
    // A log that was left holds old pages of whoever is gone.
    if (step)
        step = database.checkpoint();
    if (!step)
        return failure(step);
    return static_cast<int>(begun.size());
}

} // namespace couvert
