// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "ui/requests/requestdetail.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QStackedWidget>

namespace couvert {

RequestsPage::RequestsPage(const Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_header(new PageHeader(tr("Requests"))), m_new(new PrimaryButton(tr("New request"))),
      m_back(new LinkButton(tr("Back to the list"))), m_strip(new MessageStrip), m_list(new RequestList(session)), m_side(new Card),
      m_faces(new QStackedWidget), m_detail(new RequestDetail(session)), m_form(new RequestPanel(session))
{
    m_new->setObjectName(QStringLiteral("newRequest"));
    m_header->addAction(m_new);
    makeSide();
    auto *column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(Theme::Block);
    for (QWidget *half : std::initializer_list<QWidget *>{m_list, m_side})
        half->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    halves->addWidget(m_list, 20);
    halves->addWidget(m_side, 21);
    column->addLayout(halves, 1);
    connect(m_new, &QPushButton::clicked, this, &RequestsPage::createNew);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_sideInFront = false;
        placeHalves();
        m_list->takeFocus();
    });
    connect(m_list, &RequestList::currentChanged, this, &RequestsPage::showRequest);
    connect(m_list, &RequestList::entered, this, [this](const QString &number) {
        showRequest(number);
        m_sideInFront = true;
        placeHalves();
        m_detail->takeFocus();
    });
    connect(m_list, &RequestList::newRequested, this, &RequestsPage::createNew);
    connect(m_list, &RequestList::failed, m_strip, &MessageStrip::showFailure);
    connect(m_detail, &RequestDetail::written, this, &RequestsPage::refresh);
    connect(m_detail, &RequestDetail::cardRequested, this,
        [this](qint64 id) { Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("card:%1").arg(id)); });
    connect(m_form, &RequestPanel::recorded, this, [this](const QStringList &numbers) {
        m_form->clear();
        m_list->select(numbers.constFirst());
        showFace(Nothing);
        refresh();
        m_sideInFront = true;
        showRequest(numbers.constFirst());
        m_strip->show(NoticeLabel::Kind::Info,
            numbers.size() == 1 ? tr("Recorded under the number %1.").arg(numbers.constFirst())
                                : tr("Recorded under the numbers %1.").arg(numbers.join(QStringLiteral(", "))));
        m_detail->takeFocus();
    });
    connect(m_form, &RequestPanel::cancelled, this, &RequestsPage::endForm);
    placeHalves();
    // The sidebar hears of the count once the page stands in the window.
    QMetaObject::invokeMethod(this, &RequestsPage::refresh, Qt::QueuedConnection);
}

void RequestsPage::makeSide()
{
    QVBoxLayout *body = m_side->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *backPlace = new QHBoxLayout;
    backPlace->setContentsMargins(Theme::Inside, Theme::Tight, Theme::Inside, 0);
    backPlace->addWidget(m_back);
    backPlace->addStretch(1);
    body->addLayout(backPlace);
    body->addWidget(m_faces, 1);
    auto *nothing = new QWidget;
    auto *column = new QVBoxLayout(nothing);
    auto *label = new PlainLabel(tr("Choose a request to see how it stands."), PlainLabel::Look::Soft);
    label->setAlignment(Qt::AlignCenter);
    column->addWidget(label->wrapped(), 1, Qt::AlignCenter);
    m_faces->addWidget(nothing);
    m_faces->addWidget(m_detail);
    m_faces->addWidget(m_form);
}

void RequestsPage::activated()
{
    refresh();
    if (m_faces->currentIndex() == Writing)
        return;
    if (m_form->hasDraft())
        startForm(0, {});
    else
        m_list->takeFocus();
}

void RequestsPage::refresh()
{
    m_list->refresh();
    Q_EMIT attentionChanged(m_list->model()->running());
    placeHalves();
}

void RequestsPage::showRequest(const QString &number)
{
    if (m_faces->currentIndex() == Writing)
        endForm();
    if (number.isEmpty()) {
        showFace(Nothing);
        return;
    }
    m_strip->clear();
    m_detail->show(number);
    showFace(Reading);
}

void RequestsPage::showFace(Face face)
{
    m_faces->setCurrentIndex(face);
    placeHalves();
}

void RequestsPage::startForm(qint64 customerId, const QString &kind)
{
    m_strip->clear();
    if (m_faces->currentIndex() == Writing) {
        const Result<> kept = m_form->keepDraft();
        if (!kept) {
            m_strip->showFailure(kept.error());
            return;
        }
    }
    m_sideInFront = true;
    showFace(Writing);
    m_form->open(customerId, requestKindFromCode(kind));
}

void RequestsPage::endForm()
{
    const Result<> kept = m_form->keepDraft();
    if (!kept) {
        m_strip->showFailure(kept.error());
        return;
    }
    m_form->clear();
    showFace(m_detail->number().isEmpty() ? Nothing : Reading);
    m_sideInFront = false;
    placeHalves();
}

void RequestsPage::find()
{
    m_sideInFront = false;
    placeHalves();
    m_list->takeFocus();
}

void RequestsPage::createNew()
{
    startForm(0, {});
}

void RequestsPage::begin(const QString &task)
{
    const QStringList words = task.split(QLatin1Char(':'));
    if (words.constFirst() == QLatin1String("new")) {
        startForm(words.value(1).toLongLong(), words.value(2));
        return;
    }
    if (words.constFirst() != QLatin1String("request"))
        return;
    m_list->select(words.value(1));
    m_sideInFront = true;
    showRequest(words.value(1));
}

void RequestsPage::setFolded(bool folded)
{
    m_folded = folded;
    placeHalves();
}

void RequestsPage::placeHalves()
{
    const bool something = m_faces->currentIndex() != Nothing;
    // An empty list explains itself on the whole page.
    const bool alone = m_list->model()->rowCount() == 0 && !something;
    const bool sideOnly = m_folded && m_sideInFront && something;
    // One primary button a page: the empty list and the form bring their own.
    m_new->setVisible(!alone && m_faces->currentIndex() != Writing);
    m_list->setFirstStepShown(m_faces->currentIndex() != Writing);
    m_list->setVisible(!sideOnly);
    m_side->setVisible(!alone && (!m_folded || sideOnly));
    m_back->setVisible(sideOnly);
}

Result<> RequestsPage::lock()
{
    Result<> kept;
    if (m_faces->currentIndex() == Writing)
        kept = m_form->keepDraft();
    const Result<> answer = m_detail->keepDraft();
    if (kept)
        kept = answer;
    m_form->clear();
    m_detail->clear();
    m_list->clear();
    m_strip->clear();
    return kept;
}

} // namespace couvert
