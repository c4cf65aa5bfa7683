// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/letterwords.h"

#include <QFile>
#include <QLocale>

namespace couvert {

LetterWords::LetterWords(const QString &language) : m_language(language)
{
    for (const QString &line : letterResource(language, QStringLiteral("words")).split(QLatin1Char('\n'))) {
        const qsizetype border = line.indexOf(QLatin1String(" = "));
        if (border > 0 && !line.startsWith(QLatin1Char('#')))
            m_words.insert(line.left(border), line.mid(border + 3));
    }
}

QString LetterWords::operator()(const QString &key, const LetterFacts &facts) const
{
    const QString words = m_words.value(key, key);
    return facts.isEmpty() ? words : fillLine(words, facts);
}

QString LetterWords::day(QDate day) const
{
    if (!day.isValid())
        return {};
    const bool french = m_language == QLatin1String("fr");
    const QLocale locale = french ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(day, french && day.day() == 1 ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString letterResource(const QString &language, const QString &name)
{
    QFile file(QStringLiteral(":/letters/%1/%2.txt").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace couvert
