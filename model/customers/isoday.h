// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

namespace couvert {

/// "1980-05-17" as the file keeps days, empty for an invalid one: QDate::toString(Qt::ISODate), without the printf behind it, for what
/// is written for every card. Years from 0 to 9999.
[[nodiscard]] QString isoDay(QDate day);
/// The same as JSON, null for an invalid one.
[[nodiscard]] QJsonValue jsonDay(QDate day);

} // namespace couvert
