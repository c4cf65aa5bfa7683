// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace couvert {

/// The person as a vCard 4.0 (RFC 6350), made of a dossier's data: names, addresses, numbers, birthday, language. Values are escaped, so
/// that none can begin a line or a field of its own; lines are folded at 75 bytes between characters. What was masked is left out.
[[nodiscard]] QByteArray contactCard(const QJsonObject &data);

} // namespace couvert
