// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/mailingrecord.h"

namespace couvert {

MailingRecord::MailingRecord(UnitOfWork &unit, qint64 id, Statement recipient, QString purpose, Channel channel, QString format)
    : m_unit(&unit), m_id(id), m_recipient(std::move(recipient)), m_purpose(std::move(purpose)), m_channel(channel), m_format(std::move(format))
{
    m_recipient.bind(1, id);
}

Result<MailingRecord> MailingRecord::open(UnitOfWork &unit, const QString &purpose, Channel channel, const QString &format)
{
    Result<Statement> insert = Statement::prepare(
        unit.database(), "INSERT INTO mailing(at, account, purpose, channel, format, people, revision) VALUES(?, ?, ?, ?, ?, 0, 0) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bind(1, unit.session().clock().now().toMSecsSinceEpoch()).bind(2, unit.session().account().id);
    const Result<bool> row = insert->bind(3, purpose).bind(4, channelCode(channel)).bind(5, format).step();
    if (!row)
        return failure(row);
    Result<Statement> recipient = Statement::prepare(unit.database(), "INSERT INTO mailing_recipient(mailing, customer) VALUES(?, ?)");
    if (!recipient)
        return failure(recipient);
    return MailingRecord(unit, insert->integer(0), std::move(*recipient), purpose, channel, format);
}

Result<> MailingRecord::add(qint64 customer)
{
    ++m_people;
    return m_recipient.bind(2, customer).run();
}

Result<> MailingRecord::addAll(const MailingList &list)
{
    const Result<qint64> added = list.keepRecipients(m_id);
    if (!added)
        return failure(added);
    m_people += *added;
    return {};
}

Result<> MailingRecord::close()
{
    const Result<qint64> revision = m_unit->record(JournalAction::MailingExported, {QStringLiteral("mailing"), m_id},
        {{QStringLiteral("purpose"), m_purpose}, {QStringLiteral("channel"), channelCode(m_channel)}, {QStringLiteral("people"), m_people},
            {QStringLiteral("format"), m_format}});
    if (!revision)
        return failure(revision);
    Result<Statement> update = Statement::prepare(m_unit->database(), "UPDATE mailing SET people = ?, revision = ? WHERE id = ?");
    if (!update)
        return failure(update);
    return update->bind(1, m_people).bind(2, *revision).bind(3, m_id).run();
}

} // namespace couvert
