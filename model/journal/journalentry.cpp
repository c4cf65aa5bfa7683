// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journalentry.h"

namespace couvert {

QString actionCode(JournalAction action)
{
    switch (action) {
    case JournalAction::FileCreated:
        return QStringLiteral("file.created");
    case JournalAction::Unlocked:
        return QStringLiteral("file.unlocked");
    case JournalAction::Locked:
        return QStringLiteral("file.locked");
    case JournalAction::PasswordChanged:
        return QStringLiteral("password.changed");
    case JournalAction::RecoveryRenewed:
        return QStringLiteral("recovery.renewed");
    case JournalAction::DeviceRemembered:
        return QStringLiteral("device.remembered");
    case JournalAction::DeviceForgotten:
        return QStringLiteral("device.forgotten");
    case JournalAction::SettingsChanged:
        return QStringLiteral("settings.changed");
    case JournalAction::CustomerAdded:
        return QStringLiteral("customer.added");
    case JournalAction::CustomerViewed:
        return QStringLiteral("customer.viewed");
    case JournalAction::CustomerEdited:
        return QStringLiteral("customer.edited");
    case JournalAction::CustomerRemoved:
        return QStringLiteral("customer.removed");
    case JournalAction::VisitAdded:
        return QStringLiteral("visit.added");
    case JournalAction::Imported:
        return QStringLiteral("batch.imported");
    case JournalAction::Undone:
        return QStringLiteral("undone");
    case JournalAction::DemoFilled:
        return QStringLiteral("demo.filled");
    case JournalAction::Exported:
        return QStringLiteral("exported");
    case JournalAction::BackedUp:
        return QStringLiteral("backup.made");
    case JournalAction::Verified:
        return QStringLiteral("file.verified");
    case JournalAction::Printed:
        return QStringLiteral("printed");
    case JournalAction::IndexRebuilt:
        return QStringLiteral("index.rebuilt");
    case JournalAction::ConsentGiven:
        return QStringLiteral("consent.given");
    case JournalAction::ConsentWithdrawn:
        return QStringLiteral("consent.withdrawn");
    case JournalAction::ConsentRefused:
        return QStringLiteral("consent.refused");
    case JournalAction::ConsentExpired:
        return QStringLiteral("consent.expired");
    case JournalAction::WordingAdded:
        return QStringLiteral("wording.added");
    case JournalAction::Opposed:
        return QStringLiteral("opposition.added");
    case JournalAction::OppositionsImported:
        return QStringLiteral("oppositions.imported");
    case JournalAction::MailingExported:
        return QStringLiteral("mailing.exported");
    case JournalAction::ListScrubbed:
        return QStringLiteral("list.scrubbed");
    case JournalAction::RequestOpened:
        return QStringLiteral("request.opened");
    case JournalAction::RequestExtended:
        return QStringLiteral("request.extended");
    case JournalAction::RequestPaused:
        return QStringLiteral("request.paused");
    case JournalAction::RequestResumed:
        return QStringLiteral("request.resumed");
    case JournalAction::RequestChanged:
        return QStringLiteral("request.changed");
    case JournalAction::RequestClosed:
        return QStringLiteral("request.closed");
    case JournalAction::ErasureBegun:
        return QStringLiteral("erasure.begun");
    case JournalAction::CustomerErased:
        return QStringLiteral("customer.erased");
    case JournalAction::ErasureWithdrawn:
        return QStringLiteral("erasure.withdrawn");
    case JournalAction::CustomerRestricted:
        return QStringLiteral("customer.restricted");
    case JournalAction::RestrictionLifted:
        return QStringLiteral("restriction.lifted");
    case JournalAction::CustomerObjected:
        return QStringLiteral("customer.objected");
    case JournalAction::CustomerRectified:
        return QStringLiteral("customer.rectified");
    case JournalAction::LetterTemplateSaved:
        return QStringLiteral("letter_template.saved");
    case JournalAction::ArchiveKept:
        return QStringLiteral("archive.kept");
    case JournalAction::ArchiveViewed:
        return QStringLiteral("archive.viewed");
    case JournalAction::ArchiveRemoved:
        return QStringLiteral("archive.removed");
    case JournalAction::LedgerPruned:
        return QStringLiteral("ledger.pruned");
    case JournalAction::Called:
        return QStringLiteral("call.made");
    case JournalAction::JournalSummarised:
        return QStringLiteral("journal.summarised");
    case JournalAction::RuleChanged:
        return QStringLiteral("rule.changed");
    case JournalAction::DayConfirmed:
        return QStringLiteral("day.confirmed");
    case JournalAction::CardsKept:
        return QStringLiteral("cards.kept");
    case JournalAction::HoldEnded:
        return QStringLiteral("hold.ended");
    case JournalAction::CardsAsked:
        return QStringLiteral("cards.asked");
    case JournalAction::PersonAnswered:
        return QStringLiteral("person.answered");
    case JournalAction::CardsArchived:
        return QStringLiteral("cards.archived");
    case JournalAction::CardsAnonymised:
        return QStringLiteral("cards.anonymised");
    case JournalAction::CardsErased:
        return QStringLiteral("cards.erased");
    case JournalAction::EndedRemoved:
        return QStringLiteral("ended.removed");
    case JournalAction::ReviewSpread:
        return QStringLiteral("review.spread");
    }
    return {};
}

QString JournalSubject::text() const
{
    return kind.isEmpty() ? QString() : kind + QLatin1Char(':') + QString::number(id);
}

} // namespace couvert
