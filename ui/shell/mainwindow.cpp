// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "model/journal/anchor.h"
#include "model/journal/unitofwork.h"
#include "model/vault/schema.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>
#include <QThread>
#include <QTimer>
#include <QToolButton>

namespace couvert {

namespace {

constexpr int DefaultIdleMinutes = 10;
constexpr int RetryMs = 100; ///< until a nested call of a page has returned
constexpr int DailyMs = 10 * 60 * 1000;
constexpr int MenuWidth = 720; ///< below it the sidebar gives way to a menu

/// One journal entry about the file itself.
Result<> tell(const Session &session, JournalAction action, const QJsonObject &detail = {})
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(action, {}, detail);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// Whether Ctrl+Z has something to do inside the field that has the focus.
bool fieldHasUndo(const QWidget *focus)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return text->document()->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(focus))
        return text->document()->isUndoAvailable();
    return false;
}

} // namespace

MainWindow::MainWindow(Parts parts, const Clock &clock)
    : m_parts(std::move(parts)), m_clock(clock), m_halves(new QStackedWidget), m_gate(m_parts.makeGate(nullptr))
{
    setWindowTitle(QStringLiteral("Couvert"));
    setWindowIcon(Theme::applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    resize(1180, 720);
    const QByteArray geometry = QSettings().value(QStringLiteral("windowGeometry")).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    m_halves->addWidget(m_gate);
    setCentralWidget(m_halves);
    connect(m_gate, &Gate::opened, this, &MainWindow::enter);
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::fold);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lockNow);
    connect(&m_daily, &QTimer::timeout, this, &MainWindow::passTime);
    m_daily.start(DailyMs);
    makeShortcuts();
    QApplication::instance()->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    QApplication::instance()->removeEventFilter(this);
    std::ignore = leave();
}

int MainWindow::idleMinutes()
{
    return QSettings().value(QStringLiteral("lockMinutes"), DefaultIdleMinutes).toInt();
}

void MainWindow::enter(bool made, const QString &way, const QString &page, const QString &task)
{
    m_vault = m_gate->takeVault();
    m_session.emplace(*m_vault, m_clock);
    Result<> told = made ? tell(*m_session, JournalAction::FileCreated) : tell(*m_session, JournalAction::Unlocked, {{QStringLiteral("by"), way}});
    if (told && m_parts.afterUnlock)
        told = m_parts.afterUnlock(*m_session);
    if (!told) {
        m_session.reset();
        m_vault.reset();
        m_gate->locked(told.error());
        return;
    }
    if (m_parts.eachDay)
        m_parts.eachDay(*m_session);
    makePages();
    m_halves->setCurrentWidget(m_workspace);
    showBackupState();
    goTo(page.isEmpty() ? m_parts.firstPage : page, task);
    if (idleMinutes() > 0)
        m_idle.start(idleMinutes());
}

void MainWindow::makePages()
{
    m_workspace = new QWidget;
    m_sidebar = new Sidebar(m_parts.pages);
    m_stack = new QStackedWidget;
    m_menu = new QToolButton;
    m_menu->setText(tr("Menu"));
    m_menu->setAccessibleName(tr("Pages"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_menu);
    for (const PageEntry &entry : m_parts.pages) {
        Page *page = entry.make(*m_session);
        page->setObjectName(QStringLiteral("page-") + entry.id);
        m_pages.insert(entry.id, page);
        m_stack->addWidget(page);
        menu->addAction(entry.title, this, [this, id = entry.id] { goTo(id); });
        connect(page, &Page::attentionChanged, m_sidebar, [this, id = entry.id](int count) {
            m_sidebar->setCount(id, count);
            // The overview hears of it once what is going on here has returned.
            Page *overview = m_pages.value(m_parts.firstPage);
            if (overview && id != m_parts.firstPage)
                QMetaObject::invokeMethod(overview, &Page::timePassed, Qt::QueuedConnection);
        });
        connect(page, &Page::pageRequested, this, &MainWindow::goTo);
        connect(page, &Page::busyChanged, this, [this, page](bool busy) {
            if (busy)
                m_busy.insert(page);
            else
                m_busy.remove(page);
            m_idle.hold(!m_busy.isEmpty());
            showBackupState();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Lock"), this, &MainWindow::lockNow);
    m_menu->setMenu(menu);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *menuPlace = new QHBoxLayout;
    menuPlace->setContentsMargins(Theme::Around - 4, 0, 0, 0);
    menuPlace->addWidget(m_menu);
    menuPlace->addStretch(1);
    right->addLayout(menuPlace);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(m_workspace);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_halves->addWidget(m_workspace);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &id) { goTo(id); });
    connect(m_sidebar, &Sidebar::lockClicked, this, &MainWindow::lockNow);
    connect(m_sidebar, &Sidebar::backupClicked, this, [this] { goTo(QStringLiteral("security"), QStringLiteral("backup")); });
    fold();
}

void MainWindow::passTime()
{
    if (!m_session)
        return;
    if (m_parts.eachDay)
        m_parts.eachDay(*m_session);
    for (Page *page : std::as_const(m_pages))
        page->timePassed();
}

void MainWindow::goTo(const QString &id, const QString &task)
{
    Page *page = m_pages.value(id);
    if (!page)
        return;
    m_current = id;
    m_sidebar->setCurrent(id);
    m_stack->setCurrentWidget(page);
    page->activated();
    if (!task.isEmpty())
        page->begin(task);
}

Page *MainWindow::current() const
{
    return m_pages.value(m_current);
}

Result<> MainWindow::leave()
{
    m_idle.stop();
    if (!m_session)
        return {};
    Result<> kept;
    for (const PageEntry &entry : std::as_const(m_parts.pages)) {
        const Result<> locked = m_pages.value(entry.id)->lock();
        if (!locked && kept)
            kept = locked;
    }
    // What was copied here is a customer's data too: it goes with the key.
    if (QApplication::clipboard()->ownsClipboard())
        QApplication::clipboard()->clear();
    m_halves->setCurrentWidget(m_gate);
    m_pages.clear();
    m_busy.clear();
    delete m_workspace;
    m_workspace = nullptr;
    m_sidebar = nullptr;
    m_menu = nullptr;
    m_stack = nullptr;
    std::ignore = tell(*m_session, JournalAction::Locked);
    settleAnchor(*m_vault);
    m_session.reset();
    m_vault.reset();
    return kept;
}

bool MainWindow::isInNestedLoop() const
{
    // A file dialog or the keychain runs an event loop inside a call of a page: the page must live until that call returns.
    return QThread::currentThread()->loopLevel() > 1;
}

void MainWindow::lockNow()
{
    if (!m_session)
        return;
    if (isInNestedLoop()) {
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
        QTimer::singleShot(RetryMs, this, &MainWindow::lockNow);
        return;
    }
    const Result<> kept = leave();
    m_gate->locked(kept ? std::nullopt : std::optional<Failure>(kept.error()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isInNestedLoop()) {
        event->ignore();
        QTimer::singleShot(RetryMs, this, &QWidget::close);
        return;
    }
    QSettings().setValue(QStringLiteral("windowGeometry"), saveGeometry());
    const Result<> kept = leave();
    if (kept) {
        event->accept();
        return;
    }
    // Something typed could not be kept: it is said before the window goes; closing again closes.
    event->ignore();
    m_gate->locked(kept.error());
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const auto &action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(QStringLiteral("Ctrl+L")), [this] { lockNow(); });
    for (qsizetype i = 0; i < m_parts.pages.size(); ++i)
        on(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, id = m_parts.pages[i].id] { goTo(id); });
    // The one primary button of the page, wherever the focus is.
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (!current())
            return;
        for (QPushButton *button : current()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->property("look").toString() == QLatin1String("primary"))
                return button->click();
        }
    });
    on(QKeySequence::Find, [this] {
        if (current())
            current()->find();
    });
    on(QKeySequence::New, [this] {
        if (current())
            current()->createNew();
    });
    on(QKeySequence::Undo, [this] {
        if (current())
            current()->undo();
    });
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A field without anything to undo itself would swallow Ctrl+Z: then it belongs to the page.
    if (event->type() == QEvent::ShortcutOverride && current()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && watched == QApplication::focusWidget() && !fieldHasUndo(QApplication::focusWidget())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::fold()
{
    if (!m_workspace)
        return;
    // What is narrow depends on the size of the text.
    const double scale = Theme::instance().sidebarWidth() / static_cast<double>(Theme::SidebarWidth);
    m_sidebar->setVisible(width() >= MenuWidth * scale);
    m_menu->setVisible(width() < MenuWidth * scale);
    for (Page *page : std::as_const(m_pages))
        page->setFolded(width() < Theme::FoldWidth * scale);
}

QString MainWindow::fileTaker() const
{
    if (current() && current()->takesFiles())
        return m_current;
    for (const PageEntry &entry : m_parts.pages) {
        const Page *page = m_pages.value(entry.id);
        if (page && page->takesFiles())
            return entry.id;
    }
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileTaker().isEmpty() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString taker = fileTaker();
    const QStringList paths = droppedFiles(event->mimeData());
    if (taker.isEmpty() || paths.isEmpty())
        return;
    event->acceptProposedAction();
    goTo(taker);
    m_pages.value(taker)->takeFiles(paths);
}

void MainWindow::showBackupState()
{
    if (!m_vault || !m_sidebar)
        return;
    const Result<qint64> last = metaInteger(m_vault->database(), "last_backup");
    if (!last)
        return;
    if (*last == 0) {
        m_sidebar->setBackupText(tr("No backup yet"));
        return;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(*last).date();
    const qint64 days = day.daysTo(m_clock.realNow().date());
    m_sidebar->setBackupText(days <= 0 ? tr("Backed up today")
            : days == 1                ? tr("Backed up yesterday")
                                       : tr("Backed up on %1").arg(QLocale().toString(day, QLocale::ShortFormat)));
}

} // namespace couvert
