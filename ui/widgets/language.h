// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace couvert {

/// The language of the program: the one chosen (setting "language"), else the system's when it is French or English, else French.
///
/// Links Qt Core only, so that the command line speaks it too. Installing sets the translators (our words and Qt's own) and the
/// default QLocale, keeping the region of the system where its language is the same.
[[nodiscard]] QStringList languages();        ///< "fr", "en"
[[nodiscard]] QString chosenLanguage();       ///< "fr" or "en"
void chooseLanguage(const QString &language); ///< kept for the next start; an empty one follows the system again
void installLanguage(QCoreApplication &application, const QString &language = chosenLanguage());

} // namespace couvert
