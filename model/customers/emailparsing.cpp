// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"

#include <QRegularExpression>
#include <QUrl>

namespace couvert {

namespace {

constexpr qsizetype LongestAddress = 254;
constexpr qsizetype LongestLocalPart = 64;
constexpr qsizetype LongestLabel = 63;

bool isAtomCharacter(uint c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("!#$%&'*+/=?^_`{|}~-").contains(char(c));
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isLocalPart(const QString &local)
{
    if (local.isEmpty() || local.toUtf8().size() > LongestLocalPart)
        return false;
    if (local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"')) {
        const QString inside = local.sliced(1, local.size() - 2);
        for (qsizetype i = 0; i < inside.size(); ++i) {
            const QChar c = inside.at(i);
            if (c.category() == QChar::Other_Control || c == u'"')
                return false;
            if (c == u'\\' && (++i == inside.size() || inside.at(i).category() == QChar::Other_Control))
                return false;
        }
        return true;
    }
    for (const QString &atom : local.split(u'.')) {
        const QList<uint> characters = atom.toUcs4();
        if (characters.isEmpty() || !std::ranges::all_of(characters, isAtomCharacter))
            return false;
    }
    return true;
}

bool isLabel(const QString &label)
{
    if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    // Full-width and other look-alike forms are another spelling of the same letters: refused, as name servers do.
    if (label.normalized(QString::NormalizationForm_KC) != label.normalized(QString::NormalizationForm_C))
        return false;
    return std::ranges::all_of(label.toUcs4(), [](uint c) { return c == '-' || QChar::isLetterOrNumber(c) || QChar::isMark(c); });
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    if (labels.size() < 2)
        return false;
    bool ascii = true;
    for (const QString &label : labels) {
        if (!isLabel(label))
            return false;
        ascii = ascii && std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
    }
    const QString &top = labels.last();
    if (top.size() < 2 || std::ranges::all_of(top, [](QChar c) { return c.isDigit(); }))
        return false;
    if (ascii)
        return std::ranges::all_of(labels, [](const QString &label) { return label.size() <= LongestLabel; });
    return !QUrl::toAce(domain).isEmpty();
}

/// Letters, digits and the usual signs, as nearly every address has them. False says nothing: the rules above are asked then.
bool isPlainAddress(QStringView text)
{
    const auto isLetter = [](char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; };
    const auto isDigit = [](char16_t c) { return c >= u'0' && c <= u'9'; };
    qsizetype at = -1;
    qsizetype start = 0;  ///< of the piece between dots
    bool letters = false; ///< in this piece
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool border = c == u'.' || c == u'@';
        const bool dash = c == u'-' || c == u'_';
        if (border && (i == start || (at >= 0 && (c == u'@' || i - start > LongestLabel))))
            return false;
        if (c == u'@')
            at = i;
        if (border) {
            start = i + 1;
            letters = false;
        } else if (dash) {
            if (at >= 0)
                return false;
        } else if (isLetter(c)) {
            letters = true;
        } else if (!isDigit(c)) {
            return false;
        }
    }
    return at > 0 && at <= LongestLocalPart && start > at + 1 && letters && text.size() - start >= 2 && text.size() - start <= LongestLabel;
}

/// What people and programs put around an address: blanks, invisible characters, quotes, a last separator.
QString withoutWrapping(QString text)
{
    static const QString around = QStringLiteral(";,<>'\u200B\u200E\u200F\u202A\u202C\u2060\uFEFF");
    const auto isWrapping = [](QChar c) { return c.isSpace() || around.contains(c); };
    while (!text.isEmpty() && isWrapping(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

QStringList splitAt(const QString &text, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString piece = part.trimmed();
        if (!piece.isEmpty())
            parts.append(piece);
    }
    return parts;
}

} // namespace

bool isEmailAddress(const QString &text)
{
    if (text.size() > LongestAddress)
        return false;
    if (isPlainAddress(text))
        return true;
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && isLocalPart(text.first(at)) && isDomain(text.sliced(at + 1));
}

QString mailboxOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype plus = address.indexOf(u'+');
    if (plus <= 0 || plus > at || address.startsWith(u'"'))
        return address;
    return address.first(plus) + address.sliced(at);
}

QString parseEmail(const QString &text)
{
    if (text.size() > 4 * LongestAddress)
        return {};
    QString inner = text.trimmed();
    if (isEmailAddress(inner))
        return inner;
    const qsizetype open = inner.lastIndexOf(u'<');
    if (open >= 0) {
        const qsizetype close = inner.indexOf(u'>', open);
        if (close < 0 || !withoutWrapping(inner.sliced(close + 1)).isEmpty())
            return {};
        inner = inner.sliced(open + 1, close - open - 1);
    }
    inner = withoutWrapping(inner);
    if (inner.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive)) {
        inner = inner.sliced(7);
        if (const qsizetype query = inner.indexOf(u'?'); query >= 0)
            inner.truncate(query);
        inner = QUrl::fromPercentEncoding(inner.toUtf8()).trimmed();
    }
    return isEmailAddress(inner) ? inner : QString();
}

QStringList splitEmails(const QString &cell)
{
    static const QRegularExpression listed(QStringLiteral(R"([;,|\n\r\t]+)"));
    static const QRegularExpression loose(QStringLiteral(R"([;,|/\s]+(?:(?:ou|et|or|and)\s+)?)"));
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    const auto separates = [](QChar c) { return c.isSpace() || c == u';' || c == u',' || c == u'|' || c == u'/'; };
    if (std::ranges::none_of(text, separates))
        return {text};
    for (const QRegularExpression *separator : {&listed, &loose}) {
        const QStringList parts = splitAt(text, *separator);
        if (parts.size() > 1 && std::ranges::all_of(parts, [](const QString &part) { return !parseEmail(part).isEmpty(); }))
            return parts;
    }
    return {text};
}

} // namespace couvert
