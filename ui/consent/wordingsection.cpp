// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/wordingsection.h"

#include "model/consent/purpose.h"
#include "model/consent/wordingnumber.h"
#include "ui/consent/consentwords.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

WordingSection::WordingSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Purposes and texts"), context, parent), m_purpose(new QComboBox), m_language(new QComboBox), m_version(new QComboBox),
      m_text(new PlainLabel), m_since(new PlainLabel({}, PlainLabel::Look::Caption)), m_newVersion(new QWidget), m_newText(new QPlainTextEdit),
      m_newTextField(new FormField(tr("The new text, exactly as people will read it"), m_newText)),
      m_begin(new QuietButton(tr("Write a new version"))), m_newPurpose(new QLineEdit),
      m_newPurposeField(new FormField(tr("Another purpose, by name"), m_newPurpose))
{
    setSummary(tr("What people agree to, word for word. A better text is a new version; the old one stays for those who saw it."));
    m_purpose->setObjectName(QStringLiteral("wordingPurpose"));
    m_language->setObjectName(QStringLiteral("wordingLanguage"));
    m_version->setObjectName(QStringLiteral("wordingVersion"));
    m_text->setObjectName(QStringLiteral("wordingText"));
    m_newText->setObjectName(QStringLiteral("newWording"));
    m_newPurpose->setObjectName(QStringLiteral("newPurpose"));
    m_begin->setObjectName(QStringLiteral("beginWording"));
    m_newText->setTabChangesFocus(true);
    m_newText->setMinimumHeight(Theme::instance().rowHeight() * 4);
    m_newPurpose->setMaxLength(60);
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")})
        m_language->addItem(languageWord(language), language);
    QVBoxLayout *fields = addFields(420);
    fields->addWidget(new FormField(tr("Purpose"), m_purpose));
    fields->addWidget(new FormField(tr("Language"), m_language));
    fields->addWidget(new FormField(tr("Version"), m_version));
    body()->addWidget(m_text->wrapped()->selectable());
    body()->addWidget(m_since->wrapped());
    auto *keep = new PrimaryButton(tr("Keep as a new version"));
    keep->setObjectName(QStringLiteral("keepWording"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *column = new QVBoxLayout(m_newVersion);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Inside);
    column->addWidget(m_newTextField);
    auto *actions = new ButtonRow;
    actions->addWidget(keep);
    actions->addWidget(cancel);
    column->addLayout(actions);
    m_newVersion->hide();
    body()->addWidget(m_newVersion);
    body()->addWidget(m_begin, 0, Qt::AlignLeft);
    auto *keepPurpose = new QuietButton(tr("Add this purpose"));
    keepPurpose->setObjectName(QStringLiteral("keepPurpose"));
    addFields(420)->addWidget(m_newPurposeField);
    body()->addWidget(keepPurpose, 0, Qt::AlignLeft);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &WordingSection::readVersions);
    connect(m_language, &QComboBox::currentIndexChanged, this, &WordingSection::readVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &WordingSection::showVersion);
    connect(m_begin, &QPushButton::clicked, this, &WordingSection::beginNew);
    connect(keep, &QPushButton::clicked, this, &WordingSection::keepNew);
    connect(cancel, &QPushButton::clicked, this, &WordingSection::endNew);
    connect(keepPurpose, &QPushButton::clicked, this, &WordingSection::keepPurpose);
    connect(m_newPurpose, &QLineEdit::returnPressed, this, &WordingSection::keepPurpose);
    connect(m_newPurpose, &QLineEdit::textEdited, this, [this] { m_newPurposeField->setProblem({}); });
}

void WordingSection::refresh()
{
    if (isVisible() && m_newVersion->isHidden())
        read();
}

void WordingSection::open()
{
    strip()->clear();
    read();
    m_purpose->setFocus();
}

Result<> WordingSection::lock()
{
    // A text about nobody: what was typed is worth keeping only when somebody says that it is final.
    const bool typed = (!m_newVersion->isHidden() && m_newText->document()->isModified()) || !m_newPurpose->text().trimmed().isEmpty();
    endNew();
    m_newPurpose->clear();
    std::ignore = Section::lock();
    return typed ? fail(FailureCode::InvalidValue, NotKept) : Result<>();
}

void WordingSection::read()
{
    const QString chosen = m_purpose->currentData().toString();
    const PurposeWords words(session().vault().database());
    {
        const QSignalBlocker quiet(m_purpose);
        m_purpose->clear();
        for (const QString &code : words.codes())
            m_purpose->addItem(words(code), code);
        m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
    }
    readVersions();
}

void WordingSection::readVersions()
{
    endNew();
    const Result<QList<Wording>> wordings = readWordings(session().vault().database(), m_purpose->currentData().toString());
    if (!wordings) {
        strip()->showFailure(wordings.error());
        return;
    }
    m_wordings.clear();
    for (const Wording &wording : *wordings) {
        if (wording.language == m_language->currentData().toString())
            m_wordings.prepend(wording);
    }
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (const Wording &wording : std::as_const(m_wordings))
            m_version->addItem(tr("Version %1 · no. %2").arg(QString::number(wording.version), numberOf(wording).text()));
    }
    m_version->setEnabled(!m_wordings.isEmpty());
    showVersion();
}

void WordingSection::showVersion()
{
    if (m_wordings.isEmpty()) {
        m_text->setText(tr("No text yet in this language: nobody can agree to this purpose in it."));
        m_since->clear();
        return;
    }
    const Wording &wording = m_wordings.at(std::max(0, m_version->currentIndex()));
    m_text->setText(wording.text);
    m_since->setText(wording.at.isValid() ? tr("Since %1").arg(dayWords(wording.at.toLocalTime().date())) : tr("Comes with the program"));
}

void WordingSection::beginNew()
{
    strip()->clear();
    m_newText->setPlainText(m_wordings.isEmpty() ? QString() : m_wordings.first().text);
    m_newText->document()->setModified(false);
    m_newVersion->show();
    m_begin->hide();
    m_newText->setFocus();
}

void WordingSection::endNew()
{
    m_newVersion->hide();
    m_newText->clear();
    m_newTextField->setProblem({});
    m_begin->show();
}

void WordingSection::keepNew()
{
    const QString text = m_newText->toPlainText().trimmed();
    const bool same = !m_wordings.isEmpty() && text == m_wordings.first().text;
    m_newTextField->setProblem(text.isEmpty() ? tr("There is no text yet.") : same ? tr("This is the present text, word for word.") : QString());
    if (text.isEmpty() || same) {
        m_newText->setFocus();
        return;
    }
    const Result<Wording> added = addWording(session(), m_purpose->currentData().toString(), m_language->currentData().toString(), text);
    if (!added) {
        strip()->showFailure(added.error());
        return;
    }
    readVersions();
    m_begin->setFocus();
    strip()->show(MessageStrip::Kind::Info,
        tr("Kept as no. %1. New consents take it; print the form anew, for the old paper shows the old text.").arg(numberOf(*added).text()));
}

void WordingSection::keepPurpose()
{
    const Result<Purpose> added = addPurpose(session(), m_newPurpose->text());
    if (!added) {
        if (added.error().code == FailureCode::InvalidValue)
            m_newPurposeField->setProblem(tr("A name of a few letters, please."));
        else if (added.error().code == FailureCode::AlreadyExists)
            m_newPurposeField->setProblem(tr("This purpose is there already."));
        else
            strip()->showFailure(added.error());
        m_newPurpose->setFocus();
        return;
    }
    m_newPurpose->clear();
    read();
    m_purpose->setCurrentIndex(m_purpose->findData(added->code));
    beginNew();
    strip()->show(MessageStrip::Kind::Info, tr("Added. Now write the text that people will agree to."));
}

} // namespace couvert
