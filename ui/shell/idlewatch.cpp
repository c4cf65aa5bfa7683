// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace couvert {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::start(int minutes)
{
    m_timer.setInterval(minutes * 60 * 1000);
    m_timer.start();
    if (!m_running)
        QCoreApplication::instance()->installEventFilter(this);
    m_running = true;
}

void IdleWatch::stop()
{
    m_timer.stop();
    if (m_running)
        QCoreApplication::instance()->removeEventFilter(this);
    m_running = false;
}

void IdleWatch::hold(bool held)
{
    m_held = held;
    if (held)
        m_timer.stop();
    else if (m_running)
        m_timer.start();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (!m_held)
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace couvert
