// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace couvert {

const QList<Command> &commands()
{
    static const QList<Command> table{{"create", false, runCreate}, {"info", true, runInfo}, {"password", true, runPassword},
        {"recovery", true, runRecovery}, {"keychain", true, runKeychain}, {"settings", true, runSettings}, {"verify", true, runVerify},
        {"journal", true, runJournal}, {"backup", true, runBackup}, {"search", true, runSearch}, {"show", true, runShow}, {"add", true, runAdd},
        {"rectify", true, runRectify}, {"visit", true, runVisit}, {"demo", true, runDemo}, {"preview", false, runPreview},
        {"import", true, runImport}, {"undo", true, runUndo}, {"consent", true, runConsent}, {"wording", true, runWording},
        {"mailing", true, runMailing}, {"scrub", true, runScrub}, {"oppose", true, runOppose}, {"request", true, runRequest},
        {"export", true, runExport}, {"letter", true, runLetter}, {"letter-template", true, runLetterTemplate}, {"retention", true, runRetention},
        {"hold", true, runHold}, {"erase", true, runErase}, {"restrict", true, runRestrict}, {"unrestrict", true, runUnrestrict},
        {"object", true, runObject}, {"related", true, runRelated}};
    return table;
}

} // namespace couvert
