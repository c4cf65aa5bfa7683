// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/vault/database.h"

#include <QLocale>

namespace couvert {

/// What consents are called on paper, in the language of the document.
class ConsentWordsOnPaper final
{
public:
    explicit ConsentWordsOnPaper(const QString &language) : m_language(language) { }

    /// The program's words for a usual purpose; the restaurant's name for one of its own.
    [[nodiscard]] Result<QString> purpose(Database &database, const QString &code) const;
    [[nodiscard]] QString channel(Channel channel) const; ///< "by e-mail"
    [[nodiscard]] QString how(ConsentHow how) const;
    [[nodiscard]] QString action(ConsentAction action) const;

private:
    QString m_language;
};

} // namespace couvert
