// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

class QComboBox;

namespace couvert {

/// Light or dark, size of the text, language. Kept for this computer, not in the customer file.
class AppearanceSection final : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(const SectionContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void open() override;

private:
    void say();

    QComboBox *m_appearance;
    QComboBox *m_size;
    QComboBox *m_language;
};

} // namespace couvert
