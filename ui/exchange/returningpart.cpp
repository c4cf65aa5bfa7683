// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/returningpart.h"

#include "model/customers/contactparsing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

constexpr int MostLines = 20;

/// Who a line of the sheet is about: the name and how to reach them.
QString whoWords(const Customer &card)
{
    QStringList parts{card.fullName()};
    if (!card.emails.isEmpty())
        parts.append(card.emails.constFirst().address);
    else if (!card.phones.isEmpty())
        parts.append(formatPhone(card.phones.constFirst()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ReturningPart::ReturningPart(QWidget *parent) : Card(parent), m_place(new QVBoxLayout), m_more(new PlainLabel({}, PlainLabel::Look::Soft))
{
    auto *why = new HelpButton(tr("people who were erased"),
        tr("An old sheet does not bring back somebody whom you erased. Only something new that they did themselves does: a visit, a booking, an order, "
           "a message, after the erasure."),
        tr("GDPR, article 17"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Small);
    top->addWidget(new PlainLabel(tr("Left out: people who were erased"), PlainLabel::Look::Part));
    top->addWidget(why);
    top->addStretch(1);
    body()->addLayout(top);
    body()->addWidget(why->panel());
    body()->addWidget((new PlainLabel(tr("Did one of them come back? Give the day; the others stay erased."), PlainLabel::Look::Soft))->wrapped());
    body()->addLayout(m_place);
    body()->addWidget(m_more->wrapped());
    hide();
}

void ReturningPart::show(const ImportReport &report, QDate today)
{
    clear();
    if (report.erased.isEmpty())
        return;
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Small);
    const int shown = static_cast<int>(std::min<qsizetype>(report.erased.size(), MostLines));
    for (int index = 0; index < shown; ++index)
        lines->addWidget(makeLine(index, report.erased.at(index), today));
    m_place->addWidget(m_lines);
    const qint64 more = report.blockedErased - shown;
    m_more->setText(tr("And %Ln more: enter the card of one who came back by hand.", nullptr, pluralCount(more)));
    m_more->setVisible(more > 0);
    show();
}

QWidget *ReturningPart::makeLine(int index, const ErasedRow &row, QDate today)
{
    const QString who = whoWords(row.person.customer);
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Tight);
    column->addWidget((new PlainLabel(tr("Line %1: %2", "number, who").arg(QLocale().toString(row.row), who)))->wrapped());
    auto *asking = new QWidget;
    auto *buttons = new ButtonRow(asking);
    auto *day = new QDateEdit(today);
    day->setObjectName(QStringLiteral("returnedOn-%1").arg(index));
    day->setAccessibleName(tr("Day of what %1 did").arg(who));
    day->setCalendarPopup(true);
    day->setMinimumWidth(4 * Theme::instance().rowHeight());
    day->setMaximumDate(today);
    auto *take = new LinkButton(tr("Take in again"));
    take->setObjectName(QStringLiteral("returned-%1").arg(index));
    take->setAccessibleName(tr("Take in again: %1").arg(who));
    buttons->addWidget(new PlainLabel(tr("Came back on")));
    buttons->addWidget(day);
    buttons->addWidget(take);
    auto *taken = new PlainLabel(tr("In the file again."), PlainLabel::Look::Soft);
    taken->hide();
    column->addWidget(asking);
    column->addWidget(taken);
    connect(take, &QPushButton::clicked, this, [this, index, day] { Q_EMIT returnWanted(index, day->date()); });
    m_rows.push_back({asking, taken});
    return line;
}

void ReturningPart::setTaken(int index)
{
    const Line &line = m_rows.at(static_cast<std::size_t>(index));
    line.asking->hide();
    line.taken->show();
}

void ReturningPart::clear()
{
    m_rows.clear();
    delete m_lines;
    m_lines = nullptr;
    hide();
}

} // namespace couvert
