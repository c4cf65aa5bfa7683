// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papertype.h"

#include <QFontDatabase>
#include <QStringList>

namespace couvert {

namespace {

constexpr qreal TextPoints = 10;

qreal pointsOf(PaperType type)
{
    switch (type) {
    case PaperType::Title:
        return TextPoints * 1.5;
    case PaperType::Part:
        return TextPoints * 1.1;
    case PaperType::Caption:
        return TextPoints * 0.87;
    case PaperType::Code:
        return TextPoints * 1.9;
    case PaperType::Text:
    case PaperType::Strong:
        break;
    }
    return TextPoints;
}

/// The first of these that the system has; the same page on each of them, as far as their fonts go.
QStringList familiesOf(PaperType type)
{
    if (type == PaperType::Code)
        return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("Consolas"),
            QStringLiteral("Menlo"), QStringLiteral("Courier New")};
    return {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Segoe UI"),
        QStringLiteral("Helvetica Neue"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Arial")};
}

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QFont paperFont(PaperType type)
{
    QFont font;
    font.setFamilies(familiesOf(type));
    font.setStyleHint(type == PaperType::Code ? QFont::Monospace : QFont::SansSerif);
    font.setPointSizeF(pointsOf(type));
    font.setWeight(type == PaperType::Title || type == PaperType::Code ? QFont::Bold
            : type == PaperType::Part || type == PaperType::Strong     ? QFont::DemiBold
                                                                       : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasPaperFonts()
{
    return !QFontDatabase::families().isEmpty();
}

qreal paperLeading(PaperType type)
{
    return type == PaperType::Title || type == PaperType::Code ? 1.1 : 1.22;
}

QString paperText(const QString &text, bool oneLine)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        const bool lineBreak = character == QLatin1Char('\n') || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        if (lineBreak)
            plain += oneLine ? QChar(QChar::Space) : QChar(QChar::LineSeparator);
        else if (character == QLatin1Char('\t'))
            plain += QChar(QChar::Space);
        else if (character.category() != QChar::Other_Control && !turnsDirection(character))
            plain += character;
    }
    return plain;
}

} // namespace couvert
