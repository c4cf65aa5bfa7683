// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QStringList>

namespace couvert {

/// The rows that an import did not take, as they stood, with the reason: .csv as Excel in French reads it (";", UTF-8 with BOM), cells
/// that a spreadsheet would run as a formula made harmless. Without a path it does nothing.
class RejectsFile final
{
public:
    explicit RejectsFile(QString path) : m_path(std::move(path)) { }
    void setHeader(const QStringList &cells);
    void add(const QStringList &cells, qint64 row, const QString &code);
    [[nodiscard]] Result<> save() const;

private:
    void line(const QStringList &cells);
    QString m_path;
    QByteArray m_text;
};

} // namespace couvert
