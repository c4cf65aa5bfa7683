// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <vector>

namespace couvert::bench {

class Stopwatch
{
public:
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    [[nodiscard]] double milliseconds() const { return seconds() * 1000; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// What this process really worked, whoever else had the processor meanwhile.
class WorkWatch
{
public:
    [[nodiscard]] double milliseconds() const { return (spent() - m_start) / 1e6; }

private:
    static double spent();
    double m_start = spent();
};

/// A shared machine takes the processor away now and then: for what waits for nothing else, the work of the processor is what a person
/// waits on an idle machine; the best of a few rounds is what the work itself takes.
inline constexpr int Rounds = 3;
template <typename Work> double bestOf(int rounds, Work work)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const WorkWatch watch;
        work();
        const double took = watch.milliseconds();
        best = round == 0 ? took : std::min(best, took);
    }
    return best;
}

/// Times of single operations.
struct Times {
    std::vector<double> all; ///< milliseconds
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double most() const { return percentile(100); }
};

/// What a process of its own took: its memory is nobody else's.
struct ProcessCost {
    bool worked = false;
    double seconds = 0;
    double work = 0;      ///< seconds of the processor
    double megabytes = 0; ///< peak resident memory
    QByteArray output;
    [[nodiscard]] QHash<QString, double> figures() const; ///< lines "name value" of the output
};

/// Runs a program to its end with `input` on its standard input.
[[nodiscard]] ProcessCost runProcess(const QStringList &command, const QByteArray &input = {});
/// Runs one step of this very program in a process of its own; ends the run when it fails.
ProcessCost runStep(const QStringList &step);
/// Tells a figure to the process that started this step.
void tell(const char *name, double value);
/// Ends a step that cannot go on.
[[noreturn]] void giveUp(const char *why);

} // namespace couvert::bench
