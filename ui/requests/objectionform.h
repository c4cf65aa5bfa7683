// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/rightform.h"

namespace couvert {

/// Objection (art. 21(2) RGPD): what the person agreed to until now, and the one verb that takes all of it back, on every channel.
class ObjectionForm final : public RightForm
{
    Q_OBJECT

public:
    explicit ObjectionForm(const Session &session, QWidget *parent = nullptr);

protected:
    void fill() override;
    void carryOut() override;
};

} // namespace couvert
