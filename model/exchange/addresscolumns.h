// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/exchange/sheetfile.h"

namespace couvert {

/// Where the addresses of a channel stand in a sheet from outside, and which column says that somebody unsubscribed or agreed.
struct AddressColumns {
    qint64 headerRow = 0; ///< 1-based; 0: none
    QStringList headers;
    QList<int> columns;
    int unsubscribed = -1;
    int agreed = -1;
    bool aboutOthers = false; ///< it tells who unsubscribed, but from another channel ("SMS_BLACKLISTED")

    /// The addresses in the row, as they are compared.
    [[nodiscard]] QStringList addressesIn(const QStringList &cells, Channel channel) const;
};

/// InputUnreadable "no_address_column" when the sheet has none for the channel; the default sheet when `sheet` is a null string.
[[nodiscard]] Result<AddressColumns> findAddressColumns(SheetFile &file, Channel channel, const QString &sheet = {});

} // namespace couvert
