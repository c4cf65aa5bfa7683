// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/brand.h"
#include "ui/shell/navbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QKeySequence>
#include <QVBoxLayout>

namespace couvert {

namespace {

QPushButton *footButton(const QString &text)
{
    auto *button = new QPushButton(text);
    setLook(button, "look", QStringLiteral("foot"));
    return button;
}

} // namespace

Sidebar::Sidebar(const QList<PageEntry> &entries, QWidget *parent) : QFrame(parent), m_backup(footButton({}))
{
    setLook(this, "look", QStringLiteral("sidebar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Small, Theme::Inside, Theme::Small, Theme::Block);
    column->setSpacing(2);
    auto *brand = new Brand;
    brand->setContentsMargins(Theme::Small, 0, 0, 0);
    column->addWidget(brand);
    column->addSpacing(Theme::Inside);
    bool grouped = false;
    for (const PageEntry &entry : entries) {
        if (entry.manage && !grouped) {
            grouped = true;
            column->addSpacing(Theme::Block);
            auto *group = new PlainLabel(tr("Manage"), PlainLabel::Look::Caption);
            group->setContentsMargins(Theme::Inside, 0, 0, Theme::Tight);
            column->addWidget(group);
        }
        auto *button = new NavButton(entry.title);
        button->setObjectName(QStringLiteral("nav-") + entry.id);
        connect(button, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        m_buttons.insert(entry.id, button);
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addWidget(m_backup);
    m_backup->hide();
    connect(m_backup, &QPushButton::clicked, this, &Sidebar::backupClicked);
    auto *lock = footButton(tr("Lock · %1").arg(QKeySequence(QStringLiteral("Ctrl+L")).toString(QKeySequence::NativeText)));
    lock->setObjectName(QStringLiteral("lock"));
    column->addWidget(lock);
    connect(lock, &QPushButton::clicked, this, &Sidebar::lockClicked);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &Sidebar::applyTheme);
}

void Sidebar::setCurrent(const QString &id)
{
    if (NavButton *button = m_buttons.value(id))
        button->setChecked(true);
}

void Sidebar::setCount(const QString &id, int count)
{
    if (NavButton *button = m_buttons.value(id))
        button->setCount(count);
}

void Sidebar::setBackupText(const QString &text)
{
    m_backup->setText(text);
    m_backup->setVisible(!text.isEmpty());
}

void Sidebar::applyTheme()
{
    setFixedWidth(Theme::instance().sidebarWidth());
}

} // namespace couvert
