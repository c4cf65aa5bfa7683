// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/couvert/application.h"
#include "app/couvert/firstwindow.h"
#include "model/vault/processhardening.h"
#include "model/vault/vaultfolder.h"
#include "ui/shell/mainwindow.h"
#include "ui/vault/vaultgate.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace {

QString customerFile(const QString &given)
{
    if (!given.isEmpty())
        return QDir::cleanPath(QDir().absoluteFilePath(given));
    return QSettings().value(QStringLiteral("lastFile"), couvert::VaultFolder::defaultPath()).toString();
}

} // namespace

int main(int argc, char *argv[])
{
    couvert::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Couvert"));
    QCoreApplication::setOrganizationName(QStringLiteral("Couvert"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUVERT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("couvert"));
    couvert::installLanguage(application);
    couvert::Theme::instance();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("folder"), QCoreApplication::translate("main", "Folder of the customer file."), QStringLiteral("[folder]"));
    parser.process(application);

    couvert::FirstWindow first(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    if (!first.isFirst()) {
        first.askFirst();
        return 0;
    }
    const couvert::Result<> crypto = couvert::initialiseCrypto();
    if (!crypto) {
        QMessageBox::critical(nullptr, QStringLiteral("Couvert"),
            QCoreApplication::translate(
                "main", "This system gives no random numbers, so nothing can be encrypted. Couvert did not start; no file was touched."));
        return 1;
    }
    const couvert::Clock clock;
    const std::unique_ptr<couvert::MainWindow> window = couvert::makeWindow(customerFile(parser.positionalArguments().value(0)), clock);
    QObject::connect(&first, &couvert::FirstWindow::asked, window.get(), [&window] {
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->show();
        window->raise();
        window->activateWindow();
    });
    window->show();
    QTimer::singleShot(0, window.get(), [&window] { static_cast<couvert::VaultGate *>(window->gate())->tryKeychain(); });
    return QApplication::exec();
}
