// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customersholder.h"

#include "model/customers/archive.h"
#include "model/customers/cardimage.h"
#include "model/customers/cardstore.h"
#include "model/customers/customerfield.h"
#include "model/customers/hold.h"
#include "model/vault/clock.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace couvert {

namespace {

Result<qint64> count(Database &database, const char *sql, qint64 id)
{
    Result<Statement> select = Statement::prepare(database, sql);
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, id).step();
    if (!row)
        return failure(row);
    return select->integer(0);
}

Result<> run(Database &database, const char *sql, qint64 id)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement)
        return failure(statement);
    return statement->bind(1, id).run();
}

QString useCode(ContactUse use)
{
    return use == ContactUse::Personal ? QStringLiteral("personal") : QStringLiteral("professional");
}

QJsonObject contactsOf(const Customer &card)
{
    QJsonArray emails;
    for (const EmailAddress &email : card.emails)
        emails.append(QJsonObject{{QStringLiteral("address"), email.address}, {QStringLiteral("use"), useCode(email.use)}});
    QJsonArray phones;
    for (const PhoneNumber &phone : card.phones)
        phones.append(
            QJsonObject{{QStringLiteral("typed"), phone.typed}, {QStringLiteral("e164"), phone.e164}, {QStringLiteral("use"), useCode(phone.use)}});
    QJsonArray addresses;
    for (const PostalAddress &address : card.addresses)
        addresses.append(QJsonObject{{QStringLiteral("street"), address.street}, {QStringLiteral("postcode"), address.postcode},
            {QStringLiteral("city"), address.city}, {QStringLiteral("country"), address.country}, {QStringLiteral("use"), useCode(address.use)}});
    return {{QStringLiteral("emails"), emails}, {QStringLiteral("phones"), phones}, {QStringLiteral("addresses"), addresses}};
}

QJsonObject cardOf(const Customer &card, const QList<Visit> &visits)
{
    QJsonObject document = contactsOf(card);
    for (const FieldInfo &field : customerFields()) {
        const QString name = QString::fromLatin1(field.name);
        if (const QString text = fieldText(card, name); field.settable && !text.isEmpty())
            document.insert(name, text);
    }
    QJsonArray list;
    for (const Visit &visit : visits)
        list.append(QJsonObject{{QStringLiteral("day"), visit.day.toString(Qt::ISODate)}, {QStringLiteral("kind"), visitKindCode(visit.kind)}});
    document.insert(QStringLiteral("visits_list"), list);
    document.insert(QStringLiteral("uuid"), card.uuid.toString(QUuid::WithoutBraces));
    document.insert(QStringLiteral("restricted"), card.restricted);
    if (card.lastActivity.isValid())
        document.insert(QStringLiteral("last_activity"), card.lastActivity.toString(Qt::ISODate));
    if (card.lastActivityKind)
        document.insert(QStringLiteral("last_activity_kind"), visitKindCode(*card.lastActivityKind));
    return document;
}

QJsonObject jsonOf(const Hold &hold)
{
    return {{QStringLiteral("kind"), hold.why == Hold::Why::Kept ? QStringLiteral("kept") : QStringLiteral("asked")},
        {QStringLiteral("reason"), hold.reason}, {QStringLiteral("until"), hold.until.toString(Qt::ISODate)},
        {QStringLiteral("since"), hold.at.toString(Qt::ISODate)}};
}

/// The card as it was before each step that can still be taken back.
Result<QJsonArray> earlierOf(Database &database, qint64 customerId)
{
    Result<Statement> select = Statement::prepare(database,
        "SELECT s.at, i.image FROM undo_image i JOIN undo_step s ON s.id = i.step WHERE i.customer = ? AND i.image IS NOT NULL ORDER BY s.id");
    if (!select)
        return failure(select);
    select->bind(1, customerId);
    QJsonArray list;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return list;
        const Result<CardImage> image = CardImage::fromBytes(select->blob(1));
        if (!image)
            return failure(image);
        list.append(QJsonObject{{QStringLiteral("until"), utcMoment(select->integer(0)).toString(Qt::ISODate)},
            {QStringLiteral("card"), cardOf(image->customer, image->visitList)}});
    }
}

} // namespace

QList<ColumnDeclaration> CustomersHolder::columns() const
{
    using enum ColumnDeclaration::Content;
    constexpr const char *place = "the place in the order of names or in the list of one card";
    constexpr const char *origin = "which import and which entry of the journal wrote it";
    constexpr const char *ledger = "keyed fingerprints of who was erased, so that no list and no copy brings the person back, to the row's own end";
    constexpr const char *why = "which request and why, in words that are searched for the person's own before they are kept";
    constexpr const char *rule = "which acts move the clock of a category, about nobody";
    constexpr const char *numbers = "numbers of cards, about nobody";
    constexpr const char *step = "when something was done that can be taken back, not to whom";
    return declared("customer", Personal,
               {"uuid", "civility", "last_name", "first_name", "company", "birthday", "language", "preferences", "allergies", "notes", "tags",
                   "source", "payment_method", "category", "external_id", "created_on", "visit_count", "last_visit", "last_order", "last_activity",
                   "last_activity_kind", "restricted"})
        + declared("customer", Technical, {"id", "name_rank"}, place) + declared("customer", Technical, {"batch", "revision"}, origin)
        + declared("email", Personal, {"address", "folded", "use"}) + declared("email", Technical, {"customer", "position", "revision"}, place)
        + declared("phone", Personal, {"typed", "e164", "use"}) + declared("phone", Technical, {"customer", "position", "revision"}, place)
        + declared("address", Personal, {"use", "street", "postcode", "city", "country"})
        + declared("address", Technical, {"customer", "revision"}, origin) + declared("visit", Personal, {"day", "kind"})
        + declared("visit", Technical, {"customer", "number", "revision"}, place) + declared("search_text", Index, {"t", "search_text", "rank"})
        + declared("search_word", Index, {"term", "doc", "col", "offset"}) + declared("search_phone", Index, {"t", "search_phone", "rank"})
        + declared("search_note", Index, {"t", "search_note", "rank"}) + declared("customer", Personal, {"clock"})
        + declared("hold", Personal, {"why", "reason", "until", "at"}) + declared("undo_hold", Personal, {"why", "reason", "until", "at"})
        + declared("undo_hold", Technical, {"step", "customer", "revision"}, step)
        + declared("undo_hold", Staff, {"account"}, "the account that set the card aside")
        + declared("hold", Technical, {"customer", "revision"}, origin) + declared("hold", Staff, {"account"}, "the account that set the card aside")
        + declared("clock_rule", Technical, {"number", "category", "kinds"}, rule) + declared("clock_count", Technical, {"clock", "number"}, numbers)
        + declared("undo_step", Technical, {"id", "at", "kind", "batch", "revision"}, step) + declared("undo_image", Personal, {"image"})
        + declared("undo_image", Technical, {"step", "customer"}, step)
        + declared("archive", Kept, {"customer", "duty", "content", "since", "until"}, "invoices and other proofs, to the end that the law sets")
        + declared("archive", Technical, {"id", "revision"}, origin) + declared("archive", Staff, {"account"}, "the account that kept it")
        + declared("erased", Keyed, {"uuid", "at", "day", "until"}, ledger) + declared("erased", Technical, {"request", "reason", "revision"}, why)
        + declared("erased", Staff, {"account"}, "the account that erased") + declared("erased_fingerprint", Keyed, {"fingerprint", "uuid"}, ledger)
        + declared("erased_return", Keyed, {"fingerprint", "day"}, ledger) + declared("erased_return", Technical, {"revision"}, origin);
}

Result<QJsonValue> CustomersHolder::describe(Database &database, qint64 customerId) const
{
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card)
        return failure(card);
    const Result<QList<Visit>> visits = CardStore::visits(database, customerId);
    if (!visits)
        return failure(visits);
    const Result<QJsonArray> earlier = earlierOf(database, customerId);
    if (!earlier)
        return failure(earlier);
    QJsonObject document = cardOf(*card, *visits);
    document.insert(QStringLiteral("earlier"), *earlier);
    const Result<QList<ArchiveEntry>> archived = Archive::entriesOf(database, card->uuid);
    if (!archived)
        return failure(archived);
    QJsonArray archive;
    for (const ArchiveEntry &entry : *archived)
        archive.append(QJsonObject{{QStringLiteral("duty"), archiveDutyCode(entry.duty)}, {QStringLiteral("content"), entry.content},
            {QStringLiteral("since"), entry.since.toString(Qt::ISODate)}, {QStringLiteral("until"), entry.until.toString(Qt::ISODate)}});
    if (!archive.isEmpty())
        document.insert(QStringLiteral("archive"), archive);
    const Result<std::optional<Hold>> hold = Holds::of(database, customerId);
    if (!hold)
        return failure(hold);
    if (*hold)
        document.insert(QStringLiteral("hold"), jsonOf(**hold));
    const Result<QList<Hold>> before = Holds::undoable(database, customerId);
    if (!before)
        return failure(before);
    QJsonArray holds;
    for (const Hold &one : *before)
        holds.append(jsonOf(one));
    if (!holds.isEmpty())
        document.insert(QStringLiteral("earlier_holds"), holds);
    return document;
}

Result<RemovedRows> CustomersHolder::erase(Transaction &transaction, qint64 customerId) const
{
    Database &database = transaction.database();
    RemovedRows removed;
    constexpr std::pair<const char *, const char *> counted[]{{"email", "SELECT count(*) FROM email WHERE customer = ?"},
        {"phone", "SELECT count(*) FROM phone WHERE customer = ?"}, {"address", "SELECT count(*) FROM address WHERE customer = ?"},
        {"visit", "SELECT count(*) FROM visit WHERE customer = ?"}, {"hold", "SELECT count(*) FROM hold WHERE customer = ?"},
        {"undo_hold", "SELECT count(*) FROM undo_hold WHERE customer = ?"}, {"undo_image", "SELECT count(*) FROM undo_image WHERE customer = ?"}};
    for (const auto &[table, sql] : counted) {
        const Result<qint64> rows = count(database, sql, customerId);
        if (!rows)
            return failure(rows);
        if (*rows > 0)
            removed.insert(QString::fromLatin1(table), *rows);
    }
    // A step about this card alone is nothing that could still be taken back.
    Result<> done = run(database,
        "DELETE FROM undo_step WHERE kind <> 'imported' AND id IN (SELECT step FROM undo_image WHERE customer = ?1)"
        " AND NOT EXISTS(SELECT 1 FROM undo_image i WHERE i.step = undo_step.id AND i.customer <> ?1)",
        customerId);
    if (done)
        done = run(database, "DELETE FROM undo_hold WHERE customer = ?", customerId);
    if (done)
        done = run(database, "DELETE FROM undo_image WHERE customer = ?", customerId);
    if (!done)
        return failure(done);
    const Result<Customer> card = CardStore::load(database, customerId);
    if (!card) {
        if (card.error().code == FailureCode::NotFound)
            return removed;
        return failure(card);
    }
    Result<CardStore> store = CardStore::prepare(transaction);
    if (!store)
        return failure(store);
    done = store->remove(*card);
    if (done)
        done = CardStore::changeCount(database, -1);
    if (!done)
        return failure(done);
    removed.insert(QStringLiteral("customer"), 1);
    return removed;
}

Result<QList<QByteArray>> CustomersHolder::values(Database &database, qint64 customerId) const
{
    Result<QList<QByteArray>> found = PersonalDataHolder::values(database, customerId);
    if (!found)
        return found;
    // Numbers as they are stored, and the lines that the table joins into one text.
    QList<QByteArray> images;
    Result<> step = collect(database, "SELECT CAST(e164 AS TEXT) FROM phone WHERE customer = ? AND e164 IS NOT NULL", customerId, *found);
    if (step)
        step = collect(database, "SELECT image FROM undo_image WHERE customer = ? AND image IS NOT NULL", customerId, images);
    if (!step)
        return failure(step);
    found->removeIf([&](const QByteArray &value) { return images.contains(value); });
    // What the card said before: replaced since, and still to be taken back.
    for (const QByteArray &bytes : std::as_const(images)) {
        const Result<CardImage> image = CardImage::fromBytes(bytes);
        if (!image)
            return failure(image);
        const Customer &card = image->customer;
        QStringList texts{card.civility, card.lastName, card.firstName, card.company, card.birthday, card.preferences, card.allergies, card.notes,
            card.source, card.paymentMethod, card.externalId};
        texts += card.tags;
        for (const EmailAddress &email : card.emails)
            texts += email.address;
        for (const PhoneNumber &phone : card.phones)
            texts += {phone.typed, phone.e164.mid(1)};
        for (const PostalAddress &address : card.addresses)
            texts += {address.street, address.postcode, address.city, address.country};
        for (const QString &text : std::as_const(texts)) {
            if (!text.isEmpty())
                found->append(text.toUtf8());
        }
    }
    return found;
}

} // namespace couvert
