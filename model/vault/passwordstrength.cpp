// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/passwordstrength.h"

#include "model/vault/secretbytes.h"

#include <QSet>

#include <algorithm>
#include <cmath>

#ifdef COUVERT_ZXCVBN
#include <zxcvbn.h>
#endif

namespace couvert {

namespace {

constexpr qsizetype FourKindsLength = 12;
constexpr qsizetype ThreeKindsLength = 14;
constexpr qsizetype PhraseWords = 7;
constexpr qsizetype PhraseDifferentWords = 5;
constexpr qsizetype PhraseLength = 20;
constexpr double TrivialBits = 30;
constexpr double StrongBits = 60;

struct Shape {
    qsizetype length = 0; ///< code points
    qsizetype words = 0;
    qsizetype differentWords = 0; ///< of two characters or more
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool special = false;

    [[nodiscard]] bool isPhrase() const { return words >= PhraseWords && differentWords >= PhraseDifferentWords && length >= PhraseLength; }
    [[nodiscard]] bool meetsClass() const
    {
        const bool threeKinds = upper && lower && digit;
        return (length >= FourKindsLength && threeKinds && special) || (length >= ThreeKindsLength && threeKinds) || isPhrase();
    }
};

void count(Shape &shape, char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        shape.upper = true;
        break;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other: // scripts without case: a letter, and no reason to ask for capitals that do not exist
        shape.lower = true;
        break;
    case QChar::Number_DecimalDigit:
        shape.digit = true;
        break;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return;
    default:
        shape.special = true;
    }
    ++shape.length;
}

Shape shapeOf(const QString &password)
{
    Shape shape;
    for (const uint character : password.toUcs4())
        count(shape, character);
    QSet<QString> different;
    for (const QString &part : password.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (std::none_of(part.cbegin(), part.cend(), [](QChar character) { return character.isLetterOrNumber(); }))
            continue;
        ++shape.words;
        if (part.size() > 1)
            different.insert(part.toCaseFolded());
    }
    shape.differentWords = different.size();
    return shape;
}

#ifdef COUVERT_ZXCVBN

/// What French passwords are made of and an English dictionary does not know. Lower case, without accents.
const char *const FrenchWords[] = {"motdepasse", "passe", "mot", "azerty", "azertyuiop", "qsdfghjklm", "wxcvbn", "bonjour", "bonsoir", "soleil",
    "chocolat", "doudou", "loulou", "coucou", "chouchou", "jetaime", "amour", "marseille", "paris", "lyon", "toulouse", "bordeaux", "france",
    "restaurant", "resto", "bistrot", "bistro", "brasserie", "auberge", "cuisine", "couvert", "couverts", "client", "clients", "fichier", "gerant",
    "patron", "caisse", "table", "administrateur", "vacances", "camille", "nicolas", "julien", "thomas", "maman", "papa", "famille", "secret",
    "bienvenue", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "printemps",
    "automne", "hiver", nullptr};

double bitsOf(const QString &password, const Shape &)
{
    // An accent is no more work for whoever guesses than its letter; the dictionary has plain letters.
    QString plain;
    for (const QChar character : password.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark() && !character.isNull())
            plain.append(character);
    }
    const SecretBytes bytes = SecretBytes::fromPassword(plain + QChar(QChar::Null));
    return ZxcvbnMatch(reinterpret_cast<const char *>(bytes.data()), const_cast<const char **>(FrenchWords), nullptr);
}

#else

double bitsOf(const QString &, const Shape &shape)
{
    constexpr double bitsOfWord = 11; // one of 2,000 words that come to mind
    constexpr double specialCount = 37;
    const double kinds = (shape.upper ? 26 : 0) + (shape.lower ? 26 : 0) + (shape.digit ? 10 : 0) + (shape.special ? specialCount : 0);
    const double byCharacters = static_cast<double>(shape.length) * std::log2(std::max(kinds, 1.0));
    return shape.isPhrase() ? std::min(byCharacters, static_cast<double>(shape.differentWords) * bitsOfWord) : byCharacters;
}

#endif

PasswordStrength::Advice adviceFor(const Shape &shape)
{
    constexpr qsizetype phraseBegun = 3;
    if (shape.words >= phraseBegun)
        return PasswordStrength::Advice::LongerOrPhrase;
    if (shape.length < FourKindsLength)
        return PasswordStrength::Advice::TooShort;
    return PasswordStrength::Advice::AddKinds;
}

} // namespace

PasswordStrength rate(const QString &password)
{
    PasswordStrength strength;
    if (password.isEmpty())
        return strength;
    const QString normalised = password.normalized(QString::NormalizationForm_KC);
    const Shape shape = shapeOf(normalised);
    strength.bits = bitsOf(normalised, shape);
    strength.level = PasswordStrength::Level::Weak;
    if (!shape.meetsClass()) {
        strength.advice = adviceFor(shape);
    } else if (strength.bits < TrivialBits) {
        strength.advice = PasswordStrength::Advice::Common;
    } else {
        strength.accepted = true;
        strength.level = strength.bits < StrongBits ? PasswordStrength::Level::Fair : PasswordStrength::Level::Strong;
    }
    return strength;
}

} // namespace couvert
