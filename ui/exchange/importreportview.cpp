// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importreportview.h"

#include "ui/exchange/importsummary.h"
#include "ui/exchange/returningpart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QVBoxLayout>

namespace couvert {

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent), m_strip(new MessageStrip), m_title(new PlainLabel({}, PlainLabel::Look::Part)), m_summary(new ImportSummary),
      m_consent(new NoticeLabel(
          tr("The consent column was kept as unproven; it gives no right to write. Ask these people again, or record the proof on their card."),
          NoticeLabel::Kind::Warn)),
      m_customers(new PrimaryButton(tr("See the customers"))), m_rejects(new QuietButton(tr("Save the rejected lines…"))),
      m_undo(new DangerButton(tr("Undo this import"))), m_another(new QuietButton(tr("Import another sheet…"))), m_returning(new ReturningPart),
      m_disposal(nullptr), m_place(new PlainLabel), m_folder(new QuietButton(tr("Show it in its folder"))),
      m_bin(new QuietButton(tr("Move it to the recycle bin")))
{
    m_customers->setObjectName(QStringLiteral("seeCustomers"));
    m_rejects->setObjectName(QStringLiteral("saveRejects"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_another->setObjectName(QStringLiteral("another"));
    m_folder->setObjectName(QStringLiteral("showFolder"));
    m_bin->setObjectName(QStringLiteral("moveToBin"));
    m_title->setObjectName(QStringLiteral("outcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Block);
    column->addWidget(m_strip);
    column->addWidget(makeOutcome());
    column->addWidget(m_returning);
    column->addWidget(m_disposal = makeDisposal());
    column->addStretch(1);
    connect(m_customers, &QPushButton::clicked, this, &ImportReportView::customersWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ImportReportView::rejectsWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportReportView::undoWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportReportView::anotherWanted);
    connect(m_folder, &QPushButton::clicked, this, &ImportReportView::folderWanted);
    connect(m_bin, &QPushButton::clicked, this, &ImportReportView::binWanted);
}

QWidget *ImportReportView::makeOutcome()
{
    auto *card = new Card;
    card->body()->addWidget(m_title->wrapped());
    card->body()->addWidget(m_summary);
    auto *help = new HelpButton(tr("Consent without proof"),
        tr("A consent counts when you can prove it: who said yes, when, to which words. A “yes” in a column proves none of that, so nobody is put on a "
           "mailing list because of it."),
        tr("GDPR, article 7"));
    m_consent->addAction(help);
    card->body()->addWidget(m_consent);
    card->body()->addWidget(help->panel());
    auto *buttons = new ButtonRow;
    buttons->addWidget(m_customers);
    buttons->addWidget(m_rejects);
    buttons->addWidget(m_another);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *ImportReportView::makeDisposal()
{
    auto *card = new Card;
    card->body()->addWidget(new PlainLabel(tr("And the old sheet?"), PlainLabel::Look::Part));
    card->body()->addWidget((
        new PlainLabel(tr("As long as it lies around, anyone who finds it can read your customers. When you have checked the cards, put it away for "
                          "good. Copies count too: attachments in your mail, USB sticks, shared folders, old computers, and the recycle bin until it "
                          "is emptied. Couvert cannot find all of them for you."),
            PlainLabel::Look::Soft))
            ->wrapped());
    m_place->wrapped()->selectable();
    card->body()->addWidget(m_place);
    auto *buttons = new ButtonRow;
    buttons->addWidget(m_folder);
    buttons->addWidget(m_bin);
    card->body()->addLayout(buttons);
    return card;
}

void ImportReportView::show(const ImportReport &report, bool sourceKnown, bool hadConsent, const QString &sheetPath, QDate today)
{
    m_strip->clear();
    const qint64 cards = report.created + report.updated;
    m_title->setText(
        cards > 0 ? tr("Done: %Ln card(s) are in your file", nullptr, pluralCount(cards)) : tr("Done: there was nothing new in this sheet"));
    m_summary->show(report, sourceKnown);
    m_returning->show(report, today);
    m_consent->setVisible(hadConsent);
    m_rejects->setVisible(report.rejected > 0);
    m_undo->setVisible(report.batch != 0);
    m_customers->setVisible(true);
    m_place->setText(tr("It is here: %1").arg(QDir::toNativeSeparators(sheetPath)));
    m_folder->setVisible(true);
    m_bin->setVisible(true);
    m_disposal->setVisible(cards > 0);
    m_customers->setFocus();
}

void ImportReportView::showTakenBack(const UndoOutcome &outcome)
{
    m_title->setText(tr("The import was taken back"));
    QStringList parts{tr("%Ln card(s) removed", nullptr, pluralCount(outcome.removed))};
    if (outcome.restored > 0)
        parts.append(tr("%Ln put back as they were", nullptr, pluralCount(outcome.restored)));
    if (outcome.kept > 0)
        parts.append(tr("%Ln kept because they were changed since", nullptr, pluralCount(outcome.kept)));
    m_summary->say(parts.join(QLatin1String(", ")) + QLatin1Char('.'));
    m_consent->hide();
    m_returning->clear();
    m_undo->hide();
    m_disposal->hide();
    m_customers->setFocus();
}

void ImportReportView::sheetMoved()
{
    m_place->setText(tr("It is in the recycle bin now. Empty the bin when you are sure that you need it no more."));
    m_folder->hide();
    m_bin->hide();
}

void ImportReportView::clear()
{
    m_strip->clear();
    m_summary->clear();
    m_returning->clear();
    m_place->clear();
}

} // namespace couvert
