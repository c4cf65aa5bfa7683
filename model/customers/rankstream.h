// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/statement.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace couvert {

/// Ranks of matching cards in rising order, one at a time: what search is put together from. seek() goes to the first rank at or
/// after `target`, forward only, so that a common word costs no more than the rare one beside it.
class RankStream
{
public:
    virtual ~RankStream() = default;
    [[nodiscard]] virtual Result<std::optional<qint64>> seek(qint64 target) = 0;
};

/// One MATCH on one index table.
[[nodiscard]] Result<std::unique_ptr<RankStream>> matchStream(Database &database, const char *table, const QByteArray &expression);
/// Cards that every part has.
[[nodiscard]] std::unique_ptr<RankStream> allOf(std::vector<std::unique_ptr<RankStream>> parts);
/// Cards that at least one part has.
[[nodiscard]] std::unique_ptr<RankStream> anyOf(std::vector<std::unique_ptr<RankStream>> parts);
/// Cards of `candidates` that `accept` confirms on the card itself.
[[nodiscard]] std::unique_ptr<RankStream> confirmed(std::unique_ptr<RankStream> candidates, std::function<Result<bool>(qint64 rank)> accept);

} // namespace couvert
