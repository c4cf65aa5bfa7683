// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/sectionrow.h"

#include "ui/journal/section.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

SectionButton::SectionButton(const Section &section, QWidget *parent)
    : QPushButton(parent), m_summary(new PlainLabel({}, PlainLabel::Look::Soft)), m_chevron(new QLabel), m_title(section.title())
{
    setCheckable(true);
    setLook(this, "look", QStringLiteral("nav"));
    auto *title = new PlainLabel(m_title, PlainLabel::Look::Strong);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_summary->wrapped());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Theme::Inside, Theme::Small, Theme::Inside, Theme::Small);
    line->setSpacing(Theme::Inside);
    line->addLayout(words, 1);
    line->addWidget(m_chevron);
    for (QLabel *label : {static_cast<QLabel *>(title), static_cast<QLabel *>(m_summary), m_chevron})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSummary({});
    showChevron();
    connect(this, &QPushButton::toggled, this, &SectionButton::showChevron);
    connect(&Theme::instance(), &Theme::changed, this, &SectionButton::showChevron);
}

void SectionButton::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    setAccessibleName(m_title);
    setAccessibleDescription(summary);
    updateGeometry();
}

QSize SectionButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SectionButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int SectionButton::heightForWidth(int width) const
{
    return std::max(layout()->heightForWidth(width), Theme::instance().rowHeight());
}

void SectionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void SectionButton::showChevron()
{
    const QIcon icon = Theme::instance().icon(isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_chevron->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
}

SectionRow::SectionRow(Section *section, QWidget *parent) : QWidget(parent), m_section(section), m_button(new SectionButton(*section))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    column->addWidget(section);
    section->hide();
    connect(section, &Section::summaryChanged, this, [this] { m_button->setSummary(m_section->summary()); });
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        m_section->setVisible(open);
        if (!open)
            return;
        Q_EMIT opened();
        m_section->open();
    });
}

void SectionRow::setOpen(bool open)
{
    m_button->setChecked(open);
}

} // namespace couvert
