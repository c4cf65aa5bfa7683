// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/recoverycode.h"
#include "ui/journal/section.h"

#include <array>
#include <optional>

class QHBoxLayout;
class QLineEdit;

namespace couvert {

class Button;
class FormField;
class PlainLabel;

/// A new recovery sheet: the code is shown and put on paper, two of its groups are typed back, and only then the old sheet stops working.
class RecoverySection final : public Section
{
    Q_OBJECT

public:
    explicit RecoverySection(const SectionContext &context, QWidget *parent = nullptr);
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    enum class Step { Start, Copy, TypeBack };

    QWidget *makeStart();
    QWidget *makeCopy();
    QWidget *makeTypeBack();
    void show(Step step);
    void makeCode();
    void savePdf();
    void fit(); ///< size of the groups to the text
    void askBack();
    void check();
    void forget();

    std::optional<RecoveryCode> m_code; ///< not in force yet
    std::array<int, 2> m_asked{};       ///< places (0 to 7) of the groups to type back
    Button *m_make = nullptr;
    Button *m_copied = nullptr;
    std::array<PlainLabel *, RecoveryCode::GroupCount> m_groups{};
    std::array<QLineEdit *, 2> m_lines{};
    std::array<FormField *, 2> m_fields{};
    QHBoxLayout *m_fieldsLine = nullptr;
    // Made last: making them fills the places above.
    QWidget *m_start;
    QWidget *m_copy;
    QWidget *m_typeBack;
};

} // namespace couvert
