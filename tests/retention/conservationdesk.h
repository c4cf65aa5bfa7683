// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/holders.h"
#include "app/wiring/sheetout.h"
#include "tests/support/manypeople.h"
#include "tests/support/pagesupport.h"
#include "tests/support/retentionfixture.h"
#include "ui/retention/conservationpage.h"
#include "ui/retention/duemodel.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/workbar.h"

namespace couvert {

/// The page Conservation on a real file, on 23 November 2026, driven by keys and clicks.
struct ConservationDesk {
    RetentionFixture file;
    ChosenFiles chooser;
    QTemporaryDir folder;
    std::unique_ptr<ConservationPage> page;

    void show()
    {
        page = std::make_unique<ConservationPage>(file.session, personalDataHolders, writeRows, chooser);
        bringToFront(*page);
        page->find(); // the window itself gives the focus to whatever comes first
    }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return shownIn<Widget>(*page, name); }
    [[nodiscard]] bool press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        for (QWidget *above = button->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(button);
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// The button of the bar that says how far the work is.
    [[nodiscard]] bool pressCancel() const
    {
        const QList<WorkBar *> bars = page->findChildren<WorkBar *>();
        for (const WorkBar *bar : bars) {
            if (bar->isVisible()) {
                QTest::mouseClick(bar->findChild<QAbstractButton *>(), Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, letter.unicode() < 128 ? letter.toUpper().unicode() : static_cast<int>(Qt::Key_unknown), Qt::NoModifier,
                QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    [[nodiscard]] QString message() const
    {
        const QList<MessageStrip *> strips = page->findChildren<MessageStrip *>();
        for (const MessageStrip *strip : strips) {
            if (strip->isVisible())
                return strip->text();
        }
        return {};
    }
    /// All words that the page shows now.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(QStringLiteral("dueCards")); }
    [[nodiscard]] int rows() const { return table() ? table()->model()->rowCount() : 0; }
    [[nodiscard]] QString cell(int row, DueModel::Column column) const { return table()->model()->index(row, column).data().toString(); }
    void view(DueView::Kind kind) const
    {
        auto *views = find<QComboBox>(QStringLiteral("dueView"));
        views->setFocus();
        QTest::keyClick(views, Qt::Key_Home);
        while (views->currentData().toInt() != static_cast<int>(kind) && views->currentIndex() + 1 < views->count())
            QTest::keyClick(views, Qt::Key_Down);
        QCOMPARE(views->currentData().toInt(), static_cast<int>(kind));
    }
    /// So many customers, whose time ended on the days before today, the first one yesterday.
    void addDue(int number)
    {
        QList<QDate> lastVisits;
        for (int i = 0; i < number; ++i)
            lastVisits.append(file.clock.day.addMonths(-36).addDays(-1 - i));
        addPeople(file.session, lastVisits);
    }
    [[nodiscard]] qint64 addRosa(QDate lastVisit)
    {
        Customer card;
        card.lastName = QStringLiteral("Fictive");
        card.firstName = QStringLiteral("Rosa");
        card.emails = {{QStringLiteral("rosa.fictive@example.org"), ContactUse::Personal}};
        card.lastVisit = lastVisit;
        card.lastActivity = lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        return CustomerWriter(file.session).add(card).value_or(0);
    }
    /// Somebody who can be written to by post alone.
    [[nodiscard]] qint64 addPost(const QString &firstName, QDate lastVisit)
    {
        Customer card;
        card.lastName = QStringLiteral("Fictive");
        card.firstName = firstName;
        card.addresses = {{QStringLiteral("3 rue des Essais"), QStringLiteral("01000"), QStringLiteral("Bourg-en-Bresse"), {}, ContactUse::Personal}};
        card.lastVisit = lastVisit;
        card.lastActivity = lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        return CustomerWriter(file.session).add(card).value_or(0);
    }
    [[nodiscard]] qint64 holds() { return file.number("SELECT count(*) FROM hold"); }
};

} // namespace couvert
