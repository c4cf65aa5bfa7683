// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/conservationpage.h"

#include "model/customers/undo.h"
#include "model/retention/contactround.h"
#include "ui/requests/erasing.h"
#include "ui/retention/daywords.h"
#include "ui/retention/durationspage.h"
#include "ui/retention/reviewwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QResizeEvent>
#include <QStackedWidget>

namespace couvert {

namespace {

constexpr int RowsBesideBars = 14; ///< height of the page, in rows, below which the bars give way to the list

/// Carries a decision out on the worker's own connection; first finds out on whom when all of a list are meant.
Result<ReviewOutcome> carryOut(
    const Session &session, const PersonalDataHolders &holders, const ReviewOrder &order, const DueSelection &selection, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    QList<qint64> ids = selection.ids;
    if (selection.whole) {
        Result<std::optional<QList<qint64>>> all =
            selection.view.ids(**database, session.clock().today(), selection.first, [&pulse] { return pulse.goesOn(); });
        if (!all)
            return failure(all);
        if (!*all) {
            ReviewOutcome untouched;
            untouched.completion = Completion::Cancelled;
            return untouched;
        }
        ids = std::move(**all);
    }
    return review(session, **database, holders, order, ids, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

Result<UndoOutcome> takeBack(const Session &session)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return Undo(session, **database).undoLatest();
}

} // namespace

ConservationPage::ConservationPage(const Session &session, Holders holders, ListExport exportList, QWidget *parent)
    : ConservationPage(session, std::move(holders), std::move(exportList), systemFileChooser(), parent)
{
}

ConservationPage::ConservationPage(const Session &session, Holders holders, ListExport exportList, FileChooser &chooser, QWidget *parent)
    : Page(parent), m_session(session), m_holders(std::move(holders)), m_job(new RunningJob(this)), m_faces(new QStackedWidget),
      m_header(new PageHeader(tr("Retention"))), m_durationsButton(new QuietButton(tr("Rules and periods"))),
      m_doubt(new NoticeLabel({}, NoticeLabel::Kind::Warn)), m_confirm(new QuietButton(tr("The date is right"))), m_strip(new MessageStrip),
      m_undo(new LinkButton(tr("Take back"))), m_certificate(new LinkButton(tr("Save the certificate…"))), m_chooser(chooser), m_work(new WorkBar),
      m_halves(new QWidget), m_list(new DuePart(session)), m_side(new Card), m_review(new ReviewPart(session)),
      m_decideButton(new PrimaryButton(tr("Decide…"))), m_back(new LinkButton(tr("Back to the list"))),
      m_durations(new DurationsPage(session, std::move(exportList), chooser))
{
    layOut();
    connect(m_durationsButton, &QPushButton::clicked, this, [this] { showDurations(); });
    connect(m_durations, &DurationsPage::left, this, [this] {
        showReview();
        m_durationsButton->setFocus();
    });
    connect(m_durations, &Page::pageRequested, this, &Page::pageRequested);
    connect(m_confirm, &QPushButton::clicked, this, &ConservationPage::confirmDate);
    connect(m_undo, &QPushButton::clicked, this, &ConservationPage::undo);
    connect(m_certificate, &QPushButton::clicked, this, &ConservationPage::saveCertificate);
    connect(m_list, &DuePart::failed, m_strip, &MessageStrip::showFailure);
    connect(m_list, &DuePart::selectionChanged, this, [this] {
        m_review->show(m_list->selection());
        placeHalves();
    });
    const auto openCard = [this](qint64 id) { Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("card:%1").arg(id)); };
    connect(m_list, &DuePart::spreadChanged, this, &ConservationPage::tellAttention);
    connect(m_list, &DuePart::entered, this, openCard);
    connect(m_review, &ReviewPart::cardRequested, this, openCard);
    connect(m_review, &ReviewPart::decided, this, &ConservationPage::decide);
    connect(m_review, &ReviewPart::previewWanted, this, &ConservationPage::preview);
    connect(m_review, &ReviewPart::answered, this, &ConservationPage::answer);
    connect(m_review, &ReviewPart::released, this, &ConservationPage::release);
    connect(m_decideButton, &QPushButton::clicked, this, [this] {
        m_sideInFront = true;
        placeHalves();
        m_review->takeFocus();
    });
    connect(m_back, &QPushButton::clicked, this, &ConservationPage::find);
    connect(m_work, &WorkBar::cancelRequested, m_job, &RunningJob::cancel);
    connect(m_job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
    const auto tellBusy = [this] { Q_EMIT busyChanged(m_job->isRunning() || m_durations->isRunning()); };
    connect(m_job, &RunningJob::runningChanged, this, tellBusy);
    connect(m_job, &RunningJob::runningChanged, m_review, [this](bool running) { m_review->setRunning(running && !m_previewing); });
    connect(m_durations, &Page::busyChanged, this, tellBusy);
    // The sidebar hears of the count once the page stands in the window.
    QMetaObject::invokeMethod(this, &ConservationPage::refresh, Qt::QueuedConnection);
}

ConservationPage::~ConservationPage()
{
    m_job->abandon();
}

void ConservationPage::layOut()
{
    m_durationsButton->setObjectName(QStringLiteral("showDurations"));
    m_confirm->setObjectName(QStringLiteral("confirmDate"));
    m_undo->setObjectName(QStringLiteral("takeBack"));
    m_certificate->setObjectName(QStringLiteral("saveCertificate"));
    m_decideButton->setObjectName(QStringLiteral("decide"));
    m_strip->addAction(m_undo);
    m_strip->addAction(m_certificate);
    m_doubt->addAction(m_confirm);
    m_doubt->setHeading(tr("The date of this computer looks wrong"));
    m_header->addAction(m_durationsButton);
    m_header->addAction(m_decideButton);
    QVBoxLayout *body = m_side->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *backPlace = new QHBoxLayout;
    backPlace->setContentsMargins(Theme::Inside, Theme::Tight, Theme::Inside, 0);
    backPlace->addWidget(m_back);
    backPlace->addStretch(1);
    body->addLayout(backPlace);
    body->addWidget(m_review, 1);
    auto *halves = new QHBoxLayout(m_halves);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(Theme::Block);
    for (QWidget *half : std::initializer_list<QWidget *>{m_list, m_side})
        half->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    halves->addWidget(m_list, 26);
    halves->addWidget(m_side, 15);
    auto *front = new QWidget;
    QVBoxLayout *column = pageColumn(front);
    column->addWidget(m_header);
    column->addWidget(m_doubt);
    column->addWidget(m_strip);
    column->addWidget(m_work);
    column->addWidget(m_halves, 1);
    column->addStretch(0);
    m_faces->addWidget(front);
    m_faces->addWidget(m_durations);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
    m_undo->hide();
    m_certificate->hide();
    m_doubt->hide();
    placeHalves();
}

void ConservationPage::activated()
{
    if (m_faces->currentWidget() == m_durations) {
        m_durations->activated();
        return;
    }
    refresh();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_list->takeFocus();
}

void ConservationPage::timePassed()
{
    // What somebody is choosing just now stays as it is.
    if (!isVisible() && !m_job->isRunning())
        refresh();
}

void ConservationPage::refresh()
{
    Database &database = m_session.vault().database();
    const Result<SeenDay> day = SeenDay::read(database, m_session.clock());
    const Result<RetentionRules> rules = RetentionRules::read(database);
    if (!day || !rules) {
        m_strip->showFailure(day ? rules.error() : day.error());
        return;
    }
    m_day = *day;
    m_list->refresh(*rules, m_day.today);
    showDay();
    tellAttention();
}

void ConservationPage::tellAttention()
{
    int count = 1;
    if (m_day.isTrusted()) {
        const qint64 due = m_list->counts().due();
        const Result<std::optional<ReviewSpread>> spread = ReviewSpread::read(m_session.vault().database());
        count = pluralCount(spread && *spread ? (*spread)->share(m_day.today, due) : due);
    }
    Q_EMIT attentionChanged(count);
}

void ConservationPage::showDay()
{
    const bool trusted = m_day.isTrusted();
    m_doubt->setVisible(!trusted);
    m_halves->setVisible(trusted);
    if (!trusted) {
        m_doubt->setText(doubtWords(m_day) + QLatin1Char(' ')
            + tr("Look at the clock of this computer. Until a manager confirms the date, no card is proposed for deletion."));
        m_header->setSubtitle({});
    } else {
        const qint64 due = m_list->counts().due();
        m_header->setSubtitle(
            due > 0 ? tr("%Ln card(s) to review. None is erased without you.", nullptr, pluralCount(due)) : tr("Nothing to review today."));
    }
    placeHalves();
}

void ConservationPage::showReview()
{
    m_faces->setCurrentIndex(0);
    refresh();
}

void ConservationPage::showDurations(const QString &task)
{
    m_faces->setCurrentWidget(m_durations);
    m_durations->activated();
    if (!task.isEmpty())
        m_durations->begin(task);
}

void ConservationPage::find()
{
    m_sideInFront = false;
    placeHalves();
    m_list->takeFocus();
}

void ConservationPage::begin(const QString &task)
{
    using Kind = DueView::Kind;
    const QStringList words = task.split(QLatin1Char(':'));
    const QString &what = words.constFirst();
    if (what == QLatin1String("rules") || what == QLatin1String("clocks") || what == QLatin1String("rounds")) {
        showDurations(what);
        return;
    }
    if (m_faces->currentIndex() != 0)
        showReview();
    if (what == QLatin1String("date")) {
        m_confirm->setFocus();
        return;
    }
    const QHash<QString, Kind> kinds{{QStringLiteral("due"), Kind::Due}, {QStringLiteral("within30"), Kind::Within30},
        {QStringLiteral("within90"), Kind::Within90}, {QStringLiteral("month"), Kind::Month}, {QStringLiteral("unknown"), Kind::Unknown},
        {QStringLiteral("noyes"), Kind::NoYes}, {QStringLiteral("kept"), Kind::Kept}, {QStringLiteral("asked"), Kind::Asked}};
    if (!kinds.contains(what))
        return;
    DueView view;
    view.kind = kinds.value(what);
    view.month = words.value(1).toInt();
    m_list->show(view);
    find();
}

void ConservationPage::setFolded(bool folded)
{
    m_folded = folded;
    m_durations->setFolded(folded);
    placeHalves();
}

void ConservationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_list->setRoomForBars(height() >= RowsBesideBars * Theme::instance().rowHeight());
}

void ConservationPage::placeHalves()
{
    const bool chosen = m_list->selection().count > 0;
    const bool sideOnly = m_folded && m_sideInFront && chosen;
    m_list->setVisible(!sideOnly);
    m_side->setVisible(!m_folded || sideOnly);
    m_back->setVisible(sideOnly);
    m_decideButton->setVisible(m_folded && !sideOnly && chosen && m_day.isTrusted());
}

void ConservationPage::tell(const QString &text, bool canUndo)
{
    m_strip->show(NoticeLabel::Kind::Info, text);
    m_undo->setVisible(canUndo);
    m_certificate->hide();
    m_gone.reset();
}

void ConservationPage::decide(const ReviewOrder &order)
{
    endPreview();
    if (m_job->isRunning())
        return;
    m_strip->clear();
    m_gone.reset();
    m_work->begin(reviewWork(order.action));
    m_job->start([session = m_session, holders = m_holders, order, selection = m_list->selection()](
                     Pulse &pulse) { return carryOut(session, holders(), order, selection, pulse); },
        [this, order](const Result<ReviewOutcome> &outcome) { finish(outcome, order); });
}

void ConservationPage::finish(const Result<ReviewOutcome> &outcome, const ReviewOrder &order)
{
    m_work->end();
    m_undo->hide();
    if (!outcome) {
        m_strip->show(NoticeLabel::Kind::Danger, reviewFailure(outcome.error()));
        return;
    }
    if (outcome->completion == Completion::Cancelled) {
        m_strip->show(NoticeLabel::Kind::Info, tr("Cancelled. All cards are as they were."));
        return;
    }
    m_review->closeForm();
    m_sideInFront = false;
    refresh();
    QStringList sentences;
    if (outcome->done > 0)
        sentences.append(reviewDone(order.action, outcome->done, order.until));
    const QString left = reviewRefusals(outcome->refused);
    if (!left.isEmpty())
        sentences.append(left);
    if (outcome->erasure && outcome->done > 0)
        tellGone(*outcome->erasure, sentences);
    else
        tell(sentences.join(QLatin1Char(' ')), outcome->done > 0);
    m_list->takeFocus();
}

void ConservationPage::tellGone(const ErasureOutcome &erasure, QStringList sentences)
{
    if (erasure.isProven())
        sentences.append(tr("Searched for in the file and beside it: nothing is left."));
    else if (erasure.unproven)
        sentences.append(tr("The search could not be made now. It is made when the file is opened next; until then there is no certificate."));
    else
        sentences.append(tr("%Ln value(s) still stand somewhere: there is no certificate. Lock and open the file.", nullptr, erasure.residue));
    tell(sentences.join(QLatin1Char(' ')), false);
    if (!erasure.isProven())
        return;
    m_gone = erasure;
    // What was searched for is the people themselves: it is not kept.
    m_gone->traces.reset();
    m_certificate->show();
}

void ConservationPage::saveCertificate()
{
    if (!m_gone)
        return;
    const QString path = chooseCertificatePath(this, m_chooser, m_session.clock().today());
    if (path.isEmpty() || !m_gone)
        return;
    const Result<> written = writeCertificate(path, m_session, *m_gone);
    if (!written) {
        m_strip->showFailure(written.error());
        return;
    }
    tell(tr("The certificate is saved. It names nobody."), false);
}

void ConservationPage::endPreview()
{
    if (m_previewing)
        m_job->stop();
    m_previewing = false;
}

void ConservationPage::preview(qint64 customer)
{
    endPreview();
    if (m_job->isRunning())
        return;
    m_previewing = true;
    m_job->start([session = m_session, holders = m_holders, customer](Pulse &) { return previewErasure(session, holders(), {customer}); },
        [this, customer](const Result<ErasurePreview> &preview) {
            m_previewing = false;
            const DueSelection selection = m_list->selection();
            if (preview && selection.count == 1 && selection.ids.value(0) == customer)
                m_review->showPreview(*preview);
        });
}

void ConservationPage::answer(bool yes)
{
    const QList<qint64> ids = m_list->selection().ids;
    if (ids.size() != 1)
        return;
    Database &database = m_session.vault().database();
    const Result<> answered = ContactRounds(m_session, database).answer(ids.first(), yes, m_day.today);
    if (!answered) {
        m_strip->show(NoticeLabel::Kind::Danger, reviewFailure(answered.error()));
        return;
    }
    refresh();
    tell(yes ? tr("Recorded: their time begins anew today.") : tr("Recorded: the card is to be reviewed now."), false);
    m_list->takeFocus();
}

void ConservationPage::release()
{
    const Result<ReviewOutcome> released = releaseHolds(m_session, m_session.vault().database(), m_list->selection().ids);
    if (!released) {
        m_strip->show(NoticeLabel::Kind::Danger, reviewFailure(released.error()));
        return;
    }
    refresh();
    tell(tr("%Ln card(s) follow their rule again.", nullptr, static_cast<int>(released->done)), released->done > 0);
    m_list->takeFocus();
}

void ConservationPage::undo()
{
    endPreview();
    if (m_job->isRunning() || m_faces->currentIndex() != 0)
        return;
    const Result<UndoStep> latest = Undo(m_session).latest();
    if (!latest && latest.error().code != FailureCode::NotFound) {
        m_strip->showFailure(latest.error());
        return;
    }
    // What was done on another page is taken back there.
    if (!latest || latest->kind != UndoKind::SetAside) {
        tell(tr("There is nothing to take back here."), false);
        return;
    }
    m_work->begin(tr("Taking back…"), false);
    m_job->start([session = m_session](Pulse &) { return takeBack(session); },
        [this](const Result<UndoOutcome> &undone) {
            m_work->end();
            m_undo->hide();
            if (!undone) {
                m_strip->showFailure(undone.error());
                return;
            }
            refresh();
            tell(undone->kept > 0 ? tr("Taken back, but for %Ln card(s) changed since.", nullptr, static_cast<int>(undone->kept)) : tr("Taken back."),
                false);
            m_list->takeFocus();
        });
}

void ConservationPage::confirmDate()
{
    const Result<> confirmed = confirmDay(m_session, m_session.vault().database());
    if (!confirmed) {
        m_strip->showFailure(confirmed.error());
        return;
    }
    refresh();
    tell(tr("The date is confirmed."), false);
    m_list->takeFocus();
}

Result<> ConservationPage::lock()
{
    m_job->stop();
    m_work->end();
    const bool lost = m_review->hasTyped();
    m_review->clear();
    m_list->clear();
    m_strip->clear();
    m_gone.reset();
    const Result<> durations = m_durations->lock();
    return lost ? fail(FailureCode::InvalidValue, NotKept) : durations;
}

} // namespace couvert
