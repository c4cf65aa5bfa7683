// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/lettertext.h"

#include <QRegularExpression>

namespace couvert {

namespace {

constexpr qsizetype LongestTemplate = 20000;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)(!?)\\}"));
    return pattern;
}

/// The lines that count: remarks are gone, and so are empty ones before the subject.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1Char('#')) && (!lines.isEmpty() || !line.trimmed().isEmpty()))
            lines.append(line);
    }
    return lines;
}

/// The line with its placeholders filled in. `silent` gets the names that had nothing to say and `toFill` those of them that must.
QString filled(const QString &line, const LetterFacts &facts, QStringList &silent, QStringList &toFill)
{
    QString text;
    qsizetype from = 0;
    for (auto matches = placeholder().globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const bool mustBeSaid = !match.captured(2).isEmpty();
        QString fact = facts.value(name);
        if (fact.trimmed().isEmpty()) {
            fact = mustBeSaid ? Blank.toString() : QString();
            QStringList &list = mustBeSaid ? toFill : silent;
            if (!list.contains(name))
                list.append(name);
        }
        text += line.mid(from, match.capturedStart() - from) + fact;
        from = match.capturedEnd();
    }
    return text + line.mid(from);
}

} // namespace

LetterText fillTemplate(const QString &text, const LetterFacts &facts)
{
    QStringList lines = linesOf(text);
    LetterText letter;
    if (lines.isEmpty())
        return letter;
    QStringList silent;
    letter.subject = filled(lines.takeFirst(), facts, silent, letter.toFill).simplified();
    QStringList body;
    qsizetype announced = -1; ///< the line with a colon whose first line is still awaited
    for (const QString &line : std::as_const(lines)) {
        silent.clear();
        const QString said = filled(line, facts, silent, letter.toFill);
        if (!silent.isEmpty())
            continue;
        const bool empty = said.trimmed().isEmpty();
        if (empty && announced >= 0)
            body.remove(announced, body.size() - announced);
        announced = !empty && line.trimmed().endsWith(QLatin1Char(':')) ? body.size() : -1;
        if (!empty || (!body.isEmpty() && !body.last().isEmpty()))
            body.append(empty ? QString() : said);
    }
    if (announced >= 0)
        body.remove(announced, body.size() - announced);
    letter.body = body.join(QLatin1Char('\n')).trimmed();
    return letter;
}

QString fillLine(const QString &line, const LetterFacts &facts)
{
    QStringList silent;
    QStringList toFill;
    return filled(line, facts, silent, toFill);
}

const QStringList &letterPlaceholders()
{
    static const QStringList names{QStringLiteral("restaurant_name"), QStringLiteral("restaurant_street"), QStringLiteral("restaurant_postcode"),
        QStringLiteral("restaurant_city"), QStringLiteral("restaurant_phone"), QStringLiteral("restaurant_email"),
        QStringLiteral("restaurant_website"), QStringLiteral("restaurant_responsible"), QStringLiteral("greeting"), QStringLiteral("customer_name"),
        QStringLiteral("today"), QStringLiteral("request_number"), QStringLiteral("request_kind"), QStringLiteral("received_on"),
        QStringLiteral("received_by"), QStringLiteral("due_on"), QStringLiteral("answer_until"), QStringLiteral("extended_until"),
        QStringLiteral("paused_on"), QStringLiteral("reason"), QStringLiteral("identity_needed"), QStringLiteral("done"), QStringLiteral("source"),
        QStringLiteral("fee"), QStringLiteral("changes"), QStringLiteral("recipients"), QStringLiteral("kept"), QStringLiteral("ledger"),
        QStringLiteral("opposition"), QStringLiteral("last_backup_gone_on"), QStringLiteral("backups_unknown")};
    return names;
}

Result<> checkTemplate(const QString &text)
{
    const QStringList lines = linesOf(text);
    if (text.size() > LongestTemplate || lines.size() < 2 || lines.mid(1).join(QString()).trimmed().isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("template"));
    for (auto matches = placeholder().globalMatch(lines.join(QLatin1Char('\n'))); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!letterPlaceholders().contains(name))
            return fail(FailureCode::InvalidValue, QStringLiteral("placeholder"));
    }
    return {};
}

} // namespace couvert
