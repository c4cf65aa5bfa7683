// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/verifysection.h"

#include "ui/backup/fileverification.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace couvert {

VerifySection::VerifySection(const SectionContext &context, QWidget *parent)
    : Section(tr("Verify the file"), context, parent), m_button(new PrimaryButton(tr("Verify now"))), m_work(new WorkBar), m_list(new QWidget)
{
    setSummary(tr("Check that nothing was damaged, changed or put back behind your back."));
    addWords(tr("Reads the whole file. You can go on working meanwhile."));
    m_button->setObjectName(QStringLiteral("verifyNow"));
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Around);
    grid->setVerticalSpacing(Theme::Small);
    grid->setColumnStretch(1, 1);
    const QStringList parts{tr("Pages on the disk"), tr("Journal"), tr("Search index")};
    for (int i = 0; i < parts.size(); ++i) {
        m_answers[static_cast<size_t>(i)] = (new PlainLabel)->wrapped();
        m_answers[static_cast<size_t>(i)]->setObjectName(QStringLiteral("verified%1").arg(i + 1));
        grid->addWidget(new PlainLabel(parts.at(i), PlainLabel::Look::Soft), i, 0, Qt::AlignTop);
        grid->addWidget(m_answers[static_cast<size_t>(i)], i, 1);
    }
    m_list->hide();
    body()->addWidget(m_list);
    body()->addWidget(m_work);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &VerifySection::verify);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void VerifySection::open()
{
    m_button->setFocus();
}

Result<> VerifySection::lock()
{
    m_work->end();
    m_list->hide();
    m_button->setEnabled(true);
    return Section::lock();
}

void VerifySection::verify()
{
    if (!mayBegin())
        return;
    m_list->hide();
    m_button->setEnabled(false);
    m_work->begin(tr("Verifying the customer file…"));
    context().job.start(
        [session = session()](Pulse &pulse) { return verifyFile(session, pulse); }, [this](const Result<FileVerification> &found) { finish(found); });
}

void VerifySection::finish(const Result<FileVerification> &found)
{
    m_work->end();
    m_button->setEnabled(true);
    m_button->setFocus();
    if (!found) {
        strip()->showFailure(found.error());
        return;
    }
    if (found->cancelled) {
        strip()->show(MessageStrip::Kind::Info, tr("The check was cancelled. It had changed nothing."));
        return;
    }
    const auto answer = [](const std::optional<Failure> &failure, const QString &sound, const QString &damaged, const QString &older) {
        if (!failure)
            return sound;
        return failure->code == FailureCode::RolledBack ? older : damaged;
    };
    m_answers[0]->setText(answer(found->pages, tr("Sound: every page is as it was written."),
        tr("Damaged: restore the last backup, and have the disk checked."), tr("Older than what was already seen.")));
    m_answers[1]->setText(answer(found->journal, tr("Whole: no line was taken out, changed or put back."),
        tr("Changed: a line is not as it was written. Restore a backup and find out who had this computer."),
        tr("Older than what this computer has already seen: a copy was put back, or lines were cut off.")));
    m_answers[2]->setText(answer(found->index, tr("Complete: every card can be found."),
        tr("Damaged: searching may miss cards. The cards themselves are another matter, see above."), tr("Older than the cards.")));
    m_list->show();
    const QString when = momentWords(session().clock().realNow());
    setSummary(
        found->isSound() ? tr("Verified on %1: everything is in order.").arg(when) : tr("Verified on %1: something is not in order.").arg(when));
    if (found->isSound())
        strip()->clear();
    else
        strip()->show(MessageStrip::Kind::Danger, tr("Write nothing more into the file until this is cleared up."), tr("Something is not in order."));
}

} // namespace couvert
