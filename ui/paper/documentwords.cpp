// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/documentwords.h"

#include <QDate>

namespace couvert {

DocumentWords::DocumentWords(const QString &language, const char *context)
    : m_locale(language == QLatin1String("fr")  ? QLocale(QLocale::French, QLocale::France)
              : language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                : QLocale(language)),
      m_context(context)
{
    std::ignore = m_translator.load(QStringLiteral("couvert_") + m_locale.name().section(QLatin1Char('_'), 0, 0), QStringLiteral(":/translations"));
}

QString DocumentWords::operator()(const char *english) const
{
    const QString translated = m_translator.translate(m_context, english);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

QString DocumentWords::day(QDate day) const
{
    const bool ordinal = day.day() == 1 && m_locale.language() == QLocale::French;
    return m_locale.toString(day, ordinal ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString DocumentWords::colon() const
{
    return m_locale.language() == QLocale::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": ");
}

} // namespace couvert
