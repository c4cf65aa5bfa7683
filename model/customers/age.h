// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace couvert {

/// Whether somebody of this birthday (as a card holds it) is under 15 on that day: a parent agrees with them (loi Informatique et Libertés,
/// art. 45). A birthday without its year says nothing.
[[nodiscard]] bool needsParent(const QString &birthday, QDate day);

} // namespace couvert
