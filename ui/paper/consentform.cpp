// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/consentform.h"

#include "model/consent/consentlengths.h"
#include "model/consent/purpose.h"
#include "model/consent/wordingnumber.h"
#include "ui/paper/consentwordsonpaper.h"
#include "ui/paper/document.h"
#include "ui/paper/documentwords.h"

#include <algorithm>

namespace couvert {

namespace {

constexpr const char *FormContext = "couvert::ConsentFormSheet";
constexpr qreal LineHeight = 9;
constexpr qreal BoxSide = 4;
constexpr qreal BoxLine = 7.5;
constexpr qreal BoxTop = 1.5;
constexpr qreal SignatureHeight = 24;
constexpr int InALine = 2;

/// The line on which the box of a place in the list stands.
qreal lineOf(qsizetype place)
{
    const qsizetype line = place / InALine;
    return static_cast<qreal>(line);
}

bool asks(const ConsentFormSheet &sheet, std::initializer_list<Channel> wanted)
{
    return std::ranges::any_of(sheet.blocks, [wanted](const ConsentFormSheet::Block &block) {
        return std::ranges::any_of(wanted, [&block](Channel channel) { return block.channels.contains(channel); });
    });
}

/// A label with a line to write on.
void writingLine(Canvas &canvas, QPointF corner, qreal width, const QString &label)
{
    canvas.text(QRectF(corner, QSizeF(width, 0)), label, PaperType::Caption, Qt::AlignLeft, 1);
    canvas.rule(corner + QPointF(0, LineHeight - 1.5), corner + QPointF(width, LineHeight - 1.5));
}

void addPerson(Document &page, const ConsentFormSheet &sheet, const DocumentWords &say)
{
    QStringList labels{
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Last name")), say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "First name"))};
    if (asks(sheet, {Channel::Email}))
        labels.append(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "E-mail")));
    if (asks(sheet, {Channel::Sms, Channel::Phone}))
        labels.append(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Phone")));
    if (asks(sheet, {Channel::Post}))
        labels.append(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Postal address")));
    const qsizetype lines = (labels.size() + InALine - 1) / InALine;
    page.block(static_cast<qreal>(lines) * LineHeight, [labels](Canvas &canvas) {
        constexpr qreal gap = 6;
        constexpr qreal width = (Document::width() - gap) / InALine;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const bool alone = i + 1 == labels.size() && i % InALine == 0;
            const QPointF corner(static_cast<qreal>(i % InALine) * (width + gap), lineOf(i) * LineHeight);
            writingLine(canvas, corner, alone ? Document::width() : width, labels.at(i));
        }
    });
}

/// An empty box with its words.
void drawBox(Canvas &canvas, QPointF corner, qreal width, const QString &words)
{
    canvas.frame(QRectF(corner, QSizeF(BoxSide, BoxSide)));
    canvas.text(QRectF(corner + QPointF(BoxSide + 2.5, -0.6), QSizeF(width - BoxSide - 4, 0)), words, PaperType::Text, Qt::AlignLeft, 1);
}

void addBoxes(Document &page, const QStringList &boxes)
{
    constexpr qreal cell = Document::width() / InALine;
    const qsizetype lines = (boxes.size() + InALine - 1) / InALine;
    page.block(static_cast<qreal>(lines) * BoxLine, [boxes](Canvas &canvas) {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const QPointF corner(static_cast<qreal>(i % InALine) * cell, lineOf(i) * BoxLine + BoxTop);
            drawBox(canvas, corner, cell, boxes.at(i));
        }
    });
}

void addBlock(Document &page, const ConsentFormSheet::Block &block, const ConsentFormSheet &sheet, const DocumentWords &say)
{
    const ConsentWordsOnPaper words(sheet.language);
    page.part(block.title);
    page.paragraph(block.wording.text);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Text no. %1")).arg(numberOf(block.wording).text()), PaperType::Caption);
    if (block.channels.isEmpty()) {
        const QString line = QStringLiteral("%1, %2").arg(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "I agree")),
            say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "until (day):  ……/……/…………")));
        page.block(BoxLine, [line](Canvas &canvas) { drawBox(canvas, QPointF(0, BoxTop), Document::width(), line); });
        return;
    }
    QStringList boxes;
    for (const Channel channel : block.channels)
        boxes.append(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "I agree, %1")).arg(words.channel(channel)));
    addBoxes(page, boxes);
}

/// R223-1: who calls and for what, the choice, how long, how to take it back, how to get the proof.
void addCalls(Document &page, const ConsentFormSheet &sheet, const DocumentWords &say)
{
    page.part(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "If you tick a box for phone calls")));
    QStringList goods;
    for (const ConsentFormSheet::Block &block : sheet.blocks) {
        if (block.channels.contains(Channel::Phone))
            goods.append(block.title);
    }
    const QString name =
        sheet.restaurant.name.isEmpty() ? say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "the restaurant")) : sheet.restaurant.name;
    page.item(QStringLiteral("1."),
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Who calls, and for what: %1, for its own meals and services (%2)."))
            .arg(name, goods.join(QStringLiteral(", "))));
    page.item(QStringLiteral("2."),
        say(QT_TRANSLATE_NOOP(
            "couvert::ConsentFormSheet", "Your choice: you are free to accept or not. Without your tick nobody calls you to sell something.")));
    page.item(QStringLiteral("3."),
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "How long: %1 months from the day of your signature; it is not renewed by itself."))
            .arg(sheet.phoneMonths));
    const QString contact = sheet.restaurant.contact();
    page.item(QStringLiteral("4."),
        contact.isEmpty() ? say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
                                "Taking it back: at any time and without giving a reason, during a call or at the restaurant."))
                          : say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
                                    "Taking it back: at any time and without giving a reason, during a call, at the restaurant, or here: %1."))
                                .arg(contact));
    page.item(QStringLiteral("5."),
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
                "Your proof: this text with the day and hour of your consent is kept for %1 months; you get a copy free of charge when you ask."))
            .arg(sheet.proofMonths));
}

void addSignature(Document &page, const DocumentWords &say)
{
    const QStringList labels{say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Day and hour")),
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Signature")),
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Under 15: name and signature of a parent"))};
    page.block(SignatureHeight, [labels](Canvas &canvas) {
        constexpr qreal cell = Document::width() / 3;
        canvas.frame(QRectF(0, 0, Document::width(), SignatureHeight));
        for (int i = 0; i < labels.size(); ++i) {
            if (i > 0)
                canvas.rule(QPointF(i * cell, 0), QPointF(i * cell, SignatureHeight));
            canvas.text(QRectF(i * cell + 2, 1.5, cell - 4, 0), labels.at(i), PaperType::Caption, Qt::AlignLeft, 2);
        }
    });
}

/// How to take it back, who answers for the data, and the signature.
void addEnd(Document &page, const ConsentFormSheet &sheet, const DocumentWords &say)
{
    page.part(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Changing your mind, and your data")));
    const QString contact = sheet.restaurant.contact();
    page.paragraph(contact.isEmpty()
            ? say(QT_TRANSLATE_NOOP(
                  "couvert::ConsentFormSheet", "You can take your consent back at any time, as simply as you gave it: tell the restaurant."))
            : say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "You can take your consent back at any time, as simply as you gave it: %1."))
                  .arg(contact));
    page.paragraph(
        say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
                "Responsible for your data: %1. They serve the purposes ticked above and nothing else, until you take your consent back or the time told in "
                "the privacy notice is over; the form is kept as proof. You can see, correct or erase your data, limit or oppose their use and take "
                "them away, and complain to the CNIL (www.cnil.fr)."))
            .arg(sheet.restaurant.responsible.isEmpty() ? sheet.restaurant.name : sheet.restaurant.responsible),
        PaperType::Caption);
    page.space(3);
    addSignature(page, say);
}

} // namespace

QString ConsentFormSheet::number() const
{
    QList<WordingNumber> numbers;
    for (const Block &block : blocks)
        numbers.append(numberOf(block.wording));
    return formNumber(numbers);
}

Result<ConsentFormSheet> consentFormFor(Database &database, const ConsentFormPlan &plan)
{
    if (plan.purposes.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("purpose"));
    ConsentFormSheet sheet;
    sheet.language = plan.language;
    const Result<RestaurantLines> restaurant = restaurantLines(database);
    if (!restaurant)
        return failure(restaurant);
    sheet.restaurant = *restaurant;
    const Result<ConsentLengths> lengths = ConsentLengths::read(database);
    if (!lengths)
        return failure(lengths);
    sheet.phoneMonths = lengths->months(Channel::Phone);
    sheet.proofMonths = lengths->proofMonthsOfCalls();
    const ConsentWordsOnPaper words(plan.language);
    for (const QString &purpose : plan.purposes) {
        const Result<> known = requirePurpose(database, purpose);
        if (!known)
            return failure(known);
        const Result<Wording> wording = newestWording(database, purpose, plan.language);
        if (!wording)
            return failure(wording);
        // A text of another language would be agreed to unread.
        if (wording->language != plan.language)
            return fail(FailureCode::NotFound, QStringLiteral("wording"));
        const Result<QString> title = words.purpose(database, purpose);
        if (!title)
            return failure(title);
        if (purpose != DietPurpose && plan.channels.isEmpty())
            return fail(FailureCode::InvalidValue, QStringLiteral("channel"));
        sheet.blocks.append({*title, *wording, purpose == DietPurpose ? QList<Channel>() : plan.channels});
    }
    return sheet;
}

Result<> writeConsentForm(const QString &pdfPath, const ConsentFormSheet &sheet)
{
    if (sheet.blocks.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("purpose"));
    const DocumentWords say(sheet.language, FormContext);
    const QString name = say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "May we stay in touch?"));
    Document page(name, sheet.restaurant.name, say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet", "Form %1")).arg(sheet.number()));
    page.title(name);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
        "Tick only what you wish. Each box is a choice of its own; leaving it empty changes nothing to how you are served.")));
    page.space(2);
    addPerson(page, sheet, say);
    if (asks(sheet, {Channel::Sms, Channel::Phone}))
        page.paragraph(
            say(QT_TRANSLATE_NOOP("couvert::ConsentFormSheet",
                "You need not give your phone number for this. Calling a consumer to sell something requires the person’s prior consent (Code de la consommation, art. L223-1 and L223-2).")),
            PaperType::Caption);
    // A box is ticked beside the whole of its text, and a signature stands under words.
    for (const ConsentFormSheet::Block &block : sheet.blocks)
        page.together([&] { addBlock(page, block, sheet, say); });
    if (asks(sheet, {Channel::Phone}))
        page.together([&] { addCalls(page, sheet, say); });
    page.together([&] { addEnd(page, sheet, say); });
    return page.save(pdfPath);
}

} // namespace couvert
