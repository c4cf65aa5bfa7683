// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/consent/oppositions.h"
#include "model/consent/purpose.h"
#include "model/exchange/mailingexport.h"
#include "model/exchange/oppositionimport.h"
#include "model/exchange/scrub.h"

#include <QJsonArray>

// The commands about lists of people to write to, or not to.
namespace couvert {

namespace {

Result<Channel> channelFrom(Arguments &arguments)
{
    const std::optional<Channel> channel = channelFromCode(arguments.option(QStringLiteral("--channel")));
    if (!channel)
        return usage(QStringLiteral("--channel"));
    return *channel;
}

} // namespace

Result<QJsonObject> runMailing(CommandContext &context)
{
    const QString purpose = context.arguments.option(QStringLiteral("--purpose"));
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const Result<Channel> channel = channelFrom(context.arguments);
    if (!channel)
        return failure(channel);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (purpose.isEmpty())
        return usage(QStringLiteral("--purpose"));
    if (out.isNull())
        return usage(QStringLiteral("--out"));
    const Result<MailingCounts> counts = exportMailing(*context.session, context.vault->database(), purpose, *channel, out);
    if (!counts)
        return failure(counts);
    const QJsonObject excluded{{QStringLiteral("no_consent"), counts->noConsent}, {QStringLiteral("unproven"), counts->unproven},
        {QStringLiteral("withdrawn"), counts->withdrawn}, {QStringLiteral("refused"), counts->refused}, {QStringLiteral("expired"), counts->expired},
        {QStringLiteral("opposed"), counts->opposed}, {QStringLiteral("restricted"), counts->restricted},
        {QStringLiteral("no_address"), counts->noAddress}};
    return QJsonObject{{QStringLiteral("included"), counts->included}, {QStringLiteral("excluded"), excluded}};
}

Result<QJsonObject> runScrub(CommandContext &context)
{
    ScrubOptions options;
    const QString purpose = context.arguments.option(QStringLiteral("--purpose"));
    if (!purpose.isNull())
        options.purpose = purpose;
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const QString sheet = context.arguments.option(QStringLiteral("--sheet"));
    if (!sheet.isNull())
        options.sheet = sheet;
    options.keepUnknown = context.arguments.flag(QStringLiteral("--keep-unknown"));
    const Result<Channel> channel = channelFrom(context.arguments);
    if (!channel)
        return failure(channel);
    if (*channel == Channel::Post)
        return usage(QStringLiteral("--channel"));
    options.channel = *channel;
    const Result<QString> path = context.arguments.positional("PATH");
    if (!path)
        return failure(path);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (out.isNull())
        return usage(QStringLiteral("--out"));
    const Result<ScrubReport> report = scrubList(*context.session, context.vault->database(), *path, out, options);
    if (!report)
        return failure(report);
    return QJsonObject{{QStringLiteral("rows_read"), report->rowsRead}, {QStringLiteral("kept"), report->kept},
        {QStringLiteral("removed_opposed"), report->removedOpposed}, {QStringLiteral("removed_erased"), report->removedErased},
        {QStringLiteral("removed_no_consent"), report->removedNoConsent},
        {QStringLiteral("sheets_left_out"), QJsonArray::fromStringList(report->sheetsLeftOut)}};
}

Result<QJsonObject> runOppose(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("add|check|import");
    if (!verb)
        return failure(verb);
    const bool dryRun = context.arguments.flag(QStringLiteral("--dry-run"));
    const bool import = *verb == QLatin1String("import");
    const QString channelText = context.arguments.option(QStringLiteral("--channel"));
    const std::optional<Channel> channel = channelFromCode(channelText);
    if (!channel && (!import || !channelText.isNull()))
        return usage(QStringLiteral("--channel"));
    const Result<QString> subject = context.arguments.positional(import ? "PATH" : "ADDRESS");
    if (!subject)
        return failure(subject);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (import) {
        const Result<OppositionReport> report = importOppositions(*context.session, context.vault->database(), *subject, channel, dryRun);
        if (!report)
            return failure(report);
        return QJsonObject{
            {QStringLiteral("rows_read"), report->rowsRead}, {QStringLiteral("added"), report->added}, {QStringLiteral("already"), report->already}};
    }
    if (*verb == QLatin1String("add")) {
        const Result<> added = oppose(*context.session, *channel, *subject);
        if (!added)
            return failure(added);
        return QJsonObject{{QStringLiteral("opposed"), true}};
    }
    if (*verb != QLatin1String("check"))
        return usage(QStringLiteral("oppose add|check|import"));
    const QString compared = comparedAddress(*channel, *subject);
    if (compared.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("address"));
    Result<Oppositions> list = Oppositions::open(context.vault->database());
    if (!list)
        return failure(list);
    const Result<std::optional<qint64>> at = list->opposedAt(*channel, compared);
    if (!at)
        return failure(at);
    return QJsonObject{{QStringLiteral("opposed"), at->has_value()}};
}

} // namespace couvert
