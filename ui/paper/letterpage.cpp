// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letterpage.h"

#include "ui/paper/document.h"
#include "ui/paper/documentwords.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr auto LetterContext = "couvert::LetterPage";
// French window envelopes (DL, window at the right) show what stands from 110 mm on, 45 to 85 mm below the top edge of the sheet.
constexpr qreal RecipientLeft = 85;
constexpr qreal AddressHeight = 56;
constexpr qreal RecipientTop = 18;
constexpr qreal LineHeight = 4.9;
constexpr qsizetype MostLines = 7; ///< of an address

void drawLines(Canvas &canvas, qreal left, qreal top, qreal width, const QStringList &lines, PaperType type)
{
    for (qsizetype i = 0; i < std::min(lines.size(), MostLines); ++i)
        canvas.text(QRectF(left, top + static_cast<qreal>(i) * LineHeight, width, 0), lines.at(i), type, Qt::AlignLeft, 1);
}

void write(Document &page, const Letter &letter, const DocumentWords &say)
{
    // The name stands above, as at the top of every page.
    QStringList sender = letter.sender;
    if (!letter.restaurant.isEmpty() && !sender.isEmpty() && sender.first() == letter.restaurant)
        sender.removeFirst();
    // Drawn when the document is finished: by then the letter may be gone.
    page.block(AddressHeight, [sender, recipient = letter.recipient](Canvas &canvas) {
        drawLines(canvas, 0, 0, RecipientLeft - 5, sender, PaperType::Caption);
        drawLines(canvas, RecipientLeft, RecipientTop, Document::width() - RecipientLeft, recipient, PaperType::Text);
    });
    page.paragraph(letter.placeAndDay);
    page.space(4);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::LetterPage", "Subject: %1")).arg(letter.text.subject), PaperType::Strong);
    page.space(4);
    for (const QString &line : letter.text.body.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            page.space(2);
        else if (line.startsWith(QLatin1String("- ")))
            page.item(QStringLiteral("–"), line.mid(2));
        else
            page.paragraph(line);
    }
}

} // namespace

Result<QByteArray> letterPdf(const Letter &letter)
{
    const DocumentWords say(letter.language, LetterContext);
    const QString number = say(QT_TRANSLATE_NOOP("couvert::LetterPage", "Request no. %1")).arg(letter.requestNumber);
    Document page(number, letter.restaurant, number);
    write(page, letter, say);
    return page.finish();
}

Result<QByteArray> lettersPdf(const QList<Letter> &letters)
{
    const Letter first = letters.value(0);
    const DocumentWords say(first.language, LetterContext);
    Document pages(say(QT_TRANSLATE_NOOP("couvert::LetterPage", "Letters")), first.restaurant, {});
    for (const Letter &letter : letters) {
        pages.beginAnew();
        write(pages, letter, DocumentWords(letter.language, LetterContext));
    }
    return pages.finish();
}

} // namespace couvert
