// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customersearch.h"
#include "model/journal/session.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace couvert {

class LiveSearch;
class PlainLabel;

/// Finds customers of the file while one types and keeps the chosen ones, one line each. Down goes into the answers, Enter takes the one
/// that is current, Escape empties the search.
class PersonPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPicker(const Session &session, QWidget *parent = nullptr);
    ~PersonPicker() override;

    [[nodiscard]] const QList<qint64> &people() const { return m_people; }
    void setPeople(const QList<qint64> &people); ///< those that are still in the file
    void add(qint64 customerId);
    void clear();
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void changed();
    void failed(const Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer);
    void takeCurrent();
    void showPeople();

    const Session &m_session;
    QLineEdit *m_field;
    QListWidget *m_answers;
    PlainLabel *m_nobody;
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
    std::unique_ptr<LiveSearch> m_search;
    QList<qint64> m_people;
};

/// A customer in one line: name, number or address, town.
[[nodiscard]] QString personLine(const Customer &customer);

} // namespace couvert
