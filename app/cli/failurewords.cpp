// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failurewords.h"

#include "app/cli/arguments.h"
#include "ui/widgets/language.h"

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

struct Words {
    const char *french;
    const char *english;
};

Words wordsOf(FailureCode code)
{
    switch (code) {
    case FailureCode::InvalidValue:
        return {"Une valeur ne convient pas. Rien n’a été changé.", "A value does not fit. Nothing was changed."};
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
        return {"Le fichier à lire est endommagé ou vide. Rien n’a été changé.", "The input file is damaged or empty. Nothing was changed."};
    case FailureCode::InputEncrypted:
        return {"Le fichier à lire est protégé par un mot de passe : enregistrez-le sans, puis réessayez.",
            "The input file is protected by a password: save it without one and try again."};
    case FailureCode::InputTooLarge:
        return {"Le fichier à lire dépasse les limites. Rien n’a été changé.", "The input file is over the limits. Nothing was changed."};
    case FailureCode::InputUnknown:
        return {"Ce genre de fichier ne se lit pas. Enregistrez-le en .xlsx ou en .csv.", "This kind of file is not read. Save it as .xlsx or .csv."};
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

} // namespace

QString wordsFor(const Failure &failure)
{
    const bool english = chosenLanguage() == QLatin1String("en");
    if (isUsage(failure))
        return (english ? QStringLiteral("Wrong usage (%1). See --help.") : QStringLiteral("Mauvais usage (%1). Voir --help."))
            .arg(failure.detail.mid(7));
    const Words words = wordsOf(failure.code);
    return QString::fromUtf8(english ? words.english : words.french);
}

} // namespace couvert
