// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "model/exchange/returning.h"
#include "ui/exchange/importreportview.h"
#include "ui/exchange/importsummary.h"
#include "ui/exchange/mappingview.h"
#include "ui/exchange/returningpart.h"
#include "ui/exchange/sheetjobs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/column.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

ImportPage::ImportPage(const Session &session, QWidget *parent) : ImportPage(session, systemFileChooser(), parent) { }

ImportPage::ImportPage(const Session &session, FileChooser &chooser, QWidget *parent)
    : Page(parent), m_session(session), m_chooser(chooser), m_job(new RunningJob(this)), m_header(new PageHeader(tr("Import"))),
      m_chooseButton(new QuietButton(tr("Choose another sheet…"))), m_importButton(new PrimaryButton({})), m_strip(new MessageStrip),
      m_work(new WorkBar), m_parts(new QStackedWidget),
      m_empty(new EmptyState(
          tr("Drop your customers’ sheet here, or choose it: Excel (.xlsx), LibreOffice (.ods) or text (.csv). Nothing is written before you have seen it."),
          tr("Choose a sheet…"))),
      m_mapping(new MappingView), m_report(new ImportReportView)
{
    m_importButton->setObjectName(QStringLiteral("import"));
    m_chooseButton->setObjectName(QStringLiteral("chooseAnother"));
    m_strip->setObjectName(QStringLiteral("message"));
    m_header->addAction(m_chooseButton);
    m_header->addAction(m_importButton);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(new ScrollColumn(m_mapping));
    m_parts->addWidget(new ScrollColumn(m_report));
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_work);
    column->addWidget(m_parts, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);

    m_slow.setSingleShot(true);
    m_slow.setInterval(200);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_work->begin(m_what); });
    connect(&m_soon, &QTimer::timeout, this, &ImportPage::askCount);
    connect(m_empty, &EmptyState::actionTriggered, this, &ImportPage::choose);
    connect(m_chooseButton, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_importButton, &QPushButton::clicked, this, [this] {
        m_next = Next::Import;
        runNext();
    });
    connect(m_work, &WorkBar::cancelRequested, this, [this] {
        m_next = Next::Nothing;
        m_job->cancel();
    });
    connect(m_job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
    connect(m_job, &RunningJob::runningChanged, this, &ImportPage::busyChanged);
    connect(m_mapping, &MappingView::readingChanged, this, [this] { read(false); });
    connect(m_mapping, &MappingView::countsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_report, &ImportReportView::customersWanted, this, [this] { Q_EMIT pageRequested(QStringLiteral("clients")); });
    connect(m_report, &ImportReportView::anotherWanted, this, &ImportPage::choose);
    connect(m_report, &ImportReportView::undoWanted, this, &ImportPage::takeBack);
    connect(m_report->returning(), &ReturningPart::returnWanted, this, &ImportPage::letBackIn);
    connect(m_report, &ImportReportView::rejectsWanted, this, &ImportPage::saveRejects);
    connect(m_report, &ImportReportView::binWanted, this, &ImportPage::moveToBin);
    connect(m_report, &ImportReportView::folderWanted, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    showPart(m_empty);
}

ImportPage::~ImportPage()
{
    m_job->abandon();
}

void ImportPage::activated()
{
    if (m_empty->isVisibleTo(m_parts))
        m_empty->findChild<QPushButton *>()->setFocus();
}

Result<> ImportPage::lock()
{
    m_soon.stop();
    m_next = Next::Nothing;
    m_job->stop();
    workDone();
    m_writing = false;
    m_strip->clear();
    m_mapping->clear();
    m_erased.clear();
    m_report->clear();
    m_done = {};
    m_batch = 0;
    m_path.clear();
    showPart(m_empty);
    return {};
}

void ImportPage::setFolded(bool folded)
{
    m_mapping->setFolded(folded);
}

void ImportPage::undo()
{
    if (m_batch != 0 && !m_job->isRunning())
        takeBack();
}

void ImportPage::begin(const QString &task)
{
    if (task == QLatin1String("choose"))
        choose();
}

void ImportPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_writing) {
        m_strip->show(MessageStrip::Kind::Warn, tr("Wait until the import that runs has ended, then drop the sheet again."));
        return;
    }
    m_path = paths.first();
    read(true);
    if (paths.size() > 1)
        m_strip->show(MessageStrip::Kind::Info, tr("One sheet at a time: the first one was taken, give the others afterwards."));
}

void ImportPage::choose()
{
    const QString path = m_chooser.fileToOpen(this, tr("Choose a sheet"),
        tr("Sheets (%1)").arg(QStringLiteral("*.xlsx *.xlsm *.ods *.csv *.tsv *.txt")) + QStringLiteral(";;")
            + tr("All files (%1)").arg(QLatin1Char('*')));
    if (!path.isEmpty())
        takeFiles({path});
}

void ImportPage::read(bool fresh)
{
    m_soon.stop();
    m_next = Next::Nothing;
    m_job->stop();
    m_strip->clear();
    m_batch = 0;
    m_importButton->setEnabled(false);
    m_empty->setEnabled(false);
    workSlowly(tr("Reading the sheet…"));
    SheetRequest request{m_path, fresh ? OpenOptions() : m_mapping->opening(), fresh ? QString() : m_mapping->chosenSheet()};
    m_job->start([request](Pulse &pulse) { return lookAt(request, pulse); },
        [this, fresh](const Result<std::optional<Preview>> &preview) {
            workDone();
            m_empty->setEnabled(true);
            if (preview && *preview) {
                showPreview(**preview, fresh);
                return;
            }
            if (fresh)
                showPart(m_empty);
            if (!preview)
                m_strip->showFailure(preview.error());
        });
}

void ImportPage::showPreview(const Preview &preview, bool fresh)
{
    m_mapping->show(preview, fresh);
    showPart(m_mapping);
    askCount();
}

void ImportPage::askCount()
{
    m_next = Next::Count;
    runNext();
}

void ImportPage::runNext()
{
    if (!m_mapping->isVisibleTo(m_parts))
        return;
    if (m_job->isRunning()) {
        if (!m_writing)
            m_job->cancel();
        return;
    }
    const Next next = std::exchange(m_next, Next::Nothing);
    if (next == Next::Count)
        count();
    else if (next == Next::Import)
        import();
}

void ImportPage::count()
{
    workSlowly(tr("Counting what the sheet would bring, without writing anything…"));
    m_job->start([session = m_session, path = m_path, options = m_mapping->options(true), rows = m_mapping->rowsOfSheet()](
                     Pulse &pulse) { return takeIn(session, path, options, rows, pulse); },
        [this](const Result<ImportReport> &report) { showCount(report); });
}

void ImportPage::showCount(const Result<ImportReport> &report)
{
    workDone();
    if (m_next != Next::Nothing) {
        runNext();
        return;
    }
    if (!report) {
        m_mapping->summary()->clear();
        m_strip->showFailure(report.error());
        showImportButton(-1);
        return;
    }
    if (report->completion == Completion::Cancelled) {
        m_mapping->summary()->say(tr("Not counted."));
        showImportButton(-1);
        return;
    }
    m_strip->clear();
    m_mapping->summary()->show(*report, m_mapping->sourceIsKnown());
    showImportButton(report->created + report->updated);
}

void ImportPage::showImportButton(qint64 cards)
{
    m_importButton->setEnabled(cards != 0);
    m_importButton->setText(cards < 0 ? tr("Import") : cards == 0 ? tr("Nothing to import") : tr("Import %Ln card(s)", nullptr, pluralCount(cards)));
}

void ImportPage::import()
{
    m_done = m_mapping->options(false);
    m_writing = true;
    m_strip->clear();
    m_parts->setEnabled(false);
    m_importButton->setEnabled(false);
    m_chooseButton->setEnabled(false);
    m_work->begin(tr("Importing…"));
    m_job->start([session = m_session, path = m_path, options = m_done, rows = m_mapping->rowsOfSheet()](
                     Pulse &pulse) { return takeIn(session, path, options, rows, pulse); },
        [this](const Result<ImportReport> &report) { showOutcome(report); });
}

void ImportPage::showOutcome(const Result<ImportReport> &report)
{
    m_writing = false;
    workDone();
    m_parts->setEnabled(true);
    m_importButton->setEnabled(true);
    m_chooseButton->setEnabled(true);
    if (!report) {
        m_strip->showFailure(report.error());
        return;
    }
    if (report->completion == Completion::Cancelled) {
        m_strip->show(MessageStrip::Kind::Info, tr("The customer file is exactly as it was before."), tr("The import was cancelled."));
        return;
    }
    const QStringList fields = m_done.plan->fields.values();
    const bool hadConsent = std::any_of(fields.cbegin(), fields.cend(),
        [](const QString &field) { return field.startsWith(QLatin1String("consent_")) && field != QLatin1String("consent_date"); });
    m_batch = report->batch;
    const bool sourceKnown = m_mapping->sourceIsKnown();
    m_mapping->clear();
    showPart(m_report);
    m_erased = report->erased;
    m_report->show(*report, sourceKnown, hadConsent, m_path, m_session.clock().today());
}

void ImportPage::letBackIn(int index, QDate actOn)
{
    const Result<qint64> id = takeReturning(m_session, m_session.vault().database(), m_batch, m_erased.at(index), actOn);
    if (id) {
        m_report->strip()->clear();
        m_report->returning()->setTaken(index);
    } else if (id.error().code == FailureCode::RefusedByRule && id.error().detail == QLatin1String("erased")) {
        m_report->strip()->show(
            MessageStrip::Kind::Warn, tr("That day is before the erasure. Only something that the person did afterwards brings them back."));
    } else {
        m_report->strip()->showFailure(id.error());
    }
}

void ImportPage::takeBack()
{
    m_writing = true;
    m_parts->setEnabled(false);
    m_work->begin(tr("Taking the import back…"), false);
    m_job->start([session = m_session, batch = m_batch](Pulse &) { return couvert::takeBack(session, batch); },
        [this](const Result<UndoOutcome> &outcome) {
            m_writing = false;
            workDone();
            m_parts->setEnabled(true);
            if (!outcome) {
                m_report->strip()->showFailure(outcome.error());
                return;
            }
            m_batch = 0;
            m_erased.clear();
            m_report->showTakenBack(*outcome);
        });
}

void ImportPage::saveRejects()
{
    const QString path = m_chooser.fileToSave(
        this, tr("Save the rejected lines"), tr("rejected lines") + QStringLiteral(".csv"), tr("Sheets (%1)").arg(QStringLiteral("*.csv")));
    if (path.isEmpty())
        return;
    m_work->begin(tr("Saving the rejected lines…"));
    m_job->start([sheet = m_path, options = m_done, today = m_session.clock().today(), path](
                     Pulse &pulse) { return writeRejects(sheet, options, today, path, pulse); },
        [this](const Result<Completion> &saved) {
            workDone();
            if (!saved)
                m_report->strip()->showFailure(saved.error());
            else if (*saved == Completion::Done)
                m_report->strip()->show(MessageStrip::Kind::Info,
                    tr("The rejected lines are saved. Correct them in your spreadsheet program, import that file, then delete it."));
        });
}

void ImportPage::moveToBin()
{
    if (QFile::moveToTrash(m_path))
        m_report->sheetMoved();
    else
        m_report->strip()->show(MessageStrip::Kind::Warn,
            tr("The sheet could not be moved: it may be open in another program or lie on a disk without a recycle bin. Nothing was deleted."));
}

void ImportPage::workSlowly(const QString &what)
{
    m_what = what;
    m_slow.start();
}

void ImportPage::workDone()
{
    m_slow.stop();
    m_work->end();
}

void ImportPage::showPart(QWidget *part)
{
    QWidget *page = part;
    while (page->parentWidget() != m_parts)
        page = page->parentWidget();
    m_parts->setCurrentWidget(page);
    m_header->setSubtitle(part == m_empty ? QString() : QFileInfo(m_path).fileName());
    m_chooseButton->setVisible(part == m_mapping);
    m_importButton->setVisible(part == m_mapping);
    showImportButton(-1);
}

} // namespace couvert
