// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalsection.h"

#include "model/journal/journal.h"
#include "ui/journal/journalmodel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int ShownRows = 8;

} // namespace

JournalSection::JournalSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Journal"), context, parent), m_model(new JournalModel(context.session.vault(), this)), m_table(new QTableView),
      m_oneDay(new QCheckBox(tr("One day only:"))), m_day(new QDateEdit(context.session.clock().today())),
      m_nothing(new PlainLabel(tr("Nothing was done on this day."), PlainLabel::Look::Soft))
{
    addWords(tr("Every look at a card and every change is written down and chained, so that a line taken out or changed is found. No customer’s data "
                "stands in it."));
    m_oneDay->setObjectName(QStringLiteral("oneDay"));
    m_day->setObjectName(QStringLiteral("journalDay"));
    m_day->setAccessibleName(tr("Day of the journal"));
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_day->setMaximumDate(context.session.clock().today());
    m_day->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Small);
    line->addWidget(m_oneDay);
    line->addWidget(m_day);
    line->addStretch(1);
    body()->addLayout(line);
    m_table->setObjectName(QStringLiteral("journal"));
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->hide();
    body()->addWidget(m_nothing);
    body()->addWidget(m_table);
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &JournalSection::fit);
    connect(m_oneDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_oneDay, &QCheckBox::toggled, this, &JournalSection::read);
    connect(m_day, &QDateEdit::dateChanged, this, &JournalSection::read);
    connect(m_model, &JournalModel::failed, this, [this](const Failure &failure) { strip()->showFailure(failure); });
}

void JournalSection::refresh()
{
    const Result<qint64> count = Journal(session().vault()).count(session().vault().database());
    if (count)
        setSummary(tr("%Ln entry(ies): who did what, and when.", nullptr, static_cast<int>(*count)));
    if (isVisible())
        read();
}

void JournalSection::open()
{
    strip()->clear();
    read();
    m_table->setFocus();
}

Result<> JournalSection::lock()
{
    m_model->clear();
    return Section::lock();
}

void JournalSection::read()
{
    m_model->read(m_oneDay->isChecked() ? m_day->date() : QDate());
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
}

void JournalSection::fit()
{
    const int row = Theme::instance().rowHeight();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(row * (ShownRows + 1) + 4);
}

} // namespace couvert
