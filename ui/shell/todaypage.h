// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/todaynews.h"
#include "ui/widgets/page.h"

class QComboBox;
class QVBoxLayout;

namespace couvert {

class BarStrip;
class Card;
class MessageStrip;
class PageHeader;
class PlainLabel;

/// Aujourd'hui: what must be done today in plain words, the most urgent first, each line with its button; and one strip of bars. A quiet
/// day says so, a file without customers offers the first step. Knows no room: they say what they have (TodaySource).
///
/// Looked through when the window opens or the page comes to the front, and every day at an hour that the person sets: a service that lasts
/// beyond midnight is not met with the next day's work.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(const Session &session, QList<TodaySource> sources, QWidget *parent = nullptr);

    void activated() override;
    void timePassed() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void find() override;      ///< the search of the customers
    void createNew() override; ///< a new customer

private:
    void read();
    void makeFoot(QVBoxLayout *column);
    void showLines(const QList<TodayLine> &lines);
    void showChart(const std::optional<TodayNews::Chart> &chart);
    void showFirstStep(const std::optional<TodayLine> &step);
    [[nodiscard]] QWidget *makeLine(const TodayLine &line, bool first);
    void takeFocus();

    const Session &m_session;
    QList<TodaySource> m_sources;
    PageHeader *m_header;
    MessageStrip *m_strip;
    QVBoxLayout *m_column;
    Card *m_lines = nullptr;
    QWidget *m_firstStep = nullptr;
    Card *m_chart;
    PlainLabel *m_chartTitle;
    PlainLabel *m_chartAside;
    BarStrip *m_bars;
    PlainLabel *m_looked;
    QComboBox *m_hour;
    QDate m_day; ///< that the page speaks of
    QList<TodayLine> m_shownLines;
    TodayNews::Chart m_shownChart;
    bool m_folded = false;
};

} // namespace couvert
