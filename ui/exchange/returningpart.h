// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "ui/widgets/card.h"

#include <QDate>

#include <vector>

namespace couvert {

class PlainLabel;

/// The erased people whom an import left out. For each one the day of something new that they did can be given, which takes them in;
/// without it they stay out.
class ReturningPart final : public Card
{
    Q_OBJECT

public:
    explicit ReturningPart(QWidget *parent = nullptr);

    void show(const ImportReport &report, QDate today);
    using Card::show;
    void setTaken(int index); ///< that one is in the file now
    void clear();

Q_SIGNALS:
    void returnWanted(int index, QDate actOn);

private:
    struct Line {
        QWidget *asking = nullptr;
        PlainLabel *taken = nullptr;
    };
    QWidget *makeLine(int index, const ErasedRow &row, QDate today);

    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
    PlainLabel *m_more;
    std::vector<Line> m_rows;
};

} // namespace couvert
