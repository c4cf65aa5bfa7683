// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace couvert {

/// The paper form, in the restaurant's name: which purposes, which ways, which language, and the PDF to print.
class FormSection final : public Section
{
    Q_OBJECT

public:
    explicit FormSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;

private:
    void readPurposes();
    void save();

    QVBoxLayout *m_purposePlace;
    QList<std::pair<QString, QCheckBox *>> m_purposes;
    QList<std::pair<int, QCheckBox *>> m_channels; ///< Channel
    QComboBox *m_language;
    QWidget *m_purposeHolder = nullptr;
};

} // namespace couvert
