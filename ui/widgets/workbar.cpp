// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/workbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace couvert {

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent), m_what(new PlainLabel), m_left(new PlainLabel({}, PlainLabel::Look::Caption)), m_bar(new QProgressBar),
      m_cancel(new QuietButton(tr("Cancel")))
{
    m_bar->setTextVisible(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Block);
    line->addWidget(m_what, 1);
    line->addWidget(m_left);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Tight);
    column->addLayout(line);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Block);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void WorkBar::begin(const QString &what, bool cancellable)
{
    m_running = true;
    m_percent = -1;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(cancellable);
    say({});
    show();
    QAccessibleEvent event(m_bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WorkBar::setProgress(qint64 done, qint64 total)
{
    if (!m_running || total <= 0)
        return;
    const int percent = static_cast<int>(qBound<qint64>(0, done, total) * 100 / total);
    if (percent == m_percent)
        return;
    m_percent = percent;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    say(tr("%1 of %2").arg(QLocale().toString(qMin(done, total)), QLocale().toString(total)));
}

void WorkBar::end()
{
    m_running = false;
    hide();
}

void WorkBar::say(const QString &left)
{
    m_left->setText(left);
    m_bar->setAccessibleDescription(left);
}

} // namespace couvert
