// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/xmlscanner.h"

namespace couvert {

/// One cell of an OpenDocument sheet. What is stored counts, not how it is drawn: days as ISO, numbers without the decimals, grouping
/// and currency of their format. But digits that a format shows and a number loses are kept ("01000", "06 12 34 56 78"). Notes, pictures
/// and tables within the cell are left out.
class OdsCell final
{
public:
    /// At the Start token of the cell; reads up to and with its End.
    [[nodiscard]] Result<> read(XmlScanner &xml);

    [[nodiscard]] qint64 repeated() const { return m_repeated; } ///< how many cells in a row it stands for
    [[nodiscard]] bool isFilled() const { return !raw().isEmpty(); }
    [[nodiscard]] qsizetype bytes() const { return raw().size(); }
    [[nodiscard]] Result<> assignTo(QString &cell) const;

private:
    enum class Type { Text, Number, Percent, Date, Time, Boolean };

    static Type typeOf(std::string_view name);
    [[nodiscard]] const QByteArray &raw() const { return m_type == Type::Text || m_value.isEmpty() ? m_text : m_value; }
    Result<> readParagraph(XmlScanner &xml);
    void addText(const QByteArray &piece);

    Type m_type = Type::Text;
    qint64 m_repeated = 1;
    QByteArray m_value; ///< as it is stored
    QByteArray m_text;  ///< as it is shown
    QByteArray m_piece;
    bool m_gap = false;   ///< white space that counts as one space if anything follows
    bool m_begun = false; ///< the paragraph has something in it
};

/// A count above zero in an attribute; 1 when there is none.
[[nodiscard]] qint64 odsRepeat(std::string_view attribute);

} // namespace couvert
