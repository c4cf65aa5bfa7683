// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

namespace couvert {

class Button;

/// Remembers the way in on this computer through the system's keychain, or forgets it. Never the only way in.
class DeviceSection final : public Section
{
    Q_OBJECT

public:
    explicit DeviceSection(const SectionContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void open() override;

private:
    void change();

    Button *m_button;
};

} // namespace couvert
