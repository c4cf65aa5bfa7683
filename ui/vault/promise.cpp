// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/promise.h"

#include <QCoreApplication>

namespace couvert {

QString promise()
{
    return QCoreApplication::translate("couvert::UnlockPage", "Your customers, sheltered. Even a restored backup does not forget your erasures.");
}

QString noFileThere()
{
    return QCoreApplication::translate(
        "couvert::UnlockPage", "There is no Couvert file in this folder. Choose the folder that holds CURRENT and data-1.db.");
}

} // namespace couvert
