// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/wording.h"
#include "ui/journal/section.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace couvert {

class Button;
class FormField;
class PlainLabel;

/// The purposes and their texts: every version as it was shown, and a new version beside the old ones. None is ever edited.
class WordingSection final : public Section
{
    Q_OBJECT

public:
    explicit WordingSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void readVersions();
    void showVersion();
    void beginNew();
    void keepNew();
    void endNew();
    void keepPurpose();

    QComboBox *m_purpose;
    QComboBox *m_language;
    QComboBox *m_version;
    PlainLabel *m_text;
    PlainLabel *m_since;
    QWidget *m_newVersion;
    QPlainTextEdit *m_newText;
    FormField *m_newTextField;
    Button *m_begin;
    QLineEdit *m_newPurpose;
    FormField *m_newPurposeField;
    QList<Wording> m_wordings;
};

} // namespace couvert
