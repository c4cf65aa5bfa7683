// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/restriction.h"
#include "ui/requests/rightform.h"

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;

namespace couvert {

/// Restriction (art. 18 RGPD): freezes a card with its reason, or releases it once the person was told.
class RestrictionForm final : public RightForm
{
    Q_OBJECT

public:
    explicit RestrictionForm(const Session &session, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lock() override;

protected:
    void fill() override;
    void carryOut() override;
    void leave() override;

private:
    void askToFreeze();
    void askToRelease(const Restriction &restriction);
    [[nodiscard]] Result<> keepDraft();

    bool m_frozen = false;
    QPlainTextEdit *m_reason = nullptr;
    QCheckBox *m_told = nullptr;
    QDateEdit *m_informed = nullptr;
};

} // namespace couvert
