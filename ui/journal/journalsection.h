// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

class QCheckBox;
class QDateEdit;
class QTableView;

namespace couvert {

class JournalModel;
class PlainLabel;

/// Who did what, when, on which card: the journal to read.
class JournalSection final : public Section
{
    Q_OBJECT

public:
    explicit JournalSection(const SectionContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void fit();

    JournalModel *m_model;
    QTableView *m_table;
    QCheckBox *m_oneDay;
    QDateEdit *m_day;
    PlainLabel *m_nothing;
};

} // namespace couvert
