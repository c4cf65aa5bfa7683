// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace couvert::bench {

namespace {

QString numberText(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

QString targetText(const Line &line)
{
    if (line.most)
        return QStringLiteral("<= ") + numberText(*line.most);
    return line.least ? QStringLiteral(">= ") + numberText(*line.least) : QString();
}

bool isHeading(const Line &line)
{
    return line.unit.isEmpty();
}

QString verdict(const Line &line)
{
    if (!line.most && !line.least)
        return {};
    return line.isMet() ? QStringLiteral("pass") : QStringLiteral("MISS");
}

void printRow(const QString &what, const QString &value, const QString &target, const QString &verdict, const QString &peer, const QString &ratio)
{
    std::printf("%-58s %16s %10s %5s  %-44s %9s\n", qPrintable(what), qPrintable(value), qPrintable(target), qPrintable(verdict), qPrintable(peer),
        qPrintable(ratio));
}

} // namespace

void Report::add(Line line)
{
    std::fprintf(stderr, "  %s: %s %s\n", qPrintable(line.what), qPrintable(numberText(line.value)), qPrintable(line.unit));
    m_lines.push_back(std::move(line));
}

void Report::print() const
{
    printRow(QStringLiteral("operation"), QStringLiteral("measured"), QStringLiteral("target"), {}, QStringLiteral("peer, same run"),
        QStringLiteral("ratio"));
    for (const Line &line : m_lines) {
        if (isHeading(line)) {
            std::printf("-- %s\n", qPrintable(line.what));
            continue;
        }
        QString peer;
        QString ratio;
        if (!line.peer.isEmpty()) {
            peer = line.peer + QStringLiteral(": ") + numberText(line.peerValue) + QLatin1Char(' ') + line.unit;
            // How many times better: less time and less memory, more rows in a second.
            const bool moreIsBetter = line.unit.endsWith(QLatin1String("/s"));
            const double times = moreIsBetter ? line.value / line.peerValue : line.peerValue / line.value;
            ratio = numberText(times) + QLatin1Char('x');
        }
        printRow(line.what, numberText(line.value) + QLatin1Char(' ') + line.unit, targetText(line), verdict(line), peer, ratio);
    }
    const auto judged = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.most || line.least; });
    std::printf("%d of %d targets met\n", static_cast<int>(judged) - missed(), static_cast<int>(judged));
}

int Report::missed() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.isMet(); }));
}

} // namespace couvert::bench
