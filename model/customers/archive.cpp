// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/archive.h"

#include "model/customers/cardstore.h"

#include <functional>
#include <string>

namespace couvert {

namespace {

struct Duty {
    ArchiveDuty duty;
    const char *code;
};

constexpr Duty duties[]{{ArchiveDuty::Invoice, "invoice"}, {ArchiveDuty::Tax, "tax"}, {ArchiveDuty::Contract, "contract"},
    {ArchiveDuty::OnlineContract, "online_contract"}, {ArchiveDuty::Claim, "claim"}, {ArchiveDuty::Employment, "employment"},
    {ArchiveDuty::Application, "application"}, {ArchiveDuty::Other, "other"}};

constexpr qsizetype longestContent = 100'000;

Result<QList<ArchiveEntry>> entriesWhere(Database &database, const char *condition, const std::function<void(Statement &)> &bind)
{
    Result<Statement> select =
        Statement::prepare(database, std::string("SELECT id, customer, duty, content, since, until FROM archive ") + condition);
    if (!select)
        return failure(select);
    bind(*select);
    QList<ArchiveEntry> entries;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return entries;
        entries.append({select->integer(0), QUuid::fromRfc4122(select->blob(1)), archiveDutyFromCode(select->text(2)).value_or(ArchiveDuty::Other),
            select->text(3), QDate::fromString(select->text(4), Qt::ISODate), QDate::fromString(select->text(5), Qt::ISODate)});
    }
}

} // namespace

QString archiveDutyCode(ArchiveDuty duty)
{
    for (const Duty &entry : duties) {
        if (entry.duty == duty)
            return QString::fromLatin1(entry.code);
    }
    return {};
}

std::optional<ArchiveDuty> archiveDutyFromCode(const QString &code)
{
    for (const Duty &entry : duties) {
        if (code == QLatin1String(entry.code))
            return entry.duty;
    }
    return {};
}

Result<qint64> Archive::keep(qint64 customerId, ArchiveDuty duty, const QString &content, QDate until)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const QString text = content.trimmed();
    const QDate today = m_session.clock().today();
    if (text.isEmpty() || text.size() > longestContent)
        return fail(FailureCode::InvalidValue, QStringLiteral("content"));
    if (!until.isValid() || until < today)
        return fail(FailureCode::InvalidValue, QStringLiteral("until"));
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<Customer> card = CardStore::load(m_database, customerId);
    if (!card)
        return failure(card);
    const Result<qint64> revision =
        unit->record(JournalAction::ArchiveKept, JournalSubject::customer(customerId), {{QStringLiteral("duty"), archiveDutyCode(duty)}});
    if (!revision)
        return failure(revision);
    const Result<qint64> id = insert(*unit, {0, card->uuid, duty, text, today, until}, *revision);
    if (!id)
        return id;
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return *id;
}

Result<QList<ArchiveEntry>> Archive::look(const QUuid &customer)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<QList<ArchiveEntry>> entries = entriesOf(m_database, customer);
    if (!entries || entries->isEmpty())
        return entries;
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::ArchiveViewed, {QStringLiteral("archive"), entries->first().id});
    if (!recorded)
        return failure(recorded);
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return entries;
}

Result<QList<ArchiveEntry>> Archive::page(int limit, qint64 before)
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::ArchiveViewed);
    if (!recorded)
        return failure(recorded);
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return entriesWhere(
        m_database, "WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2", [&](Statement &select) { select.bind(1, before).bind(2, limit); });
}

Result<qint64> Archive::removeEnded()
{
    const Result<> allowed = m_session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session, m_database);
    if (!unit)
        return failure(unit);
    const Result<QList<qint64>> ended = endedBy(m_database, m_session.clock().today());
    if (!ended)
        return failure(ended);
    if (ended->isEmpty())
        return 0;
    const Result<qint64> recorded = unit->record(JournalAction::ArchiveRemoved, {}, {{QStringLiteral("entries"), ended->size()}});
    if (!recorded)
        return failure(recorded);
    for (const qint64 id : *ended) {
        const Result<> removed = remove(*unit, id);
        if (!removed)
            return failure(removed);
    }
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    return ended->size();
}

Result<qint64> Archive::insert(UnitOfWork &unit, const ArchiveEntry &entry, qint64 revision)
{
    Result<Statement> insert = Statement::prepare(
        unit.database(), "INSERT INTO archive(customer, duty, content, since, until, account, revision) VALUES(?, ?, ?, ?, ?, ?, ?) RETURNING id");
    if (!insert)
        return failure(insert);
    insert->bindBlob(1, entry.customer.toRfc4122()).bind(2, archiveDutyCode(entry.duty)).bind(3, entry.content);
    insert->bind(4, entry.since.toString(Qt::ISODate)).bind(5, entry.until.toString(Qt::ISODate));
    const Result<bool> row = insert->bind(6, unit.session().account().id).bind(7, revision).step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<QList<ArchiveEntry>> Archive::entriesOf(Database &database, const QUuid &customer)
{
    return entriesWhere(database, "WHERE customer = ? ORDER BY id DESC", [&](Statement &select) { select.bindBlob(1, customer.toRfc4122()); });
}

Result<QList<qint64>> Archive::endedBy(Database &database, QDate day)
{
    Result<Statement> select = Statement::prepare(database, "SELECT id FROM archive WHERE until < ? ORDER BY id");
    if (!select)
        return failure(select);
    select->bind(1, day.toString(Qt::ISODate));
    QList<qint64> ids;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return ids;
        ids.append(select->integer(0));
    }
}

Result<> Archive::remove(UnitOfWork &unit, qint64 id)
{
    Result<Statement> remove = Statement::prepare(unit.database(), "DELETE FROM archive WHERE id = ?");
    if (!remove)
        return failure(remove);
    return remove->bind(1, id).run();
}

} // namespace couvert
