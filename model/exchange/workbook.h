// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sharedstrings.h"
#include "model/exchange/stylesheet.h"
#include "model/exchange/ziparchive.h"

#include <optional>

namespace couvert {

/// An .xlsx or .xlsm workbook: its sheets, styles and shared strings, found by the relations between its parts and not by their usual
/// names.
class Workbook final
{
public:
    struct Sheet {
        QString name;
        bool hidden = false;
        qsizetype entry = -1; ///< of the archive; -1 for a sheet without cells (a chart)
    };

    /// InputUnknown when the archive is of another kind; the detail says which ("kind:xlsb", "kind:zip").
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipArchive> archive);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    [[nodiscard]] ZipArchive &archive() { return *m_archive; }
    [[nodiscard]] const StyleSheet &styles() const { return m_styles; }
    [[nodiscard]] bool date1904() const { return m_date1904; }
    /// Read when they are first asked for.
    [[nodiscard]] Result<const SharedStrings *> sharedStrings();

private:
    struct Relation {
        QString id;
        QString type; ///< the last word of its address: "worksheet", "styles" …
        QString target;
    };

    Workbook() = default;
    Result<QList<Relation>> relationsOf(const QString &part);
    Result<QString> findMainPart();
    Result<> readSheets(qsizetype main, const QList<Relation> &relations);
    Result<> readStyles(qsizetype entry);

    std::unique_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
    StyleSheet m_styles;
    bool m_date1904 = false;
    qsizetype m_stringsEntry = -1;
    std::optional<SharedStrings> m_strings;
};

} // namespace couvert
