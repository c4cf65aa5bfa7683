// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/couvert/firstwindow.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace couvert {

FirstWindow::FirstWindow(const QString &folder, QObject *parent) : QObject(parent), m_ask(folder + QLatin1String("/window.ask"))
{
    QDir().mkpath(folder);
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(folder + QLatin1String("/window.lock"));
    if (!lock)
        return;
    m_lock = std::move(*lock);
    QFile ask(m_ask);
    if (!ask.open(QIODevice::WriteOnly))
        return;
    ask.close();
    m_watcher.addPath(m_ask);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FirstWindow::asked);
}

void FirstWindow::askFirst() const
{
    QFile ask(m_ask);
    if (ask.open(QIODevice::WriteOnly))
        ask.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace couvert
