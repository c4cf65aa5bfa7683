// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "model/requests/objection.h"
#include "model/requests/related.h"
#include "model/requests/restriction.h"

// Freezing a card, taking an objection, finding the other cards of a person.
namespace couvert {

namespace {

QString codeOf(RelatedCard::By by)
{
    switch (by) {
    case RelatedCard::By::Email:
        return QStringLiteral("email");
    case RelatedCard::By::Phone:
        return QStringLiteral("phone");
    case RelatedCard::By::NameAndBirthday:
        break;
    }
    return QStringLiteral("name_and_birthday");
}

QJsonObject frozen(qint64 id, bool restricted)
{
    return {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("restricted"), restricted}};
}

} // namespace

Result<QJsonObject> runRestrict(CommandContext &context)
{
    const QString reason = context.arguments.option(QStringLiteral("--reason"));
    const QString request = context.arguments.option(QStringLiteral("--request"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<> done = restrictCard(*context.session, context.vault->database(), *id, reason, request);
    if (!done)
        return failure(done);
    return frozen(*id, true);
}

Result<QJsonObject> runUnrestrict(CommandContext &context)
{
    const QString reason = context.arguments.option(QStringLiteral("--reason"));
    const QString request = context.arguments.option(QStringLiteral("--request"));
    const QString informed = context.arguments.option(QStringLiteral("--informed"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    // Whoever gives the command says by it that the person was told; another day than today is said with --informed.
    const QDate informedOn = informed.isNull() ? context.clock.today() : QDate::fromString(informed, Qt::ISODate);
    if (!informedOn.isValid())
        return usage(QStringLiteral("--informed"));
    const Result<> done = liftRestriction(*context.session, context.vault->database(), *id, reason, informedOn, request);
    if (!done)
        return failure(done);
    return frozen(*id, false);
}

Result<QJsonObject> runObject(CommandContext &context)
{
    const QString request = context.arguments.option(QStringLiteral("--request"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<ObjectionOutcome> outcome = recordObjection(*context.session, context.vault->database(), *id, request);
    if (!outcome)
        return failure(outcome);
    return QJsonObject{{QStringLiteral("id"), QString::number(*id)}, {QStringLiteral("withdrawn"), outcome->withdrawn},
        {QStringLiteral("opposed"), outcome->opposed}};
}

Result<QJsonObject> runRelated(CommandContext &context)
{
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<QList<RelatedCard>> cards = relatedCards(context.vault->database(), *id);
    if (!cards)
        return failure(cards);
    QJsonArray list;
    for (const RelatedCard &card : *cards)
        list.append(QJsonObject{{QStringLiteral("id"), QString::number(card.id)}, {QStringLiteral("by"), codeOf(card.by)}});
    return QJsonObject{{QStringLiteral("related"), list}};
}

} // namespace couvert
