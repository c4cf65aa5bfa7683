// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace couvert {

/// The colours of every window, named by what they are for. Nothing else in `ui/` names a colour.
struct Tokens {
    QColor bg;      ///< page
    QColor side;    ///< sidebar
    QColor surface; ///< cards, tables, fields
    QColor line;    ///< hairlines between rows
    QColor edge;    ///< borders of fields and buttons, 3:1 or more
    QColor ink;     ///< text
    QColor soft;    ///< secondary text
    QColor accent;  ///< the one primary button, "yes", the focus ring
    QColor onAccent;
    QColor tint;      ///< ground of a "yes" or an information
    QColor selection; ///< ground of the selected row
    QColor warn;
    QColor warnGround;
    QColor danger;
    QColor dangerGround;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// The colours of a system palette in the same roles: what is shown when the system asks for high contrast.
    [[nodiscard]] static Tokens ofSystem(const QPalette &palette);

    [[nodiscard]] QPalette palette() const;
};

/// Contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
[[nodiscard]] bool isDark(const QPalette &palette);
/// Pure text on one flat ground: what high contrast themes give and ordinary themes do not.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

} // namespace couvert
