// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestspage.h"

#include "ui/paper/erasurecertificate.h"
#include "ui/requests/filesearch.h"
#include "ui/requests/letterform.h"
#include "ui/requests/objectionform.h"
#include "ui/requests/rectificationform.h"
#include "ui/requests/requestdetail.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestpanel.h"
#include "ui/requests/restrictionform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QStackedWidget>

namespace couvert {

namespace {

/// What the letter to an erased person says of what stays.
LetterInput letterInputOf(const ErasureOutcome &outcome)
{
    LetterInput input;
    input.language = chosenLanguage(); // the person's own went with the card
    for (const KeptThing &thing : outcome.kept) {
        const KeptWords words = keptWords(thing, chosenLanguage());
        // The letter has its own sentences for these two.
        if (thing.what == KeptThing::What::Opposition)
            input.opposed = true;
        else if (thing.what != KeptThing::What::Ledger)
            input.kept.append({words.what, words.why, thing.until});
    }
    input.inBackups = outcome.backups.reason != QLatin1String("no_backup");
    input.lastBackupGoneOn = outcome.backups.day;
    return input;
}

} // namespace

RequestsPage::RequestsPage(const Session &session, const RightsTools &tools, FileChooser &chooser, QWidget *parent)
    : Page(parent), m_session(session), m_search(new FileSearch(session, tools.holders)), m_whole(new QStackedWidget), m_desk(new QWidget),
      m_header(new PageHeader(tr("Requests"))), m_new(new PrimaryButton(tr("New request"))), m_back(new LinkButton(tr("Back to the list"))),
      m_strip(new MessageStrip), m_list(new RequestList(session)), m_side(new Card), m_faces(new QStackedWidget),
      m_detail(new RequestDetail(session, chooser)), m_panel(new RequestPanel(session))
{
    m_new->setObjectName(QStringLiteral("newRequest"));
    m_header->addAction(m_new);
    makeSide();
    makeDesk();
    makeForms(tools, chooser);
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(m_search);
    column->addWidget(m_whole, 1);
    connect(m_search, &FileSearch::busyChanged, this, [this](bool busy) { tellBusy(m_search, busy); });
    placeHalves();
    // The sidebar hears of the count once the page stands in the window.
    QMetaObject::invokeMethod(this, &RequestsPage::refresh, Qt::QueuedConnection);
}

void RequestsPage::makeDesk()
{
    m_whole->addWidget(m_desk);
    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Block);
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
    connect(m_panel, &RequestPanel::recorded, this, [this](const QStringList &numbers) {
        m_panel->clear();
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
    connect(m_panel, &RequestPanel::cancelled, this, &RequestsPage::endForm);
    connect(m_detail, &RequestDetail::formRequested, this, [this](const QString &task) {
        m_cameFrom = 0;
        openForm(task.split(QLatin1Char(':')));
    });
}

void RequestsPage::makeForms(const RightsTools &tools, FileChooser &chooser)
{
    m_export = new ExportForm(m_session, tools.collect, chooser);
    m_letter = new LetterForm(m_session, chooser);
    addForm(QStringLiteral("rectify"), new RectificationForm(m_session));
    addForm(QStringLiteral("export"), m_export);
    addForm(QStringLiteral("letter"), m_letter);
    addForm(QStringLiteral("restrict"), new RestrictionForm(m_session));
    addForm(QStringLiteral("object"), new ObjectionForm(m_session));
    auto *erasure = new ErasureForm(m_session, tools.holders, tools.searchedAtOnce, chooser);
    addForm(QStringLiteral("erase"), erasure);
    connect(erasure, &ErasureForm::searchRequested, m_search, &FileSearch::begin);
    connect(erasure, &ErasureForm::erased, this, [this](const QList<qint64> &ids) {
        m_detail->letGo(ids);
        if (m_panel->letGo(ids))
            showFace(m_detail->number().isEmpty() ? Nothing : Reading);
    });
    connect(erasure, &ErasureForm::letterRequested, this, [this](const QString &number, const ErasureOutcome &outcome) {
        m_letterInput = letterInputOf(outcome);
        openAnswer(number);
    });
    m_forms.insert(QStringLiteral("takeaway"), m_export);
    connect(m_export, &ExportForm::letterRequested, this, &RequestsPage::openAnswer);
}

void RequestsPage::openAnswer(const QString &number)
{
    // The button that was pressed goes with its form: not before its click has ended.
    QMetaObject::invokeMethod(
        this, [this, number] { openForm({QStringLiteral("letter"), {}, number, letterKindCode(LetterKind::Granted)}); }, Qt::QueuedConnection);
}

void RequestsPage::addForm(const QString &name, RightForm *form)
{
    m_forms.insert(name, form);
    m_whole->addWidget(form);
    connect(form, &RightForm::closed, this, &RequestsPage::comeBack);
    connect(form, &RightForm::written, this, [this] { Q_EMIT attentionChanged(m_list->model()->running()); });
    connect(form, &RightForm::busyChanged, this, [this, form](bool busy) { tellBusy(form, busy); });
    connect(form, &RightForm::pageRequested, this, &Page::pageRequested);
}

void RequestsPage::tellBusy(QObject *who, bool busy)
{
    if (busy)
        m_busy.insert(who);
    else
        m_busy.remove(who);
    Q_EMIT busyChanged(!m_busy.isEmpty());
}

void RequestsPage::openForm(const QStringList &words)
{
    const QString &name = words.constFirst();
    RightForm *form = m_forms.value(name);
    if (!form)
        return;
    Result<> kept = closeForm();
    if (kept && m_faces->currentIndex() == Writing)
        kept = m_panel->keepDraft();
    if (!kept) {
        m_strip->showFailure(kept.error());
        return;
    }
    if (form == m_export)
        m_export->setPortability(name == QLatin1String("takeaway"));
    if (form == m_letter)
        m_letter->prepare(letterKindFromCode(words.value(3)), std::exchange(m_letterInput, {}));
    m_form = form;
    m_whole->setCurrentWidget(form);
    form->open(words.value(1).toLongLong(), words.value(2));
}

Result<> RequestsPage::closeForm()
{
    if (!m_form)
        return {};
    // What is typed in it stays in the file as a draft.
    Result<> kept = m_form->lock();
    m_form = nullptr;
    m_whole->setCurrentWidget(m_desk);
    return kept;
}

void RequestsPage::comeBack()
{
    const Result<> kept = closeForm();
    refresh();
    if (!kept) {
        m_strip->showFailure(kept.error());
        return;
    }
    if (m_cameFrom != 0) {
        Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("card:%1").arg(m_cameFrom));
        return;
    }
    if (!m_detail->number().isEmpty() && m_faces->currentIndex() == Reading)
        m_detail->show(m_detail->number());
    m_detail->takeFocus();
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
    m_faces->addWidget(m_panel);
}

void RequestsPage::activated()
{
    refresh();
    if (m_form || m_faces->currentIndex() == Writing)
        return;
    if (m_panel->hasDraft())
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
        const Result<> kept = m_panel->keepDraft();
        if (!kept) {
            m_strip->showFailure(kept.error());
            return;
        }
    }
    m_sideInFront = true;
    showFace(Writing);
    m_panel->open(customerId, requestKindFromCode(kind));
}

void RequestsPage::endForm()
{
    const Result<> kept = m_panel->keepDraft();
    if (!kept) {
        m_strip->showFailure(kept.error());
        return;
    }
    m_panel->clear();
    showFace(m_detail->number().isEmpty() ? Nothing : Reading);
    m_sideInFront = false;
    placeHalves();
}

void RequestsPage::find()
{
    std::ignore = closeForm();
    m_sideInFront = false;
    placeHalves();
    m_list->takeFocus();
}

void RequestsPage::createNew()
{
    std::ignore = closeForm();
    startForm(0, {});
}

void RequestsPage::begin(const QString &task)
{
    const QStringList words = task.split(QLatin1Char(':'));
    const QString &name = words.constFirst();
    if (m_forms.contains(name)) {
        m_cameFrom = words.value(1).toLongLong();
        openForm(words);
        return;
    }
    std::ignore = closeForm();
    if (name == QLatin1String("new")) {
        startForm(words.value(1).toLongLong(), words.value(2));
    } else if (name == QLatin1String("request")) {
        m_list->select(words.value(1));
        m_sideInFront = true;
        showRequest(words.value(1));
    }
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
    m_search->stop();
    Result<> kept = closeForm();
    if (m_faces->currentIndex() == Writing) {
        const Result<> panel = m_panel->keepDraft();
        if (kept)
            kept = panel;
    }
    const Result<> answer = m_detail->keepDraft();
    if (kept)
        kept = answer;
    m_panel->clear();
    m_detail->clear();
    m_list->clear();
    m_strip->clear();
    return kept;
}

} // namespace couvert
