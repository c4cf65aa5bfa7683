// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Couvert"));
    QCoreApplication::setOrganizationName(QStringLiteral("Couvert"));
    return couvert::runProgram(QCoreApplication::arguments().mid(1));
}
