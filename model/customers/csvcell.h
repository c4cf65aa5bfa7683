// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace couvert {

/// Adds a cell (UTF-8) to a line of a .csv that is going out, quoted where it must be and guarded where a spreadsheet would run it as a
/// formula (formulaguard.h); a NUL is left out.
void appendCsvCell(QByteArray &line, std::string_view cell, char delimiter);

} // namespace couvert
