// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/durablefile.h"

#include <QStringConverter>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace couvert {

/// A list on its way out, row by row in bounded memory: .csv as Excel in French reads it (";" unless told otherwise, UTF-8 with BOM),
/// .xlsx or .ods with every cell a text.
///
/// Guarantees: nothing stands under the name that was asked for before publish(); without it nothing stays behind. A cell that a
/// spreadsheet would run as a formula goes out of a .csv with an apostrophe before it, which the import takes away again.
class ListWriter
{
public:
    /// InvalidValue "out" unless the name ends in .csv, .xlsx or .ods.
    [[nodiscard]] static Result<std::unique_ptr<ListWriter>> create(const QString &path, char delimiter = ';');
    Q_DISABLE_COPY_MOVE(ListWriter)
    virtual ~ListWriter();

    [[nodiscard]] virtual QString format() const = 0; ///< "csv", "xlsx" or "ods"
    /// The rows that follow stand on a sheet of this name; without it they stand on one sheet. A .csv has one, without a name.
    [[nodiscard]] virtual Result<> beginSheet(const QString &name) = 0;
    [[nodiscard]] virtual Result<> row(std::span<const std::string_view> cells) = 0;
    [[nodiscard]] Result<> row(const QStringList &cells);
    /// Everything is on the disk, under a name of its own.
    [[nodiscard]] virtual Result<> finish() = 0;
    [[nodiscard]] Result<> publish();

protected:
    explicit ListWriter(QString path) : m_path(std::move(path)) { }
    [[nodiscard]] QString partPath() const { return m_path + QLatin1String(".part"); }

private:
    QString m_path;
    bool m_published = false;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_bytes;
    std::vector<std::string_view> m_cells;
};

} // namespace couvert
