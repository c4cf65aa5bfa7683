// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

class Button;
class PlainLabel;

/// What an import would do, or did: one line of numbers that add up, and behind a link the remarks grouped by kind with their counts.
class ImportSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSummary(QWidget *parent = nullptr);

    void show(const ImportReport &report, bool sourceKnown);
    void say(const QString &words); ///< a line without numbers, such as "Counting…"
    using QWidget::show;
    void clear() { say({}); }
    [[nodiscard]] QString text() const;

    /// "1 204 lines: 1 130 new, 51 already there, 23 rejected."
    [[nodiscard]] static QString numbers(const ImportReport &report);

private:
    void fillDetails(const ImportReport &report, bool sourceKnown);

    PlainLabel *m_line;
    Button *m_more;
    QWidget *m_details;
    QVBoxLayout *m_list;
};

} // namespace couvert
