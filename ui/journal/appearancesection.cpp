// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/appearancesection.h"

#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int FieldWidth = 320;

} // namespace

AppearanceSection::AppearanceSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Appearance and language"), context, parent), m_appearance(new QComboBox), m_size(new QComboBox), m_language(new QComboBox)
{
    m_appearance->addItem(tr("As the system"), static_cast<int>(Theme::Appearance::System));
    m_appearance->addItem(tr("Light"), static_cast<int>(Theme::Appearance::Light));
    m_appearance->addItem(tr("Dark"), static_cast<int>(Theme::Appearance::Dark));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_size->addItem(tr("%1 %").arg(percent), percent);
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_size->setObjectName(QStringLiteral("textSize"));
    m_language->setObjectName(QStringLiteral("language"));
    QVBoxLayout *fields = addFields(FieldWidth);
    fields->addWidget(new FormField(tr("Light or dark"), m_appearance));
    fields->addWidget(new FormField(tr("Size of the text"), m_size));
    auto *language = new FormField(tr("Language"), m_language);
    language->setHint(tr("Applies when Couvert is started the next time."));
    fields->addWidget(language);
    refresh();

    connect(m_appearance, &QComboBox::activated, this, [this] {
        Theme::instance().setAppearance(static_cast<Theme::Appearance>(m_appearance->currentData().toInt()));
        say();
    });
    connect(m_size, &QComboBox::activated, this, [this] {
        Theme::instance().setTextPercent(m_size->currentData().toInt());
        say();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        chooseLanguage(m_language->currentData().toString());
        say();
    });
}

void AppearanceSection::refresh()
{
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(Theme::instance().appearance())));
    const int percent = Theme::instance().textPercent();
    if (m_size->findData(percent) < 0)
        m_size->addItem(tr("%1 %").arg(percent), percent);
    m_size->setCurrentIndex(m_size->findData(percent));
    m_language->setCurrentIndex(m_language->findData(chosenLanguage()));
    say();
}

void AppearanceSection::open()
{
    m_appearance->setFocus();
}

void AppearanceSection::say()
{
    setSummary(m_appearance->currentText() + QStringLiteral(" · ") + m_size->currentText() + QStringLiteral(" · ") + m_language->currentText());
}

} // namespace couvert
