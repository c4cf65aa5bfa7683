// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/filelock.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace couvert {

/// One window a person: a second start asks the first to come forward and ends. The two meet through a file in the configuration folder
/// (no network, no bus), which the first one watches.
class FirstWindow final : public QObject
{
    Q_OBJECT

public:
    explicit FirstWindow(const QString &folder, QObject *parent = nullptr);

    /// Whether this is the first. The place is given back by the system when the process ends, however it ends.
    [[nodiscard]] bool isFirst() const { return m_lock != nullptr; }
    /// Asks the first window to come forward.
    void askFirst() const;

Q_SIGNALS:
    void asked();

private:
    QString m_ask;
    std::unique_ptr<FileLock> m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace couvert
