// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filechooser.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QtTest>
#include <QtWidgets>

namespace couvert {

/// Answers what the test wants the person to have chosen.
class ChosenFiles final : public FileChooser
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return std::exchange(next, {}); }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return std::exchange(next, {}); }
    QString folder(QWidget *, const QString &) override { return std::exchange(next, {}); }
    QString next;
};

/// Saves what a page looks like into the folder that COUVERT_PICTURES names, for looking at; without it, does nothing.
inline void picture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("COUVERT_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    if (!page.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("the picture was not saved");
}

/// The same in dark and at 200 %, leaving the theme as it was.
inline void pictures(QWidget &page, const QString &name)
{
    if (qEnvironmentVariableIsEmpty("COUVERT_PICTURES"))
        return;
    Theme &theme = Theme::instance();
    picture(page, name + QStringLiteral("-light"));
    theme.setAppearance(Theme::Appearance::Dark);
    picture(page, name + QStringLiteral("-dark"));
    theme.setAppearance(Theme::Appearance::Light);
    theme.setTextPercent(200);
    picture(page, name + QStringLiteral("-200"));
    theme.setTextPercent(100);
}

/// Presses Tab until `wanted` has the focus; false when it never comes.
inline bool tabTo(QWidget *wanted)
{
    for (int i = 0; i < 80; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == wanted || (focus != nullptr && wanted->focusProxy() == focus))
            return true;
        QTest::keyClick(QApplication::activeWindow(), Qt::Key_Tab);
    }
    return false;
}

} // namespace couvert
