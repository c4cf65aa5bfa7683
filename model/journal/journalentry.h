// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace couvert {

/// What was done. The codes are part of the file and never change their meaning.
enum class JournalAction {
    FileCreated,
    Unlocked,
    Locked,
    PasswordChanged,
    RecoveryRenewed,
    DeviceRemembered,
    DeviceForgotten,
    SettingsChanged,
    CustomerAdded,
    CustomerViewed,
    CustomerEdited,
    CustomerRemoved,
    VisitAdded,
    Imported,
    Undone,
    DemoFilled,
    Exported,
    BackedUp,
    Verified,
    Printed,
    IndexRebuilt,
    ConsentGiven,
    ConsentWithdrawn,
    ConsentRefused,
    ConsentExpired,
    WordingAdded,
    Opposed,
    OppositionsImported,
    MailingExported,
    ListScrubbed,
    RequestOpened,
    RequestExtended,
    RequestPaused,
    RequestResumed,
    RequestChanged,
    RequestClosed,
    ErasureBegun,
    CustomerErased,
    ErasureWithdrawn,
    CustomerRestricted,
    RestrictionLifted,
    CustomerObjected,
    CustomerRectified,
    LetterTemplateSaved,
    ArchiveKept,
    ArchiveViewed,
    ArchiveRemoved,
    LedgerPruned,
    Called,
    JournalSummarised,
    RuleChanged,
    DayConfirmed,
    CardsKept,
    HoldEnded,
    CardsAsked,
    PersonAnswered,
    CardsArchived,
    CardsAnonymised,
    CardsErased,
    EndedRemoved,
    ReviewSpread
};
[[nodiscard]] QString actionCode(JournalAction action); ///< "customer.edited"

/// On what it was done: a kind and an id, never a name.
struct JournalSubject {
    QString kind; ///< "customer", "batch", "account", "" for the file itself
    qint64 id = 0;
    [[nodiscard]] QString text() const; ///< "customer:42", "" for the file
    [[nodiscard]] static JournalSubject customer(qint64 id) { return {QStringLiteral("customer"), id}; }
    [[nodiscard]] static JournalSubject batch(qint64 id) { return {QStringLiteral("batch"), id}; }
};

/// An entry as it is read back.
struct JournalEntry {
    qint64 sequence = 0;
    QDateTime at; ///< UTC; never earlier than the entry before (`clockWentBack` tells when it was)
    bool clockWentBack = false;
    qint64 accountId = 0;
    QString who; ///< the account's name now, or empty when the account is gone
    QString action;
    QString subject;
    QString detail; ///< compact JSON of codes and counts, or empty
};

} // namespace couvert
