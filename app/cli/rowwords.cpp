// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowwords.h"

#include "ui/widgets/language.h"

#include <algorithm>
#include <array>

namespace couvert {

namespace {

struct RowWords {
    const char *code;
    const char *french;
    const char *english;
};

constexpr std::array<RowWords, 8> Table{{
    {"no_identity", "La ligne n’a ni nom, ni société, ni e-mail, ni téléphone : elle n’est pas importée.",
        "The row has no name, no company, no e-mail and no phone: it is not imported."},
    {"email_not_valid", "L’adresse e-mail semble fausse : elle est gardée telle quelle.", "The e-mail address looks wrong: it is kept as it stands."},
    {"phone_not_valid", "Le numéro de téléphone semble faux : il est gardé tel quel.", "The phone number looks wrong: it is kept as it stands."},
    {"date_not_valid", "Cette date ne se lit pas : elle est laissée de côté, le reste de la ligne est gardé.",
        "The date cannot be read: it is left out, the rest of the row is kept."},
    {"future_date", "Cette date est dans le futur : elle est laissée de côté, le reste de la ligne est gardé.",
        "The date lies in the future: it is left out, the rest of the row is kept."},
    {"consent_not_understood", "Cette réponse sur le consentement n’est pas claire : elle compte comme une absence de réponse.",
        "The answer about consent is not clear: it counts as no answer."},
    {"source_missing", "Rien ne dit d’où viennent ces données : vos clients peuvent vous le demander. Voir --source.",
        "Nothing says where the data comes from, and your customers may ask. See --source."},
    {"value_not_valid", "Cette valeur ne tient pas dans sa colonne : elle est laissée de côté, le reste de la ligne est gardé.",
        "The value cannot be kept in its column: it is left out, the rest of the row is kept."},
}};

} // namespace

QString wordsForRow(const QString &code)
{
    const auto found = std::find_if(Table.cbegin(), Table.cend(), [&](const RowWords &words) { return code == QLatin1String(words.code); });
    const RowWords &words = found == Table.cend() ? Table.back() : *found;
    return QString::fromUtf8(chosenLanguage() == QLatin1String("en") ? words.english : words.french);
}

} // namespace couvert
