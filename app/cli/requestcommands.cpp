// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/customers/isoday.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"

// The commands about requests of customers.
namespace couvert {

namespace {

QJsonObject answerOf(const Request &request)
{
    return {{QStringLiteral("number"), request.number}, {QStringLiteral("due"), jsonDay(request.due)},
        {QStringLiteral("kind"), requestKindCode(request.kind)}, {QStringLiteral("state"), requestStateCode(request.state)}};
}

Result<QJsonObject> openRequest(CommandContext &context)
{
    Arguments &arguments = context.arguments;
    RequestForm form;
    const std::optional<RequestKind> kind = requestKindFromCode(arguments.option(QStringLiteral("--kind")));
    form.received = QDate::fromString(arguments.option(QStringLiteral("--received")), Qt::ISODate);
    const QString customer = arguments.option(QStringLiteral("--customer"));
    form.channel = arguments.option(QStringLiteral("--channel"));
    form.person = arguments.option(QStringLiteral("--person"));
    form.contact = arguments.option(QStringLiteral("--contact"));
    form.asked = arguments.option(QStringLiteral("--asked"));
    const Result<> left = arguments.finish();
    if (!left)
        return failure(left);
    if (!kind)
        return usage(QStringLiteral("--kind"));
    if (!form.received.isValid())
        return usage(QStringLiteral("--received"));
    if (!customer.isNull()) {
        bool number = false;
        form.customerId = customer.toLongLong(&number);
        if (!number || form.customerId <= 0)
            return fail(FailureCode::NotFound, QStringLiteral("customer"));
    }
    form.kind = *kind;
    const Result<Request> request = RequestWriter(*context.session).open(form);
    if (!request)
        return failure(request);
    return answerOf(*request);
}

Result<QJsonObject> listRequests(CommandContext &context)
{
    const bool onlyOpen = context.arguments.flag(QStringLiteral("--open"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const RequestReader reader(context.vault->database());
    const Result<QList<Request>> requests = onlyOpen ? reader.open() : reader.page(-1);
    if (!requests)
        return failure(requests);
    return QJsonObject{{QStringLiteral("requests"), requestsJson(*requests, context.clock.today())}};
}

Result<Request> carryOut(CommandContext &context, const QString &verb, const QString &number, const QString &reason, const QString &code)
{
    RequestWriter writer(*context.session);
    if (verb == QLatin1String("extend"))
        return writer.extend(number, reason);
    if (verb == QLatin1String("pause"))
        return writer.pause(number, reason);
    if (verb == QLatin1String("resume"))
        return writer.resume(number);
    if (verb == QLatin1String("close")) {
        const std::optional<RequestOutcome> outcome = requestOutcomeFromCode(code);
        if (!outcome)
            return usage(QStringLiteral("--outcome"));
        return writer.close(number, *outcome, reason);
    }
    const std::optional<IdentityCheck> check = identityCheckFromCode(code);
    if (!check)
        return usage(QStringLiteral("--how"));
    return writer.recordIdentity(number, *check, reason);
}

} // namespace

QJsonArray requestsJson(const QList<Request> &requests, QDate today)
{
    QJsonArray list;
    for (const Request &request : requests) {
        list.append(QJsonObject{{QStringLiteral("number"), request.number}, {QStringLiteral("kind"), requestKindCode(request.kind)},
            {QStringLiteral("received"), jsonDay(request.received())}, {QStringLiteral("due"), jsonDay(request.due)},
            {QStringLiteral("extended"), request.deadline.extended}, {QStringLiteral("state"), requestStateCode(request.state)},
            {QStringLiteral("outcome"), request.outcome ? QJsonValue(requestOutcomeCode(*request.outcome)) : QJsonValue()},
            {QStringLiteral("customer"), request.customerId > 0 ? QJsonValue(QString::number(request.customerId)) : QJsonValue()},
            {QStringLiteral("days_left"), request.isOpen() ? QJsonValue(today.daysTo(request.due)) : QJsonValue()}});
    }
    return list;
}

Result<QJsonObject> runRequest(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("open|extend|pause|resume|identity|close|print|list");
    if (!verb)
        return failure(verb);
    if (*verb == QLatin1String("open"))
        return openRequest(context);
    if (*verb == QLatin1String("list"))
        return listRequests(context);
    if (*verb == QLatin1String("print"))
        return printRequest(context);
    const QStringList verbs{
        QStringLiteral("extend"), QStringLiteral("pause"), QStringLiteral("resume"), QStringLiteral("identity"), QStringLiteral("close")};
    if (!verbs.contains(*verb))
        return usage(QStringLiteral("request open|extend|pause|resume|identity|close|print|list"));
    const QString reason = context.arguments.option(QStringLiteral("--reason"));
    const QString code = context.arguments.option(*verb == QLatin1String("identity") ? QStringLiteral("--how") : QStringLiteral("--outcome"));
    const Result<QString> number = context.arguments.positional("NUMBER");
    if (!number)
        return failure(number);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<Request> request = carryOut(context, *verb, *number, reason, code);
    if (!request)
        return failure(request);
    return answerOf(*request);
}

} // namespace couvert
