// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/erasing.h"

#include "ui/customers/customerwords.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/paper/restaurantlines.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>

namespace couvert {

namespace {

class Erasing
{
    Q_DECLARE_TR_FUNCTIONS(couvert::Erasing)
};

} // namespace

Result<ErasurePreview> previewErasure(
    const Session &session, const PersonalDataHolders &holders, const QList<qint64> &ids, const QString &requestNumber)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return Erasure(session, **database, holders).preview(ids, requestNumber);
}

QString refusedWords(const QList<ErasureRefusal> &refused, bool all)
{
    QStringList sentences;
    for (const ErasureRefusal &refusal : refused) {
        if (refusal.code == QLatin1String("hold")) {
            const QString day = dayWords(refusal.until);
            sentences.append(all ? Erasing::tr("The card is kept until %1, for this reason: %2", "day, reason").arg(day, refusal.reason)
                                 : Erasing::tr("One of the cards is kept until %1, for this reason: %2", "day, reason").arg(day, refusal.reason));
        } else {
            sentences.append(all ? Erasing::tr("The card is frozen at the person’s request.")
                                 : Erasing::tr("One of the cards is frozen at the person’s request."));
        }
    }
    return sentences.join(QLatin1Char('\n'));
}

QString chooseCertificatePath(QWidget *parent, FileChooser &chooser, QDate today)
{
    return chooser.fileToSave(
        parent, Erasing::tr("Save the certificate"), erasureCertificateName(today), Erasing::tr("Documents (%1)").arg(QStringLiteral("*.pdf")));
}

Result<> writeCertificate(const QString &path, const Session &session, const ErasureOutcome &outcome, const QString &requestNumber)
{
    // Without its name the certificate still says what was erased.
    const Result<RestaurantLines> restaurant = restaurantLines(session.vault().database());
    return writeErasureCertificate(
        path, {restaurant ? restaurant->name : QString(), requestNumber, session.clock().now(), outcome, chosenLanguage()});
}

} // namespace couvert
