// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bytesource.h"

#include <string_view>

namespace couvert {

/// Takes the XML of office documents apart, as a stream, without a tree and without copying: the large sheets are why it exists.
///
/// Names come without their prefix, whatever it is. Only the five entities and character references are known. A document type
/// declaration is refused before anything in it is read, so that nothing can expand; nesting and tags are bounded; an end tag too many
/// or too few, a tag that does not end and a text outside the root are InputUnreadable. Anything but UTF-8 must be decoded before.
class XmlScanner final
{
public:
    enum class Token { Start, End, Text, Finished };

    /// `source` gives UTF-8 and must outlive this.
    explicit XmlScanner(ByteSource &source);

    [[nodiscard]] Result<Token> next();
    /// 1 in the root element; at Start and at End the element itself counts.
    [[nodiscard]] int depth() const { return m_depth; }
    /// Of a Start or End token; good until next().
    [[nodiscard]] std::string_view name() const { return m_name; }
    struct Attribute {
        std::string_view name;
        std::string_view value; ///< as it is written, entities and all
        const char *next = nullptr;
    };
    /// Goes through the attributes of a Start token, in order; false behind the last. Good until next().
    [[nodiscard]] bool nextAttribute(Attribute &attribute) const;
    /// The value as it is written, entities and all; empty when there is no such attribute. Good until next().
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    [[nodiscard]] QString attributeText(std::string_view name) const;
    /// A piece of text; one text may come in several. Good until next().
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Adds the text to `out`, entities resolved and line ends made LF.
    void appendText(QByteArray &out) const;
    /// Goes to the next Start within the element of that depth; false at the element's End.
    [[nodiscard]] Result<bool> nextWithin(int depth);
    /// After a Start token: passes over everything up to and with its End.
    [[nodiscard]] Result<> skipElement();
    /// Reads the source to its end without looking: its checksum is told there.
    [[nodiscard]] Result<> passRest();
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    Result<bool> more();
    Result<Token> scanText();
    Result<qsizetype> tagEnd();
    Result<Token> scanTag();
    Result<bool> scanSpecial();
    Result<> passBy(std::string_view ending, bool asText);

    ByteSource &m_source;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_filled = 0;
    bool m_atEnd = false;
    bool m_rootSeen = false;
    bool m_pendingEnd = false;
    bool m_leaving = false;
    bool m_inCdata = false;
    bool m_textIsRaw = false;
    bool m_textIsPlain = false; ///< nothing in it has to be resolved
    int m_depth = 0;
    qint64 m_bytesRead = 0;
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_text;
};

/// Adds `raw` to `out` with its entities resolved; what is no entity stays as it is written.
void appendUnescaped(std::string_view raw, QByteArray &out);

} // namespace couvert
