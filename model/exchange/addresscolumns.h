// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/exchange/sheetfile.h"

namespace couvert {

/// Where the addresses of a channel stand in a sheet from outside, and which column says that somebody unsubscribed.
struct AddressColumns {
    qint64 headerRow = 0; ///< 1-based; 0: none
    QStringList headers;
    QList<int> columns;
    int unsubscribed = -1;

    /// The addresses in the row, as they are compared.
    [[nodiscard]] QStringList addressesIn(const QStringList &cells, Channel channel) const;
};

/// InputUnreadable "no_address_column" when the sheet has none for the channel.
[[nodiscard]] Result<AddressColumns> findAddressColumns(SheetFile &file, Channel channel);

} // namespace couvert
