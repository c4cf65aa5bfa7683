// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/sectionpage.h"

#include "ui/journal/sectionrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

namespace couvert {

SectionPage::SectionPage(const QString &title, const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent)
    : Page(parent), m_context{session, *new RunningJob(this), chooser, keychain}, m_header(new PageHeader(title)),
      m_scroll(new ScrollColumn(new QWidget))
{
    auto *card = new Card;
    m_list = card->body();
    m_list->setSpacing(0);
    m_list->setContentsMargins(Theme::Tight, Theme::Tight, Theme::Tight, Theme::Tight);
    connect(&m_context.job, &RunningJob::runningChanged, this, &SectionPage::busyChanged);
    auto *held = new QVBoxLayout(m_scroll->widget());
    held->setContentsMargins(0, 0, 0, 0);
    held->addWidget(card);
    held->addStretch(1);
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
}

SectionPage::~SectionPage()
{
    m_context.job.abandon();
}

void SectionPage::add(const char *name, Section *section)
{
    if (!m_rows.isEmpty())
        m_list->addWidget(new Hairline);
    auto *row = new SectionRow(section);
    row->setObjectName(QLatin1String(name));
    m_list->addWidget(row);
    m_rows.append(row);
    connect(row, &SectionRow::opened, this, [this, row] { openOnly(row); });
    connect(section, &Section::pageRequested, this, &SectionPage::pageRequested);
    connect(section, &Section::attentionChanged, this, [this, section](int count) {
        m_attention.insert(section, count);
        Q_EMIT attentionChanged(std::accumulate(m_attention.cbegin(), m_attention.cend(), 0));
    });
}

void SectionPage::activated()
{
    refresh();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_rows.first()->button()->setFocus();
}

void SectionPage::refresh()
{
    for (SectionRow *row : std::as_const(m_rows)) {
        row->section()->refresh();
        row->button()->setSummary(row->section()->summary());
    }
}

Result<> SectionPage::lock()
{
    m_context.job.stop();
    Result<> kept;
    for (SectionRow *row : std::as_const(m_rows)) {
        const Result<> locked = row->section()->lock();
        if (!locked)
            kept = locked;
        row->setOpen(false);
    }
    return kept;
}

void SectionPage::setFolded(bool folded)
{
    for (SectionRow *row : std::as_const(m_rows))
        row->section()->setFolded(folded);
}

void SectionPage::begin(const QString &task)
{
    for (SectionRow *row : std::as_const(m_rows)) {
        if (row->objectName() == task)
            row->setOpen(true);
    }
}

void SectionPage::openOnly(SectionRow *row)
{
    refresh();
    for (SectionRow *other : std::as_const(m_rows)) {
        if (other != row)
            other->setOpen(false);
    }
    // The row's new place is known once the page is laid out.
    QTimer::singleShot(0, row, [this, row] {
        m_scroll->ensureWidgetVisible(row, 0, Theme::Block);
        m_scroll->ensureWidgetVisible(row->button(), 0, Theme::Block);
    });
}

} // namespace couvert
