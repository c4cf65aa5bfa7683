// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/wording.h"

// The texts of version 1. They are part of what people agreed to: a better text is a new version, never a change here.
namespace couvert {

namespace {

Wording shipped(const char *purpose, const char *language, const char *text)
{
    return {QString::fromLatin1(purpose), QString::fromLatin1(language), 1, QString::fromUtf8(text), {}};
}

} // namespace

const QList<Wording> &shippedWordings()
{
    static const QList<Wording> all{
        shipped("offers", "fr",
            "J’accepte que le restaurant m’envoie ses offres, ses menus et son actualité, uniquement par le moyen que je coche. Mon accord est libre : "
            "refuser ne change rien au service. Je peux le retirer à tout moment, aussi simplement que je le donne, auprès du restaurant ou par le "
            "lien ou le STOP de chaque envoi. Par téléphone, mon accord vaut un an au plus à compter d’aujourd’hui et ne se renouvelle pas de "
            "lui-même ; le restaurant en garde la preuve et me la remet gratuitement si je la demande."),
        shipped("offers", "en",
            "I agree that the restaurant sends me its offers, menus and news, only by the means that I tick. My consent is free: refusing changes "
            "nothing to the service. I can take it back at any time, as simply as I give it, at the restaurant or by the link or STOP in each message. "
            "By telephone, my consent lasts one year at most from today and is not renewed by itself; the restaurant keeps the proof of it and gives it "
            "to me free of charge when I ask."),
        shipped("survey", "fr",
            "J’accepte que le restaurant me demande mon avis après ma visite, uniquement par le moyen que je coche. Je peux retirer cet accord à tout "
            "moment. Par téléphone, il vaut un an au plus à compter d’aujourd’hui."),
        shipped("survey", "en",
            "I agree that the restaurant asks my opinion after my visit, only by the means that I tick. I can take this consent back at any time. By "
            "telephone, it lasts one year at most from today."),
        shipped("loyalty", "fr",
            "J’accepte que le restaurant tienne compte de mes visites et de mes habitudes pour m’accorder les avantages de la fidélité et me les faire "
            "connaître par le moyen que je coche. Je peux retirer cet accord à tout moment ; mes avantages déjà acquis me restent. Par téléphone, il "
            "vaut un an au plus à compter d’aujourd’hui."),
        shipped("loyalty", "en",
            "I agree that the restaurant uses my visits and habits to grant me the benefits of loyalty and to tell me of them by the means that I tick. I "
            "can take this consent back at any time; benefits already earned stay mine. By telephone, it lasts one year at most from today."),
        shipped("diet", "fr",
            "J’accepte expressément que le restaurant note mes allergies ou mon régime, dans le seul but de me servir sans danger. Ces indications "
            "peuvent toucher à ma santé ; elles ne servent à rien d’autre, ne sont communiquées qu’au personnel qui en a besoin et sont effacées à la "
            "date convenue ou dès que je le demande."),
        shipped("diet", "en",
            "I expressly agree that the restaurant notes my allergies or diet, for the sole purpose of serving me safely. These details may concern my "
            "health; they serve nothing else, are told only to the staff who need them and are erased on the agreed date or as soon as I ask."),
    };
    return all;
}

} // namespace couvert
