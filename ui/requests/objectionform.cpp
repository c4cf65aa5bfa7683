// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/objectionform.h"

#include "model/consent/consentreader.h"
#include "model/requests/objection.h"
#include "ui/consent/consentwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

ObjectionForm::ObjectionForm(const Session &session, QWidget *parent)
    : RightForm(session, tr("Contact the person no more"), tr("Record the objection"), parent)
{
}

void ObjectionForm::fill()
{
    verb()->setEnabled(true);
    auto *why = new HelpButton(tr("the objection"),
        tr("Nobody needs a reason to refuse offers. It counts at once, for every channel, and the addresses go to the list of objections, so that no import and no "
           "bought list brings them back."),
        tr("GDPR, article 21(2) and (3)"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Small);
    line->addWidget((new PlainLabel(tr("No more offers, no more surveys, on any channel. Only a new yes of the person changes it.")))->wrapped(), 1);
    line->addWidget(why, 0, Qt::AlignTop);
    body()->addLayout(line);
    body()->addWidget(why->panel());
    const QDate today = session().clock().today();
    const Result<QList<ConsentState>> states = ConsentReader(session().vault().database()).states(customerId(), today);
    if (!states) {
        strip()->showFailure(states.error());
        return;
    }
    auto *card = new Card;
    card->body()->setSpacing(Theme::Tight);
    card->body()->addWidget(new PlainLabel(tr("What is taken back"), PlainLabel::Look::Part));
    const PurposeWords words(session().vault().database());
    bool any = false;
    for (const ConsentState &state : *states) {
        if (state.status != ConsentStatus::Given || state.purpose == QLatin1String("diet"))
            continue;
        any = true;
        auto *row = new QHBoxLayout;
        row->addWidget((new PlainLabel(words(state.purpose, state.channel)))->wrapped(), 1);
        row->addWidget(new Pill(stateWords(state, today), statePill(state, today)));
        card->body()->addLayout(row);
    }
    if (!any)
        card->body()->addWidget(
            (new PlainLabel(tr("Nothing was agreed to; the addresses go to the list of objections all the same."), PlainLabel::Look::Soft))
                ->wrapped());
    body()->addWidget(card);
    startAt(verb());
}

void ObjectionForm::carryOut()
{
    const Result<ObjectionOutcome> outcome = recordObjection(session(), session().vault().database(), customerId(), number());
    if (!outcome) {
        showRefusal(outcome.error());
        return;
    }
    emptyBody();
    strip()->show(NoticeLabel::Kind::Info,
        tr("%Ln consent(s) taken back.", nullptr, outcome->withdrawn) + QLatin1Char(' ')
            + tr("%Ln address(es) put on the list of objections.", nullptr, outcome->opposed),
        tr("The objection counts from now on."));
    setDone(true);
    Q_EMIT written();
}

} // namespace couvert
