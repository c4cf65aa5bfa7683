// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/ownclockssection.h"

#include "ui/retention/reviewwords.h"
#include "ui/retention/rulewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

using States = Result<QList<OwnClockState>>;
using Removed = Result<std::optional<qint64>>;

States readStates(const Session &session)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadOnly);
    if (!database)
        return failure(database);
    return OwnClocks(session, **database).read();
}

Removed removeEnded(const Session &session, OwnClock clock, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return OwnClocks(session, **database).removeEnded(clock, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

} // namespace

OwnClocksSection::OwnClocksSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Other periods"), context, parent), m_lines(new QVBoxLayout), m_question(new NoticeLabel({}, NoticeLabel::Kind::Warn)),
      m_yes(new DangerButton(tr("Remove for good"))), m_work(new WorkBar)
{
    setSummary(tr("Consents, diet, oppositions, journal, proofs, lists: each has its end too."));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_yes->setObjectName(QStringLiteral("removeEnded"));
    auto *no = new LinkButton(tr("Cancel"));
    m_question->addAction(no);
    m_question->addAction(m_yes);
    m_question->hide();
    body()->addWidget(m_question);
    body()->addWidget(m_work);
    body()->addLayout(m_lines);
    connect(no, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(m_yes, &QPushButton::clicked, this, &OwnClocksSection::remove);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void OwnClocksSection::open()
{
    strip()->clear();
    m_question->hide();
    read();
}

Result<> OwnClocksSection::lock()
{
    m_work->end();
    m_question->hide();
    showStates({});
    return Section::lock();
}

void OwnClocksSection::read()
{
    if (!mayBegin())
        return;
    // Allergies stand on the cards: every card is looked at.
    m_work->begin(tr("Looking what is past its end…"));
    context().job.start([session = session()](Pulse &) { return readStates(session); },
        [this](const States &states) {
            m_work->end();
            if (states)
                showStates(*states);
            else
                strip()->showFailure(states.error());
        });
}

void OwnClocksSection::showStates(const QList<OwnClockState> &states)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OwnClockState &state : states) {
        if (m_lines->count() > 0)
            m_lines->addWidget(new Hairline);
        QWidget *line = makeLine(state);
        m_lines->addWidget(line);
        line->show();
    }
}

QWidget *OwnClocksSection::makeLine(const OwnClockState &state)
{
    auto *line = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new PlainLabel(ownClockName(state.clock), PlainLabel::Look::Strong))->wrapped());
    words->addWidget((new PlainLabel(ownClockSentence(state), PlainLabel::Look::Soft))->wrapped());
    const QString held = tr("%Ln in the file", nullptr, static_cast<int>(state.held));
    const QString ended = state.byItself && state.clock == OwnClock::Consents ? tr("%Ln lapsed", nullptr, static_cast<int>(state.ended))
                                                                              : tr("%Ln past their end", nullptr, static_cast<int>(state.ended));
    words->addWidget((new PlainLabel(state.ended > 0 ? tr("%1, %2", "how many, how many past their end").arg(held, ended) : held + QLatin1Char('.'),
                          state.ended > 0 && !state.byItself ? PlainLabel::Look::WarnCaption : PlainLabel::Look::Caption))
            ->wrapped());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, Theme::Small, 0, Theme::Small);
    row->setSpacing(Theme::Block);
    row->addLayout(words, 1);
    if (state.ended > 0 && !state.byItself) {
        auto *remove = new DangerButton(tr("Remove…"));
        remove->setObjectName(QStringLiteral("removeEnded-") + ownClockCode(state.clock));
        remove->setAccessibleName(tr("Remove what is past its end: %1").arg(ownClockName(state.clock)));
        connect(remove, &QPushButton::clicked, this, [this, state] { ask(state); });
        row->addWidget(remove);
    }
    return line;
}

void OwnClocksSection::ask(const OwnClockState &state)
{
    m_asked = state;
    m_question->setHeading(tr("%1: remove %Ln past their end?", nullptr, static_cast<int>(state.ended)).arg(ownClockName(state.clock)));
    m_question->setText(state.clock == OwnClock::Journal
            ? tr("The entries are counted together by month; who did what is gone. This cannot be taken back.")
            : tr("The cards themselves stay. This cannot be taken back."));
    m_question->show();
    m_yes->setFocus();
}

void OwnClocksSection::remove()
{
    if (!mayBegin())
        return;
    m_question->hide();
    m_work->begin(tr("Removing what is past its end…"));
    context().job.start([session = session(), clock = m_asked.clock](Pulse &pulse) { return removeEnded(session, clock, pulse); },
        [this](const Removed &removed) {
            m_work->end();
            if (!removed) {
                strip()->show(MessageStrip::Kind::Danger, reviewFailure(removed.error()));
                return;
            }
            const QString told = *removed ? tr("%Ln removed.", nullptr, static_cast<int>(**removed)) : tr("Cancelled. Nothing was removed.");
            read();
            strip()->show(MessageStrip::Kind::Info, told);
        });
}

} // namespace couvert
