// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/rightform.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace couvert {

RightForm::RightForm(const Session &session, const QString &title, const QString &verb, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(title), m_header(new PageHeader(title)), m_strip(new MessageStrip), m_request(new QComboBox),
      m_requestField(new FormField(tr("For which request"), m_request)), m_scroll(new ScrollColumn(new QWidget)), m_bodyPlace(new QVBoxLayout),
      m_back(new QuietButton(tr("Back"))), m_verb(new PrimaryButton(verb))
{
    m_back->setObjectName(QStringLiteral("leaveForm"));
    m_verb->setObjectName(QStringLiteral("formVerb"));
    m_request->setObjectName(QStringLiteral("forRequest"));
    m_request->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_request->setMinimumContentsLength(16);
    m_header->addAction(m_back);
    m_header->addAction(m_verb);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_scroll->widget());
    column->setContentsMargins(0, 0, Theme::Small, 0);
    column->setSpacing(Theme::Block);
    column->addWidget(m_requestField);
    column->addLayout(m_bodyPlace);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::Block);
    outer->addWidget(m_header);
    outer->addWidget(m_strip);
    outer->addWidget(m_scroll, 1);
    connect(m_request, &QComboBox::activated, this, &RightForm::requestChosen);
    connect(m_verb, &QPushButton::clicked, this, &RightForm::carryOut);
    connect(m_back, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT closed();
    });
}

void RightForm::open(qint64 customerId, const QString &number)
{
    m_strip->clear();
    emptyBody();
    m_number = number;
    setDone(false);
    m_request->clear();
    m_requestField->hide();
    m_customer = {};
    if (!needsCustomer()) {
        m_header->setSubtitle(tr("Request %1").arg(m_number));
        fillAndShow();
        return;
    }
    const Result<Customer> card = CustomerReader(m_session.vault().database()).card(customerId);
    if (!card) {
        m_verb->hide();
        m_strip->showFailure(card.error());
        return;
    }
    m_customer = *card;
    m_header->setSubtitle(m_number.isEmpty() ? card->fullName() : tr("%1 · request %2", "who, number").arg(card->fullName(), m_number));
    m_request->addItem(tr("None: on your own account"), QString());
    const Result<QList<Request>> requests = RequestReader(m_session.vault().database()).ofCustomer(customerId);
    if (!requests)
        m_strip->showFailure(requests.error());
    for (const Request &request : requests.value_or(QList<Request>())) {
        if (request.isOpen())
            m_request->addItem(
                tr("%1: %2, received on %3", "number, right, day").arg(request.number, requestKindWord(request.kind), dayWords(request.received())),
                request.number);
    }
    m_request->setCurrentIndex(m_request->count() > 1 ? 1 : 0);
    m_requestField->setVisible(m_number.isEmpty() && m_request->count() > 1);
    fillAndShow();
}

void RightForm::fillAndShow()
{
    m_first = m_back;
    fill();
    // Left to the layout it would be shown with the next event only, and nothing in it could take the focus before.
    m_content->show();
    if (m_first)
        m_first->setFocus();
}

QString RightForm::number() const
{
    return m_number.isEmpty() ? m_request->currentData().toString() : m_number;
}

void RightForm::setUnderWay(bool underWay)
{
    m_back->setEnabled(!underWay);
    m_requestField->setEnabled(!underWay);
}

void RightForm::setDone(bool done)
{
    m_verb->setVisible(!done);
    m_requestField->setVisible(!done && m_number.isEmpty() && m_request->count() > 1);
    m_back->setText(done ? tr("Done") : tr("Back"));
    if (done) {
        m_content->show();
        m_back->setFocus();
    }
}

void RightForm::setTitle(const QString &title)
{
    m_header->setTitle(title);
}

void RightForm::reveal(QWidget *widget)
{
    // Its place is known once the layout has seen it.
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer<QWidget>(widget)] {
            if (shown)
                m_scroll->ensureWidgetVisible(shown, 0, Theme::Block);
        },
        Qt::QueuedConnection);
}

void RightForm::showRefusal(const Failure &failure)
{
    const QString words = requestRefusalWords(failure);
    if (words.isEmpty())
        m_strip->showFailure(failure);
    else
        m_strip->show(NoticeLabel::Kind::Warn, words);
}

void RightForm::emptyBody()
{
    delete m_content;
    m_content = new QWidget;
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::Block);
    m_bodyPlace->addWidget(m_content);
}

Result<> RightForm::lock()
{
    m_strip->clear();
    emptyBody();
    m_customer = {};
    m_number.clear();
    m_request->clear();
    m_header->setSubtitle({});
    return {};
}

} // namespace couvert
