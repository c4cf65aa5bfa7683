// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/mailingexport.h"

#include "model/consent/consentreader.h"
#include "model/consent/purpose.h"
#include "model/consent/reachability.h"
#include "model/exchange/listwriter.h"

#include <QHash>

namespace couvert {

namespace {

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

Result<qint64> openMailing(UnitOfWork &unit, const QString &purpose, Channel channel, const QString &format)
{
    Result<Statement> insert = Statement::prepare(
        unit.database(), "INSERT INTO mailing(at, account, purpose, channel, format, people, revision) VALUES(?, ?, ?, ?, ?, 0, 0) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bind(1, unit.session().clock().now().toMSecsSinceEpoch()).bind(2, unit.session().account().id);
    const Result<bool> row = insert->bind(3, purpose).bind(4, channelCode(channel)).bind(5, format).step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<> closeMailing(UnitOfWork &unit, qint64 mailing, qint64 people, const QString &purpose, Channel channel, const QString &format)
{
    const Result<qint64> revision = unit.record(JournalAction::MailingExported, {QStringLiteral("mailing"), mailing},
        {{QStringLiteral("purpose"), purpose}, {QStringLiteral("channel"), channelCode(channel)}, {QStringLiteral("people"), people},
            {QStringLiteral("format"), format}});
    if (!revision)
        return failure(revision);
    Result<Statement> update = Statement::prepare(unit.database(), "UPDATE mailing SET people = ?, revision = ? WHERE id = ?");
    if (!update)
        return failure(update);
    return update->bind(1, people).bind(2, *revision).bind(3, mailing).run();
}

/// The lines of the list, and beside each the mark that the person stood on it.
Result<qint64> writeRows(UnitOfWork &unit, const MailingList &list, Channel channel, qint64 mailing, ListWriter &out)
{
    Result<Statement> recipient = Statement::prepare(unit.database(), "INSERT INTO mailing_recipient(mailing, customer) VALUES(?, ?)");
    if (!recipient)
        return failure(recipient);
    recipient->bind(1, mailing);
    qint64 people = 0;
    Days days;
    std::string number;
    std::vector<std::string_view> cells;
    const Result<> written = list.forEach([&](const MailingRow &row) -> Result<bool> {
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
        Result<> step = out.row(cells);
        if (step)
            step = recipient->bind(2, row.customer()).run();
        if (!step)
            return failure(step);
        ++people;
        return true;
    });
    if (!written)
        return failure(written);
    return people;
}

} // namespace

Result<MailingCounts> exportMailing(const Session &session, Database &database, const QString &purpose, Channel channel, const QString &path)
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
    const Result<MailingCounts> counts = list.count();
    if (!counts)
        return counts;
    const Result<qint64> mailing = openMailing(*unit, purpose, channel, (*out)->format());
    if (!mailing)
        return failure(mailing);
    step = (*out)->row(headersOf(channel));
    if (!step)
        return failure(step);
    const Result<qint64> people = writeRows(*unit, list, channel, *mailing, **out);
    if (!people)
        return failure(people);
    if (*people != counts->included)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("consent counts"));
    step = (*out)->finish();
    if (step)
        step = closeMailing(*unit, *mailing, *people, purpose, channel, (*out)->format());
    if (step)
        step = unit->commit();
    if (step)
        step = (*out)->publish();
    if (!step)
        return failure(step);
    return counts;
}

} // namespace couvert
