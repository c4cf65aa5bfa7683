// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failurewords.h"

#include "app/cli/arguments.h"
#include "ui/widgets/language.h"

#include <QHash>

namespace couvert {

int exitStatusOf(const Failure &failure)
{
    if (isUsage(failure))
        return 2;
    switch (failure.code) {
    case FailureCode::WrongPassword:
    case FailureCode::WrongRecoveryCode:
    case FailureCode::KeychainRefused:
        return 3;
    case FailureCode::KeysDamaged:
    case FailureCode::DatabaseDamaged:
    case FailureCode::Incomplete:
    case FailureCode::Newer:
    case FailureCode::RolledBack:
        return 4;
    case FailureCode::InUse:
        return 5;
    case FailureCode::InputUnreadable:
    case FailureCode::InputEncrypted:
    case FailureCode::InputTooLarge:
    case FailureCode::InputUnknown:
        return 6;
    case FailureCode::RefusedByRole:
    case FailureCode::RefusedByRule:
        return 7;
    default:
        return 1;
    }
}

namespace {

struct FailureTexts {
    const char *french;
    const char *english;
};

FailureTexts wordsOf(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::InvalidValue:
        if (failure.detail.isEmpty())
            return {"Une valeur ne convient pas. Rien n’a été changé.", "A value does not fit. Nothing was changed."};
        return {"La valeur de « %1 » ne convient pas. Rien n’a été changé.", "The value of “%1” does not fit. Nothing was changed."};
    case FailureCode::NotFound:
        return {"Ce qui est demandé n’existe pas. Rien n’a été changé.", "What was asked for does not exist. Nothing was changed."};
    case FailureCode::AlreadyExists:
        return {"Quelque chose existe déjà à cet endroit. Rien n’a été changé.", "Something stands at that place already. Nothing was changed."};
    case FailureCode::WrongPassword:
        return {"Le mot de passe n’ouvre pas ce fichier clients.", "The password does not open this customer file."};
    case FailureCode::WrongRecoveryCode:
        return {"Le code de secours n’ouvre pas ce fichier clients.", "The recovery code does not open this customer file."};
    case FailureCode::KeychainRefused:
        return {"Le trousseau du système ne donne pas la clé. Utilisez le mot de passe.",
            "The system’s keychain does not give the key. Use the password."};
    case FailureCode::KeysDamaged:
        return {"Les fichiers de clés sont endommagés. Restaurez une sauvegarde ou utilisez la feuille de secours.",
            "The key files are damaged. Restore a backup or use the recovery sheet."};
    case FailureCode::DatabaseDamaged:
        return {"Le fichier clients est endommagé. N’y écrivez plus et restaurez une sauvegarde.",
            "The customer file is damaged. Write no more and restore a backup."};
    case FailureCode::Incomplete:
        return {"Il manque une partie du fichier clients. Restaurez une sauvegarde.", "A part of the customer file is missing. Restore a backup."};
    case FailureCode::Newer:
        return {"Ce fichier vient d’une version plus récente de Couvert. Il n’a pas été touché.",
            "This file comes from a newer version of Couvert. It was not touched."};
    case FailureCode::RolledBack:
        return {"Le fichier est plus ancien que ce qui a déjà été vu : restauré, copié ou modifié.",
            "The file is older than what was seen before: restored, copied or changed."};
    case FailureCode::InUse:
        return {"Le fichier clients est utilisé par un autre programme.", "The customer file is in use by another program."};
    case FailureCode::Busy:
        return {"Un autre travail écrit en ce moment. Réessayez ensuite.", "Another job is writing now. Try again afterwards."};
    case FailureCode::InputUnreadable:
        if (failure.detail == QLatin1String("open"))
            return {"Le fichier à lire ne s’ouvre pas : vérifiez son chemin et vos droits. Rien n’a été changé.",
                "The input file does not open: check its path and your rights. Nothing was changed."};
        return {"Le fichier à lire est endommagé ou vide. Rien n’a été changé.", "The input file is damaged or empty. Nothing was changed."};
    case FailureCode::InputEncrypted:
        return {"Le fichier à lire est protégé par un mot de passe : enregistrez-le sans, puis réessayez.",
            "The input file is protected by a password: save it without one and try again."};
    case FailureCode::InputTooLarge:
        return {"Le fichier à lire dépasse les limites. Rien n’a été changé.", "The input file is over the limits. Nothing was changed."};
    case FailureCode::InputUnknown:
        return {"Ce genre de fichier ne se lit pas. Enregistrez-le en .xlsx, en .ods ou en .csv.",
            "This kind of file is not read. Save it as .xlsx, .ods or .csv."};
    case FailureCode::RefusedByRole:
        return {"Ce compte n’a pas le droit de faire cela.", "This account may not do that."};
    case FailureCode::RefusedByRule:
        return {"Une règle l’interdit. Rien n’a été changé.", "A rule refuses it. Nothing was changed."};
    case FailureCode::StorageFull:
        return {"Le disque est plein. Rien n’a été changé.", "The disk is full. Nothing was changed."};
    case FailureCode::StorageFailed:
        return {"Le disque n’a pas accepté la lecture ou l’écriture.", "The disk did not take the reading or the writing."};
    case FailureCode::OutOfMemory:
        return {"La mémoire ne suffit pas.", "There is not enough memory."};
    case FailureCode::Unsupported:
        return {"Il manque à ce système ce qu’il faut pour cela.", "This system lacks what is needed for that."};
    case FailureCode::Internal:
        break;
    }
    return {"Une erreur interne est survenue. Rien n’a été changé.", "An internal error occurred. Nothing was changed."};
}

/// Why a rule refused, or which value does not fit: where the code alone does not say it.
const FailureTexts *reasonOf(const Failure &failure)
{
    static const QHash<QString, FailureTexts> reasons{
        {QStringLiteral("older_than_opposition"),
            {"Cet accord est plus ancien qu’une opposition, un refus ou un retrait de la personne. Rien n’a été changé.",
                "This consent is older than an opposition, a refusal or a withdrawal of the person. Nothing was changed."}},
        {QStringLiteral("parent_must_agree"),
            {"La personne a moins de 15 ans : un parent doit être d’accord (--guardian). Rien n’a été changé.",
                "The person is under 15: a parent must agree (--guardian). Nothing was changed."}},
        {QStringLiteral("erased"),
            {"Cette personne a été effacée. Seul un acte nouveau de sa part, avec sa date (--new-act), la fait revenir. Rien n’a été changé.",
                "This person was erased. Only a new act of theirs, with its day (--new-act), brings them back. Nothing was changed."}},
        {QStringLiteral("not_informed"),
            {"La personne doit être prévenue avant la levée du gel. Rien n’a été changé.",
                "The person has to be told before the card is released. Nothing was changed."}},
        {QStringLiteral("too_late"),
            {"Le premier mois est passé : le délai ne se prolonge plus. Rien n’a été changé.",
                "The first month is over: the time cannot be extended any more. Nothing was changed."}},
        {QStringLiteral("extended"), {"Le délai a déjà été prolongé. Rien n’a été changé.", "The time was extended already. Nothing was changed."}},
        {QStringLiteral("closed"), {"Cette demande est close. Rien n’a été changé.", "This request is closed. Nothing was changed."}},
        {QStringLiteral("reason"),
            {"Il faut une raison, qui ne nomme personne quand elle survit à la fiche. Rien n’a été changé.",
                "A reason is needed, which names nobody where it outlives the card. Nothing was changed."}},
        {QStringLiteral("other_person"),
            {"Cette demande est celle d’une autre personne. Rien n’a été changé.", "This request is somebody else’s. Nothing was changed."}},
        {QStringLiteral("restricted"),
            {"La fiche de cette personne est gelée. Rien n’a été changé.", "This person’s card is frozen. Nothing was changed."}},
        {QStringLiteral("hold"),
            {"Cette fiche est gardée pour une raison : `show` dit laquelle et jusqu’à quand, `hold ID --end` y met fin. Rien n’a été changé.",
                "This card is kept for a reason: `show` tells which one and until when, `hold ID --end` ends it. Nothing was changed."}},
        {QStringLiteral("future_date"),
            {"Cette date n’est pas encore venue. Rien n’a été changé.", "That day has not come yet. Nothing was changed."}},
        {QStringLiteral("purpose"),
            {"Cette finalité n’est pas connue : offers, survey, loyalty, diet ou celles des réglages. Rien n’a été changé.",
                "This purpose is not known: offers, survey, loyalty, diet or those of the settings. Nothing was changed."}},
        {QStringLiteral("until"),
            {"La fin de l’accord doit suivre son début. Rien n’a été changé.", "A consent must end after it began. Nothing was changed."}},
        {QStringLiteral("no_address_column"),
            {"La liste n’a pas de colonne d’adresses pour ce moyen de contact. Rien n’a été changé.",
                "The list has no column of addresses for this channel. Nothing was changed."}},
        {QStringLiteral("list_of_subscribers"),
            {"Cette liste est celle des abonnés, pas des désabonnés. Rien n’a été changé.",
                "This is the list of those who subscribed, not of those who unsubscribed. Nothing was changed."}},
        {QStringLiteral("about_another_channel"),
            {"Cette liste ne dit qui s’est désabonné que d’un autre moyen de contact. Rien n’a été changé.",
                "This list tells only who unsubscribed from another channel. Nothing was changed."}},
        {QStringLiteral("address"),
            {"Cette adresse ou ce numéro ne se lit pas. Rien n’a été changé.", "This address or number cannot be read. Nothing was changed."}},
        {QStringLiteral("out"),
            {"Le fichier à écrire doit finir par .csv, .xlsx ou .ods. Rien n’a été changé.",
                "The file to write must end in .csv, .xlsx or .ods. Nothing was changed."}},
    };
    if (failure.detail == QLatin1String("evidence")) {
        static const FailureTexts tooLarge{"La preuve dépasse 10 Mo. Rien n’a été changé.", "The evidence is over 10 MB. Nothing was changed."};
        static const FailureTexts other{
            "La preuve n’est pas un PDF, un JPEG, un PNG ou un e-mail (.eml), ou son nom dit autre chose. Rien n’a été changé.",
            "The evidence is no PDF, JPEG, PNG or e-mail (.eml), or its name says otherwise. Nothing was changed."};
        if (failure.code == FailureCode::InputTooLarge)
            return &tooLarge;
        return failure.code == FailureCode::InputUnknown ? &other : nullptr;
    }
    const bool spoken =
        failure.code == FailureCode::RefusedByRule || failure.code == FailureCode::InvalidValue || failure.code == FailureCode::InputUnreadable;
    const auto found = reasons.constFind(failure.detail);
    return spoken && found != reasons.constEnd() ? &*found : nullptr;
}

} // namespace

QString wordsFor(const Failure &failure)
{
    const bool english = chosenLanguage() == QLatin1String("en");
    if (isUsage(failure))
        return (english ? QStringLiteral("Wrong usage (%1). See --help.") : QStringLiteral("Mauvais usage (%1). Voir --help."))
            .arg(failure.detail.mid(7));
    const FailureTexts *reason = reasonOf(failure);
    const FailureTexts words = reason != nullptr ? *reason : wordsOf(failure);
    const QString text = QString::fromUtf8(english ? words.english : words.french);
    // The detail of a value that does not fit names its field.
    return text.contains(QLatin1String("%1")) ? text.arg(failure.detail) : text;
}

} // namespace couvert
