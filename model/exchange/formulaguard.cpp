// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formulaguard.h"

namespace couvert {

bool looksLikeFormula(std::string_view cell)
{
    if (cell.empty())
        return false;
    if (cell.front() == '+' && cell.size() >= 7 && cell.size() <= 21 && cell.find_first_not_of("0123456789 ", 1) == std::string_view::npos)
        return false;
    return std::string_view("=+-@\t\r\n\0", 8).find(cell.front()) != std::string_view::npos;
}

} // namespace couvert
