// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/keepingnotice.h"

#include "model/retention/keeping.h"
#include "ui/customers/customerwords.h"
#include "ui/retention/daywords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

QString actWords(ClockKind kind, QDate day)
{
    if (kind == ClockKind::Collected)
        return KeepingNotice::tr("known since %1").arg(dayWords(day));
    Customer act;
    act.lastActivity = day;
    act.lastActivityKind = static_cast<VisitKind>(kind);
    return lastActivityWords(act);
}

} // namespace

KeepingNotice::KeepingNotice(const Session &session, QWidget *parent)
    : CardSection(parent), m_session(session), m_notice(new NoticeLabel),
      m_why(new HelpButton(tr("How long a card is kept"),
          tr("Personal data may be kept no longer than its purpose needs: the length runs from the last act of the person, and nothing that you type moves it. "
             "When it ends, the card is reviewed: kept with a reason, archived or erased."),
          tr("GDPR, article 5(1)(e)")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    m_notice->addAction(m_why);
    // As high as its words need in a narrow place: what it would be in a wide one is no limit.
    QSizePolicy policy = m_notice->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    m_notice->setSizePolicy(policy);
    column->addWidget(m_notice);
    column->addWidget(m_why->panel());
}

void KeepingNotice::show(const Customer &customer)
{
    const Result<Keeping> keeping = Keeping::of(m_session.vault().database(), customer, m_session.clock().today());
    if (!keeping) {
        m_notice->setKind(NoticeLabel::Kind::Danger);
        m_notice->setText(failureText(keeping.error()));
        return;
    }
    tell(*keeping);
}

void KeepingNotice::tell(const Keeping &keeping)
{
    using enum Keeping::State;
    const QString category = keeping.rule.name.isEmpty() ? categoryWord(keeping.rule.category) : keeping.rule.name;
    const QString why = tr("%1 + %2 (rule “%3”)", "last visit on …, length, category")
                            .arg(actWords(keeping.kind, keeping.lastAct), lengthWords(keeping.rule.months), category);
    const QString until = dayWords(keeping.keepUntil);
    NoticeLabel::Kind kind = NoticeLabel::Kind::Info;
    QString text = tr("Kept until %1: %2.").arg(until, why);
    switch (keeping.state) {
    case Kept:
        break;
    case Soon:
        kind = NoticeLabel::Kind::Warn;
        text = tr("Kept until %1, in %Ln day(s): %2.", nullptr, static_cast<int>(keeping.daysLeft)).arg(until, why);
        break;
    case Due:
        kind = NoticeLabel::Kind::Danger;
        text = tr("Was to be kept until %1: %2. To be reviewed now.").arg(until, why);
        break;
    case Unknown:
        kind = NoticeLabel::Kind::Warn;
        text = tr("Nothing tells when this person last came or wrote: until when the card may be kept is unknown. Add the last visit, or review it.");
        break;
    case Held:
        text = tr("Kept until %1 for a reason: %2").arg(dayWords(keeping.hold->until), keeping.hold->reason);
        break;
    case Asked:
        text = tr("Asked whether they want to stay; waiting for an answer until %1.").arg(dayWords(keeping.hold->until));
        break;
    case NoAnswer:
        kind = NoticeLabel::Kind::Danger;
        text = tr("Asked whether they want to stay; no answer came by %1. To be reviewed now.").arg(dayWords(keeping.hold->until));
        break;
    case Restricted:
        text = tr("Frozen at the person’s request: it stays as it is, and its time does not end meanwhile.");
        break;
    }
    m_notice->setKind(kind);
    m_notice->setText(text);
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
