// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace couvert {

/// A line of the sidebar: the page's name, and at its right how many things need attention there.
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit NavButton(const QString &title, QWidget *parent = nullptr);
    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    int m_count = 0;
};

} // namespace couvert
