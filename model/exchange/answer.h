// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace couvert {

/// What a cell says under a heading such as "Newsletter" or "Unsubscribed", in French or English.
enum class Answer { Empty, Yes, No, Unclear };

[[nodiscard]] Answer answerOf(const QString &cell);

} // namespace couvert
