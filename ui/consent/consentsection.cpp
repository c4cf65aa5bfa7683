// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentsection.h"

#include "model/consent/consentwriter.h"
#include "model/consent/purpose.h"
#include "ui/consent/consenthistory.h"
#include "ui/consent/consentpanel.h"
#include "ui/consent/consentrefusal.h"
#include "ui/widgets/button.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

/// One line for allergies, whatever the way in which the yes was given: it is about the data, not about writing.
QList<ConsentState> linesOf(const QList<ConsentState> &states)
{
    QList<ConsentState> lines;
    std::optional<ConsentState> diet;
    for (const ConsentState &state : states) {
        if (state.purpose != DietPurpose) {
            lines.append(state);
            continue;
        }
        const bool better = !diet || (state.status == ConsentStatus::Given && diet->status != ConsentStatus::Given)
            || (diet->status != ConsentStatus::Given && state.since.isValid() && (!diet->since.isValid() || state.since > diet->since));
        if (better)
            diet = state;
    }
    if (diet)
        lines.append(*diet);
    return lines;
}

} // namespace

ConsentSection::ConsentSection(const Session &session, FileChooser &chooser, QWidget *parent)
    : CardSection(parent), m_session(session), m_words(session.vault().database()), m_strip(new MessageStrip), m_place(new QVBoxLayout),
      m_panel(new ConsentPanel(session, chooser)), m_openHistory(new LinkButton(tr("What this person said, and the proofs"))),
      m_history(new ConsentHistory(session, chooser))
{
    m_openHistory->setObjectName(QStringLiteral("consentHistory"));
    m_openHistory->setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(new PlainLabel(tr("Consents"), PlainLabel::Look::Part));
    column->addWidget(m_strip);
    column->addLayout(m_place);
    column->addWidget(m_panel);
    column->addWidget(m_openHistory, 0, Qt::AlignLeft);
    column->addWidget(m_history);
    connect(m_panel, &ConsentPanel::recorded, this, &ConsentSection::written);
    connect(m_openHistory, &QPushButton::toggled, this, &ConsentSection::showHistory);
}

void ConsentSection::show(const Customer &customer)
{
    if (customer.id != m_customer.id) {
        m_panel->close();
        m_strip->clear();
        m_openHistory->setChecked(false);
        m_all = false;
    }
    m_customer = customer;
    m_words = PurposeWords(m_session.vault().database());
    readAgain();
}

void ConsentSection::readAgain()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_place->addWidget(m_rows);
    const Result<QList<ConsentState>> states = ConsentReader(m_session.vault().database()).states(m_customer.id, m_session.clock().today());
    if (!states) {
        m_strip->showFailure(states.error());
        return;
    }
    qsizetype hidden = 0;
    for (const ConsentState &state : linesOf(*states)) {
        // Offers by e-mail, SMS and phone are always there; the rest once it was asked, or on demand.
        const bool usual = state.purpose == QLatin1String("offers") && state.channel != Channel::Post;
        const bool needed = state.purpose == DietPurpose && !m_customer.allergies.isEmpty();
        if (usual || needed || m_all || state.status != ConsentStatus::None)
            addRow(rows, state);
        else
            ++hidden;
    }
    if (hidden > 0)
        addMore(rows);
    // With the rest of the card, not a turn of the event loop later.
    m_rows->show();
    // What is made anew would be reached last, behind what erases the card.
    QWidget *before = m_openHistory->previousInFocusChain();
    for (QAbstractButton *button : m_rows->findChildren<QAbstractButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    if (m_openHistory->isChecked())
        m_history->show(m_customer.id, m_customer.language);
}

void ConsentSection::addMore(QVBoxLayout *rows)
{
    auto *more = new LinkButton(tr("Other purposes"));
    more->setObjectName(QStringLiteral("allConsents"));
    rows->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = true;
        // The button that was pressed goes with the rows: they are made anew once it is released.
        QMetaObject::invokeMethod(this, &ConsentSection::readAgain, Qt::QueuedConnection);
    });
}

void ConsentSection::addRow(QVBoxLayout *rows, const ConsentState &state)
{
    const QDate today = m_session.clock().today();
    const bool diet = state.purpose == DietPurpose;
    const QString name = diet ? m_words(state.purpose) : m_words(state.purpose, state.channel);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, Theme::Tight, 0, Theme::Tight);
    row->setSpacing(Theme::Inside);
    // The states stand in one column, whatever their words.
    row->addWidget((new PlainLabel(name))->wrapped(), 2);
    auto *held = new QHBoxLayout;
    held->addWidget(new Pill(stateWords(state, today), statePill(state, today)));
    held->addStretch(1);
    row->addLayout(held, 3);
    const QString key = diet ? QString(DietPurpose) : state.purpose + QLatin1Char('-') + channelCode(state.channel);
    const bool lapsing = state.status == ConsentStatus::Given && statePill(state, today) == Pill::State::Warn;
    const bool renew = lapsing || state.status == ConsentStatus::Expired || state.status == ConsentStatus::Unproven;
    if (state.status != ConsentStatus::Given || lapsing) {
        auto *ask = new LinkButton(renew ? tr("Renew…") : tr("Record…"));
        ask->setObjectName(QStringLiteral("ask-") + key);
        ask->setAccessibleName(tr("Record: %1").arg(name));
        ask->setEnabled(!m_customer.restricted);
        row->addWidget(ask);
        connect(ask, &QPushButton::clicked, this, [this, state] {
            m_strip->clear();
            m_panel->open(m_customer, state.purpose, state.channel);
        });
    }
    if (state.status == ConsentStatus::Given) {
        auto *withdrawal = new LinkButton(tr("Withdraw"));
        withdrawal->setObjectName(QStringLiteral("withdraw-") + key);
        withdrawal->setAccessibleName(tr("Withdraw: %1").arg(name));
        row->addWidget(withdrawal);
        connect(withdrawal, &QPushButton::clicked, this, [this, state] { withdraw(state); });
    }
    rows->addWidget(line);
    rows->addWidget(new Hairline);
}

void ConsentSection::withdraw(const ConsentState &state)
{
    ConsentForm form;
    form.customerId = m_customer.id;
    form.purpose = state.purpose;
    form.channel = state.channel;
    form.action = ConsentAction::Withdrawn;
    form.how = ConsentHow::Oral;
    const Result<RecordedConsent> recorded = ConsentWriter(m_session).record(form);
    if (!recorded) {
        showConsentFailure(*m_strip, recorded.error());
        return;
    }
    m_strip->show(NoticeLabel::Kind::Info,
        recorded->dietDataErased ? tr("Withdrawn, and the allergies were erased from the card.")
                                 : tr("Withdrawn. Nobody will write for this any more; only a new yes of the person can change it."));
    // The button that was pressed goes with its row: the card is read again once it is released.
    QMetaObject::invokeMethod(this, &ConsentSection::written, Qt::QueuedConnection);
}

void ConsentSection::showHistory(bool shown)
{
    if (shown)
        m_history->show(m_customer.id, m_customer.language);
    else
        m_history->clear();
}

Result<> ConsentSection::lock()
{
    return m_panel->isFilledIn() ? fail(FailureCode::InvalidValue, NotKept) : Result<>();
}

void ConsentSection::clear()
{
    m_customer = {};
    m_panel->close();
    m_strip->clear();
    m_openHistory->setChecked(false);
    m_history->clear();
    delete m_rows;
    m_rows = nullptr;
}

} // namespace couvert
