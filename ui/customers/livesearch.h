// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customersearch.h"
#include "model/vault/vault.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace couvert {

/// Searches beside the window, on a thread and a read-only connection of its own. Only the newest question is answered: a letter typed
/// meanwhile makes the older ones void.
class LiveSearch final : public QObject
{
    Q_OBJECT

public:
    explicit LiveSearch(Vault &vault, QObject *parent = nullptr);
    ~LiveSearch() override;

    void ask(const CustomerSearch::Query &query);
    /// Nothing asked before will be answered.
    void forget() { ++m_newest; }

Q_SIGNALS:
    void answered(const couvert::CustomerSearch::Query &query, const couvert::CustomerSearch::Answer &answer);
    void failed(const couvert::Failure &failure);

private:
    Vault &m_vault;
    QThread m_thread;
    QObject *m_worker;
    std::shared_ptr<std::unique_ptr<Database>> m_database; ///< opened, used and closed on the thread
    std::atomic<quint64> m_newest = 0;
};

} // namespace couvert
