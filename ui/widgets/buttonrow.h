// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace couvert {

/// Buttons side by side, 8 apart, that go on in a new line where the page is narrow or the text large. What is added after a stretch
/// stands apart at the far right of its line.
class ButtonRow final : public QLayout
{
    Q_OBJECT

public:
    explicit ButtonRow(QWidget *parent = nullptr);
    ~ButtonRow() override;

    void addStretch(); ///< once

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    qsizetype m_apart = -1; ///< first item at the far right
};

} // namespace couvert
