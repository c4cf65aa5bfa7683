// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/oppositionimport.h"

#include "model/consent/reachability.h"
#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"
#include "model/exchange/addresscolumns.h"
#include "model/exchange/answer.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr qint64 Stride = 512; ///< rows between two words about the progress

/// A column of days says when; a column of answers says whether.
bool saysUnsubscribed(const QString &cell, QDate today)
{
    const QString text = folded(cell);
    return answerOf(cell) == Answer::Yes || text.startsWith(QLatin1String("unsub")) || text.startsWith(QLatin1String("desinscri"))
        || text.startsWith(QLatin1String("desabon")) || text == QLatin1String("blacklisted") || parseDay(cell, today).isValid();
}

struct Wanted {
    Channel channel;
    AddressColumns columns;

    /// Whether the row is one to be left alone: everybody in a list that has no column about it.
    [[nodiscard]] bool takes(const QStringList &cells, QDate today) const
    {
        if (columns.unsubscribed >= 0)
            return saysUnsubscribed(cells.value(columns.unsubscribed), today);
        return columns.agreed < 0 || answerOf(cells.value(columns.agreed)) == Answer::No;
    }
};

/// The file in which Mailchimp hands out the people who did subscribe: taken for a list of unsubscribes it would silence everybody.
bool isListOfSubscribers(const Wanted &wanted)
{
    if (wanted.columns.unsubscribed >= 0 || wanted.columns.agreed >= 0)
        return false;
    return std::any_of(wanted.columns.headers.cbegin(), wanted.columns.headers.cend(),
        [](const QString &header) { return header == QLatin1String("OPTIN_TIME") || header == QLatin1String("CONFIRM_TIME"); });
}

Result<QList<Wanted>> wantedIn(SheetFile &file, const QString &sheet, std::optional<Channel> channel)
{
    if (channel) {
        const Result<AddressColumns> columns = findAddressColumns(file, *channel, sheet);
        if (!columns)
            return failure(columns);
        if (columns->aboutOthers)
            return fail(FailureCode::RefusedByRule, QStringLiteral("about_another_channel"));
        return QList<Wanted>{{*channel, *columns}};
    }
    const Result<AddressColumns> emails = findAddressColumns(file, Channel::Email, sheet);
    const Result<AddressColumns> phones = findAddressColumns(file, Channel::Sms, sheet);
    if (!emails && !phones)
        return failure(emails);
    QList<Wanted> wanted;
    if (emails && !emails->aboutOthers)
        wanted.append({Channel::Email, *emails});
    if (phones && (!emails || phones->unsubscribed >= 0))
        wanted.append({Channel::Sms, *phones});
    if (wanted.isEmpty())
        return fail(FailureCode::RefusedByRule, QStringLiteral("about_another_channel"));
    return wanted;
}

struct WantedSheet {
    QString name;
    QList<Wanted> wanted;
};

/// Every visible sheet of a workbook: a no on the second one counts as well.
Result<QList<WantedSheet>> sheetsWith(SheetFile &file, std::optional<Channel> channel)
{
    QStringList names{QString()};
    if (file.delimiter().isEmpty()) {
        const Result<QList<SheetInfo>> sheets = file.sheets();
        if (!sheets)
            return failure(sheets);
        names.clear();
        for (const SheetInfo &sheet : *sheets) {
            if (!sheet.hidden && sheet.rows > 0)
                names.append(sheet.name);
        }
    }
    QList<WantedSheet> found;
    for (const QString &name : std::as_const(names)) {
        const Result<QList<Wanted>> wanted = wantedIn(file, name, channel);
        if (!wanted && wanted.error().detail != QLatin1String("no_address_column"))
            return failure(wanted);
        if (wanted && std::any_of(wanted->cbegin(), wanted->cend(), isListOfSubscribers))
            return fail(FailureCode::RefusedByRule, QStringLiteral("list_of_subscribers"));
        if (wanted)
            found.append({name, *wanted});
    }
    if (found.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("no_address_column"));
    return found;
}

/// One address of the file, in the caller's unit.
Result<> take(UnitOfWork &unit, Oppositions &list, Channel channel, const QString &address, qint64 revision, OppositionReport &report)
{
    const Result<std::optional<qint64>> known = list.opposedAt(channel, address);
    if (!known)
        return failure(known);
    (*known ? report.already : report.added) += 1;
    const Result<bool> added = list.add(channel, address, unit.session().clock().now().toMSecsSinceEpoch(), true, revision);
    if (!added)
        return failure(added);
    return channel == Channel::Post ? Result<>() : lookAgain(unit.database(), channel, address);
}

/// One sheet, in the caller's unit; stopped by `goesOn`.
Result<> takeAll(RowReader &reader, const WantedSheet &sheet, UnitOfWork &unit, Oppositions &list, qint64 revision, OppositionReport &report,
    const std::function<bool(double)> &goesOn)
{
    QStringList cells;
    for (;;) {
        const Result<bool> row = reader.next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        const bool blank = std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (blank || reader.rowNumber() <= sheet.wanted.first().columns.headerRow)
            continue;
        report.rowsRead += 1;
        if (report.rowsRead % Stride == 0 && !goesOn(reader.progress())) {
            report.completion = Completion::Cancelled;
            return {};
        }
        for (const Wanted &one : sheet.wanted) {
            if (!one.takes(cells, unit.session().clock().today()))
                continue;
            const QStringList addresses = one.columns.addressesIn(cells, one.channel);
            for (const QString &address : addresses) {
                const Result<> taken = take(unit, list, one.channel, address, revision, report);
                if (!taken)
                    return taken;
            }
        }
    }
}

} // namespace

Result<OppositionReport> importOppositions(const Session &session, Database &database, const QString &path, std::optional<Channel> channel,
    bool dryRun, const std::function<bool(double)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    if (!file)
        return failure(file);
    const Result<QList<WantedSheet>> sheets = sheetsWith(**file, channel);
    if (!sheets)
        return failure(sheets);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> revision = unit->record(JournalAction::OppositionsImported);
    if (!revision)
        return failure(revision);
    Result<Oppositions> list = Oppositions::openForWriting(*unit);
    if (!list)
        return failure(list);
    OppositionReport report;
    Result<> step;
    for (qsizetype i = 0; i < sheets->size(); ++i) {
        const Result<std::unique_ptr<RowReader>> reader = (*file)->rows(sheets->at(i).name);
        if (!reader)
            return failure(reader);
        const auto goesOn = [&](double fraction) { return !progress || progress((double(i) + fraction) / double(sheets->size())); };
        step = takeAll(**reader, sheets->at(i), *unit, *list, *revision, report, goesOn);
        if (!step)
            return failure(step);
        if (report.completion == Completion::Cancelled)
            return report;
    }
    if (dryRun)
        return report;
    if (channel == Channel::Post)
        step = lookAgain(database, Channel::Post, QString());
    if (step)
        step = settleReach(unit->transaction());
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return report;
}

} // namespace couvert
