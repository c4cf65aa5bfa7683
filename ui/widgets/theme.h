// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QWidget;

namespace couvert {

/// How every window looks: tokens, palette and one style sheet made from them.
///
/// Guarantees: follows the system's light or dark unless the person chose otherwise (kept in QSettings); a high contrast system wins
/// over both; sizes follow the system's font. One for the application; GUI thread only.
///
/// A page needs little of it: the widgets of this room carry their look. What paints itself takes tokens() and repaints on changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// Spacing, in logical pixels; everything stands on a grid of 4.
    static constexpr int Tight = 4;
    static constexpr int Small = 8;
    static constexpr int Inside = 12; ///< text inside rows, fields and buttons
    static constexpr int Block = 16;  ///< between blocks, inside cards
    static constexpr int Around = 24; ///< around a page
    static constexpr int ControlRadius = 6;
    static constexpr int CardRadius = 8;
    static constexpr int SidebarWidth = 208; ///< at 100 %
    static constexpr int FoldWidth = 900;    ///< below it a page is one column

    /// The theme of this application, made and applied at the first call (after QApplication).
    static Theme &instance();

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// Text size against the system's, 100 to 200.
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    /// Height of rows and controls: 36, more when the font is larger.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int sidebarWidth() const { return m_sidebarWidth; }
    [[nodiscard]] double titlePoints() const { return m_points * 1.5; }
    [[nodiscard]] double partPoints() const { return m_points * 1.1; }
    [[nodiscard]] double captionPoints() const { return m_points * 0.87; }

    /// An icon of resources/icons in the ink of this appearance.
    [[nodiscard]] QIcon icon(const QString &name) const;
    /// The mark of the program, for windows and the task bar.
    [[nodiscard]] static QIcon applicationIcon();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(QObject *parent);
    void apply();
    void readSystem();

    Tokens m_tokens;
    QPalette m_system;
    QFont m_systemFont;
    Appearance m_appearance = Appearance::System;
    int m_textPercent = 100;
    double m_points = 10;
    int m_rowHeight = 36;
    int m_sidebarWidth = 208;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_applying = false;
};

/// Gives a widget a look of the style sheet by property, now and when the property changes.
void setLook(QWidget *widget, const char *property, const QString &value);

} // namespace couvert
