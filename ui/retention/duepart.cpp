// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/duepart.h"

#include "model/retention/contactround.h"
#include "model/retention/todayfacts.h"
#include "ui/retention/daywords.h"
#include "ui/retention/duemodel.h"
#include "ui/retention/rulewords.h"
#include "ui/widgets/barstrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int Months = 12;
constexpr int MeasuredRows = 64;
constexpr qint64 Many = 100; ///< due at once: they may be dealt out over days
constexpr int UsualDays = 10;
constexpr int MostDays = 365;
using Kind = DueView::Kind;

void keepNarrow(QComboBox *box)
{
    // The longest entry must not widen the page.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

} // namespace

DuePart::DuePart(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_database(session.vault().database()), m_views(new QComboBox), m_categories(new QComboBox),
      m_bars(new BarStrip), m_count(new PlainLabel({}, PlainLabel::Look::Caption)), m_all(new LinkButton({})), m_share(new QWidget),
      m_shareWords(new PlainLabel({}, PlainLabel::Look::Caption)), m_days(new QSpinBox), m_spread(new LinkButton(tr("Spread them"))),
      m_takeShare(new LinkButton({})), m_endSpread(new LinkButton(tr("Spread no longer"))), m_table(new QTableView),
      m_model(new DueModel(m_database, this)), m_empty(new EmptyState({}))
{
    layOut();
    connect(m_views, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_view.kind = static_cast<Kind>(m_views->currentData().toInt());
        read();
    });
    connect(m_categories, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_view.category = m_rules->category(m_categories->currentData().toString());
        read();
    });
    connect(m_bars, &BarStrip::chosen, this, [this](int month) {
        // Pressed again, a bar gives the whole list back.
        const bool again = m_view.kind == Kind::Month && m_view.month == month;
        DueView view = m_view;
        view.kind = again ? Kind::Due : Kind::Month;
        view.month = again ? 0 : month;
        show(view);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { chooseAll(0); });
    connect(m_takeShare, &QPushButton::clicked, this, [this] { chooseAll(m_takeShare->property("cards").toLongLong()); });
    connect(m_spread, &QPushButton::clicked, this, [this] { spread(m_days->value()); });
    connect(m_endSpread, &QPushButton::clicked, this, [this] { spread(0); });
    connect(m_model, &DueModel::failed, this, &DuePart::failed);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_whole || m_first > 0)
            return;
        m_filling = true;
        m_table->selectionModel()->select(
            QItemSelection(m_model->index(first, 0), m_model->index(last, DueModel::ColumnCount - 1)), QItemSelectionModel::Select);
        m_filling = false;
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuePart::chosenByHand);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT entered(m_model->idAt(index.row())); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
        fitColumns();
    });
}

void DuePart::layOut()
{
    m_views->setObjectName(QStringLiteral("dueView"));
    m_views->setAccessibleName(tr("Which cards"));
    m_categories->setObjectName(QStringLiteral("dueCategory"));
    m_categories->setAccessibleName(tr("Under which rule"));
    keepNarrow(m_views);
    keepNarrow(m_categories);
    m_bars->setAccessibleName(tr("Cards to review, by month"));
    m_all->setObjectName(QStringLiteral("chooseAll"));
    m_takeShare->setObjectName(QStringLiteral("takeShare"));
    m_spread->setObjectName(QStringLiteral("spread"));
    m_endSpread->setObjectName(QStringLiteral("endSpread"));
    m_days->setObjectName(QStringLiteral("spreadDays"));
    m_days->setAccessibleName(tr("Days to spread the review over"));
    m_days->setRange(2, MostDays);
    m_days->setValue(UsualDays);
    m_table->setObjectName(QStringLiteral("dueCards"));
    m_table->setAccessibleName(tr("Cards"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Theme::Small);
    filters->addWidget(m_views, 3);
    filters->addWidget(m_categories, 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Small);
    line->addWidget(m_count->wrapped(), 1);
    line->addWidget(m_all);
    auto *share = new ButtonRow(m_share);
    share->addWidget(m_shareWords);
    for (QWidget *part : std::initializer_list<QWidget *>{m_days, m_spread, m_takeShare, m_endSpread})
        share->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(filters);
    column->addWidget(m_bars);
    column->addLayout(line);
    column->addWidget(m_share);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_share->hide();
}

void DuePart::refresh(const RetentionRules &rules, QDate today)
{
    m_rules = rules;
    m_today = today;
    const Result<DueCounts> counts = DueList(m_database, rules, today).counts();
    if (!counts) {
        Q_EMIT failed(counts.error());
        return;
    }
    m_counts = *counts;
    fillViews();
    showBars();
    read();
}

void DuePart::show(const DueView &view)
{
    m_view = view;
    if (!m_rules)
        return;
    fillViews();
    read();
}

void DuePart::fillViews()
{
    m_filling = true;
    m_views->clear();
    const auto offer = [this](Kind kind, const QString &words, qint64 number) {
        m_views->addItem(tr("%1 (%2)", "list, how many").arg(words, QLocale().toString(number)), static_cast<int>(kind));
    };
    const qint64 due = m_counts.due();
    offer(Kind::Due, tr("To review now"), due);
    offer(Kind::Within30, tr("Within 30 days"), due + m_counts.within30);
    offer(Kind::Within90, tr("Within 90 days"), due + m_counts.within30 + m_counts.within90);
    if (m_view.kind == Kind::Month) {
        const QDate month = QDate(m_today.year(), m_today.month(), 1).addMonths(m_view.month);
        m_views->addItem(tr("Last day in %1").arg(QLocale().toString(month, QStringLiteral("MMMM yyyy"))), static_cast<int>(Kind::Month));
    }
    offer(Kind::Unknown, tr("Last act unknown"), m_counts.unknown);
    const Result<qint64> noYes = ContactRounds::countWithoutYes(m_database, m_today);
    if (noYes && (*noYes > 0 || m_view.kind == Kind::NoYes))
        offer(Kind::NoYes, tr("Asked: no, or no answer"), *noYes);
    offer(Kind::Kept, tr("Kept for a reason"), m_counts.kept);
    offer(Kind::Asked, tr("Asked, waiting for an answer"), m_counts.asked);
    offer(Kind::Frozen, tr("Frozen at their request"), m_counts.restricted);
    m_views->setCurrentIndex(std::max(0, m_views->findData(static_cast<int>(m_view.kind))));
    m_categories->clear();
    m_categories->addItem(tr("All rules"), QString());
    for (const RetentionRule &rule : m_rules->all())
        m_categories->addItem(ruleName(rule), rule.category.code());
    m_categories->setCurrentIndex(m_view.category ? std::max(0, m_categories->findData(m_view.category->code())) : 0);
    m_filling = false;
}

void DuePart::showBars()
{
    TodayFacts facts;
    facts.day.today = m_today;
    facts.cards = m_counts;
    m_bars->setBars(monthBars(facts.bars(Months), m_today));
    setRoomForBars(m_roomForBars);
}

void DuePart::setRoomForBars(bool room)
{
    m_roomForBars = room;
    m_bars->setVisible(room && m_view.hasEnds());
}

void DuePart::read()
{
    m_whole = false;
    m_first = 0;
    m_categories->setEnabled(m_view.hasEnds());
    m_bars->setChosen(m_view.kind == Kind::Month ? m_view.month : -1);
    setRoomForBars(m_roomForBars);
    DueList list(m_database, *m_rules, m_today);
    const Result<qint64> found = m_view.count(m_database, list, m_counts);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_found = *found;
    m_model->read(m_view, *m_rules, m_today);
    const bool nobody = m_model->rowCount() == 0;
    m_table->setVisible(!nobody);
    m_empty->setVisible(nobody);
    m_empty->setSentence(m_view.kind == Kind::Due && !m_view.category
            ? tr("No card has reached the end of its time. When one does, it is listed here: nothing is ever erased by itself.")
            : tr("No card is in this list."));
    if (!nobody)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showShare();
    showChoice();
    fitColumns();
    Q_EMIT selectionChanged();
}

void DuePart::showShare()
{
    const Result<std::optional<ReviewSpread>> dealt = ReviewSpread::read(m_database);
    if (!dealt) {
        Q_EMIT failed(dealt.error());
        return;
    }
    const bool here = m_view.kind == Kind::Due && !m_view.category && m_found > 0;
    const bool isSpread = here && dealt->has_value();
    m_share->setVisible(isSpread || (here && m_found > Many));
    for (QWidget *part : std::initializer_list<QWidget *>{m_days, m_spread})
        part->setVisible(!isSpread);
    m_endSpread->setVisible(isSpread);
    const qint64 share = isSpread ? (*dealt)->share(m_today, m_found) : 0;
    m_takeShare->setVisible(share > 0);
    m_takeShare->setProperty("cards", share);
    m_takeShare->setText(tr("Choose today’s %Ln", nullptr, pluralCount(share)));
    m_shareWords->setText(!isSpread ? tr("Many at once? Over how many days:")
            : share > 0             ? tr("Spread over %Ln day(s), the oldest first.", nullptr, (*dealt)->days)
                                    : tr("Today’s share is done."));
}

void DuePart::spread(int days)
{
    const Result<> done = days == 0 ? ReviewSpread::end(m_session, m_database) : ReviewSpread::begin(m_session, m_database, days, m_counts.due());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    showShare();
    if (days > 0)
        m_takeShare->setFocus();
    else
        m_days->setFocus();
    Q_EMIT spreadChanged();
}

void DuePart::chooseAll(qint64 first)
{
    m_filling = true;
    m_table->selectAll();
    m_filling = false;
    m_whole = true;
    m_first = first;
    if (first > 0 && first < m_model->rowCount()) {
        // Few enough to be seen: those rows and no others.
        m_filling = true;
        QItemSelection rows(m_model->index(0, 0), m_model->index(static_cast<int>(first) - 1, DueModel::ColumnCount - 1));
        m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        m_filling = false;
    }
    m_table->setFocus();
    showChoice();
    Q_EMIT selectionChanged();
}

void DuePart::chosenByHand()
{
    if (m_filling)
        return;
    m_whole = false;
    m_first = 0;
    showChoice();
    Q_EMIT selectionChanged();
}

DueSelection DuePart::selection() const
{
    DueSelection selection;
    selection.view = m_view;
    selection.whole = m_whole;
    selection.first = m_first;
    if (m_whole) {
        selection.count = m_first > 0 ? std::min(m_first, m_found) : m_found;
        return selection;
    }
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        selection.ids.append(m_model->idAt(index.row()));
    selection.count = selection.ids.size();
    return selection;
}

void DuePart::showChoice()
{
    const qint64 chosen = selection().count;
    QString words = tr("%Ln card(s)", nullptr, pluralCount(m_found));
    if (chosen > 1)
        words = tr("%1 · %Ln chosen", nullptr, pluralCount(chosen)).arg(words);
    else if (m_found > 1)
        words = tr("%1 · Ctrl or Shift chooses several").arg(words);
    m_count->setText(m_found > 0 ? words : QString());
    m_all->setText(tr("Choose all %Ln", nullptr, pluralCount(m_found)));
    m_all->setVisible(m_found > 1 && chosen < m_found);
}

void DuePart::clear()
{
    m_model->clear();
    m_counts = {};
    m_found = 0;
    m_whole = false;
    m_view = {};
    m_bars->setBars({});
    m_count->clear();
}

void DuePart::takeFocus()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else
        m_views->setFocus();
}

void DuePart::fitColumns()
{
    const auto widthOf = [this](int column) {
        int width = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(m_model->rowCount(), MeasuredRows); ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        return width;
    };
    const int whole = m_table->viewport()->width();
    const int least = 20 * fontMetrics().averageCharWidth();
    const int left = widthOf(DueModel::Left);
    const int last = std::min(widthOf(DueModel::LastAct), whole / 2);
    const int rule = widthOf(DueModel::Rule);
    // Where all do not fit the rule gives way, then the last act: the card beside says both.
    const bool hasLast = whole - left - last >= least;
    const bool hasRule = hasLast && whole - left - last - rule >= least;
    m_table->setColumnHidden(DueModel::LastAct, !hasLast);
    m_table->setColumnHidden(DueModel::Rule, !hasRule);
    m_table->setColumnWidth(DueModel::Left, left);
    m_table->setColumnWidth(DueModel::LastAct, last);
    m_table->setColumnWidth(DueModel::Rule, rule);
    m_table->setColumnWidth(DueModel::Name, std::max(least, whole - left - (hasLast ? last : 0) - (hasRule ? rule : 0)));
}

bool DuePart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered(m_model->idAt(m_table->currentIndex().row()));
            return true;
        }
        if (key->matches(QKeySequence::SelectAll)) {
            chooseAll(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
