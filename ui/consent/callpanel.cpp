// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/callpanel.h"

#include "model/consent/callinghours.h"
#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "ui/consent/consentrefusal.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

CallPanel::CallPanel(const Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_hours(new NoticeLabel), m_person(new QWidget), m_name(new PlainLabel({}, PlainLabel::Look::Strong)),
      m_proof(new PlainLabel({}, PlainLabel::Look::Soft)), m_attempts(new PlainLabel), m_strip(new MessageStrip),
      m_answered(new QuietButton(tr("Called: answered"))), m_unanswered(new QuietButton(tr("Called: no answer")))
{
    m_attempts->setObjectName(QStringLiteral("callAttempts"));
    m_answered->setObjectName(QStringLiteral("callAnswered"));
    m_unanswered->setObjectName(QStringLiteral("callUnanswered"));
    auto *noMore = new QuietButton(tr("Said no more calls"));
    noMore->setObjectName(QStringLiteral("callNoMore"));
    auto *column = new QVBoxLayout(m_person);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Tight);
    column->addWidget(m_name->wrapped()->selectable());
    column->addWidget(m_proof->wrapped());
    column->addWidget(m_attempts->wrapped());
    column->addWidget(m_strip);
    auto *actions = new ButtonRow;
    actions->addWidget(m_answered);
    actions->addWidget(m_unanswered);
    actions->addWidget(noMore);
    column->addLayout(actions);
    body()->addWidget(m_hours);
    body()->addWidget(m_person);
    m_person->hide();
    hide();
    connect(m_answered, &QPushButton::clicked, this, [this] { note(true); });
    connect(m_unanswered, &QPushButton::clicked, this, [this] { note(false); });
    connect(noMore, &QPushButton::clicked, this, &CallPanel::withdraw);
}

void CallPanel::showHours()
{
    Database &database = m_session.vault().database();
    const bool now = isCallingTime(m_session.clock().now(), holidayRegion(database).value_or(HolidayRegion::Mainland));
    m_hours->setKind(now ? NoticeLabel::Kind::Info : NoticeLabel::Kind::Warn);
    m_hours->setHeading(now ? tr("Calls are allowed now.") : tr("No calls just now."));
    m_hours->setText(tr("Monday to Friday, not on public holidays, from 10 to 13 and from 14 to 20 o’clock; at most %Ln attempt(s) at a person in 30 "
                        "days, answered or not (Code de la consommation, D223-9).",
        nullptr, recentCalls(database, 0, m_session.clock().today()).value_or(CallCount()).allowed));
}

void CallPanel::show(qint64 customerId, const QString &purpose)
{
    m_customer = customerId;
    m_purpose = purpose;
    m_strip->clear();
    m_person->setVisible(customerId != 0);
    m_name->clear();
    m_proof->clear();
    showHours();
    if (customerId == 0)
        return;
    Database &database = m_session.vault().database();
    const Result<Customer> card = CustomerReader(database).card(customerId);
    const Result<QList<ConsentEvent>> history = ConsentReader(database).history(customerId);
    const Result<CallCount> count = recentCalls(database, customerId, m_session.clock().today());
    if (!card || !history || !count) {
        m_strip->showFailure(!card ? card.error() : !history ? history.error() : count.error());
        return;
    }
    m_name->setText(card->phones.isEmpty() ? card->fullName() : QStringLiteral("%1 · %2").arg(card->fullName(), formatPhone(card->phones.first())));
    for (const ConsentEvent &event : *history) {
        if (event.purpose != purpose || event.channel != Channel::Phone || event.action != ConsentAction::Given)
            continue;
        const QDateTime at = event.at.toLocalTime();
        m_proof->setText(tr("Said yes on %1 at %2, text no. %3; counts until %4.")
                .arg(dayWords(at.date()), at.time().toString(QStringLiteral("HH:mm")),
                    WordingNumber{event.purpose, event.language, event.wording}.text(), dayWords(event.until.addDays(-1))));
    }
    showCount(*count);
}

void CallPanel::showCount(const CallCount &count)
{
    QString words = tr("%Ln attempt(s) of %1 in the last 30 days.", nullptr, count.attempts).arg(QLocale().toString(count.allowed));
    if (!count.mayCall())
        words += QLatin1Char(' ') + tr("No more before %1.").arg(dayWords(count.again));
    m_attempts->setText(words);
    m_attempts->setLook(count.mayCall() ? PlainLabel::Look::Text : PlainLabel::Look::WarnCaption);
}

void CallPanel::note(bool answered)
{
    const Result<CallCount> count = noteCall(m_session, m_customer, answered);
    if (!count) {
        m_strip->showFailure(count.error());
        return;
    }
    showCount(*count);
    m_strip->show(MessageStrip::Kind::Info, tr("The attempt is noted."));
}

void CallPanel::withdraw()
{
    ConsentForm form;
    form.customerId = m_customer;
    form.purpose = m_purpose;
    form.channel = Channel::Phone;
    form.action = ConsentAction::Withdrawn;
    form.how = ConsentHow::Phone;
    const Result<RecordedConsent> recorded = ConsentWriter(m_session).record(form);
    if (!recorded) {
        showConsentFailure(*m_strip, recorded.error());
        return;
    }
    clear();
    Q_EMIT withdrawn();
}

} // namespace couvert
