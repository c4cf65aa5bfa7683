// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/mailingplaces.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>

namespace couvert {

MailingPlaces::MailingPlaces(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

QString MailingPlaces::placeWords(MailingPlace place)
{
    switch (place) {
    case MailingPlace::Included:
        return tr("On the list: they said yes and did not take it back");
    case MailingPlace::NoConsent:
        return tr("Never asked");
    case MailingPlace::Unproven:
        return tr("A sheet says yes, without proof");
    case MailingPlace::Withdrawn:
        return tr("Took their yes back");
    case MailingPlace::Refused:
        return tr("Declined");
    case MailingPlace::Expired:
        return tr("Their yes has lapsed");
    case MailingPlace::Opposed:
        return tr("Objected: on the opposition list");
    case MailingPlace::Restricted:
        return tr("Card frozen");
    case MailingPlace::NoAddress:
        return tr("Said yes, but the card has no address for it");
    }
    return {};
}

void MailingPlaces::addLine(MailingPlace place, qint64 number)
{
    const QString words = placeWords(place);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Inside);
    auto *label = new PlainLabel(words, place == MailingPlace::Included ? PlainLabel::Look::Strong : PlainLabel::Look::Text);
    row->addWidget(label->wrapped(), 1);
    auto *open = new LinkButton(QLocale().toString(number));
    open->setObjectName(QStringLiteral("place%1").arg(static_cast<int>(place)));
    open->setAccessibleName(tr("%1: %2. Show who they are.").arg(words, QLocale().toString(number)));
    open->setToolTip(tr("Show who they are"));
    open->setEnabled(number > 0);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, place] { Q_EMIT opened(place); });
    m_lines->layout()->addWidget(line);
    m_lines->layout()->addWidget(new Hairline);
}

void MailingPlaces::show(const MailingCounts &counts)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    layout()->addWidget(m_lines);
    addLine(MailingPlace::Included, counts.included);
    const std::pair<MailingPlace, qint64> others[]{{MailingPlace::NoConsent, counts.noConsent}, {MailingPlace::Unproven, counts.unproven},
        {MailingPlace::Refused, counts.refused}, {MailingPlace::Withdrawn, counts.withdrawn}, {MailingPlace::Expired, counts.expired},
        {MailingPlace::Opposed, counts.opposed}, {MailingPlace::Restricted, counts.restricted}, {MailingPlace::NoAddress, counts.noAddress}};
    for (const auto &[place, number] : others) {
        if (number > 0)
            addLine(place, number);
    }
    // With the rest of the page, not a turn of the event loop later.
    m_lines->show();
}

void MailingPlaces::clear()
{
    delete m_lines;
    m_lines = nullptr;
}

} // namespace couvert
