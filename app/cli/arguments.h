// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QHash>
#include <QStringList>

namespace couvert {

/// The arguments behind a command, taken one by one; what is left over at the end is a wrong usage.
///
/// A wrong usage is the failure InvalidValue with a detail that starts with "usage:", which ends in exit status 2.
class Arguments final
{
public:
    explicit Arguments(QStringList list = {}) : m_list(std::move(list)) { }

    /// The value of `--name VALUE`; null when it is not there.
    [[nodiscard]] QString option(const QString &name);
    [[nodiscard]] QStringList options(const QString &name); ///< every one of a repeatable option
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] Result<qint64> number(const QString &name, qint64 otherwise);
    [[nodiscard]] Result<QString> positional(const char *what); ///< the next argument that is no option
    /// Wrong usage when something is left that nobody took.
    [[nodiscard]] Result<> finish() const;

private:
    QStringList m_list;
};

[[nodiscard]] std::unexpected<Failure> usage(const QString &what);
[[nodiscard]] bool isUsage(const Failure &failure);

} // namespace couvert
