// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

namespace couvert {

class Button;
class FormField;
class SecretField;
class StrengthMeter;
class WorkBar;

/// Changes the password of the account that opened the file. The slow half runs on a thread of its own; the fields are emptied as soon
/// as their words were taken.
class PasswordSection final : public Section
{
    Q_OBJECT

public:
    explicit PasswordSection(const SectionContext &context, QWidget *parent = nullptr);

    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void change();
    void finish(const Result<KeySlot> &slot);
    void clear();
    [[nodiscard]] bool isSound();

    SecretField *m_old;
    SecretField *m_fresh;
    SecretField *m_again;
    FormField *m_oldField;
    FormField *m_freshField;
    FormField *m_againField;
    StrengthMeter *m_meter;
    Button *m_button;
    WorkBar *m_work;
};

} // namespace couvert
