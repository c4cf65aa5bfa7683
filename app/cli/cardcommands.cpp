// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardsets.h"
#include "app/cli/command.h"
#include "model/consent/consentreader.h"
#include "model/customers/age.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerfield.h"
#include "model/customers/customerreader.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/demofill.h"
#include "model/customers/isoday.h"
#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "model/retention/keeping.h"

#include <QJsonArray>

// The commands about cards.
namespace couvert {

namespace {

QString useCode(ContactUse use)
{
    return use == ContactUse::Personal ? QStringLiteral("personal") : QStringLiteral("professional");
}

/// Keeps the answers about consent beside the card that `unit` has just written.
Result<> keepAnswers(UnitOfWork &unit, qint64 id, const CardSets &sets)
{
    const Result<Customer> card = CustomerReader(unit.database()).card(id);
    if (!card)
        return failure(card);
    return keepClaims(unit, id, sets.claims(), 0, card->revision);
}

QString answerIn(const QList<ConsentClaim> &claims, Channel channel)
{
    const auto claim = std::find_if(claims.cbegin(), claims.cend(), [&](const ConsentClaim &one) { return one.channel == channel; });
    return claim == claims.cend() ? QString() : claim->statusCode();
}

/// The same for a card that was there, told to the journal and answered like any other change.
Result<QList<FieldChange>> changeAnswers(UnitOfWork &unit, qint64 id, const CardSets &sets)
{
    QList<FieldChange> changed;
    if (sets.claims().isEmpty())
        return changed;
    const Result<QList<ConsentClaim>> before = readClaims(unit.database(), id);
    if (!before)
        return failure(before);
    const Result<qint64> revision =
        unit.record(JournalAction::CustomerEdited, JournalSubject::customer(id), {{QStringLiteral("fields"), QJsonArray{QStringLiteral("consent")}}});
    if (!revision)
        return failure(revision);
    const Result<> kept = keepClaims(unit, id, sets.claims(), 0, *revision);
    if (!kept)
        return failure(kept);
    const Result<QList<ConsentClaim>> after = readClaims(unit.database(), id);
    if (!after)
        return failure(after);
    for (const ConsentClaim &claim : *after) {
        const QString was = answerIn(*before, claim.channel);
        if (was != claim.statusCode())
            changed.append({QStringLiteral("consent_") + channelCode(claim.channel), was, claim.statusCode()});
    }
    return changed;
}

QJsonArray warningsFor(const Customer &customer, QDate today)
{
    QJsonArray warnings;
    const auto warn = [&](const char *field, const char *code) {
        warnings.append(QJsonObject{{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("code"), QLatin1String(code)}});
    };
    for (const EmailAddress &email : customer.emails) {
        if (!isEmailAddress(email.address))
            warn("email", "email_not_valid");
    }
    for (const PhoneNumber &phone : customer.phones) {
        if (phone.e164.isEmpty())
            warn("phone", "phone_not_valid");
    }
    if (customer.source.isEmpty())
        warn("source", "source_missing");
    if (needsParent(customer.birthday, today))
        warn("birthday", "parent_must_agree");
    return warnings;
}

QJsonObject contactsOf(const Customer &customer)
{
    QJsonArray emails;
    for (const EmailAddress &email : customer.emails)
        emails.append(QJsonObject{{QStringLiteral("address"), email.address}, {QStringLiteral("use"), useCode(email.use)}});
    QJsonArray phones;
    for (const PhoneNumber &phone : customer.phones) {
        phones.append(QJsonObject{{QStringLiteral("typed"), phone.typed}, {QStringLiteral("e164"), phone.e164},
            {QStringLiteral("formatted"), formatPhone(phone)}, {QStringLiteral("use"), useCode(phone.use)}});
    }
    QJsonArray addresses;
    for (const PostalAddress &address : customer.addresses) {
        addresses.append(QJsonObject{{QStringLiteral("street"), address.street}, {QStringLiteral("postcode"), address.postcode},
            {QStringLiteral("city"), address.city}, {QStringLiteral("country"), address.country}, {QStringLiteral("use"), useCode(address.use)}});
    }
    return {{QStringLiteral("emails"), emails}, {QStringLiteral("phones"), phones}, {QStringLiteral("addresses"), addresses}};
}

} // namespace

QJsonObject keepingJson(const Keeping &keeping)
{
    QJsonObject json{{QStringLiteral("state"), keepingStateCode(keeping.state)}, {QStringLiteral("category"), keeping.rule.category.code()},
        {QStringLiteral("rule"), keeping.rule.category.code()}, {QStringLiteral("months"), keeping.rule.months},
        {QStringLiteral("basis"), basisCode(keeping.rule.basis)}, {QStringLiteral("last_activity"), jsonDay(keeping.lastAct)},
        {QStringLiteral("last_activity_kind"), keeping.lastAct.isValid() ? QJsonValue(clockKindCode(keeping.kind)) : QJsonValue()},
        {QStringLiteral("keep_until"), jsonDay(keeping.keepUntil)},
        {QStringLiteral("days_left"), keeping.keepUntil.isValid() ? QJsonValue(keeping.daysLeft) : QJsonValue()}};
    if (keeping.hold) {
        json.insert(QStringLiteral("hold"),
            QJsonObject{{QStringLiteral("kind"), keeping.hold->why == Hold::Why::Kept ? QStringLiteral("kept") : QStringLiteral("asked")},
                {QStringLiteral("reason"), keeping.hold->reason}, {QStringLiteral("until"), jsonDay(keeping.hold->until)}});
    }
    return json;
}

Result<qint64> customerId(Arguments &arguments)
{
    const Result<QString> text = arguments.positional("ID");
    if (!text)
        return failure(text);
    bool number = false;
    const qint64 id = text->toLongLong(&number);
    if (!number)
        return fail(FailureCode::NotFound, QStringLiteral("customer"));
    return id;
}

Result<QJsonObject> runSearch(CommandContext &context)
{
    CustomerSearch::Query query;
    const Result<qint64> limit = context.arguments.number(QStringLiteral("--limit"), 50);
    if (!limit)
        return failure(limit);
    query.inNotes = context.arguments.flag(QStringLiteral("--notes"));
    const Result<QString> text = context.arguments.positional("TEXT");
    if (!text)
        return failure(text);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    query.text = *text;
    query.limit = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    query.countUpTo = -1;
    const Result<CustomerSearch::Answer> answer = CustomerSearch(context.vault->database()).find(query);
    if (!answer)
        return failure(answer);
    QJsonArray results;
    for (const CustomerRow &row : answer->rows) {
        results.append(QJsonObject{{QStringLiteral("id"), QString::number(row.id)}, {QStringLiteral("last_name"), row.lastName},
            {QStringLiteral("first_name"), row.firstName}, {QStringLiteral("company"), row.company},
            {QStringLiteral("emails"), QJsonArray::fromStringList(row.emails)}, {QStringLiteral("phones"), QJsonArray::fromStringList(row.phones)},
            {QStringLiteral("city"), row.city}, {QStringLiteral("category"), categoryCode(row.category)},
            {QStringLiteral("restricted"), row.restricted}});
    }
    return QJsonObject{{QStringLiteral("total"), answer->total}, {QStringLiteral("results"), results}};
}

Result<QJsonObject> runShow(CommandContext &context)
{
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    const CustomerReader reader(database);
    const Result<Customer> card = reader.card(*id);
    if (!card)
        return failure(card);
    const Result<> told = CustomerWriter(*context.session).recordView(*id);
    if (!told)
        return failure(told);
    const Result<QList<Visit>> visits = reader.visits(*id);
    if (!visits)
        return failure(visits);
    const Result<QList<ConsentState>> states = ConsentReader(database).states(*id, context.clock.today());
    if (!states)
        return failure(states);
    const Result<QList<Request>> requests = RequestReader(database).ofCustomer(*id);
    if (!requests)
        return failure(requests);

    const Result<Keeping> keeping = Keeping::of(database, *card, context.clock.today());
    if (!keeping)
        return failure(keeping);
    QJsonObject document = contactsOf(*card);
    for (const FieldInfo &field : customerFields()) {
        if (field.settable)
            document.insert(QLatin1String(field.name), fieldText(*card, QString::fromLatin1(field.name)));
    }
    QJsonArray visitList;
    for (const Visit &visit : *visits)
        visitList.append(QJsonObject{{QStringLiteral("id"), QString::number(visit.id)}, {QStringLiteral("day"), jsonDay(visit.day)},
            {QStringLiteral("kind"), visitKindCode(visit.kind)}});
    document.insert(QStringLiteral("id"), QString::number(card->id));
    document.insert(QStringLiteral("uuid"), card->uuid.toString(QUuid::WithoutBraces));
    document.insert(QStringLiteral("tags"), QJsonArray::fromStringList(card->tags));
    document.insert(QStringLiteral("visits"), card->visitCount);
    document.insert(QStringLiteral("visits_list"), visitList);
    document.insert(QStringLiteral("last_activity"), jsonDay(card->lastActivity));
    document.insert(QStringLiteral("last_activity_kind"), card->lastActivityKind ? QJsonValue(visitKindCode(*card->lastActivityKind)) : QJsonValue());
    document.insert(QStringLiteral("restricted"), card->restricted);
    document.insert(QStringLiteral("batch"), card->batch == 0 ? QJsonValue() : QJsonValue(QString::number(card->batch)));
    document.insert(QStringLiteral("consents"), consentsJson(*states, false));
    document.insert(QStringLiteral("retention"), keepingJson(*keeping));
    document.insert(QStringLiteral("requests"), requestsJson(*requests, context.clock.today()));
    return document;
}

Result<QJsonObject> runAdd(CommandContext &context)
{
    const QStringList sets = context.arguments.options(QStringLiteral("--set"));
    const QString newAct = context.arguments.option(QStringLiteral("--new-act"));
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    if (sets.isEmpty())
        return usage(QStringLiteral("--set FIELD=VALUE"));
    const QDate actOn = QDate::fromString(newAct, Qt::ISODate);
    if (!newAct.isNull() && !actOn.isValid())
        return usage(QStringLiteral("--new-act"));
    Customer customer;
    const Result<CardSets> asked = CardSets::apply(context.vault->database(), sets, customer, context.clock.today());
    if (!asked)
        return failure(asked);
    Result<UnitOfWork> unit = UnitOfWork::begin(*context.session);
    if (!unit)
        return failure(unit);
    const Result<qint64> id = CustomerWriter(*context.session).add(customer, actOn);
    if (!id)
        return failure(id);
    Result<> kept = keepAnswers(*unit, *id, *asked);
    if (kept)
        kept = unit->commit();
    if (!kept)
        return failure(kept);
    return QJsonObject{{QStringLiteral("id"), QString::number(*id)}, {QStringLiteral("warnings"), warningsFor(customer, context.clock.today())}};
}

Result<QJsonObject> runRectify(CommandContext &context)
{
    const QStringList sets = context.arguments.options(QStringLiteral("--set"));
    const QString request = context.arguments.option(QStringLiteral("--request"));
    const QString statement = context.arguments.option(QStringLiteral("--statement"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Result<Customer> card = CustomerReader(context.vault->database()).card(*id);
    if (!card)
        return failure(card);
    Result<CardSets> asked = CardSets();
    if (statement.isEmpty() || !sets.isEmpty())
        asked = CardSets::apply(context.vault->database(), sets, *card, context.clock.today());
    if (!asked)
        return failure(asked);
    Result<UnitOfWork> unit = UnitOfWork::begin(*context.session);
    if (!unit)
        return failure(unit);
    Result<QList<FieldChange>> changed = QList<FieldChange>();
    if (!request.isNull() || !statement.isEmpty())
        changed = rectify(*context.session, context.vault->database(), *card, request, statement);
    else if (asked->touchesCard())
        changed = CustomerWriter(*context.session).save(*card);
    if (!changed)
        return failure(changed);
    Result<QList<FieldChange>> answers = changeAnswers(*unit, *id, *asked);
    if (!answers)
        return failure(answers);
    const Result<> committed = unit->commit();
    if (!committed)
        return failure(committed);
    QJsonArray list;
    for (const FieldChange &change : *changed + *answers)
        list.append(
            QJsonObject{{QStringLiteral("field"), change.field}, {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    return QJsonObject{{QStringLiteral("id"), QString::number(*id)}, {QStringLiteral("changed"), list}};
}

Result<QJsonObject> runVisit(CommandContext &context)
{
    const QString kindCode = context.arguments.option(QStringLiteral("--kind"));
    const QString dayText = context.arguments.option(QStringLiteral("--date"));
    const Result<qint64> id = customerId(context.arguments);
    if (!id)
        return failure(id);
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    const std::optional<VisitKind> kind = kindCode.isNull() ? VisitKind::Visit : visitKindFromCode(kindCode);
    if (!kind)
        return usage(QStringLiteral("--kind"));
    const QDate day = dayText.isNull() ? context.clock.today() : QDate::fromString(dayText, Qt::ISODate);
    if (!day.isValid())
        return usage(QStringLiteral("--date"));
    const Result<Customer> card = CustomerWriter(*context.session).addVisit(*id, *kind, day);
    if (!card)
        return failure(card);
    const Result<Keeping> keeping = Keeping::of(context.vault->database(), *card, context.clock.today());
    if (!keeping)
        return failure(keeping);
    return QJsonObject{{QStringLiteral("id"), QString::number(*id)}, {QStringLiteral("last_activity"), jsonDay(card->lastActivity)},
        {QStringLiteral("keep_until"), jsonDay(keeping->keepUntil)}};
}

Result<QJsonObject> runDemo(CommandContext &context)
{
    const Result<qint64> number = context.arguments.number(QStringLiteral("--customers"), -1);
    const Result<qint64> seed = context.arguments.number(QStringLiteral("--seed"), 1);
    const Result<> left = context.arguments.finish();
    if (!number || *number < 0 || *number > 10'000'000 || !seed || !left)
        return usage(QStringLiteral("demo --customers N [--seed S]"));
    const Result<Completion> filled = fillWithDemo(*context.session, context.vault->database(), *number, static_cast<quint64>(*seed));
    if (!filled)
        return failure(filled);
    return QJsonObject{{QStringLiteral("created"), *number}};
}

} // namespace couvert
