// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

namespace couvert {

/// A few bars side by side, each with its number above and its name under it: a button that tells both to a screen reader and chooses
/// what it stands for. One stop of Tab; the arrow keys, Home and End go from bar to bar.
class BarStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Bar {
        QString name;      ///< under the bar: "nov."
        QString shortName; ///< where that does not fit: "n"
        QString fullName;  ///< for a screen reader and the tool tip: "November 2026"
        qint64 value = 0;
        bool urgent = false; ///< in the colour of what is to be done now
    };

    explicit BarStrip(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] int count() const { return static_cast<int>(m_bars.size()); }
    /// Marks a bar as the one that is shown; -1: none.
    void setChosen(int index);
    [[nodiscard]] int chosenBar() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class BarButton;
    void place();
    void moveTo(int index);

    QList<BarButton *> m_bars;
    int m_chosen = -1;
};

} // namespace couvert
