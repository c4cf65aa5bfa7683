// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/textfolding.h"

#include <array>

namespace couvert {

namespace {

enum class Kind : quint8 {
    Text,       ///< what the character becomes; may hold blanks ("½" → "1 2")
    Blank,      ///< parts words
    Apostrophe, ///< parts words that are joined too
    Hyphen,     ///< the same, one level above: "n'guyen-d'hondt"
    Middle,     ///< the Catalan letter with its middle dot in one: the text, then what an apostrophe does
    Nothing     ///< a mark or an invisible character
};

constexpr qsizetype Room = 4;

struct Entry {
    std::array<char16_t, Room> text{};
    quint8 length = 0;
    Kind kind = Kind::Nothing;
};

/// Letters that Unicode does not take apart and that people type as others.
QLatin1StringView spelling(char32_t c)
{
    switch (c) {
    case 0x00E6: // æ
        return QLatin1StringView("ae");
    case 0x0153: // œ
        return QLatin1StringView("oe");
    case 0x00DF: // ß
        return QLatin1StringView("ss");
    case 0x00FE: // þ
        return QLatin1StringView("th");
    case 0x0180: // ƀ
    case 0x0253: // ɓ
        return QLatin1StringView("b");
    case 0x00F0: // ð
    case 0x0111: // đ
    case 0x0256: // ɖ
    case 0x0257: // ɗ
        return QLatin1StringView("d");
    case 0x025B: // ɛ
        return QLatin1StringView("e");
    case 0x0192: // ƒ
        return QLatin1StringView("f");
    case 0x01E5: // ǥ
    case 0x0260: // ɠ
        return QLatin1StringView("g");
    case 0x0127: // ħ
        return QLatin1StringView("h");
    case 0x0131: // ı
    case 0x0268: // ɨ
        return QLatin1StringView("i");
    case 0x0138: // ĸ
    case 0x0199: // ƙ
        return QLatin1StringView("k");
    case 0x0142: // ł
    case 0x019A: // ƚ
        return QLatin1StringView("l");
    case 0x014B: // ŋ
    case 0x0272: // ɲ
        return QLatin1StringView("n");
    case 0x00F8: // ø
    case 0x0254: // ɔ
        return QLatin1StringView("o");
    case 0x0167: // ŧ
        return QLatin1StringView("t");
    case 0x01B6: // ƶ
        return QLatin1StringView("z");
    case 0x01B4: // ƴ
        return QLatin1StringView("y");
    default:
        return {};
    }
}

Kind separator(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case 0x00B4: // acute accent
    case 0x00B7: // middle dot, as in Catalan
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x02BD:
    case 0x02C8:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0xFF07:
        return Kind::Apostrophe;
    case U'-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D:
        return Kind::Hyphen;
    default:
        return Kind::Blank;
    }
}

/// One character, the long way: taken apart, marks dropped, case folded, until nothing changes any more.
void appendFolded(QString &out, char32_t c)
{
    const QString apart = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const uint part : apart.toUcs4()) {
        if (QChar::isMark(part) || QChar::category(part) == QChar::Other_Format || part == 0x0640) // tatweel only stretches
            continue;
        if (!QChar::isLetterOrNumber(part) || (part >= 0x02B9 && part <= 0x02FF)) {
            out += u' ';
            continue;
        }
        if (QChar::category(part) == QChar::Number_DecimalDigit) {
            out += QChar(static_cast<char16_t>(u'0' + QChar::digitValue(part)));
            continue;
        }
        if (const QLatin1StringView spelt = spelling(part); !spelt.isEmpty()) {
            out += spelt;
            continue;
        }
        const char32_t single = part;
        const QString lower = QString::fromUcs4(&single, 1).toCaseFolded();
        if (lower.toUcs4() == QList<uint>{part} && apart.toUcs4() == QList<uint>{part}) {
            out += lower;
            continue;
        }
        for (const uint next : lower.toUcs4())
            appendFolded(out, next);
    }
}

/// The alphabets of Europe and the punctuation between their words, looked up; the rest goes the long way.
class Table final
{
public:
    Table()
    {
        for (char32_t c = 0; c < FirstEnd; ++c)
            m_entries[c] = make(c);
        for (char32_t c = SecondStart; c < SecondEnd; ++c)
            m_entries[c - SecondStart + FirstEnd] = make(c);
    }

    [[nodiscard]] const Entry *find(char32_t c) const
    {
        if (c < FirstEnd)
            return &m_entries[c];
        if (c >= SecondStart && c < SecondEnd)
            return &m_entries[c - SecondStart + FirstEnd];
        return nullptr;
    }

    static const Table &instance()
    {
        static const Table table;
        return table;
    }

private:
    static constexpr char32_t FirstEnd = 0x0600;
    static constexpr char32_t SecondStart = 0x1E00;
    static constexpr char32_t SecondEnd = 0x2100;

    static Entry make(char32_t c)
    {
        QString text;
        appendFolded(text, c);
        Entry entry;
        Q_ASSERT(text.size() <= Room);
        if (text.isEmpty())
            return entry;
        entry.kind = text.trimmed().isEmpty() ? separator(c) : c == 0x013F || c == 0x0140 ? Kind::Middle : Kind::Text;
        entry.length = static_cast<quint8>(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            entry.text[static_cast<size_t>(i)] = text.at(i).unicode();
        return entry;
    }

    std::array<Entry, FirstEnd + SecondEnd - SecondStart> m_entries;
};

/// Takes a text apart character by character: `put(kind, folded text)`.
template <typename Put> void fold(QStringView text, const Put &put)
{
    const Table &table = Table::instance();
    QString longWay;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (const Entry *entry = table.find(c)) {
            const QStringView becomes(entry->text.data(), entry->length);
            if (entry->kind == Kind::Middle) {
                put(Kind::Text, becomes.first(1));
                put(Kind::Apostrophe, becomes.sliced(1));
            } else {
                put(entry->kind, becomes);
            }
            continue;
        }
        longWay.clear();
        appendFolded(longWay, c);
        const bool blank = longWay.trimmed().isEmpty();
        put(longWay.isEmpty() ? Kind::Nothing : blank ? separator(c) : Kind::Text, longWay);
    }
}

/// Appends folded text to words that a single blank parts.
class Joiner final
{
public:
    explicit Joiner(QString &out) : m_out(out) { }
    void blank() { m_waiting = true; }
    void add(char16_t c)
    {
        if (c == u' ') {
            m_waiting = true;
            return;
        }
        if (m_waiting && !m_out.isEmpty())
            m_out += u' ';
        m_waiting = false;
        m_out += QChar(c);
    }

private:
    QString &m_out;
    bool m_waiting = false;
};

/// A stretch without blanks: its pieces, its parts between hyphens, and where each part starts.
class Stretch final
{
public:
    explicit Stretch(QStringList &words) : m_words(words) { }

    void add(char16_t c) { m_piece += QChar(c); }
    void endPiece()
    {
        if (m_piece.isEmpty())
            return;
        m_words.append(m_piece);
        m_part += m_piece;
        ++m_piecesInPart;
        m_piece.clear();
    }
    void endPart()
    {
        endPiece();
        if (m_part.isEmpty())
            return;
        if (m_piecesInPart > 1)
            m_joined.append(m_part);
        m_whole += m_part;
        ++m_parts;
        m_part.clear();
        m_piecesInPart = 0;
    }
    void end()
    {
        endPart();
        m_words.append(m_joined);
        if (m_parts > 1)
            m_words.append(m_whole);
        m_joined.clear();
        m_whole.clear();
        m_parts = 0;
    }

private:
    QStringList &m_words;
    QStringList m_joined;
    QString m_piece;
    QString m_part;
    QString m_whole;
    int m_piecesInPart = 0;
    int m_parts = 0;
};

} // namespace

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size() + 4);
    Joiner joiner(out);
    fold(text, [&joiner](Kind kind, QStringView becomes) {
        if (kind == Kind::Text) {
            for (const QChar c : becomes)
                joiner.add(c.unicode());
        } else if (kind != Kind::Nothing) {
            joiner.blank();
        }
    });
    return out;
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList indexWords(QStringView text)
{
    QStringList words;
    Stretch stretch(words);
    fold(text, [&stretch](Kind kind, QStringView becomes) {
        switch (kind) {
        case Kind::Text:
            for (const QChar c : becomes) {
                if (c == u' ')
                    stretch.end();
                else
                    stretch.add(c.unicode());
            }
            break;
        case Kind::Apostrophe:
            stretch.endPiece();
            break;
        case Kind::Hyphen:
            stretch.endPart();
            break;
        case Kind::Blank:
            stretch.end();
            break;
        case Kind::Middle:
        case Kind::Nothing:
            break;
        }
    });
    stretch.end();
    return words;
}

QString foldedEmail(QStringView address)
{
    return address.trimmed().toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString digitsOf(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80) {
            if (c >= u'0' && c <= u'9')
                digits += c;
            continue;
        }
        char32_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            code = QChar::surrogateToUcs4(c, text.at(i + 1));
            ++i;
        }
        if (QChar::category(code) == QChar::Number_DecimalDigit)
            digits += QChar(static_cast<char16_t>(u'0' + QChar::digitValue(code)));
    }
    return digits;
}

} // namespace couvert
