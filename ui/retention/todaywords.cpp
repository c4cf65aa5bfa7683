// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/todaywords.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "model/retention/spread.h"
#include "model/retention/todayfacts.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/requestwords.h"
#include "ui/retention/daywords.h"
#include "ui/widgets/pluralcount.h"

#include <QCoreApplication>
#include <QLocale>

namespace couvert {

namespace {

constexpr int Months = 12;
constexpr qint64 RequestSoonDays = 10; ///< a request is a line of its own from then on
constexpr qint64 RequestNowDays = 5;
constexpr int RequestLines = 3;
constexpr qint64 BackupLateDays = 7;
using Urgency = TodayLine::Urgency;
using Chart = TodayNews::Chart;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(couvert::TodayWords)

public:
    explicit Words(const TodayFacts &facts) : m_facts(facts) { }

    TodayLine date() const
    {
        TodayLine line{QStringLiteral("date"), Urgency::Now, tr("The date of this computer looks wrong"), {}, tr("Check the date"),
            QStringLiteral("retention"), QStringLiteral("date")};
        line.detail = doubtWords(m_facts.day) + QLatin1Char(' ') + tr("Until somebody confirms it, no card is proposed for deletion.");
        return line;
    }
    TodayLine request(const Request &request) const
    {
        const qint64 left = m_facts.day.today.daysTo(request.due);
        TodayLine line{QStringLiteral("request-") + request.number, left <= RequestNowDays ? Urgency::Now : Urgency::Soon, {}, {}, tr("Answer"),
            QStringLiteral("requests"), QStringLiteral("request:") + request.number};
        line.heading = tr("Request %1: %2", "number, right").arg(request.number, requestKindWord(request.kind).toLower());
        const QString due = weekdayWords(request.due);
        line.detail = left < 0 ? tr("The last day to answer was %1: %Ln day(s) late.", nullptr, pluralCount(-left)).arg(due)
            : left == 0        ? tr("Today is the last day to answer.")
                               : tr("Received on %1. %Ln day(s) left, until %2.", nullptr, pluralCount(left)).arg(dayWords(request.received()), due);
        return line;
    }
    TodayLine moreRequests(int more) const
    {
        return {QStringLiteral("requests"), Urgency::Soon, tr("%Ln more request(s) near the last day", nullptr, more),
            tr("Each has a month, counted from its receipt."), tr("See them"), QStringLiteral("requests"), {}};
    }
    /// `share`: of a review that is spread over days, how many are for today.
    TodayLine due(const std::optional<qint64> &share) const
    {
        TodayLine line{QStringLiteral("due"), Urgency::Soon, {}, {}, tr("Review"), QStringLiteral("retention"), QStringLiteral("due")};
        line.heading = share ? tr("%Ln card(s) to review today, of %1", nullptr, pluralCount(*share)).arg(QLocale().toString(m_facts.cards.due()))
                             : tr("%Ln card(s) have reached the end of their time", nullptr, pluralCount(m_facts.cards.due()));
        QStringList details;
        if (m_facts.cards.overdue > 0)
            details.append(tr("%Ln are past it.", nullptr, pluralCount(m_facts.cards.overdue)));
        if (m_facts.noAnswer > 0)
            details.append(tr("%Ln were asked and did not answer.", nullptr, pluralCount(m_facts.noAnswer)));
        details.append(tr("None is erased without you."));
        line.detail = details.join(QLatin1Char(' '));
        return line;
    }
    TodayLine ahead() const
    {
        return {QStringLiteral("ahead"), Urgency::Soon,
            tr("%Ln card(s) reach the end of their time within 30 days", nullptr, pluralCount(m_facts.cards.within30)),
            tr("There is still time to write to these people."), tr("See them"), QStringLiteral("retention"), QStringLiteral("within30")};
    }
    TodayLine unknown() const
    {
        return {QStringLiteral("unknown"), Urgency::Soon, tr("%Ln card(s) without a known last visit", nullptr, pluralCount(m_facts.cards.unknown)),
            tr("Nothing tells until when they may be kept: add the last visit, or decide."), tr("Look at them"), QStringLiteral("retention"),
            QStringLiteral("unknown")};
    }
    TodayLine consents() const
    {
        return {QStringLiteral("consents"), Urgency::Soon, tr("%Ln consent(s) lapse within 30 days", nullptr, pluralCount(m_facts.consentsLapsing)),
            tr("Nothing renews them by itself: who does not say yes again leaves the lists."), tr("Ask again"), QStringLiteral("mailings"),
            QStringLiteral("lapsing")};
    }
    TodayLine backup() const
    {
        TodayLine line{QStringLiteral("backup"), Urgency::Now, tr("No backup yet"), tr("If this computer fails, the customer file is lost."),
            tr("Back up"), QStringLiteral("security"), QStringLiteral("backup")};
        if (m_facts.lastBackup.isValid()) {
            line.urgency = Urgency::Soon;
            line.heading = tr("The last backup is %Ln day(s) old", nullptr, pluralCount(m_facts.backupAge()));
            line.detail = tr("What was typed since %1 is on this computer alone.").arg(dayWords(m_facts.lastBackup.toLocalTime().date()));
        }
        return line;
    }
    static TodayLine firstStep()
    {
        return {QStringLiteral("firstStep"), Urgency::Soon, {},
            tr("Your customer file is empty. Import the sheet that you use today: nothing is written before you have seen what it holds."),
            tr("Import my Excel sheet"), QStringLiteral("import"), {}};
    }
    Chart chart(qint64 customers) const
    {
        return {tr("Cards to review, by month"), tr("%Ln customer(s)", nullptr, pluralCount(customers)),
            monthBars(m_facts.bars(Months), m_facts.day.today), QStringLiteral("retention"), QStringLiteral("month")};
    }

private:
    const TodayFacts &m_facts;
};

/// Requests whose clock runs and is near its end, the next one first.
Result<> addRequests(const Session &session, const Words &words, QDate today, QList<TodayLine> &lines)
{
    const Result<QList<Request>> open = RequestReader(session.vault().database()).open();
    if (!open)
        return failure(open);
    int near = 0;
    for (const Request &request : *open) {
        if (request.state != RequestState::Open || today.daysTo(request.due) > RequestSoonDays)
            continue;
        if (++near <= RequestLines)
            lines.append(words.request(request));
    }
    if (near > RequestLines)
        lines.append(words.moreRequests(near - RequestLines));
    return {};
}

} // namespace

Result<TodayNews> todayNews(const Session &session)
{
    Database &database = session.vault().database();
    const Result<TodayFacts> facts = TodayFacts::read(database, session.clock());
    if (!facts)
        return failure(facts);
    const Result<qint64> customers = CustomerReader(database).count();
    if (!customers)
        return failure(customers);
    TodayNews news;
    const Words words(*facts);
    const bool trusted = facts->day.isTrusted();
    if (!trusted)
        news.lines.append(words.date());
    const Result<> requests = addRequests(session, words, facts->day.today, news.lines);
    if (!requests)
        return failure(requests);
    if (*customers == 0 && news.lines.isEmpty()) {
        news.firstStep = Words::firstStep();
        return news;
    }
    std::optional<qint64> share;
    const Result<std::optional<ReviewSpread>> spread = ReviewSpread::read(database);
    if (!spread)
        return failure(spread);
    if (*spread)
        share = (*spread)->share(facts->day.today, facts->cards.due());
    if (trusted && share.value_or(facts->cards.due()) > 0)
        news.lines.append(words.due(share));
    else if (trusted && facts->cards.within30 > 0)
        news.lines.append(words.ahead());
    if (trusted && facts->cards.unknown > 0)
        news.lines.append(words.unknown());
    if (facts->consentsLapsing > 0)
        news.lines.append(words.consents());
    if (*customers > 0 && (!facts->lastBackup.isValid() || facts->backupAge() > BackupLateDays))
        news.lines.append(words.backup());
    const QList<qint64> bars = facts->bars(Months);
    if (trusted && std::any_of(bars.cbegin(), bars.cend(), [](qint64 bar) { return bar > 0; }))
        news.chart = words.chart(*customers);
    return news;
}

} // namespace couvert
