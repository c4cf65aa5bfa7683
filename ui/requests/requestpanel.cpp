// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestpanel.h"

#include "model/requests/draft.h"
#include "model/requests/requestwriter.h"
#include "ui/requests/drafttimer.h"
#include "ui/requests/personpicker.h"
#include "ui/requests/relatedpart.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

const QString RequestDraft = QStringLiteral("request");

} // namespace

RequestPanel::RequestPanel(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_strip(new MessageStrip), m_kind(new QComboBox), m_who(new PersonPicker(session)),
      m_related(new RelatedPart(session)), m_others(new LinkButton(tr("Somebody else asks"))), m_otherLines(new QWidget), m_person(new QLineEdit),
      m_contact(new QLineEdit), m_received(new QDateEdit), m_receivedField(new FormField(tr("Received on"), m_received)), m_channel(new QComboBox),
      m_due(new NoticeLabel), m_asked(new QPlainTextEdit), m_record(new PrimaryButton({})), m_soon(new DraftTimer(this))
{
    for (const RequestKind kind : allRequestKinds)
        m_kind->addItem(requestKindSentence(kind), static_cast<int>(kind));
    // The longest right must not widen the page.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert); // what was typed once is not offered again
    m_channel->addItems({tr("E-mail"), tr("Letter"), tr("Phone"), tr("In the restaurant"), tr("Form of the website")});
    m_channel->setMinimumContentsLength(8);
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_received->setCalendarPopup(true);
    m_asked->setTabChangesFocus(true);
    m_kind->setObjectName(QStringLiteral("requestKind"));
    m_person->setObjectName(QStringLiteral("otherPerson"));
    m_contact->setObjectName(QStringLiteral("otherContact"));
    m_received->setObjectName(QStringLiteral("receivedOn"));
    m_channel->setObjectName(QStringLiteral("requestChannel"));
    m_asked->setObjectName(QStringLiteral("asked"));
    m_record->setObjectName(QStringLiteral("recordRequest"));
    m_others->setObjectName(QStringLiteral("otherPeople"));
    makeForm();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestPanel::showKind);
    connect(m_received, &QDateEdit::dateChanged, this, &RequestPanel::showDue);
    connect(m_who, &PersonPicker::changed, this, &RequestPanel::showRelated);
    connect(m_who, &PersonPicker::changed, this, &RequestPanel::showButton);
    connect(m_related, &RelatedPart::changed, this, &RequestPanel::showButton);
    connect(m_related, &RelatedPart::changed, this, &RequestPanel::touched);
    connect(m_related, &RelatedPart::failed, m_strip, &MessageStrip::showFailure);
    connect(m_who, &PersonPicker::failed, m_strip, &MessageStrip::showFailure);
    connect(m_others, &QPushButton::clicked, this, [this] {
        m_otherLines->show();
        m_others->hide();
        m_person->setFocus();
    });
    connect(m_record, &QPushButton::clicked, this, &RequestPanel::record);
    connect(m_soon, &QTimer::timeout, this, [this] {
        const Result<> kept = keepDraft();
        // While an import writes there is nothing to say: the next key tries again.
        if (!kept && kept.error().code != FailureCode::Busy)
            m_strip->showFailure(kept.error());
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestPanel::touched);
    connect(m_received, &QDateEdit::dateChanged, this, &RequestPanel::touched);
    connect(m_who, &PersonPicker::changed, this, &RequestPanel::touched);
    connect(m_channel, &QComboBox::currentTextChanged, this, &RequestPanel::touched);
    connect(m_asked, &QPlainTextEdit::textChanged, this, &RequestPanel::touched);
    for (QLineEdit *line : {m_person, m_contact})
        connect(line, &QLineEdit::textChanged, this, &RequestPanel::touched);
}

void RequestPanel::makeForm()
{
    auto *inside = new QWidget;
    auto *scroll = new ScrollColumn(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, Theme::Block);
    column->setSpacing(Theme::Inside);
    column->addWidget(new PlainLabel(tr("New request"), PlainLabel::Look::Title));
    column->addWidget(m_strip);
    column->addWidget(new FormField(tr("What is asked"), m_kind));
    column->addWidget(new FormField(tr("Who asks"), m_who));
    column->addWidget(m_related);
    auto *othersPlace = new QHBoxLayout;
    othersPlace->addWidget(m_others);
    othersPlace->addStretch(1);
    column->addLayout(othersPlace);
    auto *others = new QVBoxLayout(m_otherLines);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(Theme::Inside);
    auto *person = new FormField(tr("Name of the one who asks"), m_person);
    person->setHint(tr("A lawyer, a parent, an heir, or somebody you do not find in the file."));
    others->addWidget(person);
    others->addWidget(new FormField(tr("Where to answer"), m_contact));
    column->addWidget(m_otherLines);
    auto *when = new QHBoxLayout;
    when->setSpacing(Theme::Inside);
    m_receivedField->setHint(tr("The day it reached you, not today if it waited."));
    when->addWidget(m_receivedField, 1, Qt::AlignTop);
    when->addWidget(new FormField(tr("How it came"), m_channel), 1, Qt::AlignTop);
    column->addLayout(when);
    auto *why = new HelpButton(tr("the day to answer by"), countingWords());
    m_due->setObjectName(QStringLiteral("dueNotice"));
    m_due->addAction(why);
    column->addWidget(m_due);
    column->addWidget(why->panel());
    auto *asked = new FormField(tr("In the person’s words"), m_asked);
    asked->setHint(tr("Only what you need to answer. Never a copy of an identity document."));
    m_asked->setFixedHeight(3 * Theme::instance().rowHeight());
    column->addWidget(asked);
    column->addStretch(1);
    auto *actions = new QHBoxLayout;
    auto *cancel = new LinkButton(tr("Throw away"));
    cancel->setObjectName(QStringLiteral("cancelRequest"));
    actions->setSpacing(Theme::Small);
    actions->addStretch(1);
    actions->addWidget(cancel);
    actions->addWidget(m_record);
    column->addLayout(actions);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_soon->stop();
        m_open = false;
        const Result<> forgotten = Drafts(m_session).forget(RequestDraft, m_for);
        if (!forgotten) {
            m_strip->showFailure(forgotten.error());
            return;
        }
        Q_EMIT cancelled();
    });
}

void RequestPanel::blank()
{
    m_strip->clear();
    m_who->clear();
    m_related->clear();
    m_first = 0;
    m_kind->setCurrentIndex(0);
    for (QLineEdit *line : {m_person, m_contact})
        line->clear();
    m_received->setMaximumDate(m_session.clock().today());
    m_received->setDate(m_session.clock().today());
    m_channel->setCurrentIndex(0);
    m_asked->clear();
    m_otherLines->hide();
    m_others->show();
}

void RequestPanel::open(qint64 customerId, std::optional<RequestKind> kind)
{
    m_filling = true;
    blank();
    m_open = true;
    m_for = customerId;
    const Result<std::optional<QJsonObject>> draft = Drafts(m_session).find(RequestDraft, m_for);
    if (draft && *draft) {
        setTyped(**draft);
        m_strip->show(NoticeLabel::Kind::Info, tr("What you had begun to type is still here."));
    }
    if (customerId != 0)
        m_who->add(customerId);
    if (kind && (!draft || !*draft))
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(*kind)));
    m_filling = false;
    showKind();
    showDue();
    showButton();
    if (customerId == 0)
        m_kind->setFocus();
    else
        m_asked->setFocus();
}

bool RequestPanel::hasDraft() const
{
    const Result<std::optional<QJsonObject>> draft = Drafts(m_session).find(RequestDraft, 0);
    return draft && *draft;
}

QJsonObject RequestPanel::typed() const
{
    QJsonArray asking;
    for (const qint64 id : people())
        asking.append(id);
    const QString asked = m_asked->toPlainText();
    if (asking.isEmpty() && asked.trimmed().isEmpty() && m_person->text().trimmed().isEmpty() && m_contact->text().trimmed().isEmpty())
        return {};
    return {{QStringLiteral("kind"), requestKindCode(static_cast<RequestKind>(m_kind->currentData().toInt()))}, {QStringLiteral("people"), asking},
        {QStringLiteral("person"), m_person->text()}, {QStringLiteral("contact"), m_contact->text()},
        {QStringLiteral("received"), m_received->date().toString(Qt::ISODate)}, {QStringLiteral("channel"), m_channel->currentText()},
        {QStringLiteral("asked"), asked}};
}

void RequestPanel::setTyped(const QJsonObject &typed)
{
    const auto text = [&typed](const char *key) { return typed.value(QLatin1String(key)).toString(); };
    const RequestKind kind = requestKindFromCode(text("kind")).value_or(RequestKind::Access);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    QList<qint64> people;
    for (const QJsonValue &id : typed.value(QLatin1String("people")).toArray())
        people.append(id.toInteger());
    m_who->setPeople(people);
    m_person->setText(text("person"));
    m_contact->setText(text("contact"));
    const bool others = !m_person->text().isEmpty() || !m_contact->text().isEmpty();
    m_otherLines->setVisible(others);
    m_others->setVisible(!others);
    m_received->setDate(QDate::fromString(text("received"), Qt::ISODate));
    m_channel->setCurrentText(text("channel"));
    m_asked->setPlainText(text("asked"));
}

void RequestPanel::touched()
{
    if (!m_filling && m_open)
        m_soon->start();
}

Result<> RequestPanel::keepDraft()
{
    m_soon->stop();
    if (!m_open)
        return {};
    return Drafts(m_session).keep(RequestDraft, m_for, typed());
}

void RequestPanel::showKind()
{
    m_kind->setToolTip(requestArticle(static_cast<RequestKind>(m_kind->currentData().toInt())));
}

void RequestPanel::showDue()
{
    const Result<HolidayRegion> region = holidayRegion(m_session.vault().database());
    if (!region) {
        m_strip->showFailure(region.error());
        return;
    }
    const QDate due = Deadline{.received = m_received->date()}.due(*region);
    const qint64 left = m_session.clock().today().daysTo(due);
    m_due->setKind(left < 0 ? NoticeLabel::Kind::Danger : NoticeLabel::Kind::Info);
    m_due->setText(left < 0 ? tr("The answer was due on %1.").arg(weekdayWords(due)) : tr("To be answered by %1.").arg(weekdayWords(due)));
}

void RequestPanel::showButton()
{
    const int asking = static_cast<int>(people().size());
    m_record->setText(asking > 1 ? tr("Record %Ln request(s)", nullptr, asking) : tr("Record the request"));
}

void RequestPanel::showRelated()
{
    const qint64 first = m_who->people().isEmpty() ? 0 : m_who->people().constFirst();
    if (first == m_first)
        return;
    m_first = first;
    if (first == 0)
        m_related->clear();
    else
        m_related->show(first);
}

QList<qint64> RequestPanel::people() const
{
    QList<qint64> all = m_who->people();
    for (const qint64 id : m_related->chosen()) {
        if (!all.contains(id))
            all.append(id);
    }
    return all;
}

void RequestPanel::record()
{
    m_soon->stop();
    RequestForm form;
    form.kind = static_cast<RequestKind>(m_kind->currentData().toInt());
    form.received = m_received->date();
    form.person = m_person->text();
    form.contact = m_contact->text();
    form.channel = m_channel->currentText();
    form.asked = m_asked->toPlainText();
    QList<qint64> asking = people();
    if (asking.isEmpty() && form.person.trimmed().isEmpty() && form.contact.trimmed().isEmpty()) {
        m_strip->show(NoticeLabel::Kind::Warn, tr("Say who asks: find the customer, or write the name."));
        m_who->setFocus();
        return;
    }
    if (asking.isEmpty())
        asking.append(0);
    QStringList numbers;
    while (!asking.isEmpty()) {
        form.customerId = asking.constFirst();
        const Result<Request> opened = RequestWriter(m_session).open(form);
        if (!opened) {
            // Those that stand are not asked for again: the rest stays in the form.
            if (!numbers.isEmpty())
                m_who->setPeople(asking);
            const QString words = requestRefusalWords(opened.error());
            if (words.isEmpty())
                m_strip->showFailure(opened.error());
            else
                m_strip->show(NoticeLabel::Kind::Warn, words);
            return;
        }
        numbers.append(opened->number);
        asking.removeFirst();
    }
    m_open = false;
    std::ignore = Drafts(m_session).forget(RequestDraft, m_for);
    Q_EMIT recorded(numbers);
}

bool RequestPanel::letGo(const QList<qint64> &erased)
{
    if (!m_open)
        return false;
    m_soon->stop();
    const QList<qint64> asking = people();
    const bool named = std::any_of(asking.cbegin(), asking.cend(), [&](qint64 id) { return erased.contains(id); });
    // What names no card was judged by the erasure: the draft that it took away is not written again.
    const Result<std::optional<QJsonObject>> draft = Drafts(m_session).find(RequestDraft, m_for);
    if (!named && !erased.contains(m_for) && draft && *draft)
        return false;
    clear();
    return true;
}

void RequestPanel::clear()
{
    m_soon->stop();
    m_open = false;
    m_filling = true;
    blank();
    m_filling = false;
}

} // namespace couvert
