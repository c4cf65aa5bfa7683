// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestlist.h"

#include "ui/requests/requestlistmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int MeasuredRows = 200;

QTableView *makeTable(RequestListModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("requests"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(RequestListModel::Due, new PillDelegate(RequestListModel::StateRole, table));
    return table;
}

} // namespace

RequestList::RequestList(const Session &session, QWidget *parent)
    : QWidget(parent), m_closed(new QCheckBox(tr("Closed ones too"))), m_count(new PlainLabel({}, PlainLabel::Look::Caption)), m_table(nullptr),
      m_model(new RequestListModel(session, this)),
      m_empty(new EmptyState(
          tr("No request is open. When a customer asks to see, correct or erase what you hold, record it here: the day to answer by is "
             "counted for you."),
          tr("Record a request")))
{
    m_table = makeTable(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_closed->setObjectName(QStringLiteral("withClosed"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_count->wrapped(), 1);
    line->addWidget(m_closed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_table->installEventFilter(this);
    connect(m_empty, &EmptyState::actionTriggered, this, &RequestList::newRequested);
    connect(m_closed, &QCheckBox::toggled, this, &RequestList::refresh);
    connect(m_model, &RequestListModel::failed, this, &RequestList::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_wanted = m_model->numberAt(now.row());
        Q_EMIT currentChanged(now.isValid() ? m_wanted : QString());
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entered(m_model->numberAt(index.row())); });
    const auto rows = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight() + 1);
        fitColumns();
    };
    m_table->verticalHeader()->setMinimumSectionSize(24);
    connect(&Theme::instance(), &Theme::changed, this, rows);
    rows();
}

void RequestList::refresh()
{
    const QString wanted = m_wanted;
    m_model->read(m_closed->isChecked());
    m_wanted = wanted;
    showWhatIsThere();
    fitColumns();
    const int row = m_model->rowOf(wanted);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void RequestList::showWhatIsThere()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_count->setText(rows == 0 ? QString() : m_closed->isChecked() ? tr("newest first") : tr("%Ln open · the next one due first", nullptr, rows));
}

void RequestList::select(const QString &number)
{
    m_wanted = number;
    const int row = m_model->rowOf(number);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_table->clearSelection();
}

void RequestList::clear()
{
    m_model->clear();
    m_wanted.clear();
}

void RequestList::takeFocus()
{
    if (m_model->rowCount() == 0)
        return;
    // Before the focus, which would make the first row current without choosing it.
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void RequestList::setFirstStepShown(bool shown)
{
    m_empty->setActionShown(shown);
}

void RequestList::fitColumns()
{
    const auto widthOf = [this](int column) {
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), MeasuredRows); ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        return width;
    };
    const int kind = widthOf(RequestListModel::Kind);
    const int due = widthOf(RequestListModel::Due);
    const int number = widthOf(RequestListModel::Number);
    const int person = 12 * fontMetrics().averageCharWidth();
    int left = m_table->viewport()->width() - kind - due;
    // Where all do not fit the number gives way: the card beside says it too.
    const bool hasNumber = left - number >= person;
    m_table->setColumnHidden(RequestListModel::Number, !hasNumber);
    if (hasNumber) {
        m_table->setColumnWidth(RequestListModel::Number, number);
        left -= number;
    }
    m_table->setColumnWidth(RequestListModel::Kind, kind);
    m_table->setColumnWidth(RequestListModel::Due, due);
    m_table->setColumnWidth(RequestListModel::Person, std::max(left, person));
}

bool RequestList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT entered(m_model->numberAt(m_table->currentIndex().row()));
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RequestList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace couvert
