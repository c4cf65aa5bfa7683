// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/session.h"

#include <memory>

namespace couvert::bench {

inline constexpr quint64 Seed = 1;

/// The vault of a measured folder, opened with the password that every step knows.
class BenchFile
{
public:
    static void create(const QString &folder);
    explicit BenchFile(const QString &folder);
    [[nodiscard]] Vault &vault() { return *m_vault; }
    [[nodiscard]] const Session &session() { return m_session; }
    [[nodiscard]] static QString passwordText();
    [[nodiscard]] static SecretBytes password();
    [[nodiscard]] static double bytesOf(const QString &folder); ///< of the database

private:
    Clock m_clock;
    std::unique_ptr<Vault> m_vault;
    Session m_session;
};

/// Demo customer number `index`: the same in every step.
[[nodiscard]] Customer person(qint64 index);

[[noreturn]] void giveUpOn(const Failure &failure);

/// The value, or the end of the step.
template <typename T> T need(Result<T> result)
{
    if (!result)
        giveUpOn(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace couvert::bench
