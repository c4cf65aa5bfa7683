// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace couvert {

/// Fires once, a moment after the last key, when what was typed is kept as a draft.
class DraftTimer final : public QTimer
{
public:
    explicit DraftTimer(QObject *parent) : QTimer(parent)
    {
        constexpr int afterTheLastKeyMs = 1500;
        setSingleShot(true);
        setInterval(afterTheLastKeyMs);
    }
};

} // namespace couvert
