// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/dossierpages.h"

#include "ui/paper/document.h"
#include "ui/paper/dossierdata.h"
#include "ui/paper/dossierinformation.h"
#include "ui/paper/dossierwords.h"

#include <QJsonArray>

namespace couvert {

namespace {

/// What stands before the data: whose it is, of which day, how complete it is.
void opening(Document &pages, const QJsonObject &document, const DossierWords &words, const QString &title)
{
    const DocumentWords &say = words.say();
    const QString day = words.day(document.value(QLatin1String("made_on")).toString());
    const QString restaurant = document.value(QLatin1String("controller")).toObject().value(QLatin1String("name")).toString();
    pages.title(title);
    if (document.value(QLatin1String("kind")) == QLatin1String("portability"))
        pages.paragraph(say(
            QT_TRANSLATE_NOOP("couvert::Dossier",
                "These are the data that you gave us or that your visits left, as of %1. The file dossier.json beside this one holds the same in a form "
                "that another company’s program can read (article 20 GDPR)."))
                .arg(day));
    else if (restaurant.isEmpty())
        pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "This is all that we hold about you, as of %1 (article 15 GDPR).")).arg(day));
    else
        pages.paragraph(
            say(QT_TRANSLATE_NOOP("couvert::Dossier", "This is all that %1 holds about you, as of %2 (article 15 GDPR).")).arg(restaurant, day));

    const QJsonArray masked = document.value(QLatin1String("masked")).toArray();
    if (masked.isEmpty())
        return;
    pages.paragraph(say(QT_TRANSLATE_NOOP("couvert::Dossier", "What is about somebody else is covered and reads █████ (article 15(4)):")));
    QMap<std::pair<QString, QString>, int> places;
    for (const QJsonValue value : masked) {
        const QJsonObject mask = value.toObject();
        places[{mask.value(QLatin1String("field")).toString(), mask.value(QLatin1String("reason")).toString()}] +=
            mask.value(QLatin1String("places")).toInt();
    }
    for (auto mask = places.cbegin(); mask != places.cend(); ++mask) {
        const auto &[field, reason] = mask.key();
        pages.item(QStringLiteral("–"),
            say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1, passages covered: %2; reason: %3."))
                .arg(field.isEmpty() ? say(QT_TRANSLATE_NOOP("couvert::Dossier", "Everywhere")) : words(DossierWords::Codes::Fields, field),
                    QString::number(*mask), words(DossierWords::Codes::Reasons, reason)));
    }
}

/// A dossier written out, page and text alike.
struct Written {
    explicit Written(const QJsonObject &document);
    DossierWords words;
    QString title;
    Document pages;
};

QString titleOf(const QJsonObject &document, const DocumentWords &say)
{
    return document.value(QLatin1String("kind")) == QLatin1String("portability")
        ? say(QT_TRANSLATE_NOOP("couvert::Dossier", "Your data, to take with you"))
        : say(QT_TRANSLATE_NOOP("couvert::Dossier", "What we hold about you"));
}

Written::Written(const QJsonObject &document)
    : words(document.value(QLatin1String("language")).toString()), title(titleOf(document, words.say())),
      pages(title, document.value(QLatin1String("controller")).toObject().value(QLatin1String("name")).toString(),
          words.say()(QT_TRANSLATE_NOOP("couvert::Dossier", "%1 · %2")).arg(title, words.day(document.value(QLatin1String("made_on")).toString())))
{
    pages.setColon(words.say().colon());
    opening(pages, document, words, title);
    writeDossierData(pages, document, words);
    if (document.value(QLatin1String("kind")) != QLatin1String("portability"))
        writeInformation(pages, document, words);
}

} // namespace

Result<QByteArray> dossierPdf(const QJsonObject &document)
{
    return Written(document).pages.finish();
}

QString dossierText(const QJsonObject &document)
{
    return Written(document).pages.text();
}

} // namespace couvert
