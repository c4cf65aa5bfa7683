// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestwords.h"

#include "ui/customers/customerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace couvert {

namespace {

constexpr qint64 SoonDays = 7;

struct RequestTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::RequestWords)

public:
    static QString kind(RequestKind kind);
    static QString sentence(RequestKind kind);
    static QString check(IdentityCheck check);
    static QString outcome(RequestOutcome outcome);
    static QString event(RequestEventKind kind);
    static QString left(const Request &request, QDate today);
    static QString deadline(const Request &request, QDate today);
    static QString article(const QString &number);
    static QString deathArticles();
    static QString counting();
    static QString refusal(const QString &detail);
};

QString RequestTexts::kind(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Access:
        return tr("Access");
    case RequestKind::Rectification:
        return tr("Rectification");
    case RequestKind::Erasure:
        return tr("Erasure");
    case RequestKind::Restriction:
        return tr("Restriction");
    case RequestKind::Portability:
        return tr("Portability");
    case RequestKind::Objection:
        return tr("Objection");
    case RequestKind::Directives:
        return tr("After a death");
    case RequestKind::Source:
        break;
    }
    return tr("Source of the data");
}

QString RequestTexts::sentence(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Access:
        return tr("Access: to see all that you hold");
    case RequestKind::Rectification:
        return tr("Rectification: to have something corrected or completed");
    case RequestKind::Erasure:
        return tr("Erasure: to have everything erased");
    case RequestKind::Restriction:
        return tr("Restriction: to have the card frozen, neither used nor erased");
    case RequestKind::Portability:
        return tr("Portability: to take the data elsewhere");
    case RequestKind::Objection:
        return tr("Objection: to be contacted no more");
    case RequestKind::Directives:
        return tr("After a death: what the person laid down, or what heirs ask");
    case RequestKind::Source:
        break;
    }
    return tr("Source: to know where the data came from");
}

QString RequestTexts::check(IdentityCheck check)
{
    switch (check) {
    case IdentityCheck::KnownContact:
        return tr("wrote or called from an address or number on the card");
    case IdentityCheck::InPerson:
        return tr("known in person");
    case IdentityCheck::Account:
        return tr("logged into an account");
    case IdentityCheck::DocumentSeen:
        return tr("showed a document, no copy kept");
    case IdentityCheck::Other:
        break;
    }
    return tr("in another way");
}

QString RequestTexts::outcome(RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::Done:
        return tr("granted");
    case RequestOutcome::Partial:
        return tr("granted in part");
    case RequestOutcome::Refused:
        return tr("refused");
    case RequestOutcome::Unfounded:
        break;
    }
    return tr("manifestly unfounded or excessive");
}

QString RequestTexts::event(RequestEventKind kind)
{
    switch (kind) {
    case RequestEventKind::Opened:
        return tr("Request recorded");
    case RequestEventKind::Linked:
        return tr("The person’s card was named");
    case RequestEventKind::Identity:
        return tr("Identity checked");
    case RequestEventKind::Paused:
        return tr("The time stands still");
    case RequestEventKind::Resumed:
        return tr("The time runs again");
    case RequestEventKind::Extended:
        return tr("Extended to three months");
    case RequestEventKind::Letter:
        return tr("Letter made");
    case RequestEventKind::Sent:
        return tr("Sent");
    case RequestEventKind::Note:
        return tr("Note");
    case RequestEventKind::Rectified:
        return tr("Card corrected");
    case RequestEventKind::Erased:
        return tr("Card erased");
    case RequestEventKind::Restricted:
        return tr("Card frozen");
    case RequestEventKind::Informed:
        return tr("The person was told that the freeze ends");
    case RequestEventKind::Lifted:
        return tr("Freeze lifted");
    case RequestEventKind::Objected:
        return tr("Objection recorded on every channel");
    case RequestEventKind::RecipientTold:
        return tr("A recipient was told");
    case RequestEventKind::Closed:
        break;
    }
    return tr("Closed");
}

QString RequestTexts::left(const Request &request, QDate today)
{
    if (!request.isOpen())
        return request.outcome ? outcomeWord(*request.outcome) : QString();
    if (request.state == RequestState::Paused)
        return tr("stands still");
    const int left = static_cast<int>(today.daysTo(request.due));
    if (left < 0)
        return tr("%Ln day(s) late", nullptr, -left);
    return left == 0 ? tr("today") : tr("%Ln day(s) left", nullptr, left);
}

QString RequestTexts::deadline(const Request &request, QDate today)
{
    if (!request.isOpen())
        return tr("Closed on %1: %2.").arg(dayWords(request.closedOn), request.outcome ? outcomeWord(*request.outcome) : QString());
    const QString day = weekdayWords(request.due);
    if (request.state == RequestState::Paused)
        return tr("The time stands still since %1, until you know who is asking. The days of waiting are added to the end, now %2.")
            .arg(dayWords(request.pausedOn), day);
    const int left = static_cast<int>(today.daysTo(request.due));
    QString words = left < 0 ? tr("The answer was due on %1, %Ln day(s) ago. Answer today.", nullptr, -left).arg(day)
        : left == 0          ? tr("The answer is due today, %1.").arg(day)
                             : tr("Answer by %1: %Ln day(s) left.", nullptr, left).arg(day);
    if (request.deadline.extended)
        words += QLatin1Char(' ') + tr("Extended on %1 to three months in all.").arg(dayWords(request.extendedOn));
    return words;
}

QString RequestTexts::article(const QString &number)
{
    return tr("GDPR, article %1").arg(number);
}

QString RequestTexts::deathArticles()
{
    return tr("Loi Informatique et Libertés, articles 84 to 86");
}

QString RequestTexts::counting()
{
    return tr("One month from the day on which the request reached you; that day itself does not count. Where the next month has no such day, its last day "
              "counts; a Saturday, a Sunday or a public holiday moves the end to the next working day.")
        + QLatin1Char('\n') + tr("GDPR, article 12(3); Regulation 1182/71, article 3");
}

QString RequestTexts::refusal(const QString &detail)
{
    if (detail == QLatin1String("received"))
        return tr("This day has not come yet.");
    if (detail == QLatin1String("reason"))
        return tr("Write the reason: it is kept with the request, and the person may ask for it.");
    if (detail == QLatin1String("extended"))
        return tr("This request was extended already.");
    if (detail == QLatin1String("too_late"))
        return tr("The first month is over: an extension can no longer be declared. Answer as soon as you can.");
    if (detail == QLatin1String("closed"))
        return tr("This request is closed.");
    if (detail == QLatin1String("restricted"))
        return tr("This card is frozen: it can be looked at, nothing else. Lift the freeze first.");
    if (detail == QLatin1String("not_informed"))
        return tr("The person must be told before the freeze is lifted.");
    if (detail == QLatin1String("other_person"))
        return tr("This request is somebody else’s.");
    return {};
}

} // namespace

QString requestKindWord(RequestKind kind)
{
    return RequestTexts::kind(kind);
}

QString requestKindSentence(RequestKind kind)
{
    return RequestTexts::sentence(kind);
}

QString requestArticle(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Access:
        return RequestTexts::article(QStringLiteral("15"));
    case RequestKind::Rectification:
        return RequestTexts::article(QStringLiteral("16"));
    case RequestKind::Erasure:
        return RequestTexts::article(QStringLiteral("17"));
    case RequestKind::Restriction:
        return RequestTexts::article(QStringLiteral("18"));
    case RequestKind::Portability:
        return RequestTexts::article(QStringLiteral("20"));
    case RequestKind::Objection:
        return RequestTexts::article(QStringLiteral("21"));
    case RequestKind::Directives:
        return RequestTexts::deathArticles();
    case RequestKind::Source:
        break;
    }
    return RequestTexts::article(QStringLiteral("15(1)(g)"));
}

QString identityCheckWord(IdentityCheck check)
{
    return RequestTexts::check(check);
}

QString outcomeWord(RequestOutcome outcome)
{
    return RequestTexts::outcome(outcome);
}

QString requestEventWords(const RequestEvent &event)
{
    return RequestTexts::event(event.kind);
}

QString timeLeftWords(const Request &request, QDate today)
{
    return RequestTexts::left(request, today);
}

Pill::State timeLeftState(const Request &request, QDate today)
{
    if (!request.isOpen() || request.state == RequestState::Paused)
        return Pill::State::Neutral;
    const qint64 left = today.daysTo(request.due);
    return left < 0 ? Pill::State::Danger : left <= SoonDays ? Pill::State::Warn : Pill::State::Good;
}

QString deadlineSentence(const Request &request, QDate today)
{
    return RequestTexts::deadline(request, today);
}

QString weekdayWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString countingWords()
{
    return RequestTexts::counting();
}

QString requestRefusalWords(const Failure &failure)
{
    return failure.code == FailureCode::RefusedByRule || failure.code == FailureCode::InvalidValue ? RequestTexts::refusal(failure.detail)
                                                                                                   : QString();
}

} // namespace couvert
