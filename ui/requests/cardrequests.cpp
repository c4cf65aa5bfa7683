// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/cardrequests.h"

#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

const QString Requests = QStringLiteral("requests");

} // namespace

CardRequests::CardRequests(const Session &session, QWidget *parent)
    : CardSection(parent), m_session(session), m_strip(new MessageStrip), m_place(new QVBoxLayout)
{
    auto *fresh = new LinkButton(tr("New request…"));
    fresh->setObjectName(QStringLiteral("cardRequest"));
    auto *top = new QHBoxLayout;
    top->addWidget(new PlainLabel(tr("Requests"), PlainLabel::Look::Part), 1);
    top->addWidget(fresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(top);
    column->addWidget(m_strip);
    column->addLayout(m_place);
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Requests, QStringLiteral("new:%1").arg(m_customer)); });
}

void CardRequests::show(const Customer &customer)
{
    m_customer = customer.id;
    m_strip->clear();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addRequests(rows, customer.id);
    addCorrections(rows, customer.id);
    m_place->addWidget(m_rows);
}

void CardRequests::addRequests(QVBoxLayout *rows, qint64 customerId)
{
    const Result<QList<Request>> requests = RequestReader(m_session.vault().database()).ofCustomer(customerId);
    if (!requests) {
        m_strip->showFailure(requests.error());
        return;
    }
    if (requests->isEmpty())
        rows->addWidget((new PlainLabel(tr("None so far."), PlainLabel::Look::Soft))->wrapped());
    const QDate today = m_session.clock().today();
    for (const Request &request : *requests) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, Theme::Tight, 0, Theme::Tight);
        row->setSpacing(Theme::Inside);
        const QString name = tr("%1, received on %2", "right, day").arg(requestKindWord(request.kind), dayWords(request.received()));
        row->addWidget((new PlainLabel(name))->wrapped(), 1);
        row->addWidget(new Pill(timeLeftWords(request, today), timeLeftState(request, today)));
        auto *see = new LinkButton(tr("See"));
        see->setObjectName(QStringLiteral("see-") + request.number);
        see->setAccessibleName(tr("See the request: %1").arg(name));
        row->addWidget(see);
        connect(see, &QPushButton::clicked, this,
            [this, number = request.number] { Q_EMIT pageRequested(Requests, QStringLiteral("request:") + number); });
        rows->addWidget(line);
        rows->addWidget(new Hairline);
    }
}

void CardRequests::addCorrections(QVBoxLayout *rows, qint64 customerId)
{
    const Result<QList<Rectification>> corrections = rectificationsOf(m_session.vault().database(), customerId);
    if (!corrections) {
        m_strip->showFailure(corrections.error());
        return;
    }
    if (corrections->isEmpty())
        return;
    rows->addSpacing(Theme::Small);
    rows->addWidget(new PlainLabel(tr("Corrected at the person’s request"), PlainLabel::Look::Strong));
    const auto value = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; };
    for (auto correction = corrections->crbegin(); correction != corrections->crend(); ++correction) {
        const QString day = dayWords(correction->at.toLocalTime().date());
        const QString words = correction->field.isEmpty()
            ? tr("%1 · statement: %2", "day, words").arg(day, correction->after)
            : tr("%1 · %2: %3 instead of %4", "day, field, now, before")
                  .arg(day, fieldWord(correction->field), value(correction->after), value(correction->before));
        rows->addWidget((new PlainLabel(words))->wrapped()->selectable());
    }
}

void CardRequests::clear()
{
    m_customer = 0;
    m_strip->clear();
    delete m_rows;
    m_rows = nullptr;
}

} // namespace couvert
