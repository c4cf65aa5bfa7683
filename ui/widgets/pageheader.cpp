// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace couvert {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(title, PlainLabel::Look::Title)), m_subtitle(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_actions(new ButtonRow), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle->wrapped());
    m_subtitle->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::Block);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_row->setAlignment(m_actions, Qt::AlignTop);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::arrange()
{
    const int needed = m_title->sizeHint().width() + Theme::Block + m_actions->sizeHint().width();
    m_row->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // As high as its words need at this width: a layout above would take the height of one line.
    const int height = m_row->hasHeightForWidth() ? m_row->totalHeightForWidth(width()) : m_row->totalSizeHint().height();
    setFixedHeight(std::max(Theme::instance().rowHeight(), height));
    // While the page is hidden the new height waits for its event, and the words would stand where they were.
    if (m_row->geometry() != rect())
        m_row->setGeometry(rect());
}

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

} // namespace couvert
