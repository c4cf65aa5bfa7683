// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/background.h"

#include <QPointer>
#include <QTimer>

#include <atomic>

namespace couvert {

/// What a job on its own thread shares with the page that started it. Any thread.
class Pulse final
{
public:
    /// Tells how far the job is; answers false once it should stop.
    bool tell(qint64 done, qint64 total)
    {
        m_total.store(total);
        m_done.store(done);
        return goesOn();
    }
    [[nodiscard]] bool goesOn() const { return !m_cancelled.load(); }
    void cancel() { m_cancelled.store(true); }
    [[nodiscard]] qint64 done() const { return m_done.load(); }
    [[nodiscard]] qint64 total() const { return m_total.load(); }

private:
    std::atomic_bool m_cancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

/// The one job that a page runs at a time, on a thread of its own.
///
/// Guarantees: the result comes back on the thread of this object; after stop() nothing comes back and nothing of the job runs any
/// more. Deleting it stops it.
class RunningJob final : public QObject
{
    Q_OBJECT

public:
    explicit RunningJob(QObject *parent);
    ~RunningJob() override;

    [[nodiscard]] bool isRunning() const { return m_pulse != nullptr; }
    /// Runs `job(Pulse &)`, then `then(result)` here. One at a time.
    template <typename Job, typename Then> void start(Job job, Then then)
    {
        Q_ASSERT(!isRunning());
        auto pulse = std::make_shared<Pulse>();
        begin(pulse);
        using Answer = std::invoke_result_t<Job &, Pulse &>;
        m_thread = inBackground(
            this, [job = std::move(job), pulse]() mutable { return job(*pulse); },
            [this, pulse, then = std::move(then)](const Answer &answer) mutable {
                if (end(pulse))
                    then(answer);
            });
    }
    /// Asks the job to stop; its result still comes.
    void cancel();
    /// Asks the job to stop and waits until it has.
    void stop();
    /// As stop(), for the destructor of an owner: nobody is told, for who listens may be going too.
    void abandon();

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(qint64 done, qint64 total);

private:
    void begin(const std::shared_ptr<Pulse> &pulse);
    [[nodiscard]] bool end(const std::shared_ptr<Pulse> &pulse);

    std::shared_ptr<Pulse> m_pulse;
    QPointer<QThread> m_thread;
    QTimer m_look;
};

} // namespace couvert
