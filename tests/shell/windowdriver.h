// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/couvert/application.h"
#include "ui/customers/clientspage.h"
#include "ui/customers/customerlistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

namespace couvert {

/// Drives the real window as a person does: keys and clicks, found by the names that the widgets carry.
class WindowDriver
{
public:
    explicit WindowDriver(MainWindow &window) : m_window(window) { }

    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : m_window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// Key by key; what no key stands for arrives as an input method would send it.
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QWidget *focus = QApplication::focusWidget();
            if (letter.unicode() < 128) {
                QTest::keyClick(focus, letter.toLatin1());
                continue;
            }
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus, &press);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

    /// Through the first start, by keyboard, up to the last choice.
    [[nodiscard]] bool makeFile(const QString &name, const QString &password) const;
    [[nodiscard]] ClientsPage *clients() const { return static_cast<ClientsPage *>(m_window.page(QStringLiteral("clients"))); }
    /// Also of a list that shows its empty state instead.
    [[nodiscard]] CustomerListModel *rows() const
    {
        auto *table = m_window.findChild<QTableView *>(QStringLiteral("customers"));
        return table ? static_cast<CustomerListModel *>(table->model()) : nullptr;
    }
    /// All words that the window shows now.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_window.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }

private:
    MainWindow &m_window;
};

inline bool WindowDriver::makeFile(const QString &name, const QString &password) const
{
    if (!QTest::qWaitFor([this] { return find<QLineEdit>(QStringLiteral("accountName")) && m_window.isActiveWindow(); }))
        return false;
    find<QLineEdit>(QStringLiteral("accountName"))->setFocus();
    type(name);
    press(Qt::Key_Return);
    type(password);
    press(Qt::Key_Return);
    type(password);
    press(Qt::Key_Return);
    if (!QTest::qWaitFor([this] { return find<QAbstractButton>(QStringLiteral("havePaper")) != nullptr; }, 30000))
        return false;
    // What a person reads on the sheet is read off the screen here.
    QHash<int, QString> groups;
    static const QRegularExpression Group(QStringLiteral("^[0-9A-Z]{5}$"));
    QStringList seen;
    for (const PlainLabel *label : m_window.findChildren<PlainLabel *>()) {
        if (label->isVisible() && Group.match(label->text()).hasMatch())
            seen.append(label->text());
    }
    if (seen.size() != 8 || !click(QStringLiteral("havePaper")))
        return false;
    for (int place = 0; place < 8; ++place) {
        if (auto *line = find<QLineEdit>(QStringLiteral("group-%1").arg(place))) {
            line->setFocus();
            type(seen.at(place).toLower());
        }
    }
    press(Qt::Key_Return);
    return find<QAbstractButton>(QStringLiteral("chooseDemo")) != nullptr;
}

} // namespace couvert
