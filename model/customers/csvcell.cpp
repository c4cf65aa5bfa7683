// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/csvcell.h"

#include "model/customers/formulaguard.h"

namespace couvert {

void appendCsvCell(QByteArray &line, std::string_view cell, char delimiter)
{
    const bool formula = needsGuard(cell);
    bool quoted = false;
    for (const char c : cell)
        quoted = quoted || c == delimiter || c == '"' || c == '\n' || c == '\r';
    if (!quoted && !formula && cell.find('\0') == std::string_view::npos) {
        line.append(cell.data(), static_cast<qsizetype>(cell.size()));
        return;
    }
    line += '"';
    if (formula)
        line += '\'';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        if (c != '\0')
            line += c;
    }
    line += '"';
}

} // namespace couvert
