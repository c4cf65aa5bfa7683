// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xmlpart.h"

#include "model/exchange/memorysource.h"

namespace couvert {

namespace {

using Kind = TextEncoding::Kind;

/// What the first bytes of an XML document tell about its encoding (XML 1.0, appendix F), the declaration included.
TextEncoding encodingOf(const QByteArray &head)
{
    if (head.startsWith("\xFF\xFE"))
        return {Kind::Utf16LE, {}, 2};
    if (head.startsWith("\xFE\xFF"))
        return {Kind::Utf16BE, {}, 2};
    if (head.startsWith(QByteArrayView("<\0?\0", 4)))
        return {Kind::Utf16LE, {}, 0};
    if (head.startsWith(QByteArrayView("\0<\0?", 4)))
        return {Kind::Utf16BE, {}, 0};
    const qsizetype declarationEnd = head.indexOf("?>");
    const QByteArray declaration = head.startsWith("<?xml") && declarationEnd > 0 ? head.first(declarationEnd) : QByteArray();
    const qsizetype at = declaration.indexOf("encoding");
    const qsizetype open = at < 0 ? -1 : declaration.indexOf('=', at);
    if (open < 0)
        return {};
    const QByteArray value = declaration.sliced(open + 1).trimmed();
    const qsizetype close = value.isEmpty() ? -1 : value.indexOf(value.front(), 1);
    const QByteArray name = close > 1 ? value.sliced(1, close - 1) : QByteArray();
    // A part that says UTF-16 and starts with "<?" in single bytes does not keep its word.
    if (name.isEmpty() || name.toLower().startsWith("utf"))
        return {};
    MemorySource source(head);
    const Result<TextEncoding> named = detectEncoding(source, QString::fromLatin1(name));
    return named ? *named : TextEncoding{};
}

} // namespace

Result<std::unique_ptr<XmlPart>> XmlPart::open(ZipArchive &archive, qsizetype index, qint64 limit)
{
    std::unique_ptr<XmlPart> part(new XmlPart);
    QByteArray head(256, Qt::Uninitialized);
    for (const bool peek : {true, false}) {
        Result<std::unique_ptr<ByteSource>> source = archive.openEntry(index, limit);
        if (!source)
            return failure(source);
        part->m_part = std::move(*source);
        if (!peek)
            break;
        const Result<qint64> got = part->m_part->read(head.data(), head.size());
        if (!got)
            return failure(got);
        head.truncate(qsizetype(*got));
    }
    const TextEncoding encoding = encodingOf(head);
    ByteSource *source = part->m_part.get();
    if (encoding.kind != Kind::Utf8) {
        part->m_text = std::make_unique<Utf8Source>(*source, encoding);
        source = part->m_text.get();
    }
    part->m_xml = std::make_unique<XmlScanner>(*source);
    return part;
}

} // namespace couvert
