// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/failuretext.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct FailureTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::FailureWords)

public:
    static FailureWords of(FailureCode code);
    static FailureWords notKept();
    static FailureWords ofRule(const QString &rule);
};

FailureWords FailureTexts::of(FailureCode code)
{
    switch (code) {
    case FailureCode::InvalidValue:
        return {tr("One of the values cannot be kept like this."), tr("What you typed is still there."),
            tr("Correct the field that is marked, then try again.")};
    case FailureCode::NotFound:
        return {tr("What was asked for is no longer in the file."), tr("Nothing was changed."),
            tr("It may have been erased or undone in the meantime. Search for it again.")};
    case FailureCode::AlreadyExists:
        return {tr("Something already stands at this place."), tr("It was left as it is."), tr("Choose another place or another name.")};
    case FailureCode::WrongPassword:
        return {tr("This password does not open the customer file."), tr("Nothing was changed."),
            tr("Check the capital letters and try again, or use the recovery code of the sheet you printed.")};
    case FailureCode::WrongRecoveryCode:
        return {tr("This recovery code does not open this customer file."), tr("Nothing was changed."),
            tr("Check the groups against your sheet; a newer sheet replaces the older ones.")};
    case FailureCode::KeychainRefused:
        return {tr("This computer’s keychain did not answer."), tr("Nothing was changed."), tr("Open it with your password.")};
    case FailureCode::KeysDamaged:
        return {tr("The key file of the customer file is damaged: even the right password cannot open it."),
            tr("The data is still there, encrypted."), tr("Do not delete anything. Restore the last backup, or use the recovery sheet.")};
    case FailureCode::DatabaseDamaged:
        return {tr("The password is right, but the customer file is damaged on the disk."), tr("Nothing was written."),
            tr("Restore the last backup, and have the disk checked.")};
    case FailureCode::Incomplete:
        return {tr("A part of the customer file is missing from its folder."), tr("What is there was left as it is."),
            tr("Put the missing files back, or restore the last backup.")};
    case FailureCode::Newer:
        return {tr("This customer file was written by a newer version of Couvert."), tr("It was not touched."),
            tr("Install the newest version, then open it again.")};
    case FailureCode::RolledBack:
        return {tr("A part of the customer file is older than what this computer has already seen."), tr("Nothing was written."),
            tr("If you have restored a copy, say so under Security; if not, have this computer checked.")};
    case FailureCode::InUse:
        return {tr("The customer file is already open on this computer."), tr("Nothing was changed."),
            tr("Go back to the window that is open, or close it first.")};
    case FailureCode::Busy:
        return {tr("Another job is writing to the customer file just now."), tr("What you typed is still there."),
            tr("Wait until it ends, then try again.")};
    case FailureCode::InputUnreadable:
        return {tr("This file is damaged or empty."), tr("Nothing was imported and nothing was changed."),
            tr("Open it in your spreadsheet program, save it again, then give it back.")};
    case FailureCode::InputEncrypted:
        return {tr("This file is protected by a password."), tr("Nothing was imported and nothing was changed."),
            tr("Remove the password in your spreadsheet program, then give it back.")};
    case FailureCode::InputTooLarge:
        return {tr("This file is larger than what can be read safely."), tr("Nothing was imported and nothing was changed."),
            tr("Keep only the sheet of the customers, or cut it in two.")};
    case FailureCode::InputUnknown:
        return {tr("This is not a kind of file that Couvert reads."), tr("Nothing was imported and nothing was changed."),
            tr("Save the sheet as .xlsx, .ods or .csv, then give it back.")};
    case FailureCode::RefusedByRole:
        return {tr("Your account may not do this."), tr("Nothing was changed."), tr("Ask a manager to do it.")};
    case FailureCode::RefusedByRule:
        return {tr("A rule that protects the file or your customers refuses this."), tr("Nothing was changed."),
            tr("Correct what is marked, then try again.")};
    case FailureCode::StorageFull:
        return {tr("The disk is full."), tr("The customer file is as it was before."),
            tr("Free some space, then try again; what you typed is still there.")};
    case FailureCode::StorageFailed:
        return {tr("The disk refused to read or to write."), tr("The customer file is as it was before."),
            tr("Check the disk and its permissions, then try again; make a backup elsewhere soon.")};
    case FailureCode::OutOfMemory:
        return {tr("There is not enough free memory for this."), tr("Nothing was changed."), tr("Close other programs, then try again.")};
    case FailureCode::Unsupported:
        return {
            tr("This computer lacks something that Couvert needs."), tr("Nothing was changed."), tr("Install Couvert again from its own package.")};
    case FailureCode::Internal:
        break;
    }
    return {tr("Couvert made a mistake of its own."), tr("The customer file is as it was before."),
        tr("Lock and open it again. If this comes back, report it with the code below.")};
}

FailureWords FailureTexts::notKept()
{
    return {tr("A form that was half filled in was emptied when the file was locked."), tr("Everything that was recorded before is kept."),
        tr("Fill it in again once the file is open.")};
}

FailureWords FailureTexts::ofRule(const QString &rule)
{
    if (rule == QLatin1String("erased"))
        return {tr("This person was erased from the customer file."), tr("Nothing was changed."),
            tr("Only something new that the person did, with its day, brings them back.")};
    if (rule == QLatin1String("restricted"))
        return {tr("This card is frozen: it is kept and shown, nothing else."), tr("Nothing was changed."),
            tr("It can be changed again once the person was told and the card is released.")};
    return of(FailureCode::RefusedByRule);
}

} // namespace

FailureWords failureWords(const Failure &failure)
{
    if (failure.detail == NotKept)
        return FailureTexts::notKept();
    FailureWords words = failure.code == FailureCode::RefusedByRule ? FailureTexts::ofRule(failure.detail) : FailureTexts::of(failure.code);
    if (failure.code == FailureCode::Internal && !failure.detail.isEmpty())
        words.advice += QLatin1Char('\n') + failure.detail;
    return words;
}

QString failureText(const Failure &failure)
{
    const FailureWords words = failureWords(failure);
    return words.happened + QLatin1Char(' ') + words.kept + QLatin1Char(' ') + words.advice;
}

} // namespace couvert
