// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/timelinepart.h"

#include "ui/customers/customerwords.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace couvert {

TimelinePart::TimelinePart(QWidget *parent) : QWidget(parent), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(Theme::Small);
    m_place->addWidget(new PlainLabel(tr("What happened"), PlainLabel::Look::Part));
}

void TimelinePart::show(const QList<RequestEvent> &events)
{
    clear();
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Block);
    grid->setVerticalSpacing(Theme::Tight);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const RequestEvent &event : events) {
        grid->addWidget(new PlainLabel(dayWords(event.day), PlainLabel::Look::Soft), row, 0, Qt::AlignTop);
        const QString words =
            event.by.isEmpty() ? requestEventWords(event) : tr("%1 · %2", "what happened, by whom").arg(requestEventWords(event), event.by);
        grid->addWidget((new PlainLabel(words))->wrapped(), row++, 1, Qt::AlignTop);
        if (!event.detail.isEmpty())
            grid->addWidget((new PlainLabel(event.detail, PlainLabel::Look::Soft))->wrapped()->selectable(), row++, 1, Qt::AlignTop);
    }
    m_place->addWidget(m_lines);
}

void TimelinePart::clear()
{
    delete m_lines;
    m_lines = nullptr;
}

} // namespace couvert
