// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/formsection.h"

#include "model/journal/unitofwork.h"
#include "ui/consent/consentwords.h"
#include "ui/paper/consentform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

namespace couvert {

FormSection::FormSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Print the paper form"), context, parent), m_purposePlace(new QVBoxLayout), m_language(new QComboBox)
{
    setSummary(tr("In your restaurant’s name, with numbered texts and one empty box for each choice."));
    addWords(tr("The number at the foot of the form finds its texts again when you record the answers."));
    m_language->setObjectName(QStringLiteral("formLanguage"));
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")})
        m_language->addItem(languageWord(language), language);
    m_language->setCurrentIndex(m_language->findData(chosenLanguage()));
    body()->addWidget(new PlainLabel(tr("What it asks for"), PlainLabel::Look::Strong));
    m_purposePlace->setSpacing(Theme::Tight);
    body()->addLayout(m_purposePlace);
    body()->addWidget(new PlainLabel(tr("A box for each way of writing"), PlainLabel::Look::Strong));
    auto *ways = new QVBoxLayout;
    ways->setSpacing(Theme::Tight);
    for (const Channel channel : allChannels) {
        auto *box = new QCheckBox(channelName(channel));
        box->setObjectName(QStringLiteral("form-") + channelCode(channel));
        box->setChecked(channel == Channel::Email || channel == Channel::Sms);
        m_channels.append({static_cast<int>(channel), box});
        ways->addWidget(box);
    }
    body()->addLayout(ways);
    addFields(260)->addWidget(new FormField(tr("Language of the form"), m_language));
    auto *button = new PrimaryButton(tr("Save the form as PDF…"));
    button->setObjectName(QStringLiteral("saveForm"));
    body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &FormSection::save);
}

void FormSection::refresh()
{
    if (isVisible())
        readPurposes();
}

void FormSection::open()
{
    strip()->clear();
    readPurposes();
    if (!m_purposes.isEmpty())
        m_purposes.first().second->setFocus();
}

void FormSection::readPurposes()
{
    const PurposeWords words(session().vault().database());
    if (m_purposeHolder && m_purposes.size() == words.codes().size())
        return;
    delete m_purposeHolder;
    m_purposes.clear();
    m_purposeHolder = new QWidget;
    auto *column = new QVBoxLayout(m_purposeHolder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Tight);
    for (const QString &code : words.codes()) {
        auto *box = new QCheckBox(words(code));
        box->setObjectName(QStringLiteral("form-") + code);
        box->setChecked(code == QLatin1String("offers"));
        m_purposes.append({code, box});
        column->addWidget(box);
    }
    m_purposePlace->addWidget(m_purposeHolder);
    // With the rest of the section: rows that come a turn of the event loop later have no room.
    m_purposeHolder->show();
}

void FormSection::save()
{
    ConsentFormPlan plan;
    plan.language = m_language->currentData().toString();
    for (const auto &[code, box] : std::as_const(m_purposes)) {
        if (box->isChecked())
            plan.purposes.append(code);
    }
    for (const auto &[channel, box] : std::as_const(m_channels)) {
        if (box->isChecked())
            plan.channels.append(static_cast<Channel>(channel));
    }
    const Result<ConsentFormSheet> sheet = consentFormFor(session().vault().database(), plan);
    if (!sheet) {
        if (sheet.error().detail == QLatin1String("purpose"))
            strip()->show(MessageStrip::Kind::Warn, tr("Tick at least one purpose."));
        else if (sheet.error().detail == QLatin1String("channel"))
            strip()->show(MessageStrip::Kind::Warn, tr("Tick at least one way of writing."));
        else if (sheet.error().detail == QLatin1String("wording"))
            strip()->show(MessageStrip::Kind::Warn, tr("A purpose has no text in this language yet: write it under “Purposes and texts”."));
        else
            strip()->showFailure(sheet.error());
        return;
    }
    const QString path = context().chooser.fileToSave(this, tr("Save the form"), tr("consent-form.pdf"), tr("PDF (%1)").arg(QStringLiteral("*.pdf")));
    if (path.isEmpty())
        return;
    Result<> done = writeConsentForm(path, *sheet);
    if (done)
        done = record(JournalAction::Printed);
    if (!done) {
        strip()->showFailure(done.error());
        return;
    }
    strip()->show(sheet->restaurant.name.isEmpty() ? MessageStrip::Kind::Warn : MessageStrip::Kind::Info,
        sheet->restaurant.name.isEmpty() ? tr("It names no restaurant yet: fill in “Your restaurant” under Security, then save it again.")
                                         : tr("Saved: %1. Its number is %2.").arg(QDir::toNativeSeparators(path), sheet->number()));
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace couvert
