// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace couvert {

class Database;
class PeopleModel;
class PeopleSource;
class PlainLabel;

/// A list of people in a page: a heading, and rows by page. Enter or a double click goes to the card.
class PeopleList final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(Database &database, QWidget *parent = nullptr);

    /// `nobody` is said when there is nobody in it.
    void show(const QString &heading, const QString &nobody, std::unique_ptr<PeopleSource> source);
    void clear();
    void takeFocus(); ///< when there is anybody
    [[nodiscard]] PeopleModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    using QWidget::show;

Q_SIGNALS:
    void entered(qint64 customer);
    void currentChanged(int row); ///< -1: none
    void failed(const Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void showWhichIsThere();

    PeopleModel *m_model;
    PlainLabel *m_heading;
    PlainLabel *m_nobody;
    QTableView *m_table;
};

} // namespace couvert
