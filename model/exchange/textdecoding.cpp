// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/textdecoding.h"

#include <cstring>

namespace couvert {

namespace {

constexpr qint64 TextBlockSize = 256 * 1024;

// What 0x80 to 0x9F mean; the five holes keep their control character, as browsers do.
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E,
    0x0178};

char32_t fromWindows1252(uchar c)
{
    return c >= 0x80 && c < 0xA0 ? Windows1252[c - 0x80U] : c;
}

char32_t fromLatin9(uchar c)
{
    switch (c) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return c;
    }
}

/// Length of the well-formed UTF-8 sequence at `p`; 0 when it is none, -1 when `end` cuts one that is well-formed so far.
int sequenceLength(const uchar *p, const uchar *end)
{
    const uchar lead = *p;
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        uchar low = 0x80;
        uchar high = 0xBF;
        if (i == 1) {
            if (lead == 0xE0)
                low = 0xA0;
            else if (lead == 0xED)
                high = 0x9F;
            else if (lead == 0xF0)
                low = 0x90;
            else if (lead == 0xF4)
                high = 0x8F;
        }
        if (p[i] < low || p[i] > high)
            return 0;
    }
    return length;
}

bool asciiWord(const uchar *p)
{
    quint64 word = 0;
    std::memcpy(&word, p, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

struct Utf8Count {
    qint64 characters = 0; ///< well-formed, of more than one byte
    qint64 strayBytes = 0;
};

/// Counts in [p, end) and answers how many bytes are left for the next block.
qsizetype countUtf8(const uchar *p, const uchar *end, bool last, Utf8Count &count)
{
    while (p < end) {
        if (end - p >= 8 && asciiWord(p)) {
            p += 8;
            continue;
        }
        const int length = sequenceLength(p, end);
        if (length < 0 && !last)
            return end - p;
        if (length > 1)
            ++count.characters;
        else if (length < 1)
            ++count.strayBytes;
        p += qMax(length, 1);
    }
    return 0;
}

struct Mark {
    TextEncoding::Kind kind;
    const char *bytes;
    qsizetype length;
};
// The mark of UTF-32LE starts with that of UTF-16LE: longest first.
constexpr std::array<Mark, 5> Marks{{
    {TextEncoding::Kind::Utf32LE, "\xFF\xFE\0\0", 4},
    {TextEncoding::Kind::Utf32BE, "\0\0\xFE\xFF", 4},
    {TextEncoding::Kind::Utf8, "\xEF\xBB\xBF", 3},
    {TextEncoding::Kind::Utf16LE, "\xFF\xFE", 2},
    {TextEncoding::Kind::Utf16BE, "\xFE\xFF", 2},
}};

QString nameOf(TextEncoding::Kind kind)
{
    switch (kind) {
    case TextEncoding::Kind::Utf16LE:
        return QStringLiteral("UTF-16LE");
    case TextEncoding::Kind::Utf16BE:
        return QStringLiteral("UTF-16BE");
    case TextEncoding::Kind::Utf32LE:
        return QStringLiteral("UTF-32LE");
    case TextEncoding::Kind::Utf32BE:
        return QStringLiteral("UTF-32BE");
    case TextEncoding::Kind::Windows1252:
        return QStringLiteral("windows-1252");
    case TextEncoding::Kind::Latin9:
        return QStringLiteral("ISO-8859-15");
    default:
        return QStringLiteral("UTF-8");
    }
}

std::optional<TextEncoding::Kind> kindFromZeros(const QByteArray &head)
{
    std::array<qsizetype, 4> zeros{};
    const qsizetype size = qMin<qsizetype>(head.size(), 4096) & ~qsizetype(3);
    for (qsizetype i = 0; i < size; ++i)
        zeros[static_cast<size_t>(i & 3)] += head[i] == '\0';
    const qsizetype quarter = size / 4;
    if (quarter == 0)
        return {};
    const auto most = [quarter](qsizetype count) { return count * 10 >= quarter * 6; };
    const auto few = [quarter](qsizetype count) { return count * 10 <= quarter; };
    if (most(zeros[1]) && most(zeros[2]) && most(zeros[3]) && few(zeros[0]))
        return TextEncoding::Kind::Utf32LE;
    if (most(zeros[0]) && most(zeros[1]) && most(zeros[2]) && few(zeros[3]))
        return TextEncoding::Kind::Utf32BE;
    if (most(zeros[1]) && most(zeros[3]) && few(zeros[0]) && few(zeros[2]))
        return TextEncoding::Kind::Utf16LE;
    if (most(zeros[0]) && most(zeros[2]) && few(zeros[1]) && few(zeros[3]))
        return TextEncoding::Kind::Utf16BE;
    return {};
}

Result<TextEncoding> chosenEncoding(const QString &wanted, const QByteArray &head)
{
    using Kind = TextEncoding::Kind;
    QString key = wanted.toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    std::optional<Kind> kind;
    if (key == u"utf8" || key == u"usascii" || key == u"ascii")
        kind = Kind::Utf8Mended;
    else if (key == u"utf16le" || key == u"utf16")
        kind = Kind::Utf16LE;
    else if (key == u"utf16be")
        kind = Kind::Utf16BE;
    else if (key == u"utf32le" || key == u"utf32")
        kind = Kind::Utf32LE;
    else if (key == u"utf32be")
        kind = Kind::Utf32BE;
    else if (key == u"windows1252" || key == u"cp1252" || key == u"latin1" || key == u"iso88591")
        kind = Kind::Windows1252;
    else if (key == u"latin9" || key == u"iso885915")
        kind = Kind::Latin9;
    if (!kind) {
        const QStringDecoder decoder(wanted.toLatin1().constData());
        if (!decoder.isValid())
            return fail(FailureCode::InvalidValue, QStringLiteral("encoding"));
        return TextEncoding{Kind::Other, QString::fromLatin1(decoder.name()), 0};
    }
    TextEncoding encoding{*kind, nameOf(*kind), 0};
    for (const Mark &mark : Marks) {
        if (!head.startsWith(QByteArrayView(mark.bytes, mark.length)))
            continue;
        const bool same = mark.kind == *kind || (mark.kind == Kind::Utf8 && *kind == Kind::Utf8Mended);
        // "UTF-16" without a word on the order: the mark has it.
        const bool decides = (key == u"utf16" && mark.length == 2) || (key == u"utf32" && mark.length == 4);
        if (decides)
            return TextEncoding{mark.kind, nameOf(mark.kind), mark.length};
        if (same)
            encoding.markLength = mark.length;
    }
    return encoding;
}

} // namespace

Result<TextEncoding> detectEncoding(ByteSource &source, const QString &wanted)
{
    using Kind = TextEncoding::Kind;
    QByteArray block(TextBlockSize, Qt::Uninitialized);
    Result<qint64> got = source.read(block.data(), TextBlockSize);
    if (!got)
        return failure(got);
    const QByteArray head = QByteArray::fromRawData(block.constData(), qsizetype(*got));
    if (!wanted.isEmpty())
        return chosenEncoding(wanted, head);
    for (const Mark &mark : Marks) {
        if (mark.kind != Kind::Utf8 && head.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return TextEncoding{mark.kind, nameOf(mark.kind), mark.length};
    }
    if (const std::optional<Kind> wide = kindFromZeros(head))
        return TextEncoding{*wide, nameOf(*wide), 0};
    const qint64 markLength = head.startsWith("\xEF\xBB\xBF") ? 3 : 0;

    Utf8Count count;
    qint64 size = *got;
    while (true) {
        const auto *bytes = reinterpret_cast<const uchar *>(block.constData());
        const qsizetype left = countUtf8(bytes, bytes + size, *got == 0, count);
        if (*got == 0)
            break;
        std::memmove(block.data(), block.constData() + size - left, static_cast<size_t>(left));
        got = source.read(block.data() + left, TextBlockSize - left);
        if (!got)
            return failure(got);
        size = left + *got;
    }
    if (count.strayBytes == 0)
        return TextEncoding{Kind::Utf8, nameOf(Kind::Utf8), markLength};
    // Windows-1252 text hardly ever holds a pair that is UTF-8 by chance; other code pages do, among many bytes that are not.
    if (markLength > 0 || count.strayBytes < count.characters)
        return TextEncoding{Kind::Utf8Mended, nameOf(Kind::Utf8), markLength};
    return TextEncoding{Kind::Windows1252, nameOf(Kind::Windows1252), 0};
}

Utf8Source::Utf8Source(ByteSource &source, TextEncoding encoding)
    : m_source(source), m_encoding(std::move(encoding)), m_raw(TextBlockSize, Qt::Uninitialized)
{
    if (m_encoding.kind == TextEncoding::Kind::Other)
        m_decoder = std::make_unique<QStringDecoder>(m_encoding.name.toLatin1().constData());
}

Result<qint64> Utf8Source::read(char *data, qint64 max)
{
    while (m_taken == m_ready.size() && !m_atEnd) {
        m_ready.resize(0);
        m_taken = 0;
        const Result<> filled = fill();
        if (!filled)
            return failure(filled);
    }
    const qint64 count = qMin<qint64>(max, m_ready.size() - m_taken);
    std::memcpy(data, m_ready.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

Result<> Utf8Source::fill()
{
    using Kind = TextEncoding::Kind;
    const qsizetype carried = m_carry.size();
    std::memcpy(m_raw.data(), m_carry.constData(), static_cast<size_t>(carried));
    m_carry.clear();
    const Result<qint64> got = m_source.read(m_raw.data() + carried, TextBlockSize - carried);
    if (!got)
        return failure(got);
    const bool last = *got == 0;
    m_atEnd = last;
    const auto *bytes = reinterpret_cast<const uchar *>(m_raw.constData());
    qsizetype size = carried + qsizetype(*got);
    if (m_atStart) {
        const qsizetype mark = qMin<qsizetype>(qsizetype(m_encoding.markLength), size);
        bytes += mark;
        size -= mark;
        m_atStart = false;
    }
    switch (m_encoding.kind) {
    case Kind::Utf8:
    case Kind::Utf8Mended:
        decodeUtf8(bytes, size, last);
        break;
    case Kind::Windows1252:
    case Kind::Latin9:
        decodeSingleByte(bytes, size);
        break;
    case Kind::Other:
        decodeOther(bytes, size);
        break;
    default:
        decodeWide(bytes, size, last);
    }
    return {};
}

void Utf8Source::append(char32_t c)
{
    if (c == 0)
        return;
    if (c < 0x80) {
        m_ready.append(static_cast<char>(c));
    } else if (c < 0x800) {
        m_ready.append(static_cast<char>(0xC0 | (c >> 6)));
        m_ready.append(static_cast<char>(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        m_ready.append(static_cast<char>(0xE0 | (c >> 12)));
        m_ready.append(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        m_ready.append(static_cast<char>(0x80 | (c & 0x3F)));
    } else {
        m_ready.append(static_cast<char>(0xF0 | (c >> 18)));
        m_ready.append(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
        m_ready.append(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        m_ready.append(static_cast<char>(0x80 | (c & 0x3F)));
    }
}

void Utf8Source::decodeUtf8(const uchar *bytes, qsizetype size, bool last)
{
    const uchar *const end = bytes + size;
    const uchar *plain = bytes; // start of what can be copied as it is
    const uchar *p = bytes;
    const auto copyPlain = [&] { m_ready.append(reinterpret_cast<const char *>(plain), p - plain); };
    if (m_encoding.kind == TextEncoding::Kind::Utf8 && std::memchr(bytes, 0, static_cast<size_t>(size)) == nullptr) {
        m_ready.append(reinterpret_cast<const char *>(bytes), size); // the whole text was found sound before
        return;
    }
    while (p < end) {
        const int length = *p == 0 ? 0 : sequenceLength(p, end);
        if (length > 0) {
            p += length;
            continue;
        }
        copyPlain();
        if (length < 0 && !last) {
            m_carry.append(reinterpret_cast<const char *>(p), end - p);
            return;
        }
        append(fromWindows1252(*p));
        plain = ++p;
    }
    copyPlain();
}

void Utf8Source::decodeSingleByte(const uchar *bytes, qsizetype size)
{
    m_ready.reserve(size + size / 4);
    const bool latin9 = m_encoding.kind == TextEncoding::Kind::Latin9;
    const uchar *const end = bytes + size;
    while (bytes < end) {
        const uchar *run = bytes;
        while (run < end && *run < 0x80 && *run != 0)
            ++run;
        m_ready.append(reinterpret_cast<const char *>(bytes), run - bytes);
        bytes = run;
        if (bytes < end) {
            append(latin9 ? fromLatin9(*bytes) : fromWindows1252(*bytes));
            ++bytes;
        }
    }
}

void Utf8Source::decodeWide(const uchar *bytes, qsizetype size, bool last)
{
    using Kind = TextEncoding::Kind;
    const bool wide = m_encoding.kind == Kind::Utf32LE || m_encoding.kind == Kind::Utf32BE;
    const bool little = m_encoding.kind == Kind::Utf32LE || m_encoding.kind == Kind::Utf16LE;
    const qsizetype unit = wide ? 4 : 2;
    qsizetype at = 0;
    for (; at + unit <= size; at += unit) {
        char32_t c = 0;
        for (qsizetype i = 0; i < unit; ++i)
            c = (c << 8) | bytes[at + (little ? unit - 1 - i : i)];
        if (wide) {
            append(c > 0x10FFFF || (c >= 0xD800 && c < 0xE000) ? char32_t(0xFFFD) : c);
            continue;
        }
        if (m_highSurrogate != 0) {
            const char32_t high = std::exchange(m_highSurrogate, 0);
            if (c >= 0xDC00 && c < 0xE000) {
                append(0x10000 + ((high - 0xD800) << 10) + (c - 0xDC00));
                continue;
            }
            append(0xFFFD);
        }
        if (c >= 0xD800 && c < 0xDC00)
            m_highSurrogate = c;
        else
            append(c >= 0xDC00 && c < 0xE000 ? char32_t(0xFFFD) : c);
    }
    if (!last) {
        m_carry.append(reinterpret_cast<const char *>(bytes + at), size - at);
        return;
    }
    if (m_highSurrogate != 0 || at < size)
        append(0xFFFD);
}

void Utf8Source::decodeOther(const uchar *bytes, qsizetype size)
{
    QString text = (*m_decoder)(QByteArrayView(bytes, size));
    text.remove(QChar(0));
    m_ready = text.toUtf8();
}

} // namespace couvert
