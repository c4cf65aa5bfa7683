// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/securitypage.h"

#include "ui/backup/backupsection.h"
#include "ui/backup/verifysection.h"
#include "ui/journal/appearancesection.h"
#include "ui/journal/devicesection.h"
#include "ui/journal/journalsection.h"
#include "ui/journal/passwordsection.h"
#include "ui/journal/recoverysection.h"
#include "ui/journal/restaurantsection.h"

namespace couvert {

SecurityPage::SecurityPage(const Session &session, QWidget *parent) : SecurityPage(session, systemFileChooser(), systemKeychain(), parent) { }

SecurityPage::SecurityPage(const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent)
    : SectionPage(tr("Security"), session, chooser, keychain, parent)
{
    add("restaurant", new RestaurantSection(context()));
    add("password", new PasswordSection(context()));
    add("recovery", new RecoverySection(context()));
    add("device", new DeviceSection(context()));
    add("backup", new BackupSection(context()));
    add("verify", new VerifySection(context()));
    add("journal", new JournalSection(context()));
    add("appearance", new AppearanceSection(context()));
    refresh();
}

} // namespace couvert
