// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/spread.h"
#include "ui/retention/dueview.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class QTableView;

namespace couvert {

class BarStrip;
class Button;
class DueModel;
class EmptyState;
class PlainLabel;

/// What is chosen in the list: rows, or all that it would show, or the first so many of them.
struct DueSelection {
    DueView view;
    QList<qint64> ids; ///< empty when `whole`
    bool whole = false;
    qint64 first = 0; ///< of the whole: only the first so many; 0: all
    qint64 count = 0;
};

/// The list of the page Conservation: what to show, the bars by month, the cards, and how many are chosen.
///
/// Guarantees: shows by pages however many there are; choosing all of them loads none. The session outlives it.
class DuePart final : public QWidget
{
    Q_OBJECT

public:
    explicit DuePart(const Session &session, QWidget *parent = nullptr);

    /// Reads everything anew; what was chosen is chosen no more.
    void refresh(const RetentionRules &rules, QDate today);
    void show(const DueView &view);
    void clear();
    void takeFocus();
    void setRoomForBars(bool room);
    [[nodiscard]] const DueCounts &counts() const { return m_counts; }
    [[nodiscard]] DueSelection selection() const;
    using QWidget::show;

Q_SIGNALS:
    void selectionChanged();
    void entered(qint64 customer);
    void spreadChanged();
    void failed(const Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillViews();
    void read();
    void showBars();
    void chooseAll(qint64 first);
    void chosenByHand();
    void showChoice();
    void showShare();
    void spread(int days); ///< 0: no longer
    void fitColumns();

    const Session &m_session;
    Database &m_database;
    std::optional<RetentionRules> m_rules;
    QDate m_today;
    DueCounts m_counts;
    DueView m_view;
    qint64 m_found = 0;
    QComboBox *m_views;
    QComboBox *m_categories;
    BarStrip *m_bars;
    PlainLabel *m_count;
    Button *m_all;
    QWidget *m_share;
    PlainLabel *m_shareWords;
    QSpinBox *m_days;
    Button *m_spread;
    Button *m_takeShare;
    Button *m_endSpread;
    QTableView *m_table;
    DueModel *m_model;
    EmptyState *m_empty;
    bool m_whole = false;
    qint64 m_first = 0;
    bool m_filling = false;
    bool m_roomForBars = true;
};

} // namespace couvert
