// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columnguess.h"
#include "model/vault/failure.h"

#include <QHash>
#include <QJsonObject>

namespace couvert {

/// Which sheet is taken, where its header stands, and which column is which field.
struct ImportPlan {
    QString sheet;                   ///< null: the sheet that is meant when nobody chose
    std::optional<qint64> headerRow; ///< 1-based; rows up to it are not imported
    QHash<int, QString> fields;      ///< 0-based column to field name
    bool headerUnsaid = false;       ///< a mapping file without the entry: the header row is looked for

    [[nodiscard]] static ImportPlan fromGuess(const SheetGuess &guess);
    /// A mapping file (cli.md): {"sheet", "header_row", "columns": {"0": "last_name", "1": null}}. InvalidValue names the entry.
    [[nodiscard]] static Result<ImportPlan> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace couvert
