// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backup/backup.h"
#include "ui/journal/section.h"

namespace couvert {

class Button;
class WorkBar;

/// A verified copy of the customer file into a folder that the person chooses.
class BackupSection final : public Section
{
    Q_OBJECT

public:
    explicit BackupSection(const SectionContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void make();
    void finish(const Result<BackupFile> &backup, bool cancelled, const QString &folder);

    Button *m_button;
    WorkBar *m_work;
};

} // namespace couvert
