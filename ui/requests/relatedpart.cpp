// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/relatedpart.h"

#include "model/customers/customerreader.h"
#include "model/requests/related.h"
#include "ui/requests/personpicker.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace couvert {

namespace {

QString sharedWords(RelatedCard::By by)
{
    switch (by) {
    case RelatedCard::By::Email:
        return RelatedPart::tr("same e-mail");
    case RelatedCard::By::Phone:
        return RelatedPart::tr("same number");
    case RelatedCard::By::NameAndBirthday:
        break;
    }
    return RelatedPart::tr("same name and birthday");
}

} // namespace

RelatedPart::RelatedPart(const Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_place(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(new PlainLabel(tr("Perhaps the same person"), PlainLabel::Look::Part));
    column->addWidget(
        (new PlainLabel(tr("Tick the cards that are the same person: they are taken along. A family may share a number."), PlainLabel::Look::Soft))
            ->wrapped());
    column->addLayout(m_place);
    hide();
}

void RelatedPart::show(qint64 customerId)
{
    clear();
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::Tight);
    const Result<QList<RelatedCard>> related = relatedCards(m_session.vault().database(), customerId);
    if (!related) {
        Q_EMIT failed(related.error());
        return;
    }
    for (const RelatedCard &other : *related) {
        const Result<Customer> card = CustomerReader(m_session.vault().database()).card(other.id);
        if (!card)
            continue;
        auto *box = new QCheckBox(tr("%1 (%2)", "person, what is shared").arg(personLine(*card), sharedWords(other.by)));
        box->setObjectName(QStringLiteral("related-%1").arg(other.id));
        lines->addWidget(box);
        m_boxes.append({other.id, box});
        connect(box, &QCheckBox::toggled, this, &RelatedPart::changed);
    }
    m_place->addWidget(m_lines);
    setVisible(!m_boxes.isEmpty());
}

QList<qint64> RelatedPart::chosen() const
{
    QList<qint64> ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.append(id);
    }
    return ids;
}

void RelatedPart::clear()
{
    m_boxes.clear();
    delete m_lines;
    m_lines = nullptr;
    hide();
}

} // namespace couvert
