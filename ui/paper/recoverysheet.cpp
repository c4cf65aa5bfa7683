// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/recoverysheet.h"

#include "model/vault/settings.h"
#include "model/vault/vault.h"
#include "ui/paper/document.h"
#include "ui/paper/documentwords.h"
#include "ui/paper/qrpicture.h"

namespace couvert {

namespace {

constexpr const char *SheetContext = "couvert::RecoverySheet";
constexpr int Columns = 4;
constexpr int Rows = RecoveryCode::GroupCount / Columns;
constexpr qreal CellHeight = 17;
constexpr qreal QrSide = 56;
constexpr qreal BesideQr = QrSide + 6;
constexpr int NameLines = 2;

/// The 8 groups, numbered, in the order in which they are read.
void drawGroups(Canvas &canvas, const QStringList &groups)
{
    constexpr qreal cell = Document::width() / Columns;
    canvas.frame(QRectF(0, 0, Document::width(), Rows * CellHeight));
    for (int row = 1; row < Rows; ++row)
        canvas.rule(QPointF(0, row * CellHeight), QPointF(Document::width(), row * CellHeight));
    for (int column = 1; column < Columns; ++column)
        canvas.rule(QPointF(column * cell, 0), QPointF(column * cell, Rows * CellHeight));
    for (int i = 0; i < RecoveryCode::GroupCount; ++i) {
        const int row = i / Columns;
        const QPointF corner(i % Columns * cell, row * CellHeight);
        canvas.text(QRectF(corner + QPointF(2, 1.4), QSizeF(cell, 0)), QString::number(i + 1), PaperType::Caption);
        canvas.text(QRectF(corner + QPointF(0, 5.2), QSizeF(cell, 0)), groups.at(i), PaperType::Code, Qt::AlignHCenter, 1);
    }
}

/// What the sheet belongs to, under each other at the right of the QR code.
void drawFacts(Canvas &canvas, const RecoverySheet &sheet, const DocumentWords &say)
{
    qreal top = 3;
    const auto fact = [&](const QString &label, const QString &value, PaperType type) {
        const qreal width = Document::width() - BesideQr;
        top += canvas.text(QRectF(BesideQr, top, width, 0), label, PaperType::Caption, Qt::AlignLeft, 1);
        top += canvas.text(QRectF(BesideQr, top, width, 0), value, type, Qt::AlignLeft, NameLines) + 2;
    };
    fact(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Customer file")), sheet.fingerprint, PaperType::Strong);
    fact(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Account")), sheet.accountName, PaperType::Text);
    fact(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Made on")), say.day(sheet.day), PaperType::Text);
    canvas.text(QRectF(BesideQr, top + 1, Document::width() - BesideQr, 0),
        say(QT_TRANSLATE_NOOP("couvert::RecoverySheet",
            "The square holds the key of the file, locked by the code above: useless without it. It serves if the key files of the computer are "
            "lost.")),
        PaperType::Caption);
}

} // namespace

RecoverySheet recoverySheetFor(Vault &vault, const RecoveryCode &code, QDate day, const QString &language)
{
    RecoverySheet sheet;
    const Result<QJsonObject> settings = readSettings(vault.database());
    if (settings)
        sheet.restaurant = settings->value(QLatin1String("restaurant")).toObject().value(QLatin1String("name")).toString();
    sheet.accountName = vault.account().name;
    sheet.groups = code.groups();
    sheet.kit = vault.recoveryKit(code);
    sheet.fingerprint = vault.fingerprint();
    sheet.day = day;
    sheet.language = language;
    return sheet;
}

Result<> writeRecoverySheet(const QString &pdfPath, const RecoverySheet &sheet)
{
    if (sheet.groups.size() != RecoveryCode::GroupCount)
        return fail(FailureCode::InvalidValue, QStringLiteral("groups"));
    const Result<QPainterPath> qr = qrPicture(sheet.kit.toBase64(), QrSide);
    if (!qr)
        return fail(FailureCode::InvalidValue, QStringLiteral("kit"));
    const DocumentWords say(sheet.language, SheetContext);
    const QString name = say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Recovery sheet"));

    Document page(name, sheet.restaurant,
        say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Recovery sheet of the customer file %1 · %2")).arg(sheet.fingerprint, say.day(sheet.day)));
    page.title(name);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet",
        "This code opens your customer file when the password is lost. Whoever finds it can open the file too: keep it as you keep the key of "
        "the house.")));
    page.space(5);
    page.block(Rows * CellHeight, [&](Canvas &canvas) { drawGroups(canvas, sheet.groups); });
    page.space(4);
    page.block(QrSide, [&](Canvas &canvas) {
        canvas.fill(*qr);
        drawFacts(canvas, sheet, say);
    });

    page.part(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Where to keep it")));
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet",
        "In a safe, or in a sealed envelope at home: not beside the computer. Take no photograph of it and keep no copy of it on a computer or a "
        "telephone; delete the PDF once it is printed.")));
    page.part(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "How to use it")));
    page.item(QStringLiteral("1."),
        say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Start Couvert and, where it asks for the password, choose the recovery code.")));
    page.item(QStringLiteral("2."),
        say(QT_TRANSLATE_NOOP("couvert::RecoverySheet",
            "Type the eight groups in their order. Capital letters and blanks do not matter; a mistyped group is shown at once.")));
    page.item(QStringLiteral("3."), say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "Choose a new password. This sheet stays valid.")));
    page.part(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet", "When it is lost, or somebody has seen it")));
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::RecoverySheet",
        "Open Couvert, page Security, and make a new sheet. From then on this code no longer opens the customer file; it still opens the backups "
        "that were made before.")));
    return page.save(pdfPath);
}

} // namespace couvert
