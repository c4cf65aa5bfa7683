// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/contactcard.h"

#include "model/requests/mask.h"

#include <QJsonArray>
#include <QStringList>

namespace couvert {

namespace {

constexpr qsizetype LongestLine = 75; ///< bytes, without the line end

QString textOf(const QJsonObject &object, const char *key)
{
    const QString text = object.value(QLatin1String(key)).toString();
    return text.contains(MaskedText) ? QString() : text;
}

QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            safe += QLatin1String("\\n");
        else if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';'))
            safe += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\t') || c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe;
}

class Card
{
public:
    void line(const QString &name, const QString &value)
    {
        // A fold stands between two characters: never inside one of several bytes.
        const QByteArray bytes = (name + QLatin1Char(':') + value).toUtf8();
        qsizetype used = 0;
        for (qsizetype at = 0; at < bytes.size();) {
            qsizetype next = at + 1;
            while (next < bytes.size() && (static_cast<unsigned char>(bytes.at(next)) & 0xC0) == 0x80)
                ++next;
            if (used + next - at > LongestLine) {
                m_bytes += "\r\n ";
                used = 1;
            }
            m_bytes += bytes.mid(at, next - at);
            used += next - at;
            at = next;
        }
        m_bytes += "\r\n";
    }
    void fields(const QString &name, const QStringList &values)
    {
        QStringList safe;
        for (const QString &value : values)
            safe.append(escaped(value));
        if (!values.join(QString()).isEmpty())
            line(name, safe.join(QLatin1Char(';')));
    }
    void text(const QString &name, const QString &value) { fields(name, {value}); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString withUse(const QString &name, const QJsonObject &contact)
{
    const bool home = contact.value(QLatin1String("use")) != QLatin1String("professional");
    return name + (home ? QLatin1String(";TYPE=home") : QLatin1String(";TYPE=work"));
}

/// The name that every card must have: the person's, else the company's, else how the person is reached.
QString shownName(const QJsonObject &data)
{
    const QString person = (textOf(data, "first_name") + QLatin1Char(' ') + textOf(data, "last_name")).trimmed();
    for (const QString &name : {person, textOf(data, "company"), textOf(data, "email"), textOf(data, "phone")}) {
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("?");
}

} // namespace

QByteArray contactCard(const QJsonObject &data)
{
    Card card;
    card.line(QStringLiteral("BEGIN"), QStringLiteral("VCARD"));
    card.line(QStringLiteral("VERSION"), QStringLiteral("4.0"));
    card.text(QStringLiteral("FN"), shownName(data));
    card.fields(QStringLiteral("N"), {textOf(data, "last_name"), textOf(data, "first_name"), QString(), textOf(data, "civility"), QString()});
    card.text(QStringLiteral("ORG"), textOf(data, "company"));
    for (const QJsonValue value : data.value(QLatin1String("emails")).toArray())
        card.text(withUse(QStringLiteral("EMAIL"), value.toObject()), textOf(value.toObject(), "address"));
    for (const QJsonValue value : data.value(QLatin1String("phones")).toArray()) {
        const QJsonObject phone = value.toObject();
        if (const QString number = textOf(phone, "e164"); !number.isEmpty())
            card.line(withUse(QStringLiteral("TEL;VALUE=uri"), phone), QLatin1String("tel:") + number);
        else
            card.text(withUse(QStringLiteral("TEL"), phone), textOf(phone, "typed"));
    }
    for (const QJsonValue value : data.value(QLatin1String("addresses")).toArray()) {
        const QJsonObject address = value.toObject();
        card.fields(withUse(QStringLiteral("ADR"), address),
            {QString(), QString(), textOf(address, "street"), textOf(address, "city"), QString(), textOf(address, "postcode"),
                textOf(address, "country")});
    }
    // "1980-05-17" is written 19800517, and "--05-17", whose year is not known, --0517.
    const QString birthday = textOf(data, "birthday");
    if (!birthday.isEmpty())
        card.line(QStringLiteral("BDAY"),
            birthday.startsWith(QLatin1String("--")) ? QLatin1String("--") + birthday.mid(2).remove(QLatin1Char('-'))
                                                     : QString(birthday).remove(QLatin1Char('-')));
    card.text(QStringLiteral("LANG"), textOf(data, "language"));
    card.line(QStringLiteral("END"), QStringLiteral("VCARD"));
    return card.bytes();
}

} // namespace couvert
