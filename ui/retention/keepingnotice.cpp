// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/keepingnotice.h"

#include "model/retention/retentionrule.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int SoonDays = 90;

QString lengthWords(int months)
{
    return months % 12 == 0 ? KeepingNotice::tr("%Ln year(s)", nullptr, months / 12) : KeepingNotice::tr("%Ln month(s)", nullptr, months);
}

} // namespace

KeepingNotice::KeepingNotice(const Clock &clock, QWidget *parent)
    : CardSection(parent), m_clock(clock), m_notice(new NoticeLabel),
      m_why(new HelpButton(tr("How long a card is kept"),
          tr("Personal data may be kept no longer than its purpose needs: the length runs from the last act of the person, and nothing that you type moves it. "
             "When it ends, the card is reviewed: kept with a reason, archived or erased."),
          tr("GDPR, article 5(1)(e)")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    m_notice->addAction(m_why);
    column->addWidget(m_notice);
    column->addWidget(m_why->panel());
}

void KeepingNotice::show(const Customer &customer)
{
    const QDate until = keepUntil(customer);
    const RetentionRule rule = ruleFor(customer.category);
    if (!until.isValid()) {
        m_notice->setKind(NoticeLabel::Kind::Warn);
        m_notice->setText(
            tr("Nothing tells when this person last came or wrote: until when the card may be kept is unknown. Add the last visit, or review it."));
        return;
    }
    const QString why = tr("%1 + %2 (rule “%3”)", "last visit on …, length, category")
                            .arg(lastActivityWords(customer), lengthWords(rule.months), categoryWord(customer.category));
    const qint64 left = m_clock.today().daysTo(until);
    if (left < 0) {
        m_notice->setKind(NoticeLabel::Kind::Danger);
        m_notice->setText(tr("Was to be kept until %1: %2. To be reviewed now.").arg(dayWords(until), why));
    } else if (left <= SoonDays) {
        m_notice->setKind(NoticeLabel::Kind::Warn);
        m_notice->setText(tr("Kept until %1, in %Ln day(s): %2.", nullptr, static_cast<int>(left)).arg(dayWords(until), why));
    } else {
        m_notice->setKind(NoticeLabel::Kind::Info);
        m_notice->setText(tr("Kept until %1: %2.").arg(dayWords(until), why));
    }
}

void KeepingNotice::clear()
{
    m_notice->setText({});
}

QString KeepingNotice::text() const
{
    return m_notice->text();
}

} // namespace couvert
