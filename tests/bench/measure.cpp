// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace couvert::bench {

double WorkWatch::spent()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

double Times::percentile(double percent) const
{
    if (all.empty())
        return 0;
    std::vector<double> sorted = all;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(place, 1, sorted.size()) - 1];
}

QHash<QString, double> ProcessCost::figures() const
{
    QHash<QString, double> found;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype border = line.lastIndexOf(' ');
        if (border > 0)
            found.insert(QString::fromUtf8(line.first(border)), line.mid(border + 1).toDouble());
    }
    return found;
}

ProcessCost runProcess(const QStringList &command, const QByteArray &input)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    std::array<int, 2> in{};
    std::array<int, 2> out{};
    ProcessCost cost;
    if (pipe(in.data()) != 0 || pipe(out.data()) != 0)
        return cost;
    const Stopwatch watch;
    const pid_t child = fork();
    if (child == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        for (const int descriptor : {in[0], in[1], out[0], out[1]})
            close(descriptor);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    const ssize_t written = write(in[1], input.constData(), static_cast<std::size_t>(input.size()));
    close(in[1]);
    std::array<char, 4096> bite{};
    for (ssize_t got = 0; (got = read(out[0], bite.data(), bite.size())) > 0;)
        cost.output.append(bite.data(), got);
    close(out[0]);
    int status = 0;
    rusage usage{};
    cost.worked = child > 0 && wait4(child, &status, 0, &usage) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0 && written == input.size();
    cost.seconds = watch.seconds();
    const auto secondsOf = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    cost.work = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

ProcessCost runStep(const QStringList &step)
{
    std::fprintf(stderr, "%s\n", qPrintable(step.first()));
    ProcessCost cost = runProcess(QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--step")} + step);
    if (!cost.worked)
        giveUp(qPrintable(QStringLiteral("the step %1 failed").arg(step.first())));
    return cost;
}

void tell(const char *name, double value)
{
    std::printf("%s %.17g\n", name, value);
}

void giveUp(const char *why)
{
    std::fprintf(stderr, "couvert-bench: %s\n", why);
    std::exit(1);
}

} // namespace couvert::bench
