// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/formulaguard.h"

#include <algorithm>

namespace couvert {

namespace {

bool opensFormula(char16_t c)
{
    return QStringView(u"=+-@\t\r\n").contains(QChar(c)) || c == 0;
}

} // namespace

bool needsGuard(std::string_view cell)
{
    if (!cell.empty() && cell.front() == '+' && cell.size() >= 7 && cell.size() <= 21
        && cell.find_first_not_of("0123456789 ", 1) == std::string_view::npos)
        return false;
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && static_cast<unsigned char>(cell[first]) < 0x80 && opensFormula(static_cast<char16_t>(cell[first]));
}

QString unguarded(const QString &cell)
{
    if (!cell.startsWith(u'\''))
        return cell;
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u'\''; });
    return first != cell.cend() && opensFormula(first->unicode()) ? cell.sliced(1) : cell;
}

} // namespace couvert
