// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filesearch.h"

#include "model/requests/residue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/runningjob.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

Result<Residue> searchAll(const Session &session, const PersonalDataHolders &holders, const Traces &traces, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadOnly);
    if (!database)
        return failure(database);
    return searchPages(session.vault(), **database, holders, traces, {}, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

} // namespace

FileSearch::FileSearch(const Session &session, std::function<PersonalDataHolders()> holders, QWidget *parent)
    : QWidget(parent), m_session(session), m_holders(std::move(holders)), m_job(new RunningJob(this)), m_work(new WorkBar), m_strip(new MessageStrip)
{
    m_strip->setObjectName(QStringLiteral("fileSearched"));
    auto *hideIt = new LinkButton(tr("Hide"));
    hideIt->setObjectName(QStringLiteral("hideFileSearch"));
    m_strip->addAction(hideIt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(m_work);
    column->addWidget(m_strip);
    hide();
    connect(hideIt, &QPushButton::clicked, this, [this] {
        m_strip->clear();
        setVisible(m_job->isRunning());
    });
    connect(m_work, &WorkBar::cancelRequested, m_job, &RunningJob::cancel);
    connect(m_job, &RunningJob::runningChanged, this, &FileSearch::busyChanged);
    connect(m_job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void FileSearch::begin(const std::shared_ptr<const Traces> &traces)
{
    m_waiting.append(traces);
    if (!m_job->isRunning())
        next();
}

void FileSearch::next()
{
    if (m_waiting.isEmpty())
        return;
    m_strip->clear();
    m_work->begin(tr("Searching the whole file for what was erased, page by page…"));
    show();
    m_job->start([session = m_session, holders = m_holders, traces = m_waiting.takeFirst()](
                     Pulse &pulse) { return searchAll(session, holders(), *traces, pulse); },
        [this](const Result<Residue> &residue) {
            m_work->end();
            if (!residue)
                m_strip->showFailure(residue.error());
            else if (residue->found > 0)
                m_strip->show(NoticeLabel::Kind::Danger,
                    tr("%Ln value(s) of the person still stand somewhere. Lock and open the file, then search again.", nullptr, residue->found));
            else if (residue->completion == Completion::Cancelled)
                m_strip->show(NoticeLabel::Kind::Info,
                    tr("The search of the whole file was stopped. The pages that the erasure touched had been searched: nothing was left in them."));
            else
                m_strip->show(NoticeLabel::Kind::Info,
                    tr("The whole file was searched, %Ln page(s): nothing of the person is left.", nullptr, static_cast<int>(residue->pages)));
            // Bad news stays until it is read.
            if (residue && residue->found == 0)
                next();
        });
}

void FileSearch::stop()
{
    m_waiting.clear();
    m_job->stop();
    m_work->end();
    m_strip->clear();
    hide();
}

} // namespace couvert
