// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/retention/duelist.h"
#include "model/retention/keeping.h"
#include "tests/support/testvault.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QTimeZone>

namespace couvert {

/// The computer's own clock, wherever the test puts it: unlike a told day it is looked at with suspicion.
class ComputerClock final : public Clock
{
public:
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] QDateTime now() const override { return realNow(); }
    [[nodiscard]] QDateTime realNow() const override
    {
        if (QThread::currentThread() != QCoreApplication::instance()->thread())
            const QMutexLocker waits(&jobs);
        return QDateTime(day, time, QTimeZone::utc()).toUTC();
    }
    mutable QMutex jobs; ///< while a test holds it, a job on its own thread goes no further than to where it asks for the time
    QDate day{2026, 11, 23};
    QTime time{12, 0};
};

/// A file and its days, and the few things that tests of keeping do all the time.
class RetentionFixture
{
public:
    explicit RetentionFixture(QDate today = QDate(2026, 11, 23)) : session(*file.vault, clock) { clock.day = today; }

    [[nodiscard]] Database &database() { return file.vault->database(); }
    void move(QDate day) { clock.day = day; }

    [[nodiscard]] qint64 person(const Category &category = Category::Customer, QDate lastVisit = {})
    {
        Customer card;
        card.lastName = QStringLiteral("Martin %1").arg(++m_people);
        card.category = category;
        card.lastVisit = lastVisit;
        card.lastActivity = lastVisit;
        if (lastVisit.isValid())
            card.lastActivityKind = VisitKind::Visit;
        const Result<qint64> id = CustomerWriter(session).add(card);
        if (!id)
            qFatal("person: %s", qPrintable(id.error().detail));
        return *id;
    }
    [[nodiscard]] Customer card(qint64 id)
    {
        const Result<Customer> card = CustomerReader(database()).card(id);
        if (!card)
            qFatal("card: %s", qPrintable(card.error().detail));
        return *card;
    }
    void comes(qint64 id, QDate day, VisitKind kind = VisitKind::Visit)
    {
        const Result<Customer> visited = CustomerWriter(session).addVisit(id, kind, day);
        if (!visited)
            qFatal("visit: %s", qPrintable(visited.error().detail));
    }

    [[nodiscard]] RetentionRules rules()
    {
        const Result<RetentionRules> rules = RetentionRules::read(database());
        if (!rules)
            qFatal("rules: %s", qPrintable(rules.error().detail));
        return *rules;
    }
    [[nodiscard]] Keeping keeping(qint64 id)
    {
        const Result<Keeping> keeping = Keeping::of(database(), card(id), clock.day);
        if (!keeping)
            qFatal("keeping: %s", qPrintable(keeping.error().detail));
        return *keeping;
    }
    /// Ids in the order of the list.
    [[nodiscard]] QList<qint64> due(int withinDays = 0, int pageSize = 1000)
    {
        DueList list(database(), rules(), clock.day);
        DueList::Filter filter;
        filter.withinDays = withinDays;
        QList<qint64> ids;
        std::optional<DueCard> after;
        for (;;) {
            const Result<QList<DueCard>> page = list.page(filter, pageSize, after);
            if (!page)
                qFatal("due: %s", qPrintable(page.error().detail));
            for (const DueCard &card : *page)
                ids.append(card.id);
            if (page->size() < pageSize)
                return ids;
            after = page->last();
        }
    }
    [[nodiscard]] QList<qint64> unknown()
    {
        const Result<QList<qint64>> ids = DueList(database(), rules(), clock.day).unknown(1000);
        if (!ids)
            qFatal("unknown: %s", qPrintable(ids.error().detail));
        return *ids;
    }
    [[nodiscard]] DueCounts counts()
    {
        const Result<DueCounts> counts = DueList(database(), rules(), clock.day).counts();
        if (!counts)
            qFatal("counts: %s", qPrintable(counts.error().detail));
        return *counts;
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        Result<Statement> select = Statement::prepare(database(), sql);
        return select && select->step().value_or(false) ? select->integer(0) : -1;
    }

    TestVault file;
    ComputerClock clock;
    Session session;

private:
    int m_people = 0;
};

} // namespace couvert
