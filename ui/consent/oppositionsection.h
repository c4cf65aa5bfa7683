// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "ui/journal/section.h"

class QComboBox;
class QLineEdit;

namespace couvert {

class FormField;

/// Who asked not to be written to: add an address, or check one. The list itself holds fingerprints, so nobody can be read out of it.
class OppositionSection final : public Section
{
    Q_OBJECT

public:
    explicit OppositionSection(const SectionContext &context, QWidget *parent = nullptr);

    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void check();
    void add();
    [[nodiscard]] Channel channel() const;
    /// The address as it is compared; empty, and marked, when it is none.
    [[nodiscard]] QString compared();

    QComboBox *m_channel;
    QLineEdit *m_address;
    FormField *m_addressField;
};

} // namespace couvert
