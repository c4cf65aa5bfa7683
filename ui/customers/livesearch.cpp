// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/livesearch.h"

namespace couvert {

LiveSearch::LiveSearch(Vault &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_worker(new QObject), m_database(std::make_shared<std::unique_ptr<Database>>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [database = m_database] { database->reset(); });
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LiveSearch::~LiveSearch()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void LiveSearch::ask(const CustomerSearch::Query &query)
{
    const quint64 number = ++m_newest;
    QMetaObject::invokeMethod(
        m_worker,
        [this, query, number, database = m_database] {
            if (number != m_newest)
                return;
            if (!*database) {
                Result<std::unique_ptr<Database>> opened = m_vault.connect(Database::Mode::ReadOnly);
                if (!opened) {
                    QMetaObject::invokeMethod(this, [this, failure = opened.error()] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
                    return;
                }
                *database = std::move(*opened);
            }
            const Result<CustomerSearch::Answer> answer = CustomerSearch(**database).find(query);
            QMetaObject::invokeMethod(
                this,
                [this, query, number, answer] {
                    if (number != m_newest)
                        return;
                    if (answer)
                        Q_EMIT answered(query, *answer);
                    else
                        Q_EMIT failed(answer.error());
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace couvert
