// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/erasing.h"

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

Result<ErasurePreview> previewErasure(const Session &session, const PersonalDataHolders &holders, const QList<qint64> &ids)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    ErasurePreview all;
    for (const qint64 id : ids) {
        const Result<ErasurePreview> one = Erasure(session, **database, holders).preview(id);
        if (!one)
            return one;
        for (auto row = one->removed.cbegin(); row != one->removed.cend(); ++row)
            all.removed[row.key()] += row.value();
        all.kept.append(one->kept);
        all.backups = one->backups;
    }
    return all;
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
