// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/peoplelist.h"

#include "ui/consent/peoplemodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int ShownRows = 8;

} // namespace

PeopleList::PeopleList(Database &database, QWidget *parent)
    : QWidget(parent), m_model(new PeopleModel(database, this)), m_heading(new PlainLabel({}, PlainLabel::Look::Strong)),
      m_nobody(new PlainLabel({}, PlainLabel::Look::Soft)), m_table(new QTableView)
{
    m_table->setObjectName(QStringLiteral("people"));
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
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(m_heading->wrapped());
    column->addWidget(m_nobody->wrapped());
    column->addWidget(m_table);
    hide();
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &PeopleList::fit);
    connect(m_model, &PeopleModel::failed, this, &PeopleList::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeopleList::showWhichIsThere);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entered(m_model->customerAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { Q_EMIT currentChanged(now.isValid() ? now.row() : -1); });
}

void PeopleList::show(const QString &heading, const QString &nobody, std::unique_ptr<PeopleSource> source)
{
    m_heading->setText(heading);
    m_nobody->setText(nobody);
    m_table->setAccessibleName(heading);
    Q_EMIT currentChanged(-1);
    m_model->read(std::move(source));
    showWhichIsThere();
    show();
}

void PeopleList::takeFocus()
{
    if (m_table->isVisible())
        m_table->setFocus();
}

void PeopleList::clear()
{
    hide();
    m_model->clear();
    m_heading->clear();
}

void PeopleList::showWhichIsThere()
{
    m_nobody->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    fit();
}

void PeopleList::fit()
{
    const int row = Theme::instance().rowHeight();
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(row * (std::min(ShownRows, m_model->rowCount()) + 1) + 4);
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered(m_model->customerAt(m_table->currentIndex().row()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
