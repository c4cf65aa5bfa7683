// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/recipientspart.h"

#include "model/requests/rectification.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "ui/consent/consentwords.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

RecipientsPart::RecipientsPart(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_strip(new MessageStrip), m_place(new QVBoxLayout), m_text(new QPlainTextEdit)
{
    auto *why = new HelpButton(tr("who must be told"),
        tr("Whoever received the data from you is told that it was corrected, erased or frozen, so that they do the same; unless that is impossible. The "
           "lists you exported are their source."),
        tr("GDPR, article 19"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Small);
    top->addWidget(new PlainLabel(tr("Who must be told"), PlainLabel::Look::Part));
    top->addWidget(why);
    top->addStretch(1);
    m_text->setObjectName(QStringLiteral("recipientText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * Theme::instance().rowHeight());
    auto *copy = new QuietButton(tr("Copy the text"));
    copy->setObjectName(QStringLiteral("copyText"));
    auto *copyPlace = new QHBoxLayout;
    copyPlace->addWidget(copy);
    copyPlace->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(top);
    column->addWidget(why->panel());
    column->addWidget(m_strip);
    column->addLayout(m_place);
    m_textField = new FormField(tr("Text to send them"), m_text);
    column->addWidget(m_textField);
    column->addLayout(copyPlace);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_strip->show(NoticeLabel::Kind::Info, tr("Copied. Paste it into your mail."));
    });
    hide();
}

void RecipientsPart::show(const Customer &customer, const QString &requestNumber, RequestKind what, const QList<FieldChange> &corrected)
{
    m_customer = customer;
    m_number = requestNumber;
    m_what = what;
    m_corrected = corrected;
    m_strip->clear();
    m_text->setPlainText(textToSend());
    m_textField->setHint(what == RequestKind::Erasure ? tr("Send it before you erase: afterwards nobody here knows who it was about.") : QString());
    fill();
}

void RecipientsPart::fill()
{
    Database &database = m_session.vault().database();
    qint64 request = 0;
    if (!m_number.isEmpty()) {
        const Result<Request> found = RequestReader(database).byNumber(m_number);
        request = found ? found->id : 0;
    }
    const Result<QList<Recipient>> recipients = recipientsOf(database, m_customer.id, request);
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    if (!recipients)
        m_strip->showFailure(recipients.error());
    const PurposeWords words(database);
    for (const Recipient &recipient : recipients.value_or(QList<Recipient>())) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, Theme::Tight, 0, Theme::Tight);
        row->setSpacing(Theme::Inside);
        const std::optional<Channel> channel = channelFromCode(recipient.channel);
        const QString list = channel ? words(recipient.purpose, *channel) : words(recipient.purpose);
        row->addWidget(
            (new PlainLabel(tr("%1, list of %2", "offers by e-mail, day").arg(list, dayWords(recipient.at.toLocalTime().date()))))->wrapped(), 1);
        if (recipient.toldOn.isValid()) {
            row->addWidget(new Pill(tr("told on %1").arg(dayWords(recipient.toldOn)), Pill::State::Good));
        } else {
            row->addWidget(new Pill(tr("not told yet"), Pill::State::Warn));
            auto *told = new LinkButton(tr("Mark as told"));
            told->setObjectName(QStringLiteral("told-%1").arg(recipient.mailing));
            told->setAccessibleName(tr("Mark as told: %1").arg(list));
            told->setEnabled(request != 0);
            row->addWidget(told);
            connect(told, &QPushButton::clicked, this, [this, mailing = recipient.mailing] {
                const Result<> marked = RequestWriter(m_session).addEvent(m_number, RequestEventKind::RecipientTold, {}, mailing);
                if (!marked) {
                    m_strip->showFailure(marked.error());
                    return;
                }
                QMetaObject::invokeMethod(this, &RecipientsPart::fill, Qt::QueuedConnection);
            });
        }
        rows->addWidget(line);
        rows->addWidget(new Hairline);
    }
    m_place->addWidget(m_rows);
    setVisible(recipients && !recipients->isEmpty());
}

QString RecipientsPart::textToSend() const
{
    QStringList lines{tr("Hello,"), {}};
    const QString who = m_customer.emails.isEmpty()
        ? m_customer.fullName()
        : tr("%1 (%2)", "name, e-mail").arg(m_customer.fullName(), m_customer.emails.constFirst().address);
    switch (m_what) {
    case RequestKind::Erasure:
        lines.append(tr("%1 had their data erased from our customer file. Please erase it too, in every list that came from us.").arg(who));
        break;
    case RequestKind::Restriction:
        lines.append(tr("%1 asked that the use of their data be restricted. Please keep it without using it until we tell you otherwise.").arg(who));
        break;
    default:
        lines.append(tr("%1 had their data corrected. Please correct it too, in every list that came from us:").arg(who));
        for (const FieldChange &change : m_corrected)
            lines.append(tr("- %1: %2 instead of %3", "field, now, before")
                    .arg(fieldWord(change.field), change.after.isEmpty() ? tr("nothing") : change.after,
                        change.before.isEmpty() ? tr("nothing") : change.before));
    }
    lines.append({QString(), tr("(Article 19 of the GDPR)"), QString(), tr("Thank you.")});
    return lines.join(QLatin1Char('\n'));
}

} // namespace couvert
