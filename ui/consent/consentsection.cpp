// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentsection.h"

#include "ui/consent/consentpanel.h"
#include "ui/consent/consentwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

ConsentSection::ConsentSection(const Session &session, QWidget *parent)
    : CardSection(parent), m_session(session), m_strip(new MessageStrip), m_place(new QVBoxLayout), m_panel(new ConsentPanel(session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(new PlainLabel(tr("Consents"), PlainLabel::Look::Part));
    column->addWidget(m_strip);
    column->addLayout(m_place);
    column->addWidget(m_panel);
    connect(m_panel, &ConsentPanel::recorded, this, &ConsentSection::written);
}

void ConsentSection::show(const Customer &customer)
{
    if (customer.id != m_customer) {
        m_panel->close();
        m_strip->clear();
        m_all = false;
    }
    m_customer = customer.id;
    m_language = customer.language;
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const Result<QList<ConsentState>> states = ConsentReader(m_session.vault().database()).states(customer.id, m_session.clock().today());
    if (!states) {
        m_strip->showFailure(states.error());
        return;
    }
    qsizetype hidden = 0;
    for (const ConsentState &state : *states) {
        // Offers by e-mail, SMS and phone are always there; the rest once it was asked, or on demand.
        const bool usual = state.purpose == QLatin1String("offers") && state.channel != Channel::Post;
        if (usual || m_all || state.status != ConsentStatus::None)
            addRow(rows, state, customer.restricted);
        else
            ++hidden;
    }
    if (hidden > 0) {
        auto *more = new LinkButton(tr("Other purposes"));
        more->setObjectName(QStringLiteral("allConsents"));
        rows->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this, customer] {
            m_all = true;
            QMetaObject::invokeMethod(this, [this, customer] { show(customer); }, Qt::QueuedConnection);
        });
    }
    m_place->addWidget(m_rows);
}

void ConsentSection::addRow(QVBoxLayout *rows, const ConsentState &state, bool restricted)
{
    const QDate today = m_session.clock().today();
    const QString name = consentName(state.purpose, state.channel);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, Theme::Tight, 0, Theme::Tight);
    row->setSpacing(Theme::Inside);
    auto *label = new PlainLabel(name);
    row->addWidget(label->wrapped(), 3);
    row->addWidget(new Pill(stateWords(state, today), statePill(state, today)), 0);
    row->addStretch(1);
    const QString key = state.purpose + QLatin1Char('-') + channelCode(state.channel);
    if (state.status == ConsentStatus::Given) {
        auto *withdrawal = new LinkButton(tr("Withdraw"));
        withdrawal->setObjectName(QStringLiteral("withdraw-") + key);
        withdrawal->setAccessibleName(tr("Withdraw: %1").arg(name));
        row->addWidget(withdrawal);
        connect(withdrawal, &QPushButton::clicked, this, [this, state] { withdraw(state); });
    } else {
        const bool renew = state.status == ConsentStatus::Expired || state.status == ConsentStatus::Unproven;
        auto *ask = new LinkButton(renew ? tr("Renew…") : tr("Record…"));
        ask->setObjectName(QStringLiteral("ask-") + key);
        ask->setAccessibleName(tr("Record: %1").arg(name));
        ask->setEnabled(!restricted);
        row->addWidget(ask);
        connect(ask, &QPushButton::clicked, this, [this, state] { m_panel->open(m_customer, m_language, state.purpose, state.channel); });
    }
    rows->addWidget(line);
    rows->addWidget(new Hairline);
}

void ConsentSection::withdraw(const ConsentState &state)
{
    ConsentForm form;
    form.customerId = m_customer;
    form.purpose = state.purpose;
    form.channel = state.channel;
    form.action = ConsentAction::Withdrawn;
    form.how = ConsentHow::Oral;
    const Result<RecordedConsent> recorded = ConsentWriter(m_session).record(form);
    if (!recorded) {
        m_strip->showFailure(recorded.error());
        return;
    }
    m_strip->show(NoticeLabel::Kind::Info, tr("Withdrawn. Nobody will write for this any more; only a new yes of the person can change it."));
    // The button that was pressed goes with its row: the card is read again once it is released.
    QMetaObject::invokeMethod(this, &ConsentSection::written, Qt::QueuedConnection);
}

void ConsentSection::clear()
{
    m_customer = 0;
    m_panel->close();
    m_strip->clear();
    delete m_rows;
    m_rows = nullptr;
}

} // namespace couvert
