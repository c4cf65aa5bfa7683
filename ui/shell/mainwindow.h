// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gate.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/pageentry.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace couvert {

class Sidebar;

/// The one window: the gate while the customer file is closed, the sidebar and one page at a time while it is open.
///
/// Guarantees: pages live only while the file is open; locking saves what was typed, empties and deletes them, then wipes the key; the
/// title never says more than the program's name. Locks when nobody touched it for `idleMinutes()`, at Ctrl+L, and when it closes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts {
        std::function<Gate *(QWidget *parent)> makeGate;
        QList<PageEntry> pages;
        QString firstPage;                                           ///< shown after opening
        std::function<Result<>(const Session &session)> afterUnlock; ///< ends what a crash interrupted, before anything is shown
        std::function<void(const Session &session)> eachDay;         ///< after opening, and now and then while it stays open: small daily work
    };
    MainWindow(Parts parts, const Clock &clock);
    ~MainWindow() override;

    [[nodiscard]] bool isOpen() const { return m_session.has_value(); }
    [[nodiscard]] Page *page(const QString &id) const { return m_pages.value(id); }
    [[nodiscard]] Gate *gate() const { return m_gate; }
    void goTo(const QString &id, const QString &task = {});
    /// Saves, empties, wipes. What could not be kept is said on the gate.
    void lockNow();
    /// Some minutes have passed, perhaps midnight: does the small daily work and lets the pages count anew. Runs by itself.
    void passTime();

    /// Minutes without a touch after which the window locks (setting "lockMinutes"); 0: never.
    [[nodiscard]] static int idleMinutes();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(bool made, const QString &way, const QString &page, const QString &task);
    [[nodiscard]] Result<> leave();
    [[nodiscard]] bool isInNestedLoop() const;
    void makeShortcuts();
    void makePages();
    void fold();
    void showBackupState();
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString fileTaker() const;

    Parts m_parts;
    const Clock &m_clock;
    QStackedWidget *m_halves; ///< gate, workspace
    Gate *m_gate;
    QWidget *m_workspace = nullptr;
    Sidebar *m_sidebar = nullptr;
    QToolButton *m_menu = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<QString, Page *> m_pages;
    QSet<Page *> m_busy;
    QString m_current;
    IdleWatch m_idle;
    QTimer m_daily;
    std::unique_ptr<Vault> m_vault;
    std::optional<Session> m_session;
};

} // namespace couvert
