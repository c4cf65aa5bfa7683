// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importer.h"

#include "model/consent/reachability.h"
#include "model/customers/erasedpeople.h"
#include "model/exchange/cardmerge.h"
#include "model/exchange/duplicatefinder.h"
#include "model/exchange/rejectsfile.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr qsizetype mostRemarks = 10000;
constexpr std::size_t mostSaid = 2'000'000; ///< what is kept in mind of consent at most: 48 MB
constexpr int mostErased = 100;

Result<SheetGuess> guessOf(SheetFile &file, const QString &sheet)
{
    Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
    if (!reader)
        return failure(reader);
    QList<QStringList> sample;
    QStringList cells;
    while (sample.size() < GuessRows) {
        const Result<bool> row = (*reader)->next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            break;
        sample.append(cells);
    }
    return guessColumns(sample);
}

Result<qint64> openBatch(UnitOfWork &unit, const QString &format, const QString &source)
{
    Result<Statement> insert = Statement::prepare(
        unit.database(), "INSERT INTO import_batch(at, account, format, source, undone, revision) VALUES(?, ?, ?, ?, 0, 0) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bind(1, unit.session().clock().realNow().toMSecsSinceEpoch())
        .bind(2, unit.session().account().id)
        .bind(3, format)
        .bindOptional(4, source);
    const Result<bool> row = insert->step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<> runWith(UnitOfWork &unit, const char *sql, qint64 first, qint64 second)
{
    Result<Statement> statement = Statement::prepare(unit.database(), sql);
    if (!statement)
        return failure(statement);
    return statement->bind(1, first).bind(2, second).run();
}

/// The state of one run: rows come in, counts and cards come out.
class Run
{
public:
    Run(UnitOfWork &unit, qint64 revision, BulkWriter &writer, ClaimKeeper &claims, DuplicateFinder &finder, Oppositions &oppositions,
        ErasedPeople &erased, DuplicatePolicy policy, ImportReport &report)
        : m_unit(unit), m_revision(revision), m_writer(writer), m_claims(claims), m_finder(finder), m_oppositions(oppositions), m_erased(erased),
          m_policy(policy), m_report(report)
    {
    }

    Result<> take(const InterpretedRow &row)
    {
        for (const ImportWarning &warning : row.warnings) {
            if (m_report.warnings.size() < mostRemarks)
                m_report.warnings.append(warning);
        }
        Result<qint64> known = 0;
        if (m_policy != DuplicatePolicy::Create)
            known = m_finder.find(row.customer);
        if (!known)
            return failure(known);
        if (row.unsubscribed) {
            const Result<> opposed = oppose(row);
            if (!opposed)
                return opposed;
        }
        if (*known == 0) {
            // Nobody who was erased comes back by a list.
            const Result<bool> gone = m_erased.holds(row.customer);
            if (!gone)
                return failure(gone);
            if (*gone) {
                m_report.blockedErased += 1;
                return {};
            }
            // Whom the sheet itself knows as unsubscribed does not come back by it as somebody to write to.
            const Result<bool> blocked = row.unsubscribed ? Result<bool>(false) : isOpposed(row.customer);
            if (!blocked)
                return failure(blocked);
            if (*blocked) {
                m_report.blockedOpposed += 1;
                return {};
            }
            const Result<qint64> ticket = m_writer.add(row.customer);
            if (!ticket)
                return failure(ticket);
            m_finder.remember(*ticket, row.customer);
            m_report.created += 1;
            return keep(*ticket, row.claims);
        }
        if (m_policy == DuplicatePolicy::Skip) {
            // A "no" counts even in a row that adds nothing else.
            m_report.unchanged += 1;
            return keep(*known, refusalsOf(row));
        }
        return complete(*known, row);
    }

    /// When all cards stand there.
    Result<> keepSaid()
    {
        const auto idOf = [this](const Said &said) { return m_writer.idOf(said.ticket).value(); };
        // Neighbours in their table are written together; what was said of one card stays in its order.
        std::ranges::stable_sort(m_said, {}, idOf);
        for (const Said &said : m_said) {
            const Result<> kept = m_claims.keep(idOf(said), {said.claim});
            if (!kept)
                return kept;
        }
        m_said.clear();
        return {};
    }

    /// When all cards stand there: those of the addresses newly opposed leave the lists at once, so that a card which changes its address
    /// later does not leave its opposition behind.
    Result<> settle()
    {
        for (const QString &address : std::as_const(m_opposed)) {
            const Result<> marked = lookAgain(m_unit.database(), Channel::Email, address);
            if (!marked)
                return marked;
        }
        return m_opposed.isEmpty() ? Result<>() : settleReach(m_unit.transaction());
    }

private:
    struct Said {
        qint64 ticket;
        ConsentClaim claim;
    };

    static QList<ConsentClaim> refusalsOf(const InterpretedRow &row)
    {
        QList<ConsentClaim> refusals = row.claims;
        refusals.removeIf([](const ConsentClaim &claim) { return claim.yes; });
        return refusals;
    }

    /// Nobody who asked to be left alone comes back by a list.
    Result<bool> isOpposed(const Customer &card)
    {
        if (m_oppositions.isEmpty())
            return false;
        std::optional<qint64> opposed;
        const auto look = [&](Channel channel, const QString &compared) -> Result<> {
            const Result<std::optional<qint64>> at = m_oppositions.opposedAt(channel, compared);
            if (!at)
                return failure(at);
            if (*at)
                opposed = *at;
            return {};
        };
        Result<> step;
        for (const EmailAddress &email : card.emails)
            step = step ? look(Channel::Email, comparedAddress(Channel::Email, email.address)) : step;
        for (const PhoneNumber &phone : card.phones) {
            step = step ? look(Channel::Sms, phone.e164) : step;
            step = step ? look(Channel::Phone, phone.e164) : step;
        }
        if (!step)
            return failure(step);
        return opposed.has_value();
    }

    Result<> oppose(const InterpretedRow &row)
    {
        const qint64 at = noMoment(row.unsubscribedOn, m_unit.session().clock()).toMSecsSinceEpoch();
        for (const EmailAddress &email : row.customer.emails) {
            const QString compared = comparedAddress(Channel::Email, email.address);
            if (compared.isEmpty())
                continue;
            const Result<bool> added = m_oppositions.add(Channel::Email, compared, at, true, m_revision);
            if (!added)
                return failure(added);
            if (*added)
                m_opposed.append(compared);
        }
        return {};
    }

    /// What a row said about consent: kept as soon as its card has an id.
    Result<> keep(qint64 ticket, const QList<ConsentClaim> &claims)
    {
        for (const ConsentClaim &claim : claims)
            m_said.push_back({ticket, claim});
        if (m_said.size() < mostSaid)
            return {};
        const Result<> stored = m_writer.storeWaiting();
        return stored ? keepSaid() : stored;
    }

    Result<> complete(qint64 ticket, const InterpretedRow &row)
    {
        const Result<> kept = keep(ticket, row.claims);
        if (!kept)
            return kept;
        const Result<Customer> before = m_writer.card(ticket);
        if (!before)
            return failure(before);
        // A row that would give the card the address of somebody erased adds nothing.
        const Result<bool> gone = m_erased.holds(row.customer);
        if (!gone)
            return failure(gone);
        Customer after = *before;
        if (before->restricted || *gone || !mergeInto(after, row.customer)) {
            m_report.unchanged += 1;
            return {};
        }
        m_report.updated += 1;
        m_finder.remember(ticket, after);
        return m_writer.update(*before, after);
    }

    UnitOfWork &m_unit;
    qint64 m_revision;
    BulkWriter &m_writer;
    ClaimKeeper &m_claims;
    DuplicateFinder &m_finder;
    Oppositions &m_oppositions;
    ErasedPeople &m_erased;
    DuplicatePolicy m_policy;
    ImportReport &m_report;
    QStringList m_opposed;
    std::vector<Said> m_said; ///< in the order of the rows
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<ImportReport> importSheet(
    const Session &session, Database &database, const QString &path, const ImportOptions &options, const std::function<bool(double)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path, options.opening);
    if (!file)
        return failure(file);
    QString sheet = options.sheet;
    // A text file has one sheet, whatever the mapping calls it.
    if (sheet.isNull() && options.plan && (*file)->format() != QLatin1String("csv"))
        sheet = options.plan->sheet;
    ImportPlan plan = options.plan.value_or(ImportPlan());
    if (!options.plan || plan.headerUnsaid) {
        const Result<SheetGuess> guess = guessOf(**file, sheet);
        if (!guess)
            return failure(guess);
        const ImportPlan guessed = ImportPlan::fromGuess(*guess);
        plan.headerRow = guessed.headerRow;
        if (!options.plan)
            plan.fields = guessed.fields;
    }
    Result<std::unique_ptr<RowReader>> reader = (*file)->rows(sheet);
    if (!reader)
        return failure(reader);

    ImportReport report;
    report.format = (*file)->format();
    if (options.source.isEmpty() && !plan.fields.values().contains(QLatin1String("source")))
        report.warnings.append({0, -1, QStringLiteral("source_missing")});

    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> batch = openBatch(*unit, report.format, options.source);
    if (!batch)
        return failure(batch);
    const Result<qint64> revision = unit->record(JournalAction::Imported, JournalSubject::batch(*batch));
    if (!revision)
        return failure(revision);
    Result<> step = runWith(*unit, "UPDATE import_batch SET revision = ? WHERE id = ?", *revision, *batch);
    if (!step)
        return failure(step);
    Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, *batch, options.waitingBytes);
    if (!writer)
        return failure(writer);
    Result<DuplicateFinder> finder = DuplicateFinder::prepare(database, &*writer);
    if (!finder)
        return failure(finder);
    Result<ClaimKeeper> claims = ClaimKeeper::prepare(*unit, *batch, *revision);
    if (!claims)
        return failure(claims);
    Result<Oppositions> oppositions = Oppositions::openForWriting(*unit);
    if (!oppositions)
        return failure(oppositions);

    Result<ErasedPeople> erased = ErasedPeople::open(database);
    if (!erased)
        return failure(erased);

    const RowInterpreter interpreter(plan, session.clock().today(), options.source);
    RejectsFile rejects(options.dryRun ? QString() : options.rejectsPath);
    Run run(*unit, *revision, *writer, *claims, *finder, *oppositions, *erased, options.duplicates, report);
    QStringList cells;
    for (;;) {
        const Result<bool> row = (*reader)->next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const qint64 number = (*reader)->rowNumber();
        if (plan.headerRow && number <= *plan.headerRow) {
            if (number == *plan.headerRow)
                rejects.setHeader(cells);
            continue;
        }
        if (isBlank(cells))
            continue;
        report.rowsRead += 1;
        if (report.rowsRead % 512 == 0 && progress && !progress((*reader)->progress() * 0.5)) {
            report.completion = Completion::Cancelled;
            return report;
        }
        const InterpretedRow interpreted = interpreter.read(cells, number);
        if (!interpreted.saysWhoItIs()) {
            report.rejected += 1;
            if (report.rejects.size() < mostRemarks)
                report.rejects.append({number, QStringLiteral("no_identity")});
            rejects.add(cells, number, QStringLiteral("no_identity"));
            continue;
        }
        const qint64 leftOut = report.blockedErased;
        step = run.take(interpreted);
        if (!step)
            return failure(step);
        if (report.blockedErased > leftOut && report.erased.size() < mostErased)
            report.erased.append({number, interpreted});
    }
    if (options.dryRun) {
        // What the file refuses is refused in a dry run too.
        step = writer->storeWaiting();
        if (step)
            step = run.keepSaid();
        return step ? Result<ImportReport>(report) : failure(step);
    }

    finder->forget();
    const Result<Completion> written = writer->finish([&](qint64 done, qint64 total) {
        return !progress || progress(0.5 + 0.5 * static_cast<double>(done) / static_cast<double>(std::max<qint64>(total, 1)));
    });
    if (!written)
        return failure(written);
    if (*written == Completion::Cancelled) {
        report.completion = Completion::Cancelled;
        return report;
    }
    step = run.keepSaid();
    if (step)
        step = run.settle();
    if (step)
        step = rejects.save();
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    report.batch = *batch;
    return report;
}

Result<UndoOutcome> undoImport(const Session &session, Database &database, qint64 batch)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Result<> step = forgetClaimsOf(*unit, batch);
    if (!step)
        return failure(step);
    Result<UndoOutcome> outcome = Undo::undoBatch(*unit, batch);
    if (!outcome)
        return outcome;
    step = runWith(*unit, "UPDATE import_batch SET undone = ?2 WHERE id = ?1", batch, 1);
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return outcome;
}

} // namespace couvert
