// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace couvert {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(title, PlainLabel::Look::Title)), m_subtitle(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_actions(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle->wrapped());
    m_subtitle->hide();
    m_actions->setSpacing(Theme::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Block);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
    setMinimumHeight(Theme::instance().rowHeight());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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

void PageHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

} // namespace couvert
