// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/customerlistmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace couvert {

class LiveSearch;
class PlainLabel;

/// The left half of the page: the search field, how many were found, and the rows. Everything by keyboard: arrows move in the rows while
/// the field keeps the focus, Enter opens the card (of the answer to what is typed, never of an older one), a letter typed in the rows goes to the
/// field, Ctrl+C copies the rows as cells.
class CustomerList final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerList(const Session &session, QWidget *parent = nullptr);
    ~CustomerList() override;

    void refresh(); ///< reads the same question again and keeps the row
    void updateRow(const Customer &customer);
    void select(qint64 id); ///< 0: none
    void clear();
    void takeFocus();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] CustomerListModel *model() const { return m_model; }

Q_SIGNALS:
    /// The row that is current, 0 for none.
    void currentChanged(qint64 id);
    /// Enter or a double click: into the card.
    void entered(qint64 id);
    void countChanged(qint64 customers);
    /// A menu was asked for on a row, by mouse or by key.
    void menuRequested(qint64 id, const QPoint &place);
    void failed(const Failure &failure);
    void told(const QString &words); ///< why nothing came of what was asked for

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    void arrive(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer);
    void showCount(qint64 found, bool exact, bool searching);
    void keep(qint64 id);
    void copyRows();
    void fitColumns();

    const Session &m_session;
    QLineEdit *m_field;
    QCheckBox *m_inNotes;
    PlainLabel *m_count;
    QTableView *m_table;
    CustomerListModel *m_model;
    std::unique_ptr<LiveSearch> m_search;
    qint64 m_wanted = 0;              ///< the row to come back to when the rows are read again
    bool m_isNew = false;             ///< what is in the field was typed since the last answer
    bool m_enterWhenAnswered = false; ///< Enter came before the answer to what is in the field
};

} // namespace couvert
