// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QWidget>

class QCheckBox;
class QTableView;

namespace couvert {

class EmptyState;
class PlainLabel;
class RequestListModel;

/// The left half of the page: the open requests, the next one due first, and on demand the closed ones. Empty, it says what comes here.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestList(const Session &session, QWidget *parent = nullptr);

    void refresh(); ///< reads again and keeps the row
    void select(const QString &number);
    void clear();
    void takeFocus();
    void setFirstStepShown(bool shown); ///< of the empty list
    [[nodiscard]] RequestListModel *model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(const QString &number); ///< empty: none
    void entered(const QString &number);        ///< Enter or a double click
    void newRequested();
    void failed(const Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatIsThere();
    void fitColumns();

    QCheckBox *m_closed;
    PlainLabel *m_count;
    QTableView *m_table;
    RequestListModel *m_model;
    EmptyState *m_empty;
    QString m_wanted; ///< the row to come back to when the rows are read again
};

} // namespace couvert
