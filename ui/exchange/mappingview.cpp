// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingview.h"

#include "ui/exchange/importchoices.h"
#include "ui/exchange/importsummary.h"
#include "ui/exchange/mappingheader.h"
#include "ui/exchange/previewmodel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

constexpr qsizetype ShownRows = 50;
constexpr qsizetype ShownColumns = 60; ///< more are imported when they are recognised, and not shown otherwise
constexpr int MeasuredRows = 20;

} // namespace

MappingView::MappingView(QWidget *parent)
    : QWidget(parent), m_choices(new ImportChoices), m_summary(new ImportSummary), m_columns(new MappingHeader), m_rows(new PreviewModel(this)),
      m_table(new QTableView)
{
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(tr("First lines of the sheet"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setHorizontalHeader(m_columns);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { border: none; }"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Block);
    column->addWidget(m_choices);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_choices, &ImportChoices::readingChanged, this, &MappingView::readingChanged);
    connect(m_choices, &ImportChoices::headerRowChanged, this, &MappingView::renameColumns);
    connect(m_choices, &ImportChoices::countsChanged, this, &MappingView::countsChanged);
    connect(m_choices, &ImportChoices::sourceEdited, this, &MappingView::countsChanged);
    connect(m_columns, &MappingHeader::mappingChanged, this, &MappingView::countsChanged);
    connect(&Theme::instance(), &Theme::changed, this, &MappingView::fit);
}

void MappingView::show(const Preview &preview, bool fresh)
{
    m_preview = preview;
    m_choices->show(preview, fresh);
    showColumns(preview.columns);
}

void MappingView::clear()
{
    m_preview = {};
    m_rows->clear();
    m_columns->setColumns({});
    m_choices->clear();
    m_summary->clear();
}

void MappingView::setFolded(bool folded)
{
    m_choices->setFolded(folded);
}

void MappingView::showColumns(const QList<ColumnGuess> &columns)
{
    const qint64 header = m_preview.headerRow.value_or(0);
    const QList<QStringList> rows = m_preview.rows.mid(header, ShownRows);
    QList<ColumnGuess> shown;
    QList<int> indexes;
    for (ColumnGuess column : columns) {
        column.header = header > 0 ? m_preview.rows.value(header - 1).value(column.index) : QString();
        const bool filled = !column.header.isEmpty()
            || std::any_of(rows.cbegin(), rows.cend(), [&column](const QStringList &cells) { return !cells.value(column.index).isEmpty(); });
        if (column.field.isEmpty() && (!filled || shown.size() >= ShownColumns))
            continue;
        shown.append(column);
        indexes.append(column.index);
    }
    m_rows->show(rows, indexes, header + 1);
    m_columns->setColumns(shown);
    fit();
}

void MappingView::fit()
{
    const int row = Theme::instance().rowHeight();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(m_columns->sizeHint().height() + 4 * row);
    for (int section = 0; section < m_rows->columnCount(); ++section) {
        int width = m_columns->widthNeeded(section) - 2 * Theme::Inside;
        for (int line = 0; line < std::min(m_rows->rowCount(), MeasuredRows); ++line)
            width = std::max(width, fontMetrics().horizontalAdvance(m_rows->index(line, section).data().toString().left(60)));
        m_columns->resizeSection(section, std::clamp(width + 2 * Theme::Inside, row * 4, row * 8));
    }
}

void MappingView::renameColumns()
{
    m_preview.headerRow = m_choices->headerRow();
    // What stands above the titles says nothing about the columns.
    showColumns(guessColumns(m_preview.rows.mid(m_preview.headerRow ? *m_preview.headerRow - 1 : 0)).columns);
    Q_EMIT countsChanged();
}

OpenOptions MappingView::opening() const
{
    return m_choices->opening();
}

QString MappingView::chosenSheet() const
{
    return m_choices->sheet();
}

ImportOptions MappingView::options(bool dryRun) const
{
    ImportOptions options;
    options.duplicates = m_choices->duplicates();
    options.dryRun = dryRun;
    options.source = m_choices->source();
    options.opening = m_choices->opening();
    options.sheet = m_preview.sheet.isEmpty() ? QString() : m_preview.sheet;
    options.plan = ImportPlan{options.sheet, m_preview.headerRow, m_columns->fields()};
    return options;
}

bool MappingView::sourceIsKnown() const
{
    return !m_choices->source().isEmpty() || m_columns->fields().values().contains(QLatin1String("source"));
}

qint64 MappingView::rowsOfSheet() const
{
    for (const SheetInfo &sheet : m_preview.sheets) {
        if (sheet.name == m_preview.sheet)
            return sheet.rows;
    }
    return 0;
}

} // namespace couvert
