// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/scrubsection.h"

#include "ui/consent/purposechoice.h"
#include "ui/exchange/listjobs.h"
#include "ui/exchange/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionline.h"
#include "ui/widgets/workbar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

ScrubSection::ScrubSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Clean an outside list"), context, parent),
      m_choice(new PurposeChoice(context.session.vault().database(), {Channel::Email, Channel::Sms, Channel::Phone})), m_keepUnknown(new QCheckBox),
      m_clean(new PrimaryButton(tr("Choose the list to clean…"))), m_work(new WorkBar)
{
    setSummary(tr("A list from a platform, an agency or an old computer, without those who may not be written to."));
    addWords(tr("The columns stay as they are; only the lines of people who objected, were erased or did not say yes are left out. Nobody is added "
                "to the customer file."));
    m_keepUnknown->setObjectName(QStringLiteral("keepUnknown"));
    m_clean->setObjectName(QStringLiteral("cleanList"));
    body()->addWidget(m_choice);
    body()->addWidget(new OptionLine(m_keepUnknown, tr("Keep people whom the customer file does not know")));
    body()->addWidget(m_work);
    body()->addWidget(m_clean, 0, Qt::AlignLeft);
    connect(m_clean, &QPushButton::clicked, this, &ScrubSection::clean);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void ScrubSection::refresh()
{
    m_choice->refresh();
}

void ScrubSection::open()
{
    strip()->clear();
    m_choice->takeFocus();
}

void ScrubSection::setFolded(bool folded)
{
    m_choice->setFolded(folded);
}

Result<> ScrubSection::lock()
{
    m_work->end();
    m_clean->setEnabled(true);
    return Section::lock();
}

void ScrubSection::clean()
{
    if (!mayBegin())
        return;
    const QString path = context().chooser.fileToOpen(this, tr("Choose the list to clean"), sheetFilter());
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    const QString kind = file.suffix().toLower();
    const QString suffix = kind == QLatin1String("xlsx") || kind == QLatin1String("ods") ? kind : QStringLiteral("csv");
    const QString outPath =
        context().chooser.fileToSave(this, tr("Save the cleaned list"), tr("cleaned-list") + QLatin1Char('.') + suffix, listFilter());
    if (outPath.isEmpty())
        return;
    if (QFileInfo(outPath).absoluteFilePath() == file.absoluteFilePath()) {
        strip()->show(MessageStrip::Kind::Warn, tr("The cleaned list needs a name of its own: the list itself stays as it is."));
        return;
    }
    ScrubOptions options;
    options.channel = m_choice->channel();
    options.purpose = m_choice->purpose();
    options.keepUnknown = m_keepUnknown->isChecked();
    m_clean->setEnabled(false);
    m_work->begin(tr("Cleaning the list…"));
    context().job.start([session = session(), path, outPath, options](Pulse &pulse) { return cleanList(session, path, outPath, options, pulse); },
        [this, outPath](const Result<ScrubReport> &report) { finish(report, outPath); });
}

void ScrubSection::finish(const Result<ScrubReport> &report, const QString &path)
{
    m_work->end();
    m_clean->setEnabled(true);
    m_clean->setFocus();
    if (!report) {
        showListFailure(*strip(), report.error());
        return;
    }
    if (report->completion == Completion::Cancelled) {
        strip()->show(MessageStrip::Kind::Info, tr("Cancelled. No cleaned list was written."));
        return;
    }
    QStringList lines{tr("Objected: %Ln line(s) left out.", nullptr, static_cast<int>(report->removedOpposed)),
        tr("Erased: %Ln line(s) left out.", nullptr, static_cast<int>(report->removedErased)),
        tr("Without a yes: %Ln line(s) left out.", nullptr, static_cast<int>(report->removedNoConsent)), QDir::toNativeSeparators(path)};
    if (!report->sheetsLeftOut.isEmpty())
        lines.append(tr("Sheets left out, for nobody can tell whom they are about: %1.").arg(report->sheetsLeftOut.join(QStringLiteral(", "))));
    strip()->show(MessageStrip::Kind::Info, lines.join(QLatin1Char('\n')),
        tr("%Ln line(s) of %1 kept.", nullptr, static_cast<int>(report->kept)).arg(QLocale().toString(report->rowsRead)));
}

} // namespace couvert
