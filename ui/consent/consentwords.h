// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "ui/widgets/plainlabel.h"

namespace couvert {

/// The words of the program's language for what people agreed to.
[[nodiscard]] QString purposeWord(const QString &purpose);
[[nodiscard]] QString channelWord(Channel channel);
[[nodiscard]] QString howWord(ConsentHow how);
/// "Offers by e-mail".
[[nodiscard]] QString consentName(const QString &purpose, Channel channel);
/// The state in a word or two with its day: "Accepted on 3 March 2026", "Expires in 18 days", "Not asked".
[[nodiscard]] QString stateWords(const ConsentState &state, QDate today);
[[nodiscard]] Pill::State statePill(const ConsentState &state, QDate today);

} // namespace couvert
