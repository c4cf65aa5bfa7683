// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/couvert/application.h"
#include "model/vault/clock.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"
#include "tests/bench/queries.h"
#include "ui/customers/customerlistmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

// couvert-bench-window: what a person feels, measured on the real window. Steps of couvert-bench, each a process of its own:
//   first-window PROGRAM [ARGUMENTS]   from its start until its window stands on the screen
//   window FOLDER CUSTOMERS            from a key to the drawn list; from a drag of the scroll bar to the drawn rows; memory
namespace couvert::bench {

namespace {

constexpr int Typed = 60;    ///< names
constexpr int Longest = 8;   ///< letters of each
constexpr int HandMs = 40;   ///< between two keys
constexpr int Frames = 1500; ///< of a drag
constexpr int PatienceMs = 20000;

/// Knows when the table has been drawn.
class DrawWatch final : public QObject
{
public:
    explicit DrawWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool drawn = false;
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        drawn = drawn || event->type() == QEvent::Paint;
        return false;
    }
};

template <typename Condition> void waitUntil(Condition condition, const char *what)
{
    const Stopwatch watch;
    while (!condition()) {
        QApplication::processEvents(QEventLoop::AllEvents, 5);
        if (watch.milliseconds() > PatienceMs)
            giveUp(what);
    }
}

void restFor(int ms)
{
    const Stopwatch watch;
    while (watch.milliseconds() < ms)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void tellTimes(const char *name, const Times &times)
{
    const QByteArray key(name);
    tell((key + " p50").constData(), times.median());
    tell((key + " p99").constData(), times.percentile(99));
    tell((key + " max").constData(), times.most());
}

Times typeNames(QLineEdit *field, const CustomerListModel *model, DrawWatch &watch, qint64 customers)
{
    Times times;
    const std::vector<QuerySet> sets = querySets(customers, Typed);
    const auto surnames = std::find_if(sets.begin(), sets.end(), [](const QuerySet &set) { return set.name == QLatin1String("full surname"); });
    for (const QString &name : surnames->queries) {
        field->clear();
        restFor(HandMs);
        for (const QChar letter : name.left(Longest)) {
            watch.drawn = false;
            const Stopwatch key;
            press(field, Qt::Key_unknown, QString(letter));
            const QString wanted = field->text().trimmed();
            waitUntil([&] { return watch.drawn && model->query() == wanted; }, "the list did not answer a key");
            times.all.push_back(key.milliseconds());
            restFor(HandMs);
        }
    }
    field->clear();
    restFor(HandMs);
    return times;
}

Times dragTheBar(QTableView *table, DrawWatch &watch)
{
    Times times;
    QScrollBar *bar = table->verticalScrollBar();
    for (int frame = 0; frame < Frames; ++frame) {
        watch.drawn = false;
        const Stopwatch drag;
        // Down through everything in even pulls, then back up.
        const double place = frame < Frames / 2 ? frame / (Frames / 2.0) : (Frames - frame) / (Frames / 2.0);
        const int wanted = static_cast<int>(place * bar->maximum());
        if (wanted == bar->value())
            continue;
        bar->setValue(wanted);
        waitUntil([&] { return watch.drawn; }, "the list was not drawn while it was dragged");
        times.all.push_back(drag.milliseconds());
    }
    return times;
}

int measureWindow(int &argc, char **argv, const QString &folder, qint64 customers)
{
    QApplication application(argc, argv);
    installLanguage(application);
    if (!initialiseCrypto())
        giveUp("no random numbers");
    const Clock clock;
    const std::unique_ptr<MainWindow> window = makeWindow(folder, clock);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    waitUntil([&] { return QApplication::focusWidget() != nullptr; }, "nothing has the focus");
    for (const QChar letter : BenchFile::passwordText())
        press(QApplication::focusWidget(), Qt::Key_unknown, QString(letter));
    press(QApplication::focusWidget(), Qt::Key_Return, QStringLiteral("\r"));
    waitUntil([&] { return window->isOpen(); }, "the file did not open");
    window->goTo(QStringLiteral("clients"));
    auto *field = window->findChild<QLineEdit *>(QStringLiteral("search"));
    auto *table = window->findChild<QTableView *>(QStringLiteral("customers"));
    if (!field || !table)
        giveUp("the list is not there");
    const auto *model = static_cast<const CustomerListModel *>(table->model());
    DrawWatch watch(table->viewport());
    restFor(10 * HandMs);
    tellTimes("key", typeNames(field, model, watch, customers));
    tellTimes("drag", dragTheBar(table, watch));
    tell("rows reached", model->rowCount());
    tell("resident MB", residentMegabytes());
    return 0;
}

/// Starts a program and waits until a window of its own size stands on the screen.
int measureFirstWindow(char **command)
{
    xcb_connection_t *server = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(server) != 0)
        giveUp("no screen");
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(server)).data;
    const std::uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(server, screen->root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(server);
    const Stopwatch watch;
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    double shown = 0;
    while (shown == 0 && watch.milliseconds() < PatienceMs) {
        xcb_generic_event_t *event = xcb_wait_for_event(server);
        if (event == nullptr)
            break;
        if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY) {
            const xcb_window_t mapped = reinterpret_cast<xcb_map_notify_event_t *>(event)->window;
            xcb_get_geometry_reply_t *size = xcb_get_geometry_reply(server, xcb_get_geometry(server, mapped), nullptr);
            if (size != nullptr && size->width > 300)
                shown = watch.milliseconds();
            free(size);
        }
        free(event);
    }
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    xcb_disconnect(server);
    if (shown == 0)
        giveUp("no window came");
    tell("milliseconds", shown);
    return 0;
}

} // namespace

} // namespace couvert::bench

int main(int argc, char **argv)
{
    using namespace couvert::bench;
    const QByteArray step = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (step == "first-window" && argc > 2)
        return measureFirstWindow(argv + 2);
    if (step == "window" && argc == 4)
        return measureWindow(argc, argv, QFile::decodeName(argv[2]), QByteArray(argv[3]).toLongLong());
    return 2;
}
