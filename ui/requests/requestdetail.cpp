// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdetail.h"

#include "model/customers/customerreader.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/settings.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/requestpage.h"
#include "ui/requests/pdfsaving.h"
#include "ui/requests/personpicker.h"
#include "ui/requests/questionpanel.h"
#include "ui/requests/requestlistmodel.h"
#include "ui/requests/requestquestions.h"
#include "ui/requests/requestwords.h"
#include "ui/requests/timelinepart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

constexpr int OfferDays = 30; ///< after closing, while an answer that was not written is still asked for

} // namespace

RequestDetail::RequestDetail(const Session &session, FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new PlainLabel({}, PlainLabel::Look::Title)), m_about(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_due(new NoticeLabel), m_offer(new NoticeLabel({}, NoticeLabel::Kind::Warn)), m_stepsPlace(new QVBoxLayout), m_chooser(chooser),
      m_strip(new MessageStrip), m_asked(new PlainLabel), m_contact(new PlainLabel({}, PlainLabel::Look::Soft)), m_picker(new PersonPicker(session)),
      m_linkPart(new QWidget), m_identity(new PlainLabel), m_card(new QuietButton(tr("See the card"))), m_check(new LinkButton({})),
      m_pause(new QuietButton({})), m_extend(new QuietButton(tr("Extend…"))), m_note(new QuietButton(tr("Note…"))),
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
    auto *inside = new QWidget;
    auto *scroll = new ScrollColumn(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    auto *write = new LinkButton(tr("Write the letter…"));
    write->setObjectName(QStringLiteral("offeredLetter"));
    m_offer->addAction(write);
    m_offer->setObjectName(QStringLiteral("letterOffer"));
    column->addWidget(m_offer);
    connect(write, &QPushButton::clicked, this,
        [this] { Q_EMIT formRequested(QStringLiteral("letter:%1:%2:%3").arg(QString::number(m_request.customerId), m_request.number, m_offered)); });
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

    column->addLayout(m_stepsPlace);
    auto *actions = new QWidget;
    auto *row = new ButtonRow(actions);
    for (Button *button : {m_card, m_pause, m_extend, m_note})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_close);
    column->addWidget(actions);
    column->addWidget(m_question);
    column->addWidget(m_timeline);
    auto *print = new LinkButton(tr("Save the page to print…"));
    print->setObjectName(QStringLiteral("printTimeline"));
    column->addWidget(print, 0, Qt::AlignLeft);
    connect(print, &QPushButton::clicked, this, &RequestDetail::saveTimeline);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void RequestDetail::makeActions()
{
    connect(m_card, &QPushButton::clicked, this, [this] { Q_EMIT cardRequested(m_request.customerId); });
    connect(m_check, &QPushButton::clicked, this, [this] { ask(identityQuestion(m_session, m_request)); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_request.state == RequestState::Paused)
            resume();
        else
            ask(pauseQuestion(m_session, m_request));
    });
    connect(m_extend, &QPushButton::clicked, this, [this] {
        const Result<HolidayRegion> region = holidayRegion(m_session.vault().database());
        if (region)
            ask(extensionQuestion(m_session, m_request, *region));
        else
            m_strip->showFailure(region.error());
    });
    connect(m_note, &QPushButton::clicked, this, [this] { ask(noteQuestion(m_session, m_request)); });
    connect(m_close, &QPushButton::clicked, this, [this] { ask(closingQuestion(m_session, m_request)); });
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
        std::ignore = m_question->keepDraft();
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
    const Result<Customer> card = request->customerId == 0 ? Result<Customer>(fail(FailureCode::NotFound))
                                                           : CustomerReader(m_session.vault().database()).card(request->customerId);
    m_card->setVisible(card.has_value());
    m_frozen = card && card->restricted;
    m_pause->setText(request->state == RequestState::Paused ? tr("Let the time run again") : tr("Pause…"));
    m_pause->setVisible(open);
    m_extend->setVisible(open && !request->deadline.extended);
    m_close->setVisible(open);
    showSteps();
    offerLetter(*events);
    m_timeline->show(*events);
}

namespace {

/// What carries out a request of this kind, as RequestsPage::begin() names it, and its button.
QList<std::pair<QString, QString>> stepsFor(RequestKind kind, bool frozen)
{
    const std::pair<QString, QString> hand{QStringLiteral("export"), RequestDetail::tr("Hand out the data…")};
    const std::pair<QString, QString> correct{QStringLiteral("rectify"), RequestDetail::tr("Correct…")};
    const std::pair<QString, QString> erase{QStringLiteral("erase"), RequestDetail::tr("Erase…")};
    switch (kind) {
    case RequestKind::Access:
    case RequestKind::Source:
        return {hand};
    case RequestKind::Portability:
        return {{QStringLiteral("takeaway"), RequestDetail::tr("Hand out the data…")}};
    case RequestKind::Rectification:
        return {correct};
    case RequestKind::Directives:
        return {hand, correct, erase};
    case RequestKind::Erasure:
        return {erase};
    case RequestKind::Restriction:
        return {{QStringLiteral("restrict"), frozen ? RequestDetail::tr("Lift the freeze…") : RequestDetail::tr("Freeze…")}};
    case RequestKind::Objection:
        return {{QStringLiteral("object"), RequestDetail::tr("Object…")}};
    }
    return {};
}

} // namespace

void RequestDetail::showSteps()
{
    delete m_steps;
    m_steps = new QWidget;
    auto *row = new ButtonRow(m_steps);
    const auto add = [this, row](const QString &name, const QString &text) {
        auto *button = new QuietButton(text);
        button->setObjectName(QStringLiteral("step-") + name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, name] { Q_EMIT formRequested(name + QStringLiteral(":%1:%2").arg(QString::number(m_request.customerId), m_request.number)); });
    };
    if (m_request.isOpen() && m_card->isVisibleTo(this)) {
        for (const auto &[name, text] : stepsFor(m_request.kind, m_frozen))
            add(name, text);
    }
    add(QStringLiteral("letter"), tr("Letter…"));
    m_stepsPlace->addWidget(m_steps);
    m_steps->show();
}

void RequestDetail::offerLetter(const QList<RequestEvent> &events)
{
    const auto made = [&events](std::initializer_list<QLatin1String> kinds, QDate since) {
        return std::any_of(events.cbegin(), events.cend(), [&](const RequestEvent &event) {
            const bool named = kinds.size() == 0 || std::find(kinds.begin(), kinds.end(), event.detail) != kinds.end();
            return event.kind == RequestEventKind::Letter && named && event.day >= since;
        });
    };
    m_offered.clear();
    QString words;
    if (m_request.state == RequestState::Paused && !made({QLatin1String("identity")}, m_request.pausedOn)) {
        m_offered = QStringLiteral("identity");
        words = tr("Tell the person what you need to know who they are.");
    } else if (m_request.isOpen() && m_request.deadline.extended && !made({QLatin1String("extension")}, m_request.extendedOn)) {
        m_offered = QStringLiteral("extension");
        words = tr("Tell the person of the extension and its reasons: it counts only if they know within the first month.");
    } else if (!m_request.isOpen() && m_request.closedOn.addDays(OfferDays) >= m_session.clock().today() && !made({}, m_request.received())) {
        words = tr("No letter answers this request yet.");
    }
    m_offer->setText(words);
    m_offer->setVisible(!words.isEmpty());
}

void RequestDetail::saveTimeline()
{
    const RequestReader reader(m_session.vault().database());
    const Result<QList<RequestEvent>> events = reader.events(m_request.id);
    const Result<QJsonObject> settings = readSettings(m_session.vault().database());
    if (!events || !settings) {
        m_strip->showFailure(events ? settings.error() : events.error());
        return;
    }
    RequestSheet sheet;
    sheet.request = m_request;
    sheet.events = *events;
    sheet.person = requesterWords(m_session.vault().database(), m_request);
    sheet.restaurant = settings->value(QLatin1String("restaurant")).toObject().value(QLatin1String("name")).toString();
    sheet.language = chosenLanguage();
    sheet.day = m_session.clock().today();
    const Result<QByteArray> pdf = requestPdf(sheet);
    if (!pdf) {
        m_strip->showFailure(pdf.error());
        return;
    }
    std::ignore = savePdf(this, m_chooser, *m_strip, tr("Save the page of the request"), tr("request %1").arg(m_request.number), *pdf);
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

void RequestDetail::ask(const Question &question)
{
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

void RequestDetail::letGo(const QList<qint64> &erased)
{
    if (erased.contains(m_request.customerId))
        m_question->close();
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
    delete m_steps;
    m_steps = nullptr;
    m_offer->hide();
}

} // namespace couvert
