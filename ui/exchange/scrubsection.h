// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/scrub.h"
#include "ui/journal/section.h"

class QCheckBox;

namespace couvert {

class Button;
class PurposeChoice;
class WorkBar;

/// An outside list in, the same list out without those who may not be written to, and a report. Nobody is added to the customer file.
class ScrubSection final : public Section
{
    Q_OBJECT

public:
    explicit ScrubSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    void setFolded(bool folded) override;
    [[nodiscard]] Result<> lock() override;

private:
    void clean();
    void finish(const Result<ScrubReport> &report, const QString &path);

    PurposeChoice *m_choice;
    QCheckBox *m_keepUnknown;
    Button *m_clean;
    WorkBar *m_work;
};

} // namespace couvert
