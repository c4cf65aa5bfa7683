// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/letter.h"

#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/textfolding.h"
#include "model/requests/dossier.h"
#include "model/requests/lettertemplates.h"
#include "model/requests/letterwords.h"
#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/settings.h"

#include <algorithm>

namespace couvert {

namespace {

QString oneLine(const QString &text)
{
    return text.simplified();
}

/// What the restaurant says of itself, under "restaurant_…".
LetterFacts restaurantFacts(const QJsonObject &settings)
{
    const QJsonObject restaurant = settings.value(QLatin1String("restaurant")).toObject();
    LetterFacts facts;
    for (auto entry = restaurant.begin(); entry != restaurant.end(); ++entry)
        facts.insert(QLatin1String("restaurant_") + entry.key(), oneLine(entry.value().toString()));
    return facts;
}

QStringList senderOf(const LetterFacts &facts)
{
    const auto fact = [&](const char *name) { return facts.value(QLatin1String("restaurant_") + QLatin1String(name)); };
    QStringList lines{fact("name"), fact("street"), (fact("postcode") + QLatin1Char(' ') + fact("city")).trimmed(), fact("phone"), fact("email")};
    lines.removeAll(QString());
    return lines;
}

QStringList recipientOf(const Request &request, const Customer &card)
{
    // Who asks for somebody else is the one who is written to.
    const QString name = request.person.isEmpty() ? card.fullName() : request.person;
    QStringList lines{oneLine(name)};
    const PostalAddress *home = card.address(ContactUse::Personal);
    if (home == nullptr || home->isEmpty())
        home = card.address(ContactUse::Professional);
    if (!request.contact.isEmpty())
        lines += request.contact.split(QLatin1Char('\n'));
    else if (home != nullptr && request.person.isEmpty())
        lines += home->street.split(QLatin1Char('\n')) + QStringList{oneLine(home->postcode + QLatin1Char(' ') + home->city), oneLine(home->country)};
    for (QString &line : lines)
        line = oneLine(line);
    lines.removeAll(QString());
    return lines;
}

QString greetingOf(const Request &request, const Customer &card, const LetterWords &words)
{
    const QString civility = request.person.isEmpty() ? folded(card.civility) : QString();
    const auto is = [&](std::initializer_list<const char *> forms) {
        return std::any_of(forms.begin(), forms.end(), [&](const char *form) { return civility == QLatin1String(form); });
    };
    const LetterFacts facts{{QStringLiteral("last_name"), oneLine(card.lastName)},
        {QStringLiteral("full_name"), oneLine(request.person.isEmpty() ? card.fullName() : request.person)}};
    if (!card.lastName.isEmpty() && is({"mme", "madame", "mlle", "mademoiselle", "mrs", "ms", "miss"}))
        return words(QStringLiteral("greeting_mrs"), facts);
    if (!card.lastName.isEmpty() && is({"m", "mr", "monsieur"}))
        return words(QStringLiteral("greeting_mr"), facts);
    const bool named = !facts.value(QStringLiteral("full_name")).isEmpty();
    return words(named ? QStringLiteral("greeting_named") : QStringLiteral("greeting_unknown"), facts);
}

/// Who writes to whom, where and when.
void frame(Letter &letter, const Request &request, const Customer &card, const LetterFacts &facts, const LetterWords &words)
{
    letter.restaurant = facts.value(QStringLiteral("restaurant_name"));
    letter.sender = senderOf(facts);
    letter.recipient = recipientOf(request, card);
    const bool placed = !facts.value(QStringLiteral("restaurant_city")).isEmpty();
    letter.placeAndDay = words(placed ? QStringLiteral("place_and_day") : QStringLiteral("day_alone"), facts);
}

/// The step of the timeline that gives this letter its reason.
std::optional<RequestEventKind> reasonStep(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Identity:
        return RequestEventKind::Paused;
    case LetterKind::Extension:
        return RequestEventKind::Extended;
    case LetterKind::Partial:
    case LetterKind::Refusal:
    case LetterKind::Excessive:
        return RequestEventKind::Closed;
    case LetterKind::Acknowledgement:
    case LetterKind::Granted:
    case LetterKind::ThirdParty:
        break;
    }
    return {};
}

QString lastDetail(const QList<RequestEvent> &events, std::optional<RequestEventKind> kind)
{
    for (auto event = events.crbegin(); kind && event != events.crend(); ++event) {
        if (event->kind == *kind && !event->detail.isEmpty())
            return event->detail;
    }
    return {};
}

QString items(const QStringList &lines)
{
    QStringList marked;
    for (const QString &line : lines)
        marked.append(QLatin1String("- ") + oneLine(line));
    return marked.join(QLatin1Char('\n'));
}

QString keptItems(const QList<KeptInLetter> &kept, const LetterWords &words)
{
    QStringList lines;
    for (const KeptInLetter &item : kept) {
        const auto said = [&](const QString &prefix, const QString &code) { return words.has(prefix + code) ? words(prefix + code) : oneLine(code); };
        const LetterFacts facts{{QStringLiteral("what"), said(QStringLiteral("kept_what_"), item.what)},
            {QStringLiteral("why"), said(QStringLiteral("kept_why_"), item.why)}, {QStringLiteral("until"), words.day(item.until)}};
        lines.append(words(item.until.isValid() ? QStringLiteral("kept_item") : QStringLiteral("kept_without_end"), facts));
    }
    return items(lines);
}

QString changeItems(const QList<Rectification> &changes, qint64 requestId, const LetterWords &words)
{
    QStringList lines;
    for (const Rectification &change : changes) {
        if (change.requestId != requestId)
            continue;
        const QString field = QLatin1String("field_") + change.field;
        const LetterFacts facts{{QStringLiteral("field"), words.has(field) ? words(field) : change.field},
            {QStringLiteral("before"), oneLine(change.before)}, {QStringLiteral("after"), oneLine(change.after)}};
        if (change.field.isEmpty())
            lines.append(change.after);
        else if (change.before.isEmpty())
            lines.append(words(QStringLiteral("change_added"), facts));
        else
            lines.append(words(change.after.isEmpty() ? QStringLiteral("change_removed") : QStringLiteral("change_item"), facts));
    }
    return items(lines);
}

/// The card of the request; an empty one when the file does not know the person, or not any more.
Result<Customer> cardOf(Database &database, const Request &request)
{
    if (request.customerId == 0)
        return Customer();
    Result<Customer> card = CustomerReader(database).card(request.customerId);
    if (!card && card.error().code == FailureCode::NotFound)
        return Customer();
    return card;
}

} // namespace

Result<QString> letterLanguage(Database &database, const Request &request)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Result<Customer> card = cardOf(database, request);
    if (!card)
        return failure(card);
    return documentLanguage(card->language, *settings);
}

Result<Letter> draftLetter(const Session &session, Database &database, const Request &request, LetterKind kind, const LetterInput &input)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Result<Customer> card = cardOf(database, request);
    if (!card)
        return failure(card);
    const Result<QList<RequestEvent>> events = RequestReader(database).events(request.id);
    if (!events)
        return failure(events);
    const Result<QList<Rectification>> changes =
        request.customerId == 0 ? Result<QList<Rectification>>(QList<Rectification>()) : rectificationsOf(database, request.customerId);
    if (!changes)
        return failure(changes);
    const Result<HolidayRegion> region = holidayRegion(database);
    if (!region)
        return failure(region);
    const QString language = input.language.isEmpty() ? documentLanguage(card->language, *settings) : input.language;
    const Result<LetterTemplate> form = letterTemplate(database, letterTemplateName(kind, request.kind), language);
    if (!form)
        return failure(form);

    const LetterWords words(language);
    Deadline longest = request.deadline;
    longest.extended = true;
    LetterFacts facts = restaurantFacts(*settings);
    facts.insert(QStringLiteral("greeting"), greetingOf(request, *card, words));
    facts.insert(QStringLiteral("customer_name"), oneLine(card->fullName()));
    facts.insert(QStringLiteral("today"), words.day(session.clock().today()));
    facts.insert(QStringLiteral("request_number"), request.number);
    facts.insert(QStringLiteral("request_kind"), words(QLatin1String("kind_") + requestKindCode(request.kind)));
    facts.insert(QStringLiteral("received_on"), words.day(request.received()));
    facts.insert(QStringLiteral("received_by"), oneLine(request.channel));
    facts.insert(QStringLiteral("due_on"), words.day(request.due));
    facts.insert(QStringLiteral("extended_until"), words.day(longest.due(*region)));
    facts.insert(QStringLiteral("paused_on"), words.day(request.pausedOn));
    facts.insert(QStringLiteral("reason"), input.reason.isEmpty() ? lastDetail(*events, reasonStep(kind)) : input.reason);
    facts.insert(QStringLiteral("identity_needed"), oneLine(input.identityNeeded));
    facts.insert(QStringLiteral("done"), input.done);
    facts.insert(QStringLiteral("source"), input.source.isEmpty() ? card->source : input.source);
    facts.insert(QStringLiteral("fee"), oneLine(input.fee));
    facts.insert(QStringLiteral("changes"), changeItems(*changes, request.id, words));
    facts.insert(QStringLiteral("recipients"), items(input.recipients));
    facts.insert(QStringLiteral("kept"), keptItems(input.kept, words));
    const LetterFacts ledger{{QStringLiteral("until"), words.day(input.ledgerUntil)}};
    facts.insert(QStringLiteral("ledger"), words(input.ledgerUntil.isValid() ? QStringLiteral("ledger_until") : QStringLiteral("ledger"), ledger));
    const LetterFacts opposition{{QStringLiteral("until"), words.day(input.oppositionUntil)}};
    if (!input.opposed)
        facts.insert(QStringLiteral("opposition"), words(QStringLiteral("opposition_if_any")));
    else if (*input.opposed)
        facts.insert(QStringLiteral("opposition"),
            words(input.oppositionUntil.isValid() ? QStringLiteral("opposition_until") : QStringLiteral("opposition"), opposition));
    facts.insert(QStringLiteral("last_backup_gone_on"), words.day(input.lastBackupGoneOn));
    if (input.inBackups && !input.lastBackupGoneOn.isValid())
        facts.insert(QStringLiteral("backups_unknown"), words(QStringLiteral("backups_unknown")));

    Letter letter;
    letter.kind = kind;
    letter.requestNumber = request.number;
    letter.language = language;
    frame(letter, request, *card, facts, words);
    if (isEmailAddress(request.contact))
        letter.email = request.contact;
    else if (request.person.isEmpty() && !card->emails.isEmpty())
        letter.email = card->emails.first().address;
    letter.text = fillTemplate(form->text, facts);
    return letter;
}

Result<Letter> draftStayLetter(const Session &session, Database &database, qint64 customerId, QDate answerUntil)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Result<Customer> card = CustomerReader(database).card(customerId);
    if (!card)
        return failure(card);
    Letter letter;
    letter.language = documentLanguage(card->language, *settings);
    const Result<LetterTemplate> form = letterTemplate(database, StayLetter, letter.language);
    if (!form)
        return failure(form);
    const LetterWords words(letter.language);
    const Request none;
    LetterFacts facts = restaurantFacts(*settings);
    facts.insert(QStringLiteral("greeting"), greetingOf(none, *card, words));
    facts.insert(QStringLiteral("customer_name"), oneLine(card->fullName()));
    facts.insert(QStringLiteral("today"), words.day(session.clock().today()));
    facts.insert(QStringLiteral("answer_until"), words.day(answerUntil));
    frame(letter, none, *card, facts, words);
    letter.text = fillTemplate(form->text, facts);
    return letter;
}

Result<> recordLetterMade(const Session &session, Database &database, const QString &requestNumber, LetterKind kind)
{
    return RequestWriter(session, database).addEvent(requestNumber, RequestEventKind::Letter, letterKindCode(kind));
}

Result<> recordLetterSent(const Session &session, Database &database, const QString &requestNumber, LetterKind kind, const QString &how)
{
    const QString means = oneLine(how);
    return RequestWriter(session, database)
        .addEvent(requestNumber, RequestEventKind::Sent, means.isEmpty() ? letterKindCode(kind) : letterKindCode(kind) + QLatin1String(": ") + means);
}

} // namespace couvert
