// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupsection.h"

#include "model/vault/schema.h"
#include "ui/journal/journalwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/workbar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace couvert {

namespace {

/// What the job answers: the copy, and whether it was told to stop.
struct Made {
    Result<BackupFile> backup;
    bool cancelled = false;
};

Made makeCopy(const Session &session, const QString &folder, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return {failure(database), false};
    Result<BackupFile> backup = makeBackup(session, **database, folder, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
    const bool cancelled = !backup && !pulse.goesOn();
    return {std::move(backup), cancelled};
}

} // namespace

BackupSection::BackupSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Backup"), context, parent), m_button(new PrimaryButton(tr("Back up to a folder…"))), m_work(new WorkBar)
{
    addWords(tr("One encrypted file, checked page by page before it counts. Keep it on a disk that does not stay in this computer: a USB disk in the "
                "safe, for example. It opens with your password or the recovery sheet."));
    m_button->setObjectName(QStringLiteral("makeBackup"));
    body()->addWidget(m_work);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &BackupSection::make);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void BackupSection::refresh()
{
    const Result<qint64> last = metaInteger(session().vault().database(), "last_backup");
    if (last)
        setSummary(*last == 0 ? tr("None yet: the first one takes a minute.")
                              : tr("Last one on %1.").arg(momentWords(QDateTime::fromMSecsSinceEpoch(*last))));
}

void BackupSection::open()
{
    strip()->clear();
    m_button->setFocus();
}

Result<> BackupSection::lock()
{
    m_work->end();
    m_button->setEnabled(true);
    return Section::lock();
}

void BackupSection::make()
{
    if (!mayBegin())
        return;
    const QString folder = context().chooser.folder(this, tr("Choose the folder of the backup"));
    if (folder.isEmpty())
        return;
    m_button->setEnabled(false);
    m_work->begin(tr("Copying and checking the customer file…"));
    context().job.start([session = session(), folder](Pulse &pulse) { return makeCopy(session, folder, pulse); },
        [this, folder](const Made &made) { finish(made.backup, made.cancelled, folder); });
}

void BackupSection::finish(const Result<BackupFile> &backup, bool cancelled, const QString &folder)
{
    m_work->end();
    m_button->setEnabled(true);
    m_button->setFocus();
    refresh();
    if (cancelled) {
        strip()->show(MessageStrip::Kind::Info, tr("The backup was cancelled. Nothing was left in the folder, and the customer file is as it was."));
    } else if (!backup) {
        strip()->showFailure(backup.error());
    } else {
        const bool sameDisk = QStorageInfo(folder).device() == QStorageInfo(session().vault().path()).device();
        const QString made = tr("Made and checked: %1").arg(QDir::toNativeSeparators(backup->path));
        strip()->show(sameDisk ? MessageStrip::Kind::Warn : MessageStrip::Kind::Info,
            sameDisk ? tr("It lies on the same disk as the customer file: if this disk fails, both are lost. Copy it to another disk.") : QString(),
            made);
    }
}

} // namespace couvert
