// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/request.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractTableModel>

namespace couvert {

/// Who asks, as a line of the list says it: the customer, the one who asks for them, or the unknown person. NotFound never: a request of
/// somebody who was erased says so.
[[nodiscard]] QString requesterWords(Database &database, const Request &request);

/// The requests of the page: the open ones, the next one due first; with the closed ones, all, the newest first and read in pages.
class RequestListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Person, Due, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< of the column Due: the Pill::State behind its words

    explicit RequestListModel(const Session &session, QObject *parent = nullptr);

    void read(bool withClosed);
    void clear();
    [[nodiscard]] QString numberAt(int row) const;
    [[nodiscard]] int rowOf(const QString &number) const; ///< -1: not among the rows loaded
    /// Open requests whose clock runs.
    [[nodiscard]] int running() const { return m_running; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Failure &failure);

private:
    struct Line {
        Request request;
        QString person;
    };
    [[nodiscard]] QList<Line> lines(const QList<Request> &requests) const;

    const Session &m_session;
    QList<Line> m_lines;
    int m_running = 0;
    bool m_more = false;
};

} // namespace couvert
