// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/documentwords.h"

#include <QDateTime>

class QJsonObject;

namespace couvert {

/// What a dossier holds under a key; empty when it holds no text there.
[[nodiscard]] QString textOf(const QJsonObject &object, const char *key);

/// What the codes of a dossier are called in the language of its reader. A code that has no word here is shown as it is: nothing that is
/// held is left out for want of a word.
class DossierWords final
{
public:
    enum class Codes {
        Fields,     ///< "last_name"
        Purposes,   ///< "offers", "serving"
        Bases,      ///< "consent"
        Channels,   ///< "by e-mail"
        Said,       ///< "You agreed"
        Hows,       ///< "on paper"
        Visits,     ///< "booking"
        Categories, ///< of cards, and of data
        Acts,       ///< of the journal: "card looked at"
        Reasons,    ///< of a mask
        Duties,     ///< why something is kept apart
        Rights      ///< the end of a sentence
    };
    explicit DossierWords(const QString &language);

    [[nodiscard]] const DocumentWords &say() const { return m_say; }
    [[nodiscard]] QString operator()(Codes of, const QString &code) const;
    /// "3 March 2026" of an ISO day or moment (of the time in France); a text that is neither stays as it is.
    [[nodiscard]] QString day(const QString &iso) const;
    [[nodiscard]] QString dayOfYear(const QString &iso) const; ///< "3 March"
    [[nodiscard]] QString birthday(const QString &iso) const;

    [[nodiscard]] static QString capital(QString text); ///< with a capital at its beginning

private:
    DocumentWords m_say;
};

} // namespace couvert
