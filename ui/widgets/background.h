// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace couvert {

/// Runs `job` on a thread of its own, then hands its result to `then` on the thread of `context`. When `context` has died meanwhile the
/// result is dropped there and then. The job owns or outlives all it touches. Answers the thread, for waiting; it deletes itself.
template <typename Job, typename Then> QThread *inBackground(QObject *context, Job job, Then then)
{
    using Answer = std::invoke_result_t<Job &>;
    auto answer = std::make_shared<std::optional<Answer>>();
    QThread *thread = QThread::create([answer, job = std::move(job)]() mutable { answer->emplace(job()); });
    QObject::connect(thread, &QThread::finished, context, [answer, then = std::move(then)]() mutable { then(std::move(**answer)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return thread;
}

} // namespace couvert
