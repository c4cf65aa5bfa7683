// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/erasurekept.h"

#include "model/consent/consentreader.h"
#include "model/consent/reachability.h"
#include "model/customers/archive.h"
#include "model/requests/requestreader.h"
#include "model/vault/backupplaces.h"
#include "model/vault/clock.h"
#include "model/vault/settings.h"

#include <QFileInfo>

#include <utility>

namespace couvert {

namespace {

constexpr int oppositionMonths = 36; // at least, from its day (CNIL)

Result<int> monthsOf(Database &database, const char *entry, int usual)
{
    const Result<QJsonObject> settings = readSettings(database);
    if (!settings)
        return failure(settings);
    const int months = settings->value(QLatin1String("requests")).toObject().value(QLatin1String(entry)).toString().toInt();
    return months > 0 ? months : usual;
}

} // namespace

QString keptCode(KeptThing::What what)
{
    constexpr std::pair<KeptThing::What, const char *> codes[]{{KeptThing::What::Archived, "archive"}, {KeptThing::What::Opposition, "opposition"},
        {KeptThing::What::PhoneProof, "phone_consent_proof"}, {KeptThing::What::Ledger, "erasure_ledger"}, {KeptThing::What::Request, "request"}};
    for (const auto &[known, code] : codes) {
        if (known == what)
            return QString::fromLatin1(code);
    }
    return {};
}

Result<int> requestProofMonths(Database &database)
{
    constexpr int usual = 60;
    return monthsOf(database, "proof_months", usual);
}

Result<BackupsEnd> backupsEnd(Database &database, QDate today)
{
    const Result<QList<BackupPlace>> places = backupPlaces(database);
    if (!places)
        return failure(places);
    if (places->isEmpty())
        return BackupsEnd{today, QStringLiteral("no_backup")};
    BackupsEnd end{today, {}};
    for (const BackupPlace &place : *places) {
        if (!QFileInfo(place.path).isDir())
            return BackupsEnd{{}, QStringLiteral("place_unreachable")};
        end.day = std::max(end.day, frenchDay(place.lastAt).addMonths(longestBackupMonths));
    }
    return end;
}

Result<LedgerRow> ledgerRowFor(const Session &session, Database &database, const Customer &card, const MatchKey &key)
{
    constexpr int usual = 36;
    const Result<int> months = monthsOf(database, "ledger_months", usual);
    if (!months)
        return failure(months);
    const QDate today = session.clock().today();
    const Result<BackupsEnd> backups = backupsEnd(database, today);
    if (!backups)
        return failure(backups);
    const QDate until = std::max(today.addMonths(*months), backups->day);
    return LedgerRow{card.uuid, session.clock().now().toMSecsSinceEpoch(), today, until, key.fingerprintsOf(card)};
}

Result<QList<KeptThing>> keptOf(Database &database, const Customer &card, QDate ledgerUntil)
{
    QList<KeptThing> kept{{KeptThing::What::Ledger, {}, 1, ledgerUntil}};
    const Result<QList<ArchiveEntry>> archived = Archive::entriesOf(database, card.uuid);
    if (!archived)
        return failure(archived);
    for (const ArchiveEntry &entry : *archived)
        kept.append({KeptThing::What::Archived, archiveDutyCode(entry.duty), 1, entry.until});

    Result<Reachability> reach = Reachability::open(database);
    if (!reach)
        return failure(reach);
    std::optional<qint64> opposed;
    for (const Channel channel : allChannels) {
        const Result<std::optional<qint64>> at = reach->lastOpposition(card.id, channel);
        if (!at)
            return failure(at);
        if (*at)
            opposed = std::max(opposed.value_or(**at), **at);
    }
    if (opposed)
        kept.append({KeptThing::What::Opposition, {}, 1, frenchDay(utcMoment(*opposed)).addMonths(oppositionMonths)});

    const Result<int> proof = requestProofMonths(database);
    if (!proof)
        return failure(proof);
    const Result<QList<Request>> requests = RequestReader(database).ofCustomer(card.id);
    if (!requests)
        return failure(requests);
    for (const Request &request : *requests)
        kept.append({KeptThing::What::Request, {}, 1, request.closedOn.isValid() ? request.closedOn.addMonths(*proof) : QDate()});
    return kept;
}

} // namespace couvert
