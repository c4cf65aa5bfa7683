// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bytesource.h"

#include <QStringDecoder>

#include <array>
#include <memory>

namespace couvert {

/// How the bytes of a text file are to be read.
///
/// Without a word from the user: a byte order mark decides; else the pattern of zero bytes tells UTF-16 and UTF-32; else the whole text is
/// tried as UTF-8; what fails is Windows-1252, the habit of French Windows. A text that is UTF-8 but for a few bytes (a file cut within
/// a character, a line pasted from elsewhere) stays UTF-8, and the odd bytes alone are read as Windows-1252.
struct TextEncoding {
    enum class Kind { Utf8, Utf8Mended, Utf16LE, Utf16BE, Utf32LE, Utf32BE, Windows1252, Latin9, Other };
    Kind kind = Kind::Utf8;
    QString name;          ///< "UTF-8", "UTF-16LE", "windows-1252" …
    qint64 markLength = 0; ///< bytes of the byte order mark
};

/// Reads `source` to its end (only its first block when a mark or zero bytes decide). `wanted` is the user's choice, empty for none;
/// InvalidValue("encoding") when no such encoding is known.
[[nodiscard]] Result<TextEncoding> detectEncoding(ByteSource &source, const QString &wanted = {});

/// Bytes of any encoding in, well-formed UTF-8 out, without the byte order mark and without NUL characters; what cannot be decoded
/// becomes U+FFFD.
class Utf8Source final : public ByteSource
{
public:
    /// `source` stands at its start and must outlive this.
    Utf8Source(ByteSource &source, TextEncoding encoding);
    [[nodiscard]] Result<qint64> read(char *data, qint64 max) override;

private:
    Result<> fill();
    void append(char32_t c);
    void decodeUtf8(const uchar *bytes, qsizetype size, bool last);
    void decodeSingleByte(const uchar *bytes, qsizetype size);
    void decodeWide(const uchar *bytes, qsizetype size, bool last);
    void decodeOther(const uchar *bytes, qsizetype size);

    ByteSource &m_source;
    TextEncoding m_encoding;
    std::unique_ptr<QStringDecoder> m_decoder;
    QByteArray m_raw;
    QByteArray m_ready;
    qsizetype m_taken = 0;
    QByteArray m_carry; ///< the start of a character whose end is in the next block
    char32_t m_highSurrogate = 0;
    bool m_atStart = true;
    bool m_atEnd = false;
};

} // namespace couvert
