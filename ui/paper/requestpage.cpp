// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/requestpage.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "model/vault/settings.h"
#include "ui/paper/document.h"
#include "ui/paper/requestwords.h"

namespace couvert {

namespace {

using Codes = RequestWords::Codes;

void writeFacts(Document &page, const RequestSheet &sheet, const RequestWords &words)
{
    const DocumentWords &say = words.say();
    const Request &request = sheet.request;
    const auto fact = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            page.row(say(label), text);
    };
    const auto day = [&](QDate date) { return date.isValid() ? say.day(date) : QString(); };
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Right"), words(Codes::Kinds, requestKindCode(request.kind)));
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Person"), sheet.person);
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Received on"), day(request.received()));
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Came by"), request.channel);
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Asked"), request.asked);
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Due on"), day(request.due));
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Extended on"), day(request.extendedOn));
    if (request.identity)
        fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "Identity"),
            say(QT_TRANSLATE_NOOP("couvert::RequestPage", "%1, on %2, by %3"))
                .arg(words(Codes::Checks, identityCheckCode(*request.identity)), day(request.identityOn), request.identityBy));
    QString state = words(Codes::States, requestStateCode(request.state));
    if (request.outcome)
        state += QStringLiteral(" · ") + words(Codes::Outcomes, requestOutcomeCode(*request.outcome));
    if (request.closedOn.isValid())
        state += QStringLiteral(" · ") + day(request.closedOn);
    fact(QT_TRANSLATE_NOOP("couvert::RequestPage", "State"), state);
}

} // namespace

Result<RequestSheet> requestSheetFor(const Session &session, Database &database, const Request &request)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const Result<QList<RequestEvent>> events = RequestReader(database).events(request.id);
    if (!events)
        return failure(events);
    QString person = request.person;
    if (person.isEmpty() && request.customerId != 0) {
        const Result<Customer> card = CustomerReader(database).card(request.customerId);
        if (!card && card.error().code != FailureCode::NotFound)
            return failure(card);
        person = card ? card->fullName() : QString();
    }
    return RequestSheet{request, *events, person, settings->value(QLatin1String("restaurant")).toObject().value(QLatin1String("name")).toString(),
        settings->value(QLatin1String("language")).toString(), session.clock().today()};
}

Result<QByteArray> requestPdf(const RequestSheet &sheet)
{
    const RequestWords words(sheet.language);
    const DocumentWords &say = words.say();
    const QString title = say(QT_TRANSLATE_NOOP("couvert::RequestPage", "Request no. %1")).arg(sheet.request.number);
    Document page(title, sheet.restaurant, say(QT_TRANSLATE_NOOP("couvert::RequestPage", "%1 · printed on %2")).arg(title, say.day(sheet.day)));
    page.title(title);
    writeFacts(page, sheet, words);
    page.part(say(QT_TRANSLATE_NOOP("couvert::RequestPage", "What happened")));
    for (const RequestEvent &event : sheet.events) {
        QString line = words.step(requestEventCode(event.kind), event.detail);
        if (!event.by.isEmpty())
            line += QStringLiteral(" (%1)").arg(event.by);
        page.row(say.day(event.day), line);
    }
    return page.finish();
}

} // namespace couvert
