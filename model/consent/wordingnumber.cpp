// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/wordingnumber.h"

#include <QRegularExpression>

namespace couvert {

namespace {

constexpr QLatin1String Between(" + ");

} // namespace

QString WordingNumber::text() const
{
    return QStringLiteral("%1-%2-%3").arg(purpose, language, QString::number(version)).toUpper();
}

WordingNumber numberOf(const Wording &wording)
{
    return {wording.purpose, wording.language, wording.version};
}

std::optional<WordingNumber> parseWordingNumber(const QString &typed)
{
    static const QRegularExpression whole(QStringLiteral("\\A(?:([a-z][a-z0-9_]*?)[\\s-]*([a-z]{2})[\\s-]*)?(\\d{1,6})\\z"));
    const QRegularExpressionMatch match = whole.match(typed.simplified().toLower());
    if (!match.hasMatch() || match.captured(3).toInt() == 0)
        return {};
    return WordingNumber{match.captured(1), match.captured(2), match.captured(3).toInt()};
}

QList<WordingNumber> parseFormNumber(const QString &typed)
{
    QList<WordingNumber> numbers;
    const QStringList parts = typed.split(QLatin1Char('+'));
    for (const QString &part : parts) {
        const std::optional<WordingNumber> number = parseWordingNumber(part);
        if (!number || number->purpose.isEmpty())
            return {};
        numbers.append(*number);
    }
    return numbers;
}

QString formNumber(const QList<WordingNumber> &numbers)
{
    QStringList texts;
    for (const WordingNumber &number : numbers)
        texts.append(number.text());
    return texts.join(Between);
}

Result<Wording> wordingOfNumber(Database &database, const WordingNumber &number)
{
    const Result<QList<Wording>> wordings = readWordings(database, number.purpose);
    if (!wordings)
        return failure(wordings);
    for (const Wording &wording : *wordings) {
        if (wording.version == number.version && wording.language == number.language)
            return wording;
    }
    return fail(FailureCode::NotFound, QStringLiteral("wording"));
}

} // namespace couvert
