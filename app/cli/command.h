// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "model/consent/consentevent.h"
#include "model/journal/session.h"
#include "model/requests/request.h"
#include "model/retention/keeping.h"

#include <QJsonArray>
#include <QJsonObject>

namespace couvert {

/// What a command works with.
struct CommandContext {
    Arguments arguments;
    QString file; ///< the customer file's folder
    const Clock &clock;
    QString user;                     ///< --user
    QString way;                      ///< --unlock-with
    Vault *vault = nullptr;           ///< open, for the commands that need it
    const Session *session = nullptr; ///< the same
    bool printed = false;             ///< the command wrote its document itself, as it is too long to hold
};

/// One command: takes its arguments, calls the model, answers the JSON document.
struct Command {
    const char *name;
    bool needsVault;
    Result<QJsonObject> (*run)(CommandContext &context);
};

[[nodiscard]] const QList<Command> &commands();

/// The next argument as the id of a customer; NotFound when it is no number.
Result<qint64> customerId(Arguments &arguments);
/// The page of a request with its timeline.
Result<QJsonObject> printRequest(CommandContext &context);
/// Where a person stands, as `consent status` and `show` tell it; those never asked only with `all`.
QJsonArray consentsJson(const QList<ConsentState> &states, bool all);
/// Requests as `request list` and `show` tell them.
QJsonArray requestsJson(const QList<Request> &requests, QDate today);

/// Until when a card is kept and why, as `show` tells it.
QJsonObject keepingJson(const Keeping &keeping);

Result<QJsonObject> runCreate(CommandContext &context);
Result<QJsonObject> runInfo(CommandContext &context);
Result<QJsonObject> runPassword(CommandContext &context);
Result<QJsonObject> runRecovery(CommandContext &context);
Result<QJsonObject> runKeychain(CommandContext &context);
Result<QJsonObject> runSettings(CommandContext &context);
Result<QJsonObject> runVerify(CommandContext &context);
Result<QJsonObject> runJournal(CommandContext &context);
Result<QJsonObject> runBackup(CommandContext &context);
Result<QJsonObject> runSearch(CommandContext &context);
Result<QJsonObject> runShow(CommandContext &context);
Result<QJsonObject> runAdd(CommandContext &context);
Result<QJsonObject> runRectify(CommandContext &context);
Result<QJsonObject> runVisit(CommandContext &context);
Result<QJsonObject> runDemo(CommandContext &context);
Result<QJsonObject> runPreview(CommandContext &context);
Result<QJsonObject> runImport(CommandContext &context);
Result<QJsonObject> runUndo(CommandContext &context);
Result<QJsonObject> runConsent(CommandContext &context);
Result<QJsonObject> runWording(CommandContext &context);
Result<QJsonObject> runMailing(CommandContext &context);
Result<QJsonObject> runScrub(CommandContext &context);
Result<QJsonObject> runOppose(CommandContext &context);
Result<QJsonObject> runRequest(CommandContext &context);
Result<QJsonObject> runExport(CommandContext &context);
Result<QJsonObject> runLetter(CommandContext &context);
Result<QJsonObject> runLetterTemplate(CommandContext &context);
Result<QJsonObject> runRetention(CommandContext &context);
Result<QJsonObject> runHold(CommandContext &context);
Result<QJsonObject> runErase(CommandContext &context);
Result<QJsonObject> runRestrict(CommandContext &context);
Result<QJsonObject> runUnrestrict(CommandContext &context);
Result<QJsonObject> runObject(CommandContext &context);
Result<QJsonObject> runRelated(CommandContext &context);

} // namespace couvert
