// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace couvert {

/// Fields side by side over the whole width, one under the other where the page is narrow or the text large: none is ever narrower than what
/// it holds.
class FieldRow final : public QLayout
{
    Q_OBJECT

public:
    explicit FieldRow(QWidget *parent = nullptr);
    ~FieldRow() override;

    /// `stretch`: its share of the width that is left.
    void addField(QWidget *field, int stretch = 1);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return index >= 0 && index < count() ? m_fields.at(index).item : nullptr; }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Field {
        QLayoutItem *item;
        int stretch;
    };
    [[nodiscard]] QList<Field> shown() const;
    int arrange(const QRect &rect, bool move) const;

    QList<Field> m_fields;
};

} // namespace couvert
