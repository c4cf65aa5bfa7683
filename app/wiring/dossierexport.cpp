// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/dossierexport.h"

#include "app/wiring/holders.h"
#include "model/customers/customerreader.h"
#include "model/retention/keeping.h"
#include "ui/paper/dossierpages.h"

namespace couvert {

Result<Dossier> wholeDossier(const Session &session, Database &database, qint64 customerId, DossierOptions options)
{
    const Result<Customer> card = CustomerReader(database).card(customerId);
    if (!card)
        return failure(card);
    const Result<Keeping> keeping = Keeping::of(database, *card, session.clock().today());
    if (!keeping)
        return failure(keeping);
    options.keptMonths = keeping->rule.months;
    options.keptUntil = keeping->keepUntil;
    return collectDossier(session, database, personalDataHolders(), customerId, options);
}

Result<QStringList> exportDossier(const Session &session, Database &database, qint64 customerId, const DossierOptions &options, const QString &folder,
    const std::optional<QString> &zipPassword)
{
    const Result<Dossier> dossier = wholeDossier(session, database, customerId, options);
    if (!dossier)
        return failure(dossier);
    const Result<QByteArray> pdf = dossierPdf(dossier->document);
    if (!pdf)
        return failure(pdf);
    return writeDossier(session, database, *dossier, *pdf, folder, zipPassword);
}

} // namespace couvert
