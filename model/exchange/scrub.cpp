// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scrub.h"

#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/exchange/addresscolumns.h"
#include "model/exchange/listwriter.h"

#include <algorithm>
#include <vector>

namespace couvert {

namespace {

enum class Verdict { Keep, Opposed, NoConsent };

/// What the file says about an address.
class Judge
{
public:
    static Result<Judge> open(Database &database, const ScrubOptions &options, QDate today)
    {
        Result<Oppositions> oppositions = Oppositions::open(database);
        if (!oppositions)
            return failure(oppositions);
        const bool byEmail = options.channel == Channel::Email;
        Result<Statement> people = Statement::prepare(
            database, byEmail ? "SELECT customer FROM email WHERE coalesce(folded, address) = ?" : "SELECT customer FROM phone WHERE e164 = ?");
        if (!people)
            return failure(people);
        Result<Statement> since = Statement::prepare(database, "SELECT at FROM consent_state WHERE customer = ?1 AND purpose = ?2 AND channel = ?3");
        if (!since)
            return failure(since);
        since->bind(2, options.purpose).bind(3, channelCode(options.channel));
        const Result<std::vector<bool>> yes = thoseWhoSaidYes(database, options, today);
        if (!yes)
            return failure(yes);
        return Judge(std::move(*oppositions), std::move(*people), std::move(*since), *yes, options);
    }

    Result<Verdict> judge(const QStringList &addresses)
    {
        bool known = false;
        bool yes = false;
        bool no = false;
        for (const QString &address : addresses) {
            const Result<std::optional<qint64>> opposed = m_oppositions.opposedAt(m_options.channel, address);
            if (!opposed)
                return failure(opposed);
            if (m_options.channel == Channel::Email)
                m_people.bind(1, address);
            else
                m_people.bind(1, QStringView(address).mid(1).toLongLong());
            bool yesSince = false;
            for (;;) {
                const Result<bool> row = m_people.step();
                if (!row)
                    return failure(row);
                if (!*row)
                    break;
                known = true;
                const qint64 customer = m_people.integer(0);
                const bool given = static_cast<std::size_t>(customer) < m_yes.size() && m_yes[static_cast<std::size_t>(customer)];
                (given ? yes : no) = true;
                if (!given || !*opposed)
                    continue;
                const Result<bool> said = m_since.bind(1, customer).step();
                if (!said)
                    return failure(said);
                yesSince = yesSince || (*said && m_since.integer(0) > **opposed);
                m_since.reset();
            }
            if (*opposed && !yesSince)
                return Verdict::Opposed;
        }
        if (no || (known && !yes))
            return Verdict::NoConsent;
        return known || m_options.keepUnknown ? Verdict::Keep : Verdict::NoConsent;
    }

private:
    Judge(Oppositions oppositions, Statement people, Statement since, std::vector<bool> yes, const ScrubOptions &options)
        : m_oppositions(std::move(oppositions)), m_people(std::move(people)), m_since(std::move(since)), m_yes(std::move(yes)), m_options(options)
    {
    }

    /// A bit for each customer: read once in the order of the table, where asking for each row of the list would jump about the file.
    static Result<std::vector<bool>> thoseWhoSaidYes(Database &database, const ScrubOptions &options, QDate today)
    {
        Result<Statement> select = Statement::prepare(database,
            "SELECT customer FROM consent_state WHERE purpose = ? AND channel = ? AND status = 'given' AND block = 0"
            " AND (until = 0 OR until > ?) ORDER BY customer");
        if (!select)
            return failure(select);
        select->bind(1, options.purpose).bind(2, channelCode(options.channel)).bind(3, static_cast<qint64>(today.toJulianDay()));
        std::vector<bool> yes;
        for (;;) {
            const Result<bool> row = select->step();
            if (!row)
                return failure(row);
            if (!*row)
                return yes;
            const auto customer = static_cast<std::size_t>(select->integer(0));
            yes.resize(std::max(yes.size(), customer + 1));
            yes[customer] = true;
        }
    }

    Oppositions m_oppositions;
    Statement m_people;
    Statement m_since;
    std::vector<bool> m_yes;
    ScrubOptions m_options;
};

/// Cards that changed since somebody last wrote about consent are looked at first.
Result<> settle(Database &database)
{
    Result<Transaction> unit = Transaction::begin(database);
    if (!unit)
        return failure(unit);
    const Result<> settled = settleReach(*unit);
    return settled ? unit->commit() : settled;
}

Result<> tell(const Session &session, Database &database, const ScrubReport &report, const ScrubOptions &options)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::ListScrubbed, {},
        {{QStringLiteral("purpose"), options.purpose}, {QStringLiteral("channel"), channelCode(options.channel)},
            {QStringLiteral("rows"), report.rowsRead}, {QStringLiteral("kept"), report.kept}});
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

} // namespace

Result<ScrubReport> scrubList(const Session &session, Database &database, const QString &path, const QString &outPath, const ScrubOptions &options,
    const std::function<bool(double)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<> step = requirePurpose(database, options.purpose);
    if (!step)
        return failure(step);
    if (options.channel == Channel::Post)
        return fail(FailureCode::InvalidValue, QStringLiteral("channel"));
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    if (!file)
        return failure(file);
    const Result<AddressColumns> columns = findAddressColumns(**file, options.channel);
    if (!columns)
        return failure(columns);
    const Result<std::unique_ptr<RowReader>> reader = (*file)->rows();
    if (!reader)
        return failure(reader);
    const QString delimiter = (*file)->delimiter();
    const Result<std::unique_ptr<ListWriter>> out = ListWriter::create(outPath, delimiter.size() == 1 ? delimiter.at(0).toLatin1() : ';');
    if (!out)
        return failure(out);
    step = settle(database);
    if (!step)
        return failure(step);
    Result<Judge> judge = Judge::open(database, options, session.clock().today());
    if (!judge)
        return failure(judge);
    ScrubReport report;
    QStringList cells;
    for (;;) {
        const Result<bool> row = (*reader)->next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const qint64 number = (*reader)->rowNumber();
        const bool blank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (number > columns->headerRow && !blank) {
            report.rowsRead += 1;
            if (report.rowsRead % 512 == 0 && progress && !progress((*reader)->progress())) {
                report.completion = Completion::Cancelled;
                return report;
            }
            const Result<Verdict> verdict = judge->judge(columns->addressesIn(cells, options.channel));
            if (!verdict)
                return failure(verdict);
            report.kept += *verdict == Verdict::Keep ? 1 : 0;
            report.removedOpposed += *verdict == Verdict::Opposed ? 1 : 0;
            report.removedNoConsent += *verdict == Verdict::NoConsent ? 1 : 0;
            if (*verdict != Verdict::Keep)
                continue;
        }
        step = (*out)->row(cells);
        if (!step)
            return failure(step);
    }
    step = (*out)->finish();
    if (step)
        step = tell(session, database, report, options);
    if (step)
        step = (*out)->publish();
    if (!step)
        return failure(step);
    return report;
}

} // namespace couvert
