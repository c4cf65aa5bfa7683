// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consentpapers.h"
#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/consent/saidon.h"
#include "model/consent/wording.h"
#include "model/customers/customerreader.h"
#include "model/customers/isoday.h"

// The commands about the yes and no of people.
namespace couvert {

namespace {

QJsonValue iso(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
}

/// A moment with or without its hour.
QDateTime momentOf(const QString &text, bool yes, const QDateTime &now)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return saidOn(day, yes, now);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() && at.timeSpec() == Qt::LocalTime ? saidAt(at.date(), at.time()) : at;
}

Result<ConsentForm> formFrom(CommandContext &context, ConsentAction action)
{
    Arguments &arguments = context.arguments;
    ConsentForm form;
    form.action = action;
    form.purpose = arguments.option(QStringLiteral("--purpose"));
    const std::optional<Channel> channel = channelFromCode(arguments.option(QStringLiteral("--channel")));
    if (form.purpose.isEmpty())
        return usage(QStringLiteral("--purpose"));
    if (!channel)
        return usage(QStringLiteral("--channel"));
    form.channel = *channel;
    const QString at = arguments.option(QStringLiteral("--at"));
    if (!at.isNull()) {
        form.at = momentOf(at, action == ConsentAction::Given, context.clock.now());
        if (!form.at.isValid())
            return usage(QStringLiteral("--at"));
    }
    const QString how = arguments.option(QStringLiteral("--how"));
    const std::optional<ConsentHow> told = how.isNull() ? ConsentHow::Paper : howFromCode(how);
    if (!told)
        return usage(QStringLiteral("--how"));
    form.how = *told;
    const QString basis = arguments.option(QStringLiteral("--basis"));
    if (basis == basisCode(ConsentBasis::SoftOptIn))
        form.basis = ConsentBasis::SoftOptIn;
    else if (!basis.isNull() && basis != basisCode(ConsentBasis::Consent))
        return usage(QStringLiteral("--basis"));
    const QStringList conditions = arguments.option(QStringLiteral("--conditions")).split(QLatin1Char(','));
    form.softOptIn = {
        conditions.contains(QLatin1String("sale")), conditions.contains(QLatin1String("similar")), conditions.contains(QLatin1String("objection"))};
    form.wordingText = arguments.option(QStringLiteral("--wording"));
    const Result<qint64> version = arguments.number(QStringLiteral("--wording-version"), 0);
    if (!version || *version > 1'000'000)
        return usage(QStringLiteral("--wording-version"));
    form.wordingVersion = static_cast<int>(*version);
    form.guardian = arguments.option(QStringLiteral("--guardian"));
    const QString until = arguments.option(QStringLiteral("--until"));
    form.until = QDate::fromString(until, Qt::ISODate);
    if (!until.isNull() && !form.until.isValid())
        return usage(QStringLiteral("--until"));
    const QString evidence = arguments.option(QStringLiteral("--evidence"));
    if (!evidence.isNull()) {
        Result<Evidence> read = readEvidence(evidence);
        if (!read)
            return failure(read);
        form.evidence = std::move(*read);
    }
    return form;
}

/// `consent withdraw ID --all`: every yes of the person.
Result<QJsonObject> withdrawEverything(CommandContext &context)
{
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const Result<Customer> card = CustomerReader(context.vault->database()).card(*id);
    if (!card)
        return failure(card);
    const Result<int> withdrawn = ConsentWriter(*context.session).withdrawAll(*id, ConsentHow::Oral);
    if (!withdrawn)
        return failure(withdrawn);
    return QJsonObject{{QStringLiteral("withdrawn"), *withdrawn}};
}

Result<QJsonObject> recordConsent(CommandContext &context, ConsentAction action)
{
    Result<ConsentForm> form = formFrom(context, action);
    if (!form)
        return failure(form);
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    form->customerId = *id;
    const Result<RecordedConsent> recorded = ConsentWriter(*context.session).record(*form);
    if (!recorded)
        return failure(recorded);
    return QJsonObject{{QStringLiteral("event"), QString::number(recorded->event)}, {QStringLiteral("status"), statusCode(recorded->state.status)},
        {QStringLiteral("expires"), jsonDay(recorded->state.until)}, {QStringLiteral("diet_data_erased"), recorded->dietDataErased}};
}

QJsonObject eventJson(const ConsentEvent &event)
{
    return {{QStringLiteral("event"), QString::number(event.id)}, {QStringLiteral("purpose"), event.purpose},
        {QStringLiteral("channel"), channelCode(event.channel)}, {QStringLiteral("action"), actionCode(event.action)},
        {QStringLiteral("at"), iso(event.at)}, {QStringLiteral("how"), howCode(event.how)}, {QStringLiteral("basis"), basisCode(event.basis)},
        {QStringLiteral("address"), event.address}, {QStringLiteral("wording_version"), event.wording > 0 ? QJsonValue(event.wording) : QJsonValue()},
        {QStringLiteral("wording_language"), event.language}, {QStringLiteral("expires"), jsonDay(event.until)},
        {QStringLiteral("guardian"), event.guardian},
        {QStringLiteral("evidence"), event.evidence > 0 ? QJsonValue(QString::number(event.evidence)) : QJsonValue()},
        {QStringLiteral("recorded_by"), event.recordedBy}, {QStringLiteral("recorded_at"), iso(event.recordedAt)}};
}

} // namespace

QJsonArray consentsJson(const QList<ConsentState> &states, bool all)
{
    QJsonArray list;
    for (const ConsentState &state : states) {
        if (all || state.status != ConsentStatus::None)
            list.append(QJsonObject{{QStringLiteral("purpose"), state.purpose}, {QStringLiteral("channel"), channelCode(state.channel)},
                {QStringLiteral("status"), statusCode(state.status)}, {QStringLiteral("since"), iso(state.since)},
                {QStringLiteral("expires"), jsonDay(state.until)}});
    }
    return list;
}

Result<QJsonObject> runConsent(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("give|withdraw|refuse|status|history|lapsing|form|proof|call|calls");
    if (!verb)
        return failure(verb);
    if (*verb == QLatin1String("form"))
        return runConsentForm(context);
    if (*verb == QLatin1String("proof"))
        return runConsentProof(context);
    if (*verb == QLatin1String("call") || *verb == QLatin1String("calls"))
        return runConsentCall(context, *verb == QLatin1String("call"));
    if (*verb == QLatin1String("lapsing"))
        return runConsentLapsing(context);
    if (*verb == QLatin1String("give"))
        return recordConsent(context, ConsentAction::Given);
    if (*verb == QLatin1String("withdraw"))
        return context.arguments.flag(QStringLiteral("--all")) ? withdrawEverything(context) : recordConsent(context, ConsentAction::Withdrawn);
    if (*verb == QLatin1String("refuse"))
        return recordConsent(context, ConsentAction::Refused);
    if (*verb != QLatin1String("status") && *verb != QLatin1String("history"))
        return usage(QStringLiteral("consent give|withdraw|refuse|status|history|lapsing|form|proof|call|calls"));
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
    const ConsentReader reader(database);
    if (*verb == QLatin1String("status")) {
        const Result<QList<ConsentState>> states = reader.states(*id, context.clock.today());
        if (!states)
            return failure(states);
        return QJsonObject{{QStringLiteral("consents"), consentsJson(*states, true)}};
    }
    const Result<QList<ConsentEvent>> events = reader.history(*id);
    if (!events)
        return failure(events);
    QJsonArray list;
    for (const ConsentEvent &event : *events)
        list.append(eventJson(event));
    return QJsonObject{{QStringLiteral("events"), list}};
}

Result<QJsonObject> runWording(CommandContext &context)
{
    const Result<QString> verb = context.arguments.positional("add|list");
    if (!verb)
        return failure(verb);
    const QString purpose = context.arguments.option(QStringLiteral("--purpose"));
    const QString language = context.arguments.option(QStringLiteral("--language"));
    const QString text = context.arguments.option(QStringLiteral("--text"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (*verb == QLatin1String("add")) {
        if (purpose.isEmpty() || language.isEmpty() || text.isEmpty())
            return usage(QStringLiteral("wording add --purpose P --language L --text TEXT"));
        const Result<Wording> added = addWording(*context.session, purpose, language, text);
        if (!added)
            return failure(added);
        return QJsonObject{{QStringLiteral("version"), added->version}};
    }
    if (*verb != QLatin1String("list"))
        return usage(QStringLiteral("wording add|list"));
    const Result<QList<Wording>> wordings = readWordings(context.vault->database(), purpose);
    if (!wordings)
        return failure(wordings);
    QJsonArray list;
    for (const Wording &wording : *wordings) {
        if (language.isEmpty() || wording.language == language)
            list.append(QJsonObject{{QStringLiteral("purpose"), wording.purpose}, {QStringLiteral("language"), wording.language},
                {QStringLiteral("version"), wording.version}, {QStringLiteral("text"), wording.text}, {QStringLiteral("at"), iso(wording.at)}});
    }
    return QJsonObject{{QStringLiteral("wordings"), list}};
}

} // namespace couvert
