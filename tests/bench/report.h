// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace couvert::bench {

/// One line of the table: what was measured, what is wanted, and the same work by somebody else in this run.
struct Line {
    QString what;
    double value = 0;
    QString unit;
    std::optional<double> most;  ///< target: not above
    std::optional<double> least; ///< target: not below
    QString peer;                ///< who did the same, "" for nobody
    double peerValue = 0;
    [[nodiscard]] bool isMet() const { return (!most || value <= *most) && (!least || value >= *least); }
};

/// Collects lines as they are measured and prints them as one table.
class Report final
{
public:
    void heading(const QString &text) { m_lines.push_back({text, 0, {}, {}, {}, {}, 0}); }
    void add(Line line);
    void print() const;
    [[nodiscard]] int missed() const;

private:
    std::vector<Line> m_lines;
};

} // namespace couvert::bench
