// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace couvert {

/// The name of the program beside its mark, a cloche drawn as one line.
class Brand final : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont brandFont() const;
};

} // namespace couvert
