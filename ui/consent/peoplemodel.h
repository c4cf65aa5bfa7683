// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/mailingpeople.h"
#include "model/customers/customerreader.h"

#include <QAbstractTableModel>

#include <memory>

namespace couvert {

/// Somebody in a list of people, with what is said beside the name.
struct PersonLine {
    qint64 customer = 0;
    qint64 rank = 0;                  ///< place in the name order
    Channel channel = Channel::Email; ///< which address is shown
    QString about;
    QString purpose; ///< where each line has its own
};

/// Where a list of people comes from, page after page by key.
class PeopleSource
{
public:
    virtual ~PeopleSource() = default;
    /// At most `limit`; fewer, even none, does not mean that it is over.
    [[nodiscard]] virtual Result<QList<PersonLine>> next(int limit) = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
};

/// The rows of such a list: name, address, what is said. What is not looked at is not loaded. GUI thread, on the vault's own connection.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Address, About, ColumnCount };

    explicit PeopleModel(Database &database, QObject *parent = nullptr) : QAbstractTableModel(parent), m_database(database) { }

    void read(std::unique_ptr<PeopleSource> source);
    void clear() { read(nullptr); }
    [[nodiscard]] qint64 customerAt(int row) const { return row >= 0 && row < m_lines.size() ? m_lines.at(row).line.customer : 0; }
    [[nodiscard]] const PersonLine &lineAt(int row) const { return m_lines.at(row).line; }
    /// Another word about the person of that row.
    void setAbout(int row, const QString &about);

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
        PersonLine line;
        QString name;
        QString address;
    };
    [[nodiscard]] static QString addressOf(const CustomerRow &row, Channel channel);

    Database &m_database;
    std::unique_ptr<PeopleSource> m_source;
    QList<Line> m_lines;
};

} // namespace couvert
