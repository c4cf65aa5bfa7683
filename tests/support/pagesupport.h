// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filechooser.h"
#include "ui/widgets/language.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QtTest>
#include <QtWidgets>

#include <algorithm>

namespace couvert {

inline constexpr int Patience = 30000; ///< ms that a test waits for what another thread does

/// The light look and the words of one language; the pictures are taken in the language that COUVERT_PICTURES_IN names.
inline void setTheStage()
{
    installLanguage(*qApp, qEnvironmentVariable("COUVERT_PICTURES_IN", QStringLiteral("en")));
    Theme::instance().setAppearance(Theme::Appearance::Light);
}

/// Answers what the test wants the person to have chosen.
class ChosenFiles final : public FileChooser
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return std::exchange(next, {}); }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return std::exchange(next, {}); }
    QString folder(QWidget *, const QString &) override { return std::exchange(next, {}); }
    QString next;
};

/// Puts a page in front of the person, as its window does.
inline void bringToFront(Page &page)
{
    page.resize(1158, 768);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the window did not become active");
    page.activated();
}

/// What a person finds under this name: the one that shows.
template <typename Widget> [[nodiscard]] Widget *shownIn(const QWidget &page, const QString &name)
{
    const QList<Widget *> widgets = page.findChildren<Widget *>(name);
    const auto shown = std::find_if(widgets.cbegin(), widgets.cend(), [](const Widget *widget) { return widget->isVisible(); });
    return shown == widgets.cend() ? nullptr : *shown;
}

/// The button once it shows and answers, null when it never does: what was made just now is shown with the next events.
[[nodiscard]] inline QAbstractButton *buttonSoonIn(const QWidget &page, const QString &name)
{
    QAbstractButton *button = nullptr;
    const auto there = [&] {
        button = shownIn<QAbstractButton>(page, name);
        return button && button->isEnabled();
    };
    return QTest::qWaitFor(there, 2000) ? button : nullptr;
}

/// Waits until a page stands still, and answers what it looks like then: a new size of text takes its time.
inline QPixmap settled(QWidget &page)
{
    QImage before;
    QPixmap now;
    for (int look = 0; look < 50; ++look) {
        QTest::qWait(50);
        now = page.grab();
        const QImage picture = now.toImage();
        if (picture == before)
            break;
        before = picture;
    }
    return now;
}

/// Saves what a page looks like into the folder that COUVERT_PICTURES names, for looking at; without it, does nothing.
inline void picture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("COUVERT_PICTURES");
    if (folder.isEmpty())
        return;
    if (!settled(page).save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("the picture was not saved");
}

/// The same in light and in dark.
inline void pictures(QWidget &page, const QString &name)
{
    if (qEnvironmentVariableIsEmpty("COUVERT_PICTURES"))
        return;
    picture(page, name + QStringLiteral("-light"));
    Theme::instance().setAppearance(Theme::Appearance::Dark);
    picture(page, name + QStringLiteral("-dark"));
    Theme::instance().setAppearance(Theme::Appearance::Light);
}

inline constexpr int LeastTarget = 24; ///< pixels that a finger or a mouse needs

/// A button or a line of words that does not fit is a defect; so is a page that needs more room than it has.
inline void nothingCutOff(const QWidget &page, const QString &where)
{
    QVERIFY2(page.minimumSizeHint().width() <= page.width(), qPrintable(where));
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(where + QStringLiteral(": ") + button->text()));
        QVERIFY2(button->height() >= LeastTarget, qPrintable(where + QStringLiteral(": too low: ") + button->text()));
    }
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(where + QStringLiteral(": ") + label->text()));
    }
    const QList<QScrollArea *> areas = page.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas)
        QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0, qPrintable(where + QStringLiteral(": too wide")));
}

/// Holds a page against the narrowest window and the largest text.
inline void fitsEverywhere(Page &page, const QString &name)
{
    const QSize before = page.size();
    page.setFolded(true);
    page.resize(475, 600);
    settled(page);
    picture(page, name + QStringLiteral("-narrow"));
    nothingCutOff(page, name + QStringLiteral(" narrow"));
    page.setFolded(false);
    page.resize(before);
    Theme::instance().setTextPercent(200);
    settled(page);
    picture(page, name + QStringLiteral("-200"));
    nothingCutOff(page, name + QStringLiteral(" 200 %"));
    Theme::instance().setTextPercent(100);
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
