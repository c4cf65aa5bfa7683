// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace couvert {

namespace {

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::JournalWords)

public:
    static QString action(const QString &code);
    static QString subject(const QString &kind, const QString &id);
    static QString moment(const QString &day, const QString &time) { return tr("%1 at %2").arg(day, time); }
    static QString clockBack(const QString &when) { return tr("%1 (the clock had been put back)").arg(when); }
};

QString JournalTexts::action(const QString &code)
{
    // Asked anew each time: the language may have changed.
    const std::pair<JournalAction, QString> known[]{
        {JournalAction::FileCreated, tr("Made the customer file")},
        {JournalAction::Unlocked, tr("Opened the file")},
        {JournalAction::Locked, tr("Locked the file")},
        {JournalAction::PasswordChanged, tr("Changed the password")},
        {JournalAction::RecoveryRenewed, tr("Made a new recovery sheet")},
        {JournalAction::DeviceRemembered, tr("Remembered this computer")},
        {JournalAction::DeviceForgotten, tr("Forgot this computer")},
        {JournalAction::SettingsChanged, tr("Changed the settings")},
        {JournalAction::CustomerAdded, tr("Added a card")},
        {JournalAction::CustomerViewed, tr("Looked at a card")},
        {JournalAction::CustomerEdited, tr("Changed a card")},
        {JournalAction::CustomerRemoved, tr("Removed a card")},
        {JournalAction::VisitAdded, tr("Added a visit")},
        {JournalAction::Imported, tr("Imported a sheet")},
        {JournalAction::Undone, tr("Took something back")},
        {JournalAction::DemoFilled, tr("Filled in fictional customers")},
        {JournalAction::Exported, tr("Exported data")},
        {JournalAction::BackedUp, tr("Made a backup")},
        {JournalAction::Verified, tr("Verified the file")},
        {JournalAction::Printed, tr("Printed a document")},
        {JournalAction::IndexRebuilt, tr("Rebuilt the search index")},
        {JournalAction::ConsentGiven, tr("Recorded a consent")},
        {JournalAction::ConsentWithdrawn, tr("Recorded a withdrawal")},
        {JournalAction::ConsentRefused, tr("Recorded a refusal")},
        {JournalAction::ConsentExpired, tr("Let a consent lapse")},
        {JournalAction::WordingAdded, tr("Added a wording")},
        {JournalAction::Opposed, tr("Recorded an objection")},
        {JournalAction::OppositionsImported, tr("Took in a list of objections")},
        {JournalAction::MailingExported, tr("Exported a mailing list")},
        {JournalAction::ListScrubbed, tr("Cleaned a list")},
        {JournalAction::RequestOpened, tr("Took in a request")},
        {JournalAction::RequestExtended, tr("Extended a request")},
        {JournalAction::RequestPaused, tr("Paused a request")},
        {JournalAction::RequestResumed, tr("Resumed a request")},
        {JournalAction::RequestChanged, tr("Worked on a request")},
        {JournalAction::RequestClosed, tr("Closed a request")},
        {JournalAction::ErasureBegun, tr("Began an erasure")},
        {JournalAction::CustomerErased, tr("Erased a customer")},
        {JournalAction::ErasureWithdrawn, tr("Took back an erasure that had not begun")},
        {JournalAction::CustomerRestricted, tr("Froze a card")},
        {JournalAction::RestrictionLifted, tr("Released a frozen card")},
        {JournalAction::CustomerObjected, tr("Recorded a customer’s objection")},
        {JournalAction::CustomerRectified, tr("Corrected a card on request")},
        {JournalAction::LetterTemplateSaved, tr("Changed a letter")},
        {JournalAction::ArchiveKept, tr("Kept something apart in the archive")},
        {JournalAction::ArchiveViewed, tr("Looked into the archive")},
        {JournalAction::ArchiveRemoved, tr("Removed from the archive what had reached its end")},
        {JournalAction::LedgerPruned, tr("Forgot what had reached its end: old requests, lines of the erasure ledger")},
        {JournalAction::Called, tr("Called somebody")},
        {JournalAction::JournalSummarised, tr("Counted old journal entries together")},
        {JournalAction::RuleChanged, tr("Changed a retention rule")},
        {JournalAction::DayConfirmed, tr("Confirmed the date")},
        {JournalAction::CardsKept, tr("Kept cards for a reason")},
        {JournalAction::HoldEnded, tr("Ended the hold on cards")},
        {JournalAction::CardsAsked, tr("Asked people whether they want to stay")},
        {JournalAction::PersonAnswered, tr("Recorded an answer")},
        {JournalAction::CardsArchived, tr("Archived cards")},
        {JournalAction::CardsAnonymised, tr("Anonymised cards")},
        {JournalAction::CardsErased, tr("Erased cards")},
        {JournalAction::EndedRemoved, tr("Removed what was past its end")},
        {JournalAction::ReviewSpread, tr("Spread a review over days")},
    };
    for (const auto &[action, words] : known) {
        if (actionCode(action) == code)
            return words;
    }
    return code;
}

QString JournalTexts::subject(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("customer"))
        return tr("card no. %1").arg(id);
    if (kind == QLatin1String("batch"))
        return tr("import no. %1").arg(id);
    if (kind == QLatin1String("request"))
        return tr("request no. %1").arg(id);
    if (kind == QLatin1String("archive"))
        return tr("archive no. %1").arg(id);
    if (kind == QLatin1String("account"))
        return tr("account no. %1").arg(id);
    return tr("the file");
}

} // namespace

QString actionWords(const QString &action)
{
    return JournalTexts::action(action);
}

QString subjectWords(const QString &subject)
{
    const QString number = subject.section(QLatin1Char(':'), 1);
    return JournalTexts::subject(subject.section(QLatin1Char(':'), 0, 0), QLocale().toString(number.toLongLong()));
}

QString whenWords(const JournalEntry &entry)
{
    const QDateTime local = entry.at.toLocalTime();
    const QString when = QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
    return entry.clockWentBack ? JournalTexts::clockBack(when) : when;
}

QString momentWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return JournalTexts::moment(QLocale().toString(local.date(), QLocale::LongFormat), local.time().toString(QStringLiteral("HH:mm")));
}

} // namespace couvert
