// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/runningjob.h"

namespace couvert {

RunningJob::RunningJob(QObject *parent) : QObject(parent)
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_pulse && m_pulse->total() > 0)
            Q_EMIT progressed(m_pulse->done(), m_pulse->total());
    });
}

RunningJob::~RunningJob()
{
    abandon();
}

void RunningJob::begin(const std::shared_ptr<Pulse> &pulse)
{
    m_pulse = pulse;
    m_look.start();
    Q_EMIT runningChanged(true);
}

bool RunningJob::end(const std::shared_ptr<Pulse> &pulse)
{
    if (m_pulse != pulse)
        return false;
    m_pulse.reset();
    m_look.stop();
    Q_EMIT runningChanged(false);
    return true;
}

void RunningJob::cancel()
{
    if (m_pulse)
        m_pulse->cancel();
}

void RunningJob::stop()
{
    if (!m_pulse)
        return;
    cancel();
    const std::shared_ptr<Pulse> pulse = m_pulse;
    if (m_thread)
        m_thread->wait();
    std::ignore = end(pulse);
}

void RunningJob::abandon()
{
    blockSignals(true);
    stop();
}

} // namespace couvert
