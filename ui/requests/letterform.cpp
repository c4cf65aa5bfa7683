// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/letterform.h"

#include "model/requests/draft.h"
#include "model/requests/mailto.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "ui/paper/letterpage.h"
#include "ui/requests/drafttimer.h"
#include "ui/requests/pdfsaving.h"
#include "ui/requests/templatepanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int LetterRows = 11;

const QString ModelKey = QStringLiteral("model"); ///< beside the letters in the draft: the model that is being changed

QString formName(const QString &number)
{
    return QStringLiteral("letter ") + number;
}

} // namespace

QString letterKindWord(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement:
        return LetterForm::tr("Acknowledgement of receipt");
    case LetterKind::Identity:
        return LetterForm::tr("Proof of identity needed");
    case LetterKind::Extension:
        return LetterForm::tr("Extension of the time");
    case LetterKind::Granted:
        return LetterForm::tr("Answer: granted");
    case LetterKind::Partial:
        return LetterForm::tr("Answer: granted in part");
    case LetterKind::Refusal:
        return LetterForm::tr("Answer: refused");
    case LetterKind::ThirdParty:
        return LetterForm::tr("Somebody asks for another person");
    case LetterKind::Excessive:
        break;
    }
    return LetterForm::tr("Manifestly unfounded or excessive");
}

LetterForm::LetterForm(const Session &session, FileChooser &chooser, QWidget *parent)
    : RightForm(session, tr("Letter"), tr("Save as PDF…"), parent), m_chooser(chooser), m_soon(new DraftTimer(this))
{
    connect(m_soon, &QTimer::timeout, this, [this] {
        const Result<> kept = keepDraft();
        if (!kept && kept.error().code != FailureCode::Busy)
            strip()->showFailure(kept.error());
    });
}

void LetterForm::prepare(std::optional<LetterKind> kind, const LetterInput &input)
{
    m_wanted = kind;
    m_input = input;
}

void LetterForm::fill()
{
    const Result<Request> request = RequestReader(session().vault().database()).byNumber(number());
    if (!request) {
        strip()->showFailure(request.error());
        verb()->setEnabled(false);
        return;
    }
    m_request = *request;
    m_filling = true;
    m_changed.clear();
    const Result<std::optional<QJsonObject>> draft = Drafts(session()).find(formName(number()), m_request.customerId);
    if (draft && *draft) {
        for (auto one = (*draft)->constBegin(); one != (*draft)->constEnd(); ++one) {
            const QJsonObject texts = one.value().toObject();
            m_changed.insert(one.key(), {texts.value(QLatin1String("subject")).toString(), texts.value(QLatin1String("body")).toString()});
        }
    }
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("letterKind"));
    for (const LetterKind kind : allLetterKinds)
        m_kind->addItem(letterKindWord(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_wanted.value_or(usualKind()))));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("letterLanguage"));
    m_language->addItem(tr("French"), QStringLiteral("fr"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    for (QComboBox *box : {m_kind, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::Inside);
    choices->addWidget(new FormField(tr("Which letter"), m_kind), 3, Qt::AlignTop);
    choices->addWidget(new FormField(tr("Language"), m_language), 1, Qt::AlignTop);
    body()->addLayout(choices);
    m_recipient = (new PlainLabel({}, PlainLabel::Look::Soft))->wrapped();
    body()->addWidget(m_recipient);
    m_toFill = new NoticeLabel({}, NoticeLabel::Kind::Warn);
    m_toFill->setObjectName(QStringLiteral("toFill"));
    body()->addWidget(m_toFill);
    m_subject = new QLineEdit;
    m_subject->setObjectName(QStringLiteral("letterSubject"));
    body()->addWidget(new FormField(tr("Subject"), m_subject));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("letterText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(LetterRows * Theme::instance().rowHeight());
    body()->addWidget(new FormField(tr("Text, which you may change"), m_text));
    auto *mail = new QuietButton(tr("Open in my mail program"));
    mail->setObjectName(QStringLiteral("openMail"));
    auto *form = new LinkButton(tr("Change the model…"));
    form->setObjectName(QStringLiteral("changeModel"));
    auto *actions = new QWidget;
    auto *row = new ButtonRow(actions);
    row->addWidget(mail);
    row->addStretch();
    row->addWidget(form);
    body()->addWidget(actions);
    m_sent = nullptr;
    m_template = new TemplatePanel(session());
    body()->addWidget(m_template);
    connect(mail, &QPushButton::clicked, this, &LetterForm::openMail);
    connect(form, &QPushButton::clicked, this, [this] {
        m_template->open(letterTemplateName(kind(), m_request.kind), language());
        reveal(m_template);
    });
    connect(m_template, &TemplatePanel::saved, this, [this] {
        m_changed.remove(key());
        write();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterForm::write);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterForm::write);
    connect(m_subject, &QLineEdit::textChanged, this, &LetterForm::touched);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterForm::touched);
    const QJsonObject model = draft && *draft ? (*draft)->value(ModelKey).toObject() : QJsonObject();
    m_changed.remove(ModelKey);
    m_filling = false;
    // The language of the person, as the letter itself finds it.
    const Result<Letter> letter = draftLetter(session(), session().vault().database(), m_request, kind(), m_input);
    if (letter) {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(std::max(0, m_language->findData(letter->language)));
    }
    write();
    startAt(m_text);
    if (!model.isEmpty())
        m_template->restore(model);
}

LetterKind LetterForm::kind() const
{
    return static_cast<LetterKind>(m_kind->currentData().toInt());
}

QString LetterForm::language() const
{
    return m_language->currentData().toString();
}

QString LetterForm::key() const
{
    return letterKindCode(kind()) + QLatin1Char(' ') + language();
}

LetterKind LetterForm::usualKind() const
{
    if (m_request.state == RequestState::Paused)
        return LetterKind::Identity;
    if (m_request.outcome) {
        switch (*m_request.outcome) {
        case RequestOutcome::Done:
            return LetterKind::Granted;
        case RequestOutcome::Partial:
            return LetterKind::Partial;
        case RequestOutcome::Refused:
            return LetterKind::Refusal;
        case RequestOutcome::Unfounded:
            return LetterKind::Excessive;
        }
    }
    return LetterKind::Acknowledgement;
}

void LetterForm::write()
{
    if (m_filling)
        return;
    LetterInput input = m_input;
    input.language = language();
    const Result<Letter> letter = draftLetter(session(), session().vault().database(), m_request, kind(), input);
    verb()->setEnabled(letter.has_value());
    if (!letter) {
        showRefusal(letter.error());
        return;
    }
    m_letter = *letter;
    m_filling = true;
    const auto changed = m_changed.constFind(key());
    m_subject->setText(changed == m_changed.cend() ? letter->text.subject : changed->subject);
    m_text->setPlainText(changed == m_changed.cend() ? letter->text.body : changed->body);
    m_filling = false;
    const QString to = letter->recipient.join(QStringLiteral(", "));
    m_recipient->setText(to.isEmpty() ? tr("No address is known: the letter leaves room for it.") : tr("To: %1").arg(to));
    const bool blanks = m_text->toPlainText().contains(Blank) || m_subject->text().contains(Blank);
    m_toFill->setText(letter->sender.isEmpty()
            ? tr("The restaurant’s name and address are missing: write them under Security. Where dots stand, something is still to be filled in.")
            : tr("Where dots stand, something is still to be filled in."));
    m_toFill->setVisible(blanks || letter->sender.isEmpty());
}

void LetterForm::touched()
{
    if (m_filling)
        return;
    m_changed.insert(key(), {m_subject->text(), m_text->toPlainText()});
    const bool blanks = m_text->toPlainText().contains(Blank) || m_subject->text().contains(Blank);
    m_toFill->setVisible(blanks || m_letter.sender.isEmpty());
    m_soon->start();
}

Letter LetterForm::asTyped() const
{
    Letter letter = m_letter;
    letter.text.subject = m_subject->text();
    letter.text.body = m_text->toPlainText();
    return letter;
}

void LetterForm::carryOut()
{
    const Result<QByteArray> pdf = letterPdf(asTyped());
    if (!pdf) {
        strip()->showFailure(pdf.error());
        return;
    }
    if (!savePdf(this, m_chooser, *strip(), tr("Save the letter"), tr("letter %1").arg(number()), *pdf))
        return;
    tellMade();
    offerSent();
}

void LetterForm::openMail()
{
    const Letter letter = asTyped();
    const MailLink link = mailLink(letter.email, letter.text.subject, letter.text.body);
    if (!QDesktopServices::openUrl(QUrl::fromEncoded(link.url))) {
        strip()->show(NoticeLabel::Kind::Warn, tr("No mail program answered on this computer: save the letter as PDF, or copy its text."));
        return;
    }
    tellMade();
    strip()->show(NoticeLabel::Kind::Info,
        link.complete ? tr("Your mail program opens with the letter; read it there, then send it.")
                      : tr("Your mail program opens with the beginning of the letter: it is too long for a link. Copy the rest from here."));
    offerSent();
}

void LetterForm::tellMade()
{
    const Result<> told = RequestWriter(session()).addEvent(number(), RequestEventKind::Letter, letterKindCode(kind()));
    if (!told)
        strip()->showFailure(told.error());
    Q_EMIT written();
}

void LetterForm::offerSent()
{
    if (m_sent)
        return;
    m_sent = new QWidget;
    auto *row = new ButtonRow(m_sent);
    row->addWidget(new PlainLabel(tr("Once it is sent:")));
    for (const auto &[words, name, how] : {std::tuple{tr("Sent by e-mail"), "sentMail", tr("e-mail")},
             std::tuple{tr("Sent by post"), "sentPost", tr("post")}, std::tuple{tr("Handed over"), "sentHand", tr("handed over")}}) {
        auto *button = new LinkButton(words);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, how] { tellSent(how); });
    }
    body()->insertWidget(0, m_sent);
}

void LetterForm::tellSent(const QString &how)
{
    const Result<> told =
        RequestWriter(session()).addEvent(number(), RequestEventKind::Sent, tr("%1, %2", "letter, way").arg(letterKindWord(kind()), how));
    if (!told) {
        strip()->showFailure(told.error());
        return;
    }
    m_changed.remove(key());
    std::ignore = keepDraft();
    m_sent->setEnabled(false);
    strip()->show(NoticeLabel::Kind::Info, tr("Noted in the timeline."));
    Q_EMIT written();
}

Result<> LetterForm::keepDraft()
{
    m_soon->stop();
    if (m_request.number.isEmpty())
        return {};
    QJsonObject all;
    for (auto one = m_changed.cbegin(); one != m_changed.cend(); ++one)
        all.insert(one.key(), QJsonObject{{QStringLiteral("subject"), one->subject}, {QStringLiteral("body"), one->body}});
    if (m_template && !m_template->typed().isEmpty())
        all.insert(ModelKey, m_template->typed());
    return Drafts(session()).keep(formName(m_request.number), m_request.customerId, all);
}

void LetterForm::leave()
{
    // A letter that was changed waits until it is sent: going back throws nothing away.
    std::ignore = keepDraft();
}

Result<> LetterForm::lock()
{
    const Result<> kept = keepDraft();
    m_filling = true;
    m_changed.clear();
    m_request = {};
    m_letter = {};
    m_input = {};
    m_wanted.reset();
    m_sent = nullptr;
    m_template = nullptr;
    const Result<> emptied = RightForm::lock();
    return kept ? emptied : kept;
}

} // namespace couvert
