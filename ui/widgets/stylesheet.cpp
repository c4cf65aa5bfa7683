// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/scaled.h"
#include "ui/widgets/theme.h"

#include <QHash>

namespace couvert {

namespace {

// Two arrows in a field would be half a target high each: numbers and hours are typed, or moved by the arrow keys.
// A focused control trades a pixel of padding for a pixel of border, so that nothing moves.
constexpr const char *Texts = R"(
QLabel[look="title"] { font-size: @title; font-weight: 700; }
QLabel[look="part"] { font-size: @part; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="soft"] { color: @soft; }
QLabel[look="caption"] { font-size: @caption; color: @soft; }
QLabel[look="warnCaption"] { font-size: @caption; color: @warn; }
QLabel[look="brand"] { font-size: @brand; font-weight: 700; color: @accent; }
QLabel[look="count"] { font-size: @caption; font-weight: 700; color: @warn; }
QLabel[pill] { font-size: @caption; border: 1px solid transparent; border-radius: 8px; padding: 2px 8px; }
QLabel[pill="neutral"] { border-color: @edge; color: @soft; background: @surface; }
QLabel[pill="good"] { background: @tint; color: @accent; border-color: @pillgood; }
QLabel[pill="warn"] { background: @warnground; color: @warn; border-color: @pillwarn; }
QLabel[pill="danger"] { background: @dangerground; color: @danger; border-color: @pilldanger; }
)";

constexpr const char *Grounds = R"(
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="hairline"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[notice] { border: 1px solid transparent; border-radius: 6px; }
QFrame[notice="info"] { background: @tint; border-color: @pillgood; }
QFrame[notice="warn"] { background: @warnground; border-color: @pillwarn; }
QFrame[notice="danger"] { background: @dangerground; border-color: @pilldanger; }
QFrame[notice="warn"] QLabel { color: @warn; }
QFrame[notice="danger"] QLabel { color: @danger; }
QWidget[look="sidebar"] { background: @side; border: none; border-right: 1px solid @line; }
QScrollArea[look="plain"], QScrollArea[look="plain"] > QWidget > QWidget[look="inside"] { background: transparent; border: none; }
QToolTip { background: @surface; color: @ink; border: 1px solid @edge; padding: 4px 8px; }
)";

constexpr const char *Buttons = R"(
QPushButton { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 1px 13px; min-height: @inner; min-width: 24px; font-weight: 500; }
QPushButton:hover { background: @side; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0px 12px; }
QPushButton:disabled { color: @dim; border-color: @line; background: @surface; }
QPushButton[look="primary"] { background: @accent; color: @onaccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accenthover; border-color: @accenthover; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; }
QPushButton[look="primary"]:disabled { background: @line; color: @soft; border-color: @line; }
QPushButton[look="danger"] { color: @danger; }
QPushButton[look="danger"]:hover { background: @dangerground; }
QPushButton[look="danger"]:disabled { color: @dim; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; text-decoration: underline; padding: 1px 5px; min-height: 24px; font-weight: 400; }
QPushButton[look="link"]:hover { color: @accent; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 0px 4px; }
QPushButton[look="help"] { border-radius: @helpradius; min-width: @help; max-width: @help; min-height: @help; max-height: @help; padding: 0px; color: @soft; background: transparent; }
QPushButton[look="help"]:hover, QPushButton[look="help"]:checked { color: @accent; border-color: @accent; }
QPushButton[look="help"]:focus { border: 2px solid @accent; min-width: @helpinside; max-width: @helpinside; min-height: @helpinside; max-height: @helpinside; padding: 0px; }
QPushButton[look="nav"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left; padding: 0px 10px; min-height: @inner; font-weight: 400; }
QPushButton[look="nav"]:hover { background: @navhover; }
QPushButton[look="nav"]:checked { background: @selection; font-weight: 600; }
QPushButton[look="nav"]:focus { border-color: @accent; }
QPushButton[look="foot"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left; padding: 0px 10px; min-height: 24px; font-weight: 400; font-size: @caption; color: @soft; }
QPushButton[look="foot"]:hover { color: @ink; background: @navhover; }
QPushButton[look="foot"]:focus { border-color: @accent; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QToolButton:hover { background: @side; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
)";

constexpr const char *Fields = R"(
QLineEdit, QComboBox, QAbstractSpinBox { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 1px 11px; min-height: @inner; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 0px 10px; }
QLineEdit[invalid="true"] { border-color: @danger; }
QLineEdit:read-only { background: @bg; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @dim; border-color: @line; }
QTextEdit, QPlainTextEdit { background: @surface; color: @ink; border: 1px solid @edge; border-radius: 6px; padding: 7px; selection-background-color: @accent; selection-color: @onaccent; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 6px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @drop; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@icons/chevron-down.png); width: @sign; height: @sign; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0px; border: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; padding: 4px; selection-background-color: @selection; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: @inner; padding: 0px 8px; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 2px 4px; spacing: 8px; min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator { width: @sign; height: @sign; border: 1px solid @edge; background: @surface; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @edge; background: @surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@icons/check.png); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@icons/dash.png); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 8px; height: 8px; background: @onaccent; }
)";

constexpr const char *Lists = R"(
QAbstractItemView { background: @surface; color: @ink; border: 1px solid @line; border-radius: 8px; padding: 1px; gridline-color: @line; outline: 0; selection-background-color: @selection; selection-color: @ink; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; padding: 0px; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @surface; color: @soft; font-size: @caption; border: none; border-bottom: 1px solid @line; padding: 0px 12px; min-height: @row; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QTableCornerButton::section { background: @surface; border: none; }
QProgressBar { background: @line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QMenu { background: @surface; color: @ink; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0px; }
QScrollBar::handle { background: @edge; border: 4px solid @surface; border-radius: 7px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString makeStyleSheet(const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const QPalette palette = t.palette();
    const auto points = [](double size) { return QString::number(size, 'f', 2) + QStringLiteral("pt"); };
    const auto pixels = [](int size) { return QString::number(size) + QStringLiteral("px"); };
    const auto grown = [&](int size) { return pixels(scaled(size, theme)); };
    // With high contrast the grounds are all one, so frames and the selected row are told by their borders and weights.
    const bool flat = theme.isHighContrast();
    const auto frame = [flat, &t](const QColor &ground) { return (flat ? t.edge : ground).name(); };
    const QHash<QString, QString> words = {
        {QStringLiteral("bg"), t.bg.name()},
        {QStringLiteral("side"), t.side.name()},
        {QStringLiteral("surface"), t.surface.name()},
        {QStringLiteral("line"), t.line.name()},
        {QStringLiteral("edge"), t.edge.name()},
        {QStringLiteral("ink"), t.ink.name()},
        {QStringLiteral("soft"), t.soft.name()},
        {QStringLiteral("dim"), palette.color(QPalette::Disabled, QPalette::Text).name()},
        {QStringLiteral("accent"), t.accent.name()},
        {QStringLiteral("accenthover"),
            (flat                    ? t.accent
                    : theme.isDark() ? t.accent.lighter(108)
                                     : t.accent.darker(115))
                .name()},
        {QStringLiteral("onaccent"), t.onAccent.name()},
        {QStringLiteral("tint"), t.tint.name()},
        {QStringLiteral("selection"), t.selection.name()},
        {QStringLiteral("navhover"), (flat ? t.side : t.line).name()},
        {QStringLiteral("warn"), t.warn.name()},
        {QStringLiteral("warnground"), t.warnGround.name()},
        {QStringLiteral("danger"), t.danger.name()},
        {QStringLiteral("dangerground"), t.dangerGround.name()},
        {QStringLiteral("pillgood"), frame(t.tint)},
        {QStringLiteral("pillwarn"), frame(t.warnGround)},
        {QStringLiteral("pilldanger"), frame(t.dangerGround)},
        {QStringLiteral("title"), points(theme.titlePoints())},
        {QStringLiteral("part"), points(theme.partPoints())},
        {QStringLiteral("brand"), points(theme.partPoints() * 1.15)},
        {QStringLiteral("caption"), points(theme.captionPoints())},
        {QStringLiteral("row"), pixels(theme.rowHeight())},
        {QStringLiteral("inner"), pixels(theme.rowHeight() - 4)},
        {QStringLiteral("help"), grown(22)},
        {QStringLiteral("helpinside"), grown(20)},
        {QStringLiteral("helpradius"), grown(12)},
        {QStringLiteral("sign"), grown(16)},
        {QStringLiteral("drop"), grown(28)},
        {QStringLiteral("icons"), QStringLiteral(":/icons/") + (theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))},
    };

    const QString source = QLatin1String(Texts) + QLatin1String(Grounds) + QLatin1String(Buttons) + QLatin1String(Fields) + QLatin1String(Lists);
    QString sheet;
    sheet.reserve(source.size() + 2048);
    for (qsizetype at = 0; at < source.size();) {
        if (source[at] != QLatin1Char('@')) {
            sheet += source[at++];
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        const QString word = source.mid(at + 1, end - at - 1);
        Q_ASSERT_X(words.contains(word), "makeStyleSheet", qPrintable(word));
        sheet += words.value(word);
        at = end;
    }
    return sheet;
}

} // namespace couvert
