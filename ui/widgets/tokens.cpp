// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <algorithm>
#include <cmath>

namespace couvert {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

QColor between(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2, (one.blue() + other.blue()) / 2);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    return ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button)
        && contrast(ground, palette.color(QPalette::WindowText)) > 19;
}

Tokens Tokens::light()
{
    return {
        .bg = QColor(0xFA, 0xF8, 0xF5),
        .side = QColor(0xF1, 0xED, 0xE6),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .line = QColor(0xDE, 0xD8, 0xCE),
        .edge = QColor(0x8C, 0x85, 0x7A),
        .ink = QColor(0x22, 0x20, 0x1D),
        .soft = QColor(0x5F, 0x5A, 0x52),
        .accent = QColor(0x1F, 0x6B, 0x4F),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .tint = QColor(0xE4, 0xF0, 0xEA),
        .selection = QColor(0xDC, 0xEB, 0xE3),
        .warn = QColor(0x8A, 0x4B, 0x08),
        .warnGround = QColor(0xFB, 0xEE, 0xDC),
        .danger = QColor(0xA3, 0x21, 0x1B),
        .dangerGround = QColor(0xFB, 0xE6, 0xE4),
    };
}

Tokens Tokens::dark()
{
    return {
        .bg = QColor(0x1B, 0x1A, 0x18),
        .side = QColor(0x22, 0x21, 0x1E),
        .surface = QColor(0x26, 0x24, 0x21),
        .line = QColor(0x3B, 0x38, 0x33),
        .edge = QColor(0x7A, 0x74, 0x6A),
        .ink = QColor(0xEF, 0xEB, 0xE4),
        .soft = QColor(0xB3, 0xAC, 0xA1),
        .accent = QColor(0x7C, 0xCB, 0xAA),
        .onAccent = QColor(0x10, 0x24, 0x1B),
        .tint = QColor(0x20, 0x35, 0x2B),
        .selection = QColor(0x2B, 0x44, 0x38),
        .warn = QColor(0xF0, 0xB6, 0x70),
        .warnGround = QColor(0x3A, 0x2B, 0x17),
        .danger = QColor(0xF2, 0xA1, 0x9B),
        .dangerGround = QColor(0x3E, 0x22, 0x20),
    };
}

Tokens Tokens::ofSystem(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return {
        .bg = ground,
        .side = ground,
        .surface = palette.color(QPalette::Base),
        .line = text,
        .edge = text,
        .ink = text,
        .soft = text,
        .accent = palette.color(QPalette::Highlight),
        .onAccent = palette.color(QPalette::HighlightedText),
        .tint = ground,
        .selection = ground,
        .warn = text,
        .warnGround = ground,
        .danger = text,
        .dangerGround = ground,
    };
}

QPalette Tokens::palette() const
{
    QPalette result(ink, surface, surface, line, edge, ink, ink, surface, bg);
    result.setColor(QPalette::Window, bg);
    result.setColor(QPalette::AlternateBase, bg);
    result.setColor(QPalette::Button, surface);
    result.setColor(QPalette::Light, surface);
    result.setColor(QPalette::Midlight, line);
    result.setColor(QPalette::Mid, line);
    result.setColor(QPalette::Dark, edge);
    result.setColor(QPalette::Shadow, edge);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, onAccent);
    result.setColor(QPalette::BrightText, danger);
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::LinkVisited, accent);
    result.setColor(QPalette::PlaceholderText, soft);
    result.setColor(QPalette::ToolTipBase, surface);
    result.setColor(QPalette::ToolTipText, ink);
    const QColor dim = between(soft, surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, dim);
    result.setColor(QPalette::Disabled, QPalette::Highlight, line);
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, soft);
    return result;
}

} // namespace couvert
