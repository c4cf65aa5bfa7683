// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "model/exchange/preview.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace couvert {

class Button;
class FormField;

/// What the person decides about a sheet beside its columns: which sheet of the file, what happens to people already known, where the
/// data comes from; folded away, how the file is to be read.
class ImportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget *parent = nullptr);

    /// Shows what a file was found to be. A new file forgets the choices made for the one before.
    void show(const Preview &preview, bool fresh);
    using QWidget::show;
    void clear();
    void setFolded(bool folded);

    [[nodiscard]] QString sheet() const; ///< null: the one that is meant
    [[nodiscard]] OpenOptions opening() const;
    [[nodiscard]] std::optional<qint64> headerRow() const;
    [[nodiscard]] DuplicatePolicy duplicates() const;
    [[nodiscard]] QString source() const;

Q_SIGNALS:
    void readingChanged();   ///< the file must be read again
    void headerRowChanged(); ///< the same rows, named by another
    void countsChanged();    ///< the columns stand, the outcome may differ
    void sourceEdited();

private:
    void fillSheets(const Preview &preview);

    QBoxLayout *m_line;
    QBoxLayout *m_moreLine;
    QComboBox *m_sheet;
    FormField *m_sheetField;
    QComboBox *m_duplicates;
    QLineEdit *m_source;
    Button *m_moreButton;
    QWidget *m_more;
    QSpinBox *m_headerRow;
    QComboBox *m_encoding;
    FormField *m_encodingField;
    QComboBox *m_delimiter;
    FormField *m_delimiterField;
};

} // namespace couvert
