// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "model/exchange/preview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QStackedWidget;

namespace couvert {

class Button;
class EmptyState;
class ImportReportView;
class MappingView;
class MessageStrip;
class PageHeader;
class RunningJob;
class WorkBar;

/// Takes an old sheet into the customer file: choose, look, correct the columns, import, undo.
///
/// Guarantees: nothing is written before "Import" is pressed; reading and writing run on a thread of their own and can be cancelled,
/// which leaves the customer file as it was; the sheet itself is touched only by the person's own click. The session outlives it.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Session &session, QWidget *parent = nullptr);
    ImportPage(const Session &session, FileChooser &chooser, QWidget *parent = nullptr);
    ~ImportPage() override;

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void undo() override;
    /// "choose": asks for a sheet.
    void begin(const QString &task) override;
    [[nodiscard]] bool takesFiles() const override { return true; }
    void takeFiles(const QStringList &paths) override;

private:
    enum class Next { Nothing, Count, Import };

    void choose();
    void read(bool fresh);
    void showPreview(const Preview &preview, bool fresh);
    void askCount();
    void runNext();
    void count();
    void showCount(const Result<ImportReport> &report);
    void import();
    void showOutcome(const Result<ImportReport> &report);
    void letBackIn(int index, QDate actOn); ///< an erased person of the report, who came back
    void takeBack();
    void saveRejects();
    void moveToBin();
    void showImportButton(qint64 cards);
    void workSlowly(const QString &what);
    void workDone();
    void showPart(QWidget *part); ///< one of m_empty, m_mapping, m_report

    const Session &m_session;
    FileChooser &m_chooser;
    RunningJob *m_job;
    QTimer m_soon; ///< the count follows the last of several quick changes
    QTimer m_slow; ///< what is over in a moment shows no bar
    QString m_what;
    Next m_next = Next::Nothing;
    bool m_writing = false; ///< an import or its undo runs, not only a count

    QString m_path;
    ImportOptions m_done; ///< of the import on show
    qint64 m_batch = 0;
    QList<ErasedRow> m_erased; ///< of the import on show

    PageHeader *m_header;
    Button *m_chooseButton;
    Button *m_importButton;
    MessageStrip *m_strip;
    WorkBar *m_work;
    QStackedWidget *m_parts;
    EmptyState *m_empty;
    MappingView *m_mapping;
    ImportReportView *m_report;
};

} // namespace couvert
