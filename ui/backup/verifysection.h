// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

#include <array>

namespace couvert {

class Button;
class PlainLabel;
class WorkBar;
struct FileVerification;

/// Checks the customer file on demand: its pages, its journal, its search index, each with its own answer.
class VerifySection final : public Section
{
    Q_OBJECT

public:
    explicit VerifySection(const SectionContext &context, QWidget *parent = nullptr);
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void verify();
    void finish(const Result<FileVerification> &found);

    Button *m_button;
    WorkBar *m_work;
    QWidget *m_list;
    std::array<PlainLabel *, 3> m_answers{};
};

} // namespace couvert
