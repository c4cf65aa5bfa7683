// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/ownclocks.h"
#include "ui/journal/section.h"

namespace couvert {

class Button;
class NoticeLabel;
class WorkBar;

/// What else in the file has an end: the program applies to itself what it asks of the manager. One line each; what is past its end is
/// removed when somebody says so, and it is told first that it does not come back.
class OwnClocksSection final : public Section
{
    Q_OBJECT

public:
    explicit OwnClocksSection(const SectionContext &context, QWidget *parent = nullptr);

    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void showStates(const QList<OwnClockState> &states);
    [[nodiscard]] QWidget *makeLine(const OwnClockState &state);
    void ask(const OwnClockState &state);
    void remove();

    QVBoxLayout *m_lines;
    NoticeLabel *m_question;
    Button *m_yes;
    WorkBar *m_work;
    OwnClockState m_asked;
};

} // namespace couvert
