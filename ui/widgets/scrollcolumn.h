// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace couvert {

/// What is too long for its place, without a frame: it scrolls where its words do not fit at the width they get, and only there.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `inside`, whose ground becomes that of the page.
    explicit ScrollColumn(QWidget *inside, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followWidth();
};

} // namespace couvert
