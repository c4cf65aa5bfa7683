// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "model/exchange/preview.h"

#include <QWidget>

class QTableView;

namespace couvert {

class ImportChoices;
class ImportSummary;
class MappingHeader;
class PreviewModel;

/// A sheet before it is imported: the choices about it, what importing it would do, and its first rows under the fields they go to.
class MappingView final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingView(QWidget *parent = nullptr);

    /// `fresh`: another file than before, whose choices are forgotten.
    void show(const Preview &preview, bool fresh);
    using QWidget::show;
    void clear();
    void setFolded(bool folded);

    [[nodiscard]] OpenOptions opening() const;
    [[nodiscard]] QString chosenSheet() const; ///< null: the one that is meant
    [[nodiscard]] ImportOptions options(bool dryRun) const;
    [[nodiscard]] bool sourceIsKnown() const;
    [[nodiscard]] qint64 rowsOfSheet() const;
    [[nodiscard]] ImportSummary *summary() const { return m_summary; }

Q_SIGNALS:
    void readingChanged(); ///< the file must be read again
    void countsChanged();  ///< what importing would do may differ

private:
    void showColumns(const QList<ColumnGuess> &columns);
    void renameColumns();
    void fit(); ///< sizes of rows and columns to the text

    Preview m_preview;
    ImportChoices *m_choices;
    ImportSummary *m_summary;
    MappingHeader *m_columns;
    PreviewModel *m_rows;
    QTableView *m_table;
};

} // namespace couvert
