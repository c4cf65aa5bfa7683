// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/dossierinformation.h"

#include "ui/paper/document.h"
#include "ui/paper/dossierwords.h"

#include <QJsonArray>

namespace couvert {

namespace {

using Codes = DossierWords::Codes;

void writePurposes(Document &pages, const QJsonObject &information, const DossierWords &words)
{
    const DocumentWords &say = words.say();
    pages.part(say(QT_TRANSLATE_NOOP("couvert::Dossier", "Why we hold it")));
    for (const QJsonValue value : information.value(QLatin1String("purposes")).toArray()) {
        const QJsonObject purpose = value.toObject();
        pages.item(QStringLiteral("–"),
            say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1. Basis: %2 (article %3)."))
                .arg(DossierWords::capital(words(Codes::Purposes, textOf(purpose, "code"))), words(Codes::Bases, textOf(purpose, "basis")),
                    textOf(purpose, "article")));
    }
    QStringList categories;
    for (const QJsonValue code : information.value(QLatin1String("categories")).toArray())
        categories.append(words(Codes::Categories, code.toString()));
    if (!categories.isEmpty())
        pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "Kinds of data: %1.")).arg(categories.join(QLatin1String(", "))));
}

void writeRecipients(Document &pages, const QJsonObject &information, const DossierWords &words)
{
    const DocumentWords &say = words.say();
    pages.part(say(QT_TRANSLATE_NOOP("couvert::Dossier", "Who receives it")));
    const QJsonArray recipients = information.value(QLatin1String("recipients")).toArray();
    if (recipients.isEmpty())
        pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier",
            "Those who work for us and need it to receive you. Besides them, nobody but the lists named above, where there are any.")));
    else
        pages.paragraph(
            say(QT_TRANSLATE_NOOP("couvert::Dossier", "Those who work for us and need it to receive you, and these companies on our behalf:")));
    for (const QJsonValue value : recipients) {
        const QJsonObject recipient = value.toObject();
        const QString country = textOf(recipient, "country");
        pages.item(QStringLiteral("–"), textOf(recipient, "name") + (country.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(country)));
    }
    const QJsonArray transfers = information.value(QLatin1String("transfers")).toArray();
    if (transfers.isEmpty())
        pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "As far as we know, your data do not leave the European Economic Area.")));
    for (const QJsonValue value : transfers) {
        const QJsonObject transfer = value.toObject();
        const QString safeguard = textOf(transfer, "safeguard");
        const QString line = safeguard.isEmpty()
            ? say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1 is outside the European Economic Area (%2). Ask us for the safeguards."))
            : say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1 is outside the European Economic Area (%2). Safeguard: %3."));
        pages.paragraph(safeguard.isEmpty() ? line.arg(textOf(transfer, "name"), textOf(transfer, "country"))
                                            : line.arg(textOf(transfer, "name"), textOf(transfer, "country"), safeguard));
    }
}

void writeRetention(Document &pages, const QJsonObject &information, const DossierWords &words)
{
    const DocumentWords &say = words.say();
    pages.part(say(QT_TRANSLATE_NOOP("couvert::Dossier", "How long we keep it")));
    const QJsonObject retention = information.value(QLatin1String("retention")).toObject();
    const QString months = QString::number(retention.value(QLatin1String("months")).toInt());
    const QString until = textOf(retention, "until");
    if (!until.isEmpty())
        pages.paragraph(say(
            QT_TRANSLATE_NOOP("couvert::Dossier",
                "Until %1: %2 months after the last time you came or wrote. A new visit starts the time anew. Proofs of consent and of your objections "
                "are kept as long as the law lets them be asked for."))
                .arg(words.day(until), months));
    else
        pages.paragraph(
            say(QT_TRANSLATE_NOOP("couvert::Dossier",
                    "%1 months after the last time you came or wrote. We do not know that day for you: your card will be looked at again."))
                .arg(months));
}

} // namespace

void writeInformation(Document &pages, const QJsonObject &document, const DossierWords &words)
{
    const DocumentWords &say = words.say();
    const QJsonObject information = document.value(QLatin1String("information")).toObject();
    const QJsonObject controller = document.value(QLatin1String("controller")).toObject();
    writePurposes(pages, information, words);
    writeRecipients(pages, information, words);
    writeRetention(pages, information, words);

    pages.part(say(QT_TRANSLATE_NOOP("couvert::Dossier", "Where it came from")));
    const QString source = textOf(information, "source");
    pages.paragraph(source.isEmpty() ? say(QT_TRANSLATE_NOOP("couvert::Dossier", "From you, as far as we know: nothing else is on record."))
                                     : say(QT_TRANSLATE_NOOP("couvert::Dossier", "On record as source: %1.")).arg(source));
    pages.paragraph(information.value(QLatin1String("automated_decisions")).toBool()
            ? say(QT_TRANSLATE_NOOP("couvert::Dossier", "Decisions about you are taken by a program: ask us how."))
            : say(QT_TRANSLATE_NOOP("couvert::Dossier", "No decision about you is taken by a program alone, and no profile of you is drawn.")));

    pages.part(say(QT_TRANSLATE_NOOP("couvert::Dossier", "What you may ask")));
    pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "You have the right, free of charge:")));
    for (const QJsonValue right : information.value(QLatin1String("rights")).toArray())
        pages.item(QStringLiteral("–"), words(Codes::Rights, right.toString()));
    QStringList ways;
    for (const char *way : {"email", "phone", "street"}) {
        if (!textOf(controller, way).isEmpty())
            ways.append(textOf(controller, way));
    }
    if (!controller.value(QLatin1String("street")).toString().isEmpty())
        ways.last() += QLatin1String(", ") + (textOf(controller, "postcode") + QLatin1Char(' ') + textOf(controller, "city")).trimmed();
    const QString who = textOf(controller, "responsible");
    if (!ways.isEmpty())
        pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "How to reach us: %1."))
                .arg((who.isEmpty() ? ways : QStringList{who} + ways).join(QStringLiteral(" · "))));
    pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier",
        "If our answer does not satisfy you, you may complain to the CNIL (www.cnil.fr, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07), the "
        "French data protection authority, or go to court.")));
}

} // namespace couvert
