// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlist.h"

#include "model/journal/unitofwork.h"
#include "ui/customers/highlightdelegate.h"
#include "ui/customers/livesearch.h"
#include "ui/customers/rowcells.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace couvert {

namespace {

constexpr int FirstPage = 120;
constexpr int MostCopied = 5000;

QTableView *makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("customers"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    table->setItemDelegate(new HighlightDelegate(table));
    return table;
}

} // namespace

CustomerList::CustomerList(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new QLineEdit), m_inNotes(new QCheckBox(tr("Also in the notes"))),
      m_count(new PlainLabel({}, PlainLabel::Look::Caption)), m_table(makeTable()), m_model(new CustomerListModel(session.vault().database(), this)),
      m_search(std::make_unique<LiveSearch>(session.vault()))
{
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setPlaceholderText(tr("Name, phone, e-mail, town…"));
    m_field->setAccessibleName(tr("Search for a customer"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Customers"));
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight() + 1);
    m_table->verticalHeader()->setMinimumSectionSize(24);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count->wrapped(), 1);
    line->addWidget(m_inNotes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(m_field);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    m_field->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_wanted = 0;
        m_isNew = true;
        ask();
    });
    connect(m_inNotes, &QCheckBox::toggled, this, [this] {
        m_isNew = true;
        ask();
    });
    connect(m_search.get(), &LiveSearch::answered, this, &CustomerList::arrive);
    connect(m_search.get(), &LiveSearch::failed, this, &CustomerList::failed);
    connect(m_model, &CustomerListModel::failed, this, &CustomerList::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_wanted = m_model->idAt(now.row());
        Q_EMIT currentChanged(now.isValid() ? m_wanted : 0);
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        // By key the row is the current one, wherever the pointer rests.
        const QModelIndex under = m_table->indexAt(place);
        const QModelIndex row = under.isValid() ? under : m_table->currentIndex();
        if (row.isValid())
            Q_EMIT menuRequested(m_model->idAt(row.row()), m_table->viewport()->mapToGlobal(m_table->visualRect(row).center()));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entered(m_model->idAt(index.row())); });
    connect(
        &Theme::instance(), &Theme::changed, this, [this] { m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight() + 1); });
    ask();
}

CustomerList::~CustomerList() = default;

void CustomerList::ask()
{
    m_enterWhenAnswered = false;
    const QString text = m_field->text().trimmed();
    if (!text.isEmpty()) {
        CustomerSearch::Query query;
        query.text = text;
        query.inNotes = m_inNotes->isChecked();
        query.limit = FirstPage;
        m_search->ask(query);
        return;
    }
    m_search->forget();
    m_model->showAll();
    const Result<qint64> count = CustomerReader(m_session.vault().database()).count();
    if (!count) {
        Q_EMIT failed(count.error());
        return;
    }
    showCount(*count, true, false);
    Q_EMIT countChanged(*count);
    keep(m_wanted);
}

void CustomerList::arrive(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer)
{
    m_model->showAnswer(query, answer);
    showCount(answer.total, answer.totalIsExact, true);
    keep(m_wanted);
    if (std::exchange(m_enterWhenAnswered, false) && m_table->currentIndex().isValid())
        Q_EMIT entered(m_model->idAt(m_table->currentIndex().row()));
}

void CustomerList::keep(qint64 id)
{
    const int row = id ? m_model->rowOf(id) : -1;
    // What was just typed shows its first answer at once: the hand is on the phone. A search that is only read again turns to nobody else.
    const bool first = std::exchange(m_isNew, false) && !m_field->text().trimmed().isEmpty() && m_model->rowCount() > 0;
    const int chosen = row >= 0 ? row : first ? 0 : -1;
    if (chosen < 0) {
        if (!id)
            Q_EMIT currentChanged(0);
        return;
    }
    m_table->setCurrentIndex(m_model->index(chosen, 0));
}

void CustomerList::showCount(qint64 found, bool exact, bool searching)
{
    const QLocale locale;
    const int shown = pluralCount(found);
    if (!searching) {
        m_count->setText(tr("%Ln customer(s) · in name order", nullptr, shown));
        return;
    }
    if (found == 0) {
        m_count->setText(tr("Nobody matches"));
        return;
    }
    if (!exact) {
        m_count->setText(tr("More than %1 customers · in name order").arg(locale.toString(found)));
        return;
    }
    const Result<qint64> all = CustomerReader(m_session.vault().database()).count();
    const QString among = all ? locale.toString(*all) : QString();
    m_count->setText(tr("%Ln customer(s) of %1 · in name order", nullptr, shown).arg(among));
}

void CustomerList::refresh()
{
    ask();
}

void CustomerList::updateRow(const Customer &customer)
{
    m_model->updateRow(customer);
}

void CustomerList::select(qint64 id)
{
    m_wanted = id;
    m_isNew = false;
    if (id == 0) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void CustomerList::clear()
{
    m_search->forget();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model->clear();
    m_count->clear();
}

void CustomerList::takeFocus()
{
    m_field->setFocus();
    m_field->selectAll();
}

void CustomerList::copyRows()
{
    int chosen = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen += range.height();
    if (chosen > MostCopied) {
        Q_EMIT told(tr("More than %Ln row(s) are chosen: nothing was copied. Whole lists are exported under “Mailings”.", nullptr, MostCopied));
        return;
    }
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    // A copy leaves the file: it is told like any export, before it leaves.
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session);
    Result<> told = unit ? Result<>() : Result<>(failure(unit));
    if (unit) {
        const Result<qint64> recorded =
            unit->record(JournalAction::Exported, {}, {{QStringLiteral("by"), QStringLiteral("clipboard")}, {QStringLiteral("rows"), rows.size()}});
        told = recorded ? unit->commit() : Result<>(failure(recorded));
    }
    if (!told) {
        Q_EMIT failed(told.error());
        return;
    }
    QGuiApplication::clipboard()->setMimeData(makeCells(*m_model, rows));
}

void CustomerList::fitColumns()
{
    const int width = m_table->viewport()->width();
    const QFontMetrics metrics(m_table->font());
    // A phone number is shown whole; the name has the rest. Where it is narrow the e-mail goes first, then the town.
    const int phone = metrics.horizontalAdvance(QStringLiteral("00 00 00 00 00 ")) + Theme::Inside + Theme::Small;
    const int town = metrics.averageCharWidth() * 14 + Theme::Inside + Theme::Small;
    const int email = metrics.averageCharWidth() * 16 + Theme::Inside + Theme::Small;
    const int name = metrics.averageCharWidth() * 16 + Theme::Inside + Theme::Small;
    int left = width - phone - name;
    m_table->setColumnWidth(CustomerListModel::Phone, phone);
    const bool hasTown = left >= town;
    m_table->setColumnHidden(CustomerListModel::City, !hasTown);
    left -= hasTown ? town : 0;
    const bool hasEmail = hasTown && left >= email;
    m_table->setColumnHidden(CustomerListModel::Email, !hasEmail);
    left -= hasEmail ? email : 0;
    // What is over is shared: half to the name, a quarter each to town and e-mail.
    const int share = std::max(0, left) / 4;
    m_table->setColumnWidth(CustomerListModel::City, town + (hasEmail ? share : 0));
    m_table->setColumnWidth(CustomerListModel::Email, email + share);
    m_table->setColumnWidth(
        CustomerListModel::Name, width - phone - (hasTown ? m_table->columnWidth(CustomerListModel::City) : 0) - (hasEmail ? email + share : 0));
}

void CustomerList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CustomerList::fitColumns, Qt::QueuedConnection);
}

bool CustomerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_table && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && m_field->text().trimmed() != m_model->query()) {
        // The rows still answer what was typed before: whoever is meant is in the answer to come.
        m_enterWhenAnswered = true;
        return true;
    }
    if (enter && m_table->currentIndex().isValid()) {
        Q_EMIT entered(m_model->idAt(m_table->currentIndex().row()));
        return true;
    }
    if (watched == m_field) {
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(m_table, event);
            return true;
        case Qt::Key_Escape:
            m_field->clear();
            return true;
        default:
            return QWidget::eventFilter(watched, event);
        }
    }
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    const QString typed = key->text();
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !typed.isEmpty() && typed.front().isPrint() && key->key() != Qt::Key_Space) {
        m_field->setFocus();
        m_field->setText(typed);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
