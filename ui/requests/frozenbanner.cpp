// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/frozenbanner.h"

#include "model/requests/restriction.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace couvert {

FrozenBanner::FrozenBanner(const Session &session, QWidget *parent)
    : CardSection(parent), m_session(session), m_notice(new NoticeLabel({}, NoticeLabel::Kind::Warn))
{
    auto *lift = new LinkButton(tr("Lift the freeze…"));
    lift->setObjectName(QStringLiteral("liftFreeze"));
    m_notice->addAction(lift);
    m_notice->setHeading(tr("Frozen card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    connect(lift, &QPushButton::clicked, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("requests"), QStringLiteral("restrict:%1").arg(m_customer)); });
    hide();
}

void FrozenBanner::show(const Customer &customer)
{
    m_customer = customer.id;
    setVisible(customer.restricted);
    if (!customer.restricted)
        return;
    const Result<std::optional<Restriction>> restriction = restrictionOf(m_session.vault().database(), customer.id);
    if (!restriction)
        m_notice->setText(failureText(restriction.error()));
    else if (*restriction)
        m_notice->setText(
            tr("Since %1: %2. It can be looked at, nothing else.", "day, reason").arg(dayWords((*restriction)->since), (*restriction)->reason));
    else
        m_notice->setText(tr("It can be looked at, nothing else."));
}

void FrozenBanner::clear()
{
    m_customer = 0;
    m_notice->setText({});
    hide();
}

} // namespace couvert
