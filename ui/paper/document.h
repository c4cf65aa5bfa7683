// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"
#include "ui/paper/canvas.h"

#include <QBuffer>

#include <functional>
#include <memory>
#include <vector>

class QPdfWriter;

namespace couvert {

/// An A4 document as a PDF: the restaurant's name at the top, one calm type scale, wide margins, page numbers "1 / 2".
///
/// Guarantees: text is plain text, whatever it holds, and opens nothing; fonts are embedded; the PDF's title is `name`, which must hold
/// no personal data. Pieces go from top to bottom; a paragraph may break over pages, a heading stays with what follows it. Needs a
/// QGuiApplication; one thread at a time.
class Document final
{
public:
    /// `name`: the document's kind in words; `head`: the line at the top of every page; `foot`: the line beside the page number.
    Document(const QString &name, const QString &head, const QString &foot);
    ~Document();

    [[nodiscard]] static constexpr qreal width() { return PageWidth - 2 * SideMargin; } ///< of the text, in millimetres

    void title(const QString &text);
    void part(const QString &text);
    void paragraph(const QString &text, PaperType type = PaperType::Text);
    /// A line with its mark ("1.", "–") hanging at the left.
    void item(const QString &mark, const QString &text);
    /// What it is, and what it says, in two columns; both go on in the next line when they are long.
    void row(const QString &label, const QString &value);
    /// What stands between the two in text(): a language has its own (DocumentWords::colon()).
    void setColon(const QString &colon) { m_colon = colon; }
    void space(qreal millimetres);
    /// What follows begins on a page of its own, counted anew: several letters in one document.
    void beginAnew() { m_anew = true; }
    /// All that was written so far, as plain text, a line for each piece; what is drawn is not in it.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Something drawn, kept on one page.
    void block(qreal height, std::function<void(Canvas &)> draw);

    /// What `write` puts down stands on one page, unless it is longer than one.
    void together(const std::function<void()> &write);

    /// The finished PDF; nothing can be added afterwards. Unsupported when this system has no font.
    [[nodiscard]] Result<QByteArray> finish();
    /// The same, written so that it is whole or absent, for its owner only. StorageFull, StorageFailed.
    [[nodiscard]] Result<> save(const QString &path);

private:
    static constexpr qreal PageWidth = 210;
    static constexpr qreal PageHeight = 297;
    static constexpr qreal SideMargin = 25;
    static constexpr qreal HeadTop = 16;
    static constexpr qreal TextTop = 29;
    static constexpr qreal TextBottom = 273;
    static constexpr qreal FootTop = 279;

    struct Piece {
        qreal before = 0; ///< space above, dropped at the top of a page
        qreal height = 0;
        bool staysWithNext = false;
        std::function<void(Canvas &)> draw;
        bool beginsAnew = false;
    };
    void add(Piece piece);

    /// Adds the lines of a text, indented; the first and the last two lines of it stay together.
    void lines(const QString &text, PaperType type, qreal before, qreal indent, bool staysWithNext, const QString &mark = {});
    [[nodiscard]] std::vector<std::size_t> pageStarts() const;
    void drawPage(QPainter &painter, std::size_t from, std::size_t to, const QString &number) const;

    QBuffer m_bytes;
    std::unique_ptr<QPdfWriter> m_writer;
    QString m_head;
    QString m_foot;
    std::vector<Piece> m_pieces;
    QString m_text;
    QString m_colon = QStringLiteral(": ");
    bool m_anew = false;
    qreal m_space = 0;
    qreal m_unit = 1;
};

} // namespace couvert
