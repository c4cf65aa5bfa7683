// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/recoverycode.h"

#include <QDate>

namespace couvert {

class Vault;

/// What stands on a recovery sheet.
struct RecoverySheet {
    QString restaurant; ///< may be empty
    QString accountName;
    QStringList groups;  ///< the 8 groups of the code
    QByteArray kit;      ///< the wrapped recovery slot; the QR code holds it as base64
    QString fingerprint; ///< of the customer file
    QDate day;
    QString language = QStringLiteral("fr"); ///< "fr" or "en"
};

/// The sheet for this file and this code, which may not be in force yet, on this day.
[[nodiscard]] RecoverySheet recoverySheetFor(Vault &vault, const RecoveryCode &code, QDate day, const QString &language);

/// The one page that opens the customer file when every password is lost: the code in 8 numbered groups, the wrapped slot as a QR code,
/// where to keep it, how to use it, what to do when it is lost. Written whole or not at all, for its owner only. InvalidValue (not 8
/// groups, a kit too long), Unsupported (no font on this system), StorageFull, StorageFailed.
[[nodiscard]] Result<> writeRecoverySheet(const QString &pdfPath, const RecoverySheet &sheet);

} // namespace couvert
