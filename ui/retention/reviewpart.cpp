// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/reviewpart.h"

#include "model/customers/customerreader.h"
#include "ui/retention/keepingnotice.h"
#include "ui/retention/leavingform.h"
#include "ui/retention/reviewwords.h"
#include "ui/retention/rulewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

namespace couvert {

namespace {

constexpr int LongestHoldReason = 2000;
constexpr int MostYears = 50;
using Kind = DueView::Kind;

} // namespace

ReviewPart::ReviewPart(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_nobody(new PlainLabel(tr("Choose cards to decide about them."), PlainLabel::Look::Soft)),
      m_chosen(new QWidget), m_who(new PlainLabel({}, PlainLabel::Look::Part)), m_keeping(new KeepingNotice(session)),
      m_proposal(new PlainLabel({}, PlainLabel::Look::Caption)), m_open(new LinkButton(tr("Open the card"))), m_verbs(new QWidget),
      m_yes(new QuietButton(tr("Said yes: stays"))), m_no(new QuietButton(tr("Said no"))), m_release(new QuietButton(tr("Keep no longer"))),
      m_keep(new QuietButton(reviewVerb(ReviewAction::Keep))), m_contact(new QuietButton(reviewVerb(ReviewAction::Contact))), m_away(new QWidget),
      m_archive(new QuietButton(reviewVerb(ReviewAction::Archive))), m_anonymise(new QuietButton(reviewVerb(ReviewAction::Anonymise))),
      m_erase(new DangerButton(reviewVerb(ReviewAction::Erase))), m_leaving(new LeavingForm), m_form(new QWidget),
      m_explanation(new PlainLabel({}, PlainLabel::Look::Soft)), m_reason(new QComboBox),
      m_reasonField(new FormField(tr("Why are they kept?"), m_reason)), m_until(new QDateEdit), m_untilField(new FormField(tr("Until"), m_until)),
      m_answer(new QDateEdit), m_answerField(new FormField(tr("Last day to answer"), m_answer)), m_do(new PrimaryButton({}))
{
    layOut();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT cardRequested(m_selection.ids.value(0)); });
    connect(m_keep, &QPushButton::clicked, this, [this] { openForm(ReviewAction::Keep); });
    connect(m_contact, &QPushButton::clicked, this, [this] { openForm(ReviewAction::Contact); });
    for (const ReviewAction action : {ReviewAction::Archive, ReviewAction::Anonymise, ReviewAction::Erase})
        connect(openerOf(action), &QPushButton::clicked, this, [this, action] { openLeaving(action); });
    connect(m_leaving, &LeavingForm::decided, this, &ReviewPart::decide);
    connect(m_leaving, &LeavingForm::cancelled, this, [this] {
        Button *opener = openerOf(m_leaving->action());
        closeForm();
        opener->setFocus();
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    connect(m_release, &QPushButton::clicked, this, &ReviewPart::released);
    connect(m_reason, &QComboBox::currentTextChanged, this, &ReviewPart::showDeed);
    connect(m_do, &QPushButton::clicked, this, &ReviewPart::decide);
    show(DueSelection());
}

void ReviewPart::layOut()
{
    m_open->setObjectName(QStringLiteral("openCard"));
    m_keep->setObjectName(QStringLiteral("reviewKeep"));
    m_contact->setObjectName(QStringLiteral("reviewContact"));
    m_yes->setObjectName(QStringLiteral("answerYes"));
    m_no->setObjectName(QStringLiteral("answerNo"));
    m_release->setObjectName(QStringLiteral("releaseHold"));
    m_nobody->setAlignment(Qt::AlignCenter);
    auto *verbs = new ButtonRow(m_verbs);
    for (Button *button : {m_yes, m_no, m_release, m_keep, m_contact})
        verbs->addWidget(button);
    auto *column = new QVBoxLayout(m_chosen);
    column->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, Theme::Block);
    column->setSpacing(Theme::Inside);
    column->addWidget(m_who->wrapped());
    column->addWidget(m_keeping);
    column->addWidget(m_proposal->wrapped());
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_verbs);
    makeForm(column);
    makeLeaving(column);
    column->addStretch(1);
    auto *inside = new QWidget;
    auto *held = new QVBoxLayout(inside);
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(m_nobody->wrapped(), 1);
    held->addWidget(m_chosen, 1);
    auto *scroll = new ScrollColumn(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void ReviewPart::makeForm(QVBoxLayout *column)
{
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->setCompleter(nullptr);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(12);
    // Neutral and ready: nobody should have to write about a person.
    m_reason->addItems({QString(), tr("A dispute or a bill that is open"), tr("A booking or an event to come"),
        tr("A gift voucher or an account still in use"), tr("The person asked to stay")});
    m_reason->lineEdit()->setMaxLength(LongestHoldReason);
    m_reason->lineEdit()->setPlaceholderText(tr("In a few neutral words"));
    m_until->setObjectName(QStringLiteral("reviewUntil"));
    m_answer->setObjectName(QStringLiteral("reviewAnswer"));
    for (QDateEdit *day : {m_until, m_answer})
        day->setCalendarPopup(true);
    m_do->setObjectName(QStringLiteral("reviewDo"));
    auto *cancel = new LinkButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("reviewCancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        const std::optional<ReviewAction> left = m_action;
        closeForm();
        (left == ReviewAction::Contact ? m_contact : m_keep)->setFocus();
    });
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::Inside);
    fields->addWidget(m_explanation->wrapped());
    fields->addWidget(m_reasonField);
    fields->addWidget(m_untilField);
    fields->addWidget(m_answerField);
    auto *ends = new QWidget;
    auto *row = new ButtonRow(ends);
    row->addWidget(m_do);
    row->addWidget(cancel);
    fields->addWidget(ends);
    column->addWidget(m_form);
    m_form->hide();
}

void ReviewPart::makeLeaving(QVBoxLayout *column)
{
    m_archive->setObjectName(QStringLiteral("reviewArchive"));
    m_anonymise->setObjectName(QStringLiteral("reviewAnonymise"));
    m_erase->setObjectName(QStringLiteral("reviewErase"));
    auto *row = new ButtonRow(m_away);
    row->addWidget(m_archive);
    row->addWidget(m_anonymise);
    row->addStretch();
    row->addWidget(m_erase);
    column->addWidget(m_leaving);
    column->addSpacing(Theme::Block);
    column->addWidget(m_away);
}

Button *ReviewPart::openerOf(ReviewAction action) const
{
    switch (action) {
    case ReviewAction::Keep:
        return m_keep;
    case ReviewAction::Archive:
        return m_archive;
    case ReviewAction::Anonymise:
        return m_anonymise;
    case ReviewAction::Erase:
        return m_erase;
    case ReviewAction::Contact:
        break;
    }
    return m_contact;
}

bool ReviewPart::isLeaving() const
{
    return m_action && *m_action != ReviewAction::Keep && *m_action != ReviewAction::Contact;
}

bool ReviewPart::mayLeave() const
{
    const DueView &view = m_selection.view;
    return view.kind == Kind::Due || view.kind == Kind::Unknown || view.kind == Kind::NoYes || (view.kind == Kind::Month && view.month == 0);
}

bool ReviewPart::hasArchive() const
{
    if (m_rule)
        return m_rule->archiveMonths > 0;
    const Result<RetentionRules> rules = RetentionRules::read(m_session.vault().database());
    if (!rules)
        return false;
    const QList<RetentionRule> &all = rules->all();
    return std::any_of(all.cbegin(), all.cend(), [this](const RetentionRule &rule) {
        return rule.archiveMonths > 0 && (!m_selection.view.category || rule.category == *m_selection.view.category);
    });
}

void ReviewPart::show(const DueSelection &selection)
{
    m_selection = selection;
    const bool leaves = isLeaving();
    // Nobody is asked twice, and nothing leaves that is not due.
    if (((selection.view.isAside() || selection.view.kind == Kind::NoYes) && m_action == ReviewAction::Contact)
        || (leaves && (!mayLeave() || selection.count == 0)))
        closeForm();
    else if (leaves)
        weighLeaving();
    const bool chosen = selection.count > 0;
    m_nobody->setVisible(!chosen);
    m_chosen->setVisible(chosen);
    showWho();
    showButtons();
    showDeed();
}

void ReviewPart::showWho()
{
    const bool single = !m_selection.whole && m_selection.count == 1;
    m_keeping->setVisible(single);
    m_open->setVisible(single);
    m_proposal->hide();
    m_rule.reset();
    if (!single) {
        m_keeping->clear();
        m_who->setText(tr("%Ln card(s) chosen", nullptr, static_cast<int>(std::min<qint64>(m_selection.count, std::numeric_limits<int>::max()))));
        return;
    }
    const Result<Customer> card = CustomerReader(m_session.vault().database()).card(m_selection.ids.first());
    m_keeping->setVisible(card.has_value());
    if (!card) {
        m_who->setText(tr("This card was erased in the meantime."));
        return;
    }
    m_who->setText(card->displayName());
    m_keeping->show(*card);
    const Result<RetentionRules> rules = RetentionRules::read(m_session.vault().database());
    if (!rules)
        return;
    m_rule = rules->rule(card->category);
    m_proposal->setText(tr("The rule proposes: %1.").arg(atEndWords(m_rule->atEnd)));
    m_proposal->setVisible(mayLeave());
}

void ReviewPart::showButtons()
{
    const bool asked = m_selection.view.kind == Kind::Asked;
    const bool form = m_action.has_value();
    m_verbs->setVisible(!form);
    m_form->setVisible(form && !isLeaving());
    m_leaving->setVisible(isLeaving());
    m_away->setVisible(!form && mayLeave());
    m_archive->setVisible(mayLeave() && hasArchive());
    // An answer is one person's.
    m_yes->setVisible(asked && !m_selection.whole && m_selection.count == 1);
    m_no->setVisible(m_yes->isVisibleTo(m_verbs));
    m_release->setVisible((asked || m_selection.view.kind == Kind::Kept) && !m_selection.whole);
    m_contact->setVisible(!m_selection.view.isAside() && m_selection.view.kind != Kind::NoYes);
    for (Button *button : {m_yes, m_no, m_release, m_keep, m_contact, m_archive, m_anonymise, m_erase})
        button->setEnabled(!m_running);
}

void ReviewPart::openLeaving(ReviewAction action)
{
    m_action = action;
    m_leaving->open(action);
    showButtons();
    weighLeaving();
    m_leaving->takeFocus();
}

void ReviewPart::weighLeaving()
{
    m_leaving->setCards(m_selection.count);
    if (!m_selection.whole && m_selection.count == 1)
        Q_EMIT previewWanted(m_selection.ids.first());
}

void ReviewPart::showPreview(const ErasurePreview &preview)
{
    m_leaving->showPreview(preview);
}

void ReviewPart::openForm(ReviewAction action)
{
    const QDate today = m_session.clock().today();
    m_action = action;
    const bool keep = action == ReviewAction::Keep;
    m_explanation->setText(reviewExplanation(action));
    m_reasonField->setVisible(keep);
    m_untilField->setVisible(keep);
    m_answerField->setVisible(!keep);
    m_until->setDateRange(today, today.addYears(MostYears));
    m_until->setDate(today.addYears(1));
    m_answer->setDateRange(today.addDays(1), today.addYears(MostYears));
    m_answer->setDate(today.addDays(ReviewOrder::DaysToAnswer));
    showButtons();
    showDeed();
    if (keep)
        m_reason->setFocus();
    else
        m_answer->setFocus();
}

void ReviewPart::showDeed()
{
    if (!m_action)
        return;
    m_do->setText(reviewDeed(*m_action, m_selection.count));
    m_do->setEnabled(!m_running && m_selection.count > 0 && (*m_action != ReviewAction::Keep || !m_reason->currentText().trimmed().isEmpty()));
}

void ReviewPart::decide()
{
    ReviewOrder order;
    order.action = *m_action;
    if (isLeaving()) {
        Q_EMIT decided(order);
        return;
    }
    order.reason = *m_action == ReviewAction::Keep ? m_reason->currentText().trimmed() : QString();
    order.until = *m_action == ReviewAction::Keep ? m_until->date() : m_answer->date();
    Q_EMIT decided(order);
}

void ReviewPart::setRunning(bool running)
{
    m_running = running;
    m_leaving->setRunning(running);
    showButtons();
    showDeed();
}

void ReviewPart::closeForm()
{
    m_action.reset();
    m_leaving->close();
    m_reason->setCurrentIndex(0);
    m_reason->clearEditText();
    showButtons();
}

void ReviewPart::clear()
{
    closeForm();
    show(DueSelection());
    m_who->clear();
}

bool ReviewPart::hasTyped() const
{
    return m_action == ReviewAction::Keep && !m_reason->currentText().trimmed().isEmpty();
}

void ReviewPart::takeFocus()
{
    if (m_action)
        m_do->setFocus();
    else if (m_yes->isVisibleTo(this))
        m_yes->setFocus();
    else
        m_keep->setFocus();
}

} // namespace couvert
