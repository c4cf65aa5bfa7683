// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consentpapers.h"

#include "app/cli/outputfile.h"
#include "model/consent/calls.h"
#include "model/consent/lapsing.h"
#include "model/customers/customerreader.h"
#include "model/journal/unitofwork.h"
#include "ui/paper/consentform.h"
#include "ui/paper/consentproof.h"
#include "ui/widgets/language.h"

namespace couvert {

namespace {

constexpr int PageSize = 500;

Result<> tellPrinted(const Session &session, const JournalSubject &subject)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::Printed, subject);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

QStringList listOf(const QString &text)
{
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Result<QString> languageOf(Arguments &arguments)
{
    const QString language = arguments.option(QStringLiteral("--language"));
    if (!language.isNull() && !languages().contains(language))
        return usage(QStringLiteral("--language"));
    return language.isNull() ? chosenLanguage() : language;
}

} // namespace

Result<QJsonObject> runConsentForm(CommandContext &context)
{
    ConsentFormPlan plan;
    plan.purposes = listOf(context.arguments.option(QStringLiteral("--purposes")));
    if (plan.purposes.isEmpty())
        plan.purposes = {QStringLiteral("offers")};
    const QStringList channels = listOf(context.arguments.option(QStringLiteral("--channels")));
    for (const QString &code : channels) {
        const std::optional<Channel> channel = channelFromCode(code);
        if (!channel)
            return usage(QStringLiteral("--channels"));
        plan.channels.append(*channel);
    }
    if (plan.channels.isEmpty())
        plan.channels = {Channel::Email, Channel::Sms, Channel::Phone};
    const Result<QString> language = languageOf(context.arguments);
    if (!language)
        return failure(language);
    plan.language = *language;
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (out.isEmpty())
        return usage(QStringLiteral("--out"));
    const Result<ConsentFormSheet> sheet = consentFormFor(context.vault->database(), plan);
    if (!sheet)
        return failure(sheet);
    Result<OutputFile> file = OutputFile::reserve(out);
    if (!file)
        return failure(file);
    Result<> done = writeConsentForm(file->path(), *sheet);
    if (done)
        done = tellPrinted(*context.session, {});
    if (!done)
        return failure(done);
    file->keep();
    return QJsonObject{{QStringLiteral("file"), file->path()}, {QStringLiteral("number"), sheet->number()}};
}

Result<QJsonObject> runConsentProof(CommandContext &context)
{
    const QString event = context.arguments.option(QStringLiteral("--event"));
    const QString out = context.arguments.option(QStringLiteral("--out"));
    const Result<QString> language = languageOf(context.arguments);
    if (!language)
        return failure(language);
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (event.isEmpty())
        return usage(QStringLiteral("--event"));
    if (out.isEmpty())
        return usage(QStringLiteral("--out"));
    const Result<ConsentProof> proof = consentProofFor(context.vault->database(), *id, event.toLongLong(), *language);
    if (!proof)
        return failure(proof);
    Result<OutputFile> file = OutputFile::reserve(out);
    if (!file)
        return failure(file);
    Result<> done = writeConsentProof(file->path(), *proof);
    if (done)
        done = tellPrinted(*context.session, JournalSubject::customer(*id));
    if (!done)
        return failure(done);
    file->keep();
    return QJsonObject{{QStringLiteral("file"), file->path()}};
}

Result<QJsonObject> runConsentLapsing(CommandContext &context)
{
    const Result<qint64> within = context.arguments.number(QStringLiteral("--within"), 30);
    if (!within || *within > 36500)
        return usage(QStringLiteral("--within"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const QDate today = context.clock.today();
    LapsingConsents consents(context.vault->database(), today, today.addDays(*within));
    QJsonArray list;
    while (!consents.isComplete()) {
        const Result<QList<LapsingConsent>> page = consents.next(PageSize);
        if (!page)
            return failure(page);
        for (const LapsingConsent &consent : *page)
            list.append(QJsonObject{{QStringLiteral("id"), QString::number(consent.customer)}, {QStringLiteral("purpose"), consent.state.purpose},
                {QStringLiteral("channel"), channelCode(consent.state.channel)},
                {QStringLiteral("expires"), consent.state.until.toString(Qt::ISODate)},
                {QStringLiteral("days_left"), today.daysTo(consent.state.until)}});
    }
    return QJsonObject{{QStringLiteral("lapsing"), list}};
}

Result<QJsonObject> runConsentCall(CommandContext &context, bool note)
{
    const bool answered = context.arguments.flag(QStringLiteral("--answered"));
    const bool unanswered = context.arguments.flag(QStringLiteral("--unanswered"));
    if (note ? answered == unanswered : answered || unanswered)
        return usage(QStringLiteral("--answered|--unanswered"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    const Result<Customer> card = CustomerReader(database).card(*id);
    if (!card)
        return failure(card);
    const Result<CallCount> count = note ? noteCall(*context.session, *id, answered) : recentCalls(database, *id, context.clock.today());
    if (!count)
        return failure(count);
    return QJsonObject{{QStringLiteral("calls_in_30_days"), count->attempts}, {QStringLiteral("allowed"), count->allowed},
        {QStringLiteral("may_call"), count->mayCall()},
        {QStringLiteral("not_before"), count->mayCall() ? QJsonValue() : QJsonValue(count->again.toString(Qt::ISODate))}};
}

} // namespace couvert
