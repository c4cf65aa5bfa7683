// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdetail.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/personpicker.h"
#include "ui/requests/questionpanel.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/timelinepart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace couvert {

RequestDetail::RequestDetail(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel({}, PlainLabel::Look::Title)), m_about(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_due(new NoticeLabel), m_strip(new MessageStrip), m_asked(new PlainLabel), m_contact(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_picker(new PersonPicker(session)), m_linkPart(new QWidget), m_identity(new PlainLabel), m_card(new QuietButton(tr("See the card"))),
      m_check(new LinkButton({})), m_pause(new QuietButton({})), m_extend(new QuietButton(tr("Extend…"))), m_note(new QuietButton(tr("Note…"))),
      m_close(new QuietButton(tr("Close…"))), m_question(new QuestionPanel(session)), m_timeline(new TimelinePart)
{
    m_due->setObjectName(QStringLiteral("deadline"));
    m_card->setObjectName(QStringLiteral("seeCard"));
    m_check->setObjectName(QStringLiteral("checkIdentity"));
    m_pause->setObjectName(QStringLiteral("pauseRequest"));
    m_extend->setObjectName(QStringLiteral("extendRequest"));
    m_note->setObjectName(QStringLiteral("noteRequest"));
    m_close->setObjectName(QStringLiteral("closeRequest"));
    m_identity->setObjectName(QStringLiteral("identityState"));
    makeColumn();
    makeActions();
}

void RequestDetail::makeColumn()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setLook(scroll, "look", QStringLiteral("plain"));
    auto *inside = new QWidget;
    setLook(inside, "look", QStringLiteral("inside"));
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, Theme::Block);
    column->setSpacing(Theme::Block);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title->wrapped());
    names->addWidget(m_about->wrapped());
    column->addLayout(names);
    auto *why = new HelpButton(tr("the day to answer by"), countingWords());
    m_due->addAction(why);
    column->addWidget(m_due);
    column->addWidget(why->panel());
    column->addWidget(m_strip);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Tight);
    words->addWidget(m_asked->wrapped()->selectable());
    words->addWidget(m_contact->wrapped()->selectable());
    column->addLayout(words);

    auto *who = new QVBoxLayout(m_linkPart);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(Theme::Small);
    who->addWidget((new PlainLabel(tr("Whose card is it? Name it to carry the request out."), PlainLabel::Look::Soft))->wrapped());
    who->addWidget(m_picker);
    column->addWidget(m_linkPart);

    auto *checked = new HelpButton(tr("the identity check"),
        tr("Ask for a document only where you really doubt, and never keep a copy: that it was seen is enough. An answer from the address or number on "
           "the card will do."),
        tr("GDPR, article 12(6)"));
    auto *identity = new QHBoxLayout;
    identity->setSpacing(Theme::Small);
    identity->addWidget(new PlainLabel(tr("Identity"), PlainLabel::Look::Part));
    identity->addWidget(checked);
    identity->addStretch(1);
    identity->addWidget(m_check);
    auto *identityPart = new QVBoxLayout;
    identityPart->setSpacing(Theme::Tight);
    identityPart->addLayout(identity);
    identityPart->addWidget(checked->panel());
    identityPart->addWidget(m_identity->wrapped());
    column->addLayout(identityPart);

    auto *actions = new QWidget;
    auto *row = new ButtonRow(actions);
    for (Button *button : {m_card, m_pause, m_extend, m_note})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    column->addWidget(actions);
    column->addWidget(m_question);
    column->addWidget(m_timeline);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void RequestDetail::makeActions()
{
    connect(m_card, &QPushButton::clicked, this, [this] { Q_EMIT cardRequested(m_request.customerId); });
    connect(m_check, &QPushButton::clicked, this, &RequestDetail::askIdentity);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_request.state == RequestState::Paused)
            resume();
        else
            askPause();
    });
    connect(m_extend, &QPushButton::clicked, this, &RequestDetail::askExtension);
    connect(m_note, &QPushButton::clicked, this, &RequestDetail::askNote);
    connect(m_close, &QPushButton::clicked, this, &RequestDetail::askClosing);
    connect(m_question, &QuestionPanel::answered, this, [this] {
        fill();
        Q_EMIT written();
    });
    connect(m_picker, &PersonPicker::changed, this, [this] {
        // The line that was pressed belongs to the picker: it is emptied once the press is over.
        if (!m_picker->people().isEmpty())
            QMetaObject::invokeMethod(this, [this, id = m_picker->people().constFirst()] { link(id); }, Qt::QueuedConnection);
    });
    connect(m_picker, &PersonPicker::failed, m_strip, &MessageStrip::showFailure);
}

void RequestDetail::show(const QString &number)
{
    if (number != m_request.number) {
        m_question->close();
        m_strip->clear();
        m_picker->clear();
    }
    m_request.number = number;
    fill();
}

void RequestDetail::fill()
{
    const RequestReader reader(m_session.vault().database());
    const Result<Request> request = reader.byNumber(m_request.number);
    if (!request) {
        m_strip->showFailure(request.error());
        return;
    }
    m_request = *request;
    const Result<QList<RequestEvent>> events = reader.events(request->id);
    if (!events) {
        m_strip->showFailure(events.error());
        return;
    }
    const QDate today = m_session.clock().today();
    m_title->setText(tr("%1, request %2", "right, number").arg(requestKindWord(request->kind), request->number));
    const QString who = requesterWords(m_session.vault().database(), *request);
    m_about->setText(request->channel.isEmpty()
            ? tr("%1 · received on %2").arg(who, dayWords(request->received()))
            : tr("%1 · received on %2 · %3", "who, day, channel").arg(who, dayWords(request->received()), request->channel));
    const Pill::State state = timeLeftState(*request, today);
    m_due->setKind(state == Pill::State::Danger ? NoticeLabel::Kind::Danger
            : state == Pill::State::Warn        ? NoticeLabel::Kind::Warn
                                                : NoticeLabel::Kind::Info);
    m_due->setText(deadlineSentence(*request, today));
    m_asked->setText(request->asked.isEmpty() ? QString() : tr("“%1”").arg(request->asked));
    m_asked->setVisible(!request->asked.isEmpty());
    m_contact->setText(tr("Answer to: %1").arg(request->contact));
    m_contact->setVisible(!request->contact.isEmpty());
    const bool open = request->isOpen();
    m_linkPart->setVisible(open && request->customerId == 0);
    m_identity->setText(request->identity
            ? tr("Checked on %1 by %2: %3.").arg(dayWords(request->identityOn), request->identityBy, identityCheckWord(*request->identity))
            : tr("Not checked yet."));
    m_check->setText(request->identity ? tr("Check again…") : tr("Record the check…"));
    m_check->setVisible(open);
    const bool card = request->customerId != 0 && CustomerReader(m_session.vault().database()).card(request->customerId).has_value();
    m_card->setVisible(card);
    m_pause->setText(request->state == RequestState::Paused ? tr("Let the time run again") : tr("Pause…"));
    m_pause->setVisible(open);
    m_extend->setVisible(open && !request->deadline.extended);
    m_close->setVisible(open);
    m_timeline->show(*events);
}

void RequestDetail::took(const Result<Request> &step)
{
    if (!step) {
        const QString words = requestRefusalWords(step.error());
        if (words.isEmpty())
            m_strip->showFailure(step.error());
        else
            m_strip->show(NoticeLabel::Kind::Warn, words);
        return;
    }
    m_strip->clear();
    fill();
    Q_EMIT written();
}

namespace {

Result<> done(const Result<Request> &step)
{
    return step ? Result<>() : Result<>(failure(step));
}

} // namespace

void RequestDetail::askIdentity()
{
    Question question;
    question.name = QStringLiteral("identity");
    question.title = tr("How did you make sure who is asking?");
    question.words = tr("Never write down the number of a document, never keep a copy.");
    question.choice = tr("The person");
    for (const IdentityCheck check : allIdentityChecks)
        question.choices.append({identityCheckWord(check), static_cast<int>(check)});
    question.text = tr("Remark, where one is needed");
    question.verb = tr("Record the check");
    question.carryOut = [this](int choice, const QString &text) {
        return done(RequestWriter(m_session).recordIdentity(m_request.number, static_cast<IdentityCheck>(choice), text));
    };
    m_question->ask(m_request.number, m_request.customerId, question);
}

void RequestDetail::askPause()
{
    Question question;
    question.name = QStringLiteral("pause");
    question.title = tr("Pause until you know who is asking");
    question.words =
        tr("Only where you really doubt and asked for what is missing. The days of waiting are added to the end; the person is told at once.");
    question.text = tr("Why you doubt, and what you asked for");
    question.verb = tr("Pause");
    question.carryOut = [this](int, const QString &text) { return done(RequestWriter(m_session).pause(m_request.number, text)); };
    m_question->ask(m_request.number, m_request.customerId, question);
}

void RequestDetail::askExtension()
{
    const Result<HolidayRegion> region = holidayRegion(m_session.vault().database());
    if (!region) {
        m_strip->showFailure(region.error());
        return;
    }
    Deadline extended = m_request.deadline;
    extended.extended = true;
    Question question;
    question.name = QStringLiteral("extend");
    question.title = tr("Extend until %1").arg(weekdayWords(extended.due(*region)));
    question.words =
        tr("Three months from receipt in all, because the request is complex or there are many. It can be declared until %1, and the person must be "
           "told the reasons by then (GDPR, article 12(3)).")
            .arg(weekdayWords(m_request.deadline.extensionUntil(*region)));
    question.text = tr("Why it needs more time");
    question.verb = tr("Extend");
    question.carryOut = [this](int, const QString &text) { return done(RequestWriter(m_session).extend(m_request.number, text)); };
    m_question->ask(m_request.number, m_request.customerId, question);
}

void RequestDetail::askNote()
{
    Question question;
    question.name = QStringLiteral("note");
    question.title = tr("Note for the timeline");
    question.words = tr("The person may read it.");
    question.text = tr("Note");
    question.verb = tr("Add the note");
    question.carryOut = [this](int, const QString &text) -> Result<> {
        if (text.isEmpty())
            return {};
        return RequestWriter(m_session).addEvent(m_request.number, RequestEventKind::Note, text);
    };
    m_question->ask(m_request.number, m_request.customerId, question);
}

void RequestDetail::askClosing()
{
    Question question;
    question.name = QStringLiteral("close");
    question.title = tr("Close the request");
    question.words = tr(
        "A refusal needs its reasons, and tells the person of the CNIL and of the courts (GDPR, article 12(4)). A closed request stays in the list as "
        "proof that it was answered.");
    question.choice = tr("The request was");
    for (const RequestOutcome outcome : {RequestOutcome::Done, RequestOutcome::Partial, RequestOutcome::Refused, RequestOutcome::Unfounded})
        question.choices.append({outcomeWord(outcome), static_cast<int>(outcome)});
    question.text = tr("Reasons, where it was not granted in full");
    question.verb = tr("Close the request");
    question.carryOut = [this](int choice, const QString &text) -> Result<> {
        const auto outcome = static_cast<RequestOutcome>(choice);
        if (outcome != RequestOutcome::Done && text.isEmpty())
            return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
        return done(RequestWriter(m_session).close(m_request.number, outcome, text));
    };
    m_question->ask(m_request.number, m_request.customerId, question);
}

void RequestDetail::resume()
{
    took(RequestWriter(m_session).resume(m_request.number));
}

void RequestDetail::link(qint64 customerId)
{
    m_picker->clear();
    took(RequestWriter(m_session).link(m_request.number, customerId));
}

Result<> RequestDetail::keepDraft()
{
    return m_question->keepDraft();
}

void RequestDetail::takeFocus()
{
    for (Button *button : {m_check, m_card, m_note}) {
        if (button->isVisible())
            return button->setFocus();
    }
}

void RequestDetail::clear()
{
    m_request = {};
    m_question->close();
    m_strip->clear();
    m_picker->clear();
    m_timeline->clear();
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_about, m_asked, m_contact, m_identity})
        label->clear();
    m_due->setText({});
}

} // namespace couvert
