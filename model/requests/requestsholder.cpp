// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/requestsholder.h"

#include "model/customers/cardstore.h"
#include "model/customers/customersholder.h"
#include "model/customers/isoday.h"
#include "model/customers/textfolding.h"
#include "model/requests/requestreader.h"
#include "model/requests/traces.h"
#include "model/vault/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace couvert {

namespace {

QJsonObject requestJson(const Request &request, const QList<RequestEvent> &events)
{
    QJsonArray timeline;
    for (const RequestEvent &event : events)
        timeline.append(QJsonObject{{QStringLiteral("day"), jsonDay(event.day)}, {QStringLiteral("kind"), requestEventCode(event.kind)},
            {QStringLiteral("detail"), event.detail}});
    return {{QStringLiteral("number"), request.number}, {QStringLiteral("kind"), requestKindCode(request.kind)},
        {QStringLiteral("received"), jsonDay(request.received())}, {QStringLiteral("due"), jsonDay(request.due)},
        {QStringLiteral("person"), request.person}, {QStringLiteral("contact"), request.contact}, {QStringLiteral("channel"), request.channel},
        {QStringLiteral("asked"), request.asked}, {QStringLiteral("state"), requestStateCode(request.state)},
        {QStringLiteral("outcome"), request.outcome ? requestOutcomeCode(*request.outcome) : QString()},
        {QStringLiteral("closed_on"), jsonDay(request.closedOn)}, {QStringLiteral("timeline"), timeline}};
}

/// Every row of a query about one customer, by column name.
Result<QJsonArray> rowsOf(Database &database, const char *sql, const QStringList &names, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database, sql);
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray rows;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return rows;
        QJsonObject object;
        for (int i = 0; i < names.size(); ++i)
            object.insert(names.at(i), select->isNull(i) ? QJsonValue() : QJsonValue(select->text(i)));
        rows.append(object);
    }
}

/// Every text in a value, in order.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        texts.append(value.toString());
    for (const QJsonValue &one : value.toArray())
        collectTexts(one, texts);
    for (const QJsonValue &one : value.toObject())
        collectTexts(one, texts);
}

/// Drafts about one customer, as their texts one after the other.
Result<QJsonArray> draftsOf(Database &database, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database, "SELECT form, datetime(at / 1000, 'unixepoch'), content FROM draft WHERE customer = ?");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray rows;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return rows;
        QStringList texts;
        collectTexts(QJsonDocument::fromJson(select->text(2).toUtf8()).object(), texts);
        rows.append(QJsonObject{{QStringLiteral("form"), select->text(0)}, {QStringLiteral("at"), select->text(1)},
            {QStringLiteral("content"), texts.join(QStringLiteral(" · "))}});
    }
}

/// Drafts that name no card yet and say something of this person. What is being typed about somebody else stays: nobody's words are thrown away
/// because another person is erased.
Result<> dropDraftsAbout(Database &database, qint64 customerId, RemovedRows &removed)
{
    Result<Statement> select = Statement::prepare(database, "SELECT account, form, content FROM draft WHERE customer = 0");
    Result<Statement> remove = Statement::prepare(database, "DELETE FROM draft WHERE account = ? AND form = ? AND customer = 0");
    if (!select || !remove)
        return failure(select ? remove : select);
    Result<bool> row = select->step();
    if (!row)
        return failure(row);
    // Mostly nothing is half typed: then nothing need be known of the person.
    if (!*row)
        return {};
    const Result<QList<QByteArray>> values = CustomersHolder().values(database, customerId);
    if (!values)
        return failure(values);
    const Result<Customer> card = CardStore::load(database, customerId);
    // No card, nothing to know a draft by.
    if (!card && card.error().code == FailureCode::NotFound)
        return {};
    if (!card)
        return failure(card);
    // A name too short to be searched for by itself is known by its words standing together.
    const QStringList name = foldedWords(card->fullName());
    Traces traces({});
    traces.add(*values);
    QList<std::pair<qint64, QString>> about;
    while (*row) {
        const QString content = select->text(2);
        std::vector<bool> found(traces.size());
        const bool traced = traces.search(content.toUtf8(), found) || traces.search(folded(content).toUtf8(), found);
        const QStringList said = foldedWords(content);
        const bool named = !name.isEmpty() && QSet<QString>(said.cbegin(), said.cend()).contains(QSet<QString>(name.cbegin(), name.cend()));
        const QJsonArray people = QJsonDocument::fromJson(content.toUtf8()).object().value(QLatin1String("people")).toArray();
        if (named || traced || people.contains(QJsonValue(customerId)))
            about.append({select->integer(0), select->text(1)});
        row = select->step();
        if (!row)
            return failure(row);
    }
    for (const auto &[account, form] : std::as_const(about)) {
        const Result<> done = remove->bind(1, account).bind(2, form).run();
        if (!done)
            return done;
        removed[QStringLiteral("draft")] += 1;
    }
    return {};
}

} // namespace

QList<ColumnDeclaration> RequestsHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    constexpr const char *place = "which card, which request and which line of it";
    constexpr const char *proof =
        "number, kind and days of a request: when the person is erased they name nobody and prove the answer, five years long";
    constexpr const char *staff = "the number of the account that acted";
    return declared("request", Personal, {"person", "contact", "channel", "asked"})
        + declared("request", Technical,
            {"id", "number", "kind", "customer", "received", "due", "extended_on", "paused_on", "paused_days", "identity_how", "identity_on", "state",
                "outcome", "closed_on", "revision"},
            proof)
        + declared("request", Staff, {"identity_account", "account"}, staff) + declared("request_event", Personal, {"detail"})
        + declared("request_event", Technical, {"request", "position", "day", "at", "kind", "reference", "revision"}, proof)
        + declared("request_event", Staff, {"account"}, staff) + declared("rectification", Personal, {"at", "field", "before", "after"})
        + declared("rectification", Technical, {"customer", "number", "request", "revision"}, place)
        + declared("rectification", Staff, {"account"}, staff)
        + declared("restriction", Personal, {"since", "reason", "informed_on", "lifted_on", "lift_reason"})
        + declared("restriction", Technical, {"customer", "number", "revision"}, place) + declared("restriction", Staff, {"account"}, staff)
        + declared("draft", Personal, {"content", "at"}) + declared("draft", Technical, {"form", "customer"}, place)
        + declared("draft", Staff, {"account"}, staff)
        + declared("erasure_begun", Technical, {"uuid", "customer", "at"}, "empty but while an erasure runs");
}

Result<QJsonValue> RequestsHolder::describe(Database &database, qint64 customerId) const
{
    const RequestReader reader(database);
    const Result<QList<Request>> requests = reader.ofCustomer(customerId);
    if (!requests)
        return failure(requests);
    QJsonArray list;
    for (const Request &request : *requests) {
        const Result<QList<RequestEvent>> events = reader.events(request.id);
        if (!events)
            return failure(events);
        list.append(requestJson(request, *events));
    }
    const Result<QJsonArray> corrections =
        rowsOf(database, "SELECT datetime(at / 1000, 'unixepoch'), field, before, after FROM rectification WHERE customer = ? ORDER BY number",
            {QStringLiteral("at"), QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after")}, customerId);
    if (!corrections)
        return failure(corrections);
    const Result<QJsonArray> restrictions =
        rowsOf(database, "SELECT since, reason, informed_on, lifted_on, lift_reason FROM restriction WHERE customer = ? ORDER BY number",
            {QStringLiteral("since"), QStringLiteral("reason"), QStringLiteral("informed_on"), QStringLiteral("lifted_on"),
                QStringLiteral("lift_reason")},
            customerId);
    if (!restrictions)
        return failure(restrictions);
    const Result<QJsonArray> drafts = draftsOf(database, customerId);
    if (!drafts)
        return failure(drafts);
    return QJsonObject{{QStringLiteral("requests"), list}, {QStringLiteral("rectifications"), *corrections},
        {QStringLiteral("restrictions"), *restrictions}, {QStringLiteral("drafts"), *drafts}};
}

Result<RemovedRows> RequestsHolder::erase(Transaction &transaction, qint64 customerId) const
{
    Database &database = transaction.database();
    RemovedRows removed;
    constexpr std::pair<const char *, const char *> personal[]{
        {"request_event",
            "UPDATE request_event SET detail = NULL WHERE detail IS NOT NULL AND request IN (SELECT id FROM request WHERE customer = ?) RETURNING 1"},
        {"request",
            "UPDATE request SET person = NULL, contact = NULL, channel = NULL, asked = NULL"
            " WHERE customer = ? AND coalesce(person, contact, channel, asked) IS NOT NULL RETURNING 1"},
        {"rectification", "DELETE FROM rectification WHERE customer = ? RETURNING 1"},
        {"restriction", "DELETE FROM restriction WHERE customer = ? RETURNING 1"}, {"draft", "DELETE FROM draft WHERE customer = ? RETURNING 1"}};
    for (const auto &[table, sql] : personal) {
        const Result<> done = change(database, table, sql, customerId, removed);
        if (!done)
            return failure(done);
    }
    const Result<> dropped = dropDraftsAbout(database, customerId, removed);
    if (!dropped)
        return failure(dropped);
    return removed;
}

Result<QList<QByteArray>> RequestsHolder::values(Database &database, qint64 customerId) const
{
    Result<QList<QByteArray>> found = PersonalDataHolder::values(database, customerId);
    if (!found)
        return found;
    const Result<> step = collect(database,
        "SELECT detail FROM request_event WHERE detail IS NOT NULL AND request IN (SELECT id FROM request WHERE customer = ?)", customerId, *found);
    if (!step)
        return failure(step);
    return found;
}

} // namespace couvert
