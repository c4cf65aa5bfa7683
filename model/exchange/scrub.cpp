// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scrub.h"

#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/exchange/addresscolumns.h"
#include "model/exchange/listwriter.h"

#include <algorithm>

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
        Result<Statement> people = Statement::prepare(database,
            byEmail ? "SELECT e.customer, c.restricted, s.status, s.at, s.until, s.block FROM email e JOIN customer c ON c.id = e.customer"
                      " LEFT JOIN consent_state s ON s.customer = e.customer AND s.purpose = ?2 AND s.channel = ?3"
                      " WHERE coalesce(e.folded, e.address) = ?1"
                    : "SELECT p.customer, c.restricted, s.status, s.at, s.until, s.block FROM phone p JOIN customer c ON c.id = p.customer"
                      " LEFT JOIN consent_state s ON s.customer = p.customer AND s.purpose = ?2 AND s.channel = ?3 WHERE p.e164 = ?1");
        if (!people)
            return failure(people);
        people->bind(2, options.purpose).bind(3, channelCode(options.channel));
        return Judge(std::move(*oppositions), std::move(*people), options, today);
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
                const bool given = m_people.utf8(2) == "given" && (m_people.integer(4) == 0 || m_people.integer(4) > m_today)
                    && m_people.integer(1) == 0 && m_people.integer(5) <= 0;
                (given ? yes : no) = true;
                yesSince = yesSince || (given && *opposed && m_people.integer(3) > **opposed);
            }
            if (*opposed && !yesSince)
                return Verdict::Opposed;
        }
        if (no || (known && !yes))
            return Verdict::NoConsent;
        return known || m_options.keepUnknown ? Verdict::Keep : Verdict::NoConsent;
    }

private:
    Judge(Oppositions oppositions, Statement people, const ScrubOptions &options, QDate today)
        : m_oppositions(std::move(oppositions)), m_people(std::move(people)), m_options(options), m_today(today.toJulianDay())
    {
    }
    Oppositions m_oppositions;
    Statement m_people;
    ScrubOptions m_options;
    qint64 m_today;
};

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
