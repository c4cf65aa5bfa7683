// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/questionpanel.h"

#include "model/requests/draft.h"
#include "ui/requests/drafttimer.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

} // namespace

QuestionPanel::QuestionPanel(const Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new PlainLabel({}, PlainLabel::Look::Strong)), m_words(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_strip(new MessageStrip), m_choice(nullptr), m_text(nullptr), m_place(new QVBoxLayout), m_verb(new QuietButton({})),
      m_soon(new DraftTimer(this))
{
    connect(m_soon, &QTimer::timeout, this, [this] {
        const Result<> kept = keepDraft();
        if (!kept && kept.error().code != FailureCode::Busy)
            m_strip->showFailure(kept.error());
    });
    m_verb->setObjectName(QStringLiteral("carryOut"));
    auto *cancel = new LinkButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelQuestion"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Small);
    actions->addStretch(1);
    actions->addWidget(cancel);
    actions->addWidget(m_verb);
    body()->addWidget(m_title->wrapped());
    body()->addWidget(m_words->wrapped());
    body()->addWidget(m_strip);
    body()->addLayout(m_place);
    body()->addLayout(actions);
    connect(m_verb, &QPushButton::clicked, this, &QuestionPanel::carryOut);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_number.isEmpty())
            std::ignore = Drafts(m_session).forget(draftName(), m_customer);
        close();
        Q_EMIT closed();
    });
    hide();
}

QString QuestionPanel::draftName() const
{
    return m_question.name + QLatin1Char(' ') + m_number;
}

void QuestionPanel::ask(const QString &number, qint64 customerId, const Question &question)
{
    std::ignore = keepDraft();
    close();
    m_question = question;
    m_number = number;
    m_customer = customerId;
    m_title->setText(question.title);
    m_words->setText(question.words);
    m_words->setVisible(!question.words.isEmpty());
    m_verb->setText(question.verb);
    m_verb->setKind(question.danger ? Button::Kind::Danger : Button::Kind::Quiet);
    m_fields = new QWidget;
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::Inside);
    const Result<std::optional<QJsonObject>> draft = Drafts(m_session).find(draftName(), m_customer);
    const QJsonObject typed = draft && *draft ? **draft : QJsonObject();
    QWidget *first = m_verb;
    if (!question.text.isEmpty()) {
        m_text = new QPlainTextEdit(typed.value(QLatin1String("text")).toString());
        m_text->setObjectName(QStringLiteral("answerText"));
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(2 * Theme::instance().rowHeight());
        first = m_text;
        connect(m_text, &QPlainTextEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    }
    if (!question.choice.isEmpty()) {
        m_choice = new QComboBox;
        m_choice->setObjectName(QStringLiteral("answerChoice"));
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(12);
        for (const auto &[words, value] : question.choices)
            m_choice->addItem(words, value);
        if (!typed.isEmpty())
            m_choice->setCurrentIndex(m_choice->findData(typed.value(QLatin1String("choice")).toInt()));
        fields->addWidget(new FormField(question.choice, m_choice));
        first = m_choice;
    }
    if (m_text)
        fields->addWidget(new FormField(question.text, m_text));
    m_place->addWidget(m_fields);
    show();
    first->setFocus();
}

void QuestionPanel::carryOut()
{
    m_soon->stop();
    const Result<> done = m_question.carryOut(m_choice ? m_choice->currentData().toInt() : 0, m_text ? m_text->toPlainText().trimmed() : QString());
    if (done) {
        std::ignore = Drafts(m_session).forget(draftName(), m_customer);
        close();
        Q_EMIT answered();
        return;
    }
    const QString words = requestRefusalWords(done.error());
    if (words.isEmpty())
        m_strip->showFailure(done.error());
    else
        m_strip->show(NoticeLabel::Kind::Warn, words);
    if (m_text)
        m_text->setFocus();
}

Result<> QuestionPanel::keepDraft()
{
    m_soon->stop();
    if (!m_text || m_text->toPlainText().trimmed().isEmpty())
        return {};
    return Drafts(m_session).keep(draftName(), m_customer,
        {{QStringLiteral("text"), m_text->toPlainText()}, {QStringLiteral("choice"), m_choice ? m_choice->currentData().toInt() : 0}});
}

void QuestionPanel::close()
{
    m_soon->stop();
    hide();
    m_strip->clear();
    delete m_fields;
    m_fields = nullptr;
    m_choice = nullptr;
    m_text = nullptr;
    m_number.clear();
    m_customer = 0;
}

} // namespace couvert
