// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/templatepanel.h"

#include "model/requests/lettertemplates.h"
#include "model/requests/lettertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int TemplateRows = 9;

} // namespace

TemplatePanel::TemplatePanel(const Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_state(new PlainLabel({}, PlainLabel::Look::Caption)), m_strip(new MessageStrip), m_text(new QPlainTextEdit)
{
    m_text->setObjectName(QStringLiteral("modelText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(TemplateRows * Theme::instance().rowHeight());
    body()->addWidget(new PlainLabel(tr("Your model of this letter"), PlainLabel::Look::Strong));
    body()->addWidget(
        (new PlainLabel(tr("It changes every later letter of this kind. The first line is the subject. What stands in braces is filled in; a line "
                           "whose braces have nothing to say is left out: %1.")
                            .arg(letterPlaceholders().join(QStringLiteral(", "))),
             PlainLabel::Look::Caption))
            ->wrapped());
    body()->addWidget(m_strip);
    body()->addWidget(new FormField(tr("Model"), m_text));
    body()->addWidget(m_state->wrapped());
    auto *actions = new QWidget;
    auto *row = new ButtonRow(actions);
    auto *shipped = new LinkButton(tr("Take the text that ships"));
    shipped->setObjectName(QStringLiteral("shippedModel"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *keep = new QuietButton(tr("Keep the model"));
    keep->setObjectName(QStringLiteral("keepModel"));
    row->addWidget(shipped);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    body()->addWidget(actions);
    connect(shipped, &QPushButton::clicked, this, [this] {
        const Result<LetterTemplate> form = shippedLetterTemplate(m_name, m_language);
        if (form)
            m_text->setPlainText(form->text);
        else
            m_strip->showFailure(form.error());
    });
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(keep, &QPushButton::clicked, this, &TemplatePanel::save);
    hide();
}

void TemplatePanel::open(const QString &name, const QString &language)
{
    m_name = name;
    m_language = language;
    m_strip->clear();
    const Result<LetterTemplate> form = letterTemplate(m_session.vault().database(), name, language);
    if (!form) {
        m_strip->showFailure(form.error());
    } else {
        m_before = form->text;
        m_text->setPlainText(form->text);
        m_state->setText(form->version == 0 ? tr("As it ships.") : tr("Your version %1.").arg(form->version));
    }
    show();
    m_text->setFocus();
}

QJsonObject TemplatePanel::typed() const
{
    if (isHidden() || m_text->toPlainText() == m_before)
        return {};
    return {{QStringLiteral("name"), m_name}, {QStringLiteral("language"), m_language}, {QStringLiteral("text"), m_text->toPlainText()}};
}

void TemplatePanel::restore(const QJsonObject &typed)
{
    open(typed.value(QLatin1String("name")).toString(), typed.value(QLatin1String("language")).toString());
    m_text->setPlainText(typed.value(QLatin1String("text")).toString());
}

void TemplatePanel::save()
{
    const Result<LetterTemplate> kept = saveLetterTemplate(m_session, m_session.vault().database(), m_name, m_language, m_text->toPlainText());
    if (!kept) {
        if (kept.error().code == FailureCode::InvalidValue)
            m_strip->show(NoticeLabel::Kind::Warn, tr("The model needs a subject line and a text, and only braces that are in the list above."));
        else
            m_strip->showFailure(kept.error());
        return;
    }
    hide();
    Q_EMIT saved();
}

} // namespace couvert
