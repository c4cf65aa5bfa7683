// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/mailingexport.h"

#include "model/consent/consentreader.h"
#include "model/consent/mailingrecord.h"
#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/exchange/listwriter.h"

#include <QHash>

namespace couvert {

namespace {

constexpr qint64 Stride = 256; ///< people between two words about the progress

QStringList headersOf(Channel channel)
{
    QStringList headers{QStringLiteral("email")};
    if (channel == Channel::Sms || channel == Channel::Phone)
        headers = {QStringLiteral("phone")};
    if (channel == Channel::Post)
        headers = {QStringLiteral("street"), QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("country")};
    return headers
        + QStringList{QStringLiteral("civility"), QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("company"),
            QStringLiteral("language"), QStringLiteral("consent_date"), QStringLiteral("consent_text_version")};
}

/// Days as text: lists hold few of them and many people.
class Days
{
public:
    std::string_view text(qint64 milliseconds)
    {
        // A quarter of an hour is within one day everywhere.
        QByteArray &day = m_days[milliseconds / 900000];
        if (day.isEmpty())
            day = frenchDay(QDateTime::fromMSecsSinceEpoch(milliseconds)).toString(Qt::ISODate).toLatin1();
        return {day.constData(), static_cast<std::size_t>(day.size())};
    }

private:
    QHash<qint64, QByteArray> m_days;
};

/// The lines of the list; answers how many.
Result<qint64> writeRows(const MailingList &list, Channel channel, ListWriter &out, const std::function<bool(qint64 people)> &goesOn)
{
    qint64 people = 0;
    Days days;
    std::string number;
    std::vector<std::string_view> cells;
    const Result<> read = list.forEach([&](const MailingRow &row) -> Result<bool> {
        cells.clear();
        if (channel == Channel::Post) {
            for (int line = 0; line < 4; ++line)
                cells.push_back(row.address(line));
        } else if (channel == Channel::Email) {
            cells.push_back(row.address());
        } else {
            number = '+';
            number += row.address();
            cells.emplace_back(number);
        }
        const std::string version = std::to_string(row.wordingVersion());
        for (const std::string_view cell :
            {row.civility(), row.lastName(), row.firstName(), row.company(), row.language(), days.text(row.consentAt()), std::string_view(version)})
            cells.push_back(cell);
        const Result<> written = out.row(cells);
        if (!written)
            return failure(written);
        ++people;
        return people % Stride != 0 || goesOn(people);
    });
    if (!read)
        return failure(read);
    return people;
}

} // namespace

Result<MailingCounts> exportMailing(const Session &session, Database &database, const QString &purpose, Channel channel, const QString &path,
    const std::function<bool(qint64 done, qint64 total)> &progress)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<> step = requirePurpose(database, purpose);
    if (!step)
        return failure(step);
    Result<std::unique_ptr<ListWriter>> out = ListWriter::create(path);
    if (!out)
        return failure(out);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    step = settleReach(unit->transaction());
    if (!step)
        return failure(step);
    const MailingList list(database, purpose, channel, session.clock().today());
    Result<MailingCounts> counts = list.count();
    if (!counts)
        return counts;
    {
        Result<MailingRecord> record = MailingRecord::open(*unit, purpose, channel, (*out)->format());
        if (!record)
            return failure(record);
        step = (*out)->row(headersOf(channel));
        if (!step)
            return failure(step);
        const Result<qint64> written = writeRows(list, channel, **out, [&](qint64 people) {
            const bool goesOn = !progress || progress(people, counts->included);
            counts->completion = goesOn ? Completion::Done : Completion::Cancelled;
            return goesOn;
        });
        if (!written)
            return failure(written);
        if (counts->completion == Completion::Cancelled)
            return counts;
        step = record->addAll(list);
        if (!step)
            return failure(step);
        // Who is counted, who is written and who is remembered are the same people.
        if (*written != counts->included || record->people() != *written)
            return fail(FailureCode::DatabaseDamaged, QStringLiteral("consent counts"));
        step = (*out)->finish();
        if (step)
            step = record->close();
    }
    if (step)
        step = unit->commit();
    if (step)
        step = (*out)->publish();
    if (!step)
        return failure(step);
    return counts;
}

} // namespace couvert
