// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace couvert {

namespace {

constexpr auto Key = "language";

void install(QCoreApplication &application, const QString &name, const QStringList &folders)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("language"));
    for (const QString &folder : folders) {
        if (translator->load(name, folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("fr"), QStringLiteral("en")};
}

QString chosenLanguage()
{
    const QString chosen = QSettings().value(QLatin1String(Key)).toString();
    if (languages().contains(chosen))
        return chosen;
    for (const QString &system : QLocale::system().uiLanguages()) {
        const QString language = system.section(QLatin1Char('-'), 0, 0);
        if (languages().contains(language))
            return language;
    }
    return languages().first();
}

void chooseLanguage(const QString &language)
{
    if (language.isEmpty())
        QSettings().remove(QLatin1String(Key));
    else
        QSettings().setValue(QLatin1String(Key), language);
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    const auto former = application.findChildren<QTranslator *>(QStringLiteral("language"), Qt::FindDirectChildrenOnly);
    qDeleteAll(former);
    const QLocale wanted(language);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == wanted.language() ? system
            : language == QLatin1String("fr")                  ? QLocale(QLocale::French, QLocale::France)
                                                               : wanted);
    const QString own = QStringLiteral(":/translations");
    install(application, QStringLiteral("qtbase_") + language, {own, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(application, QStringLiteral("couvert_") + language, {own});
}

} // namespace couvert
