// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/erasureletter.h"

#include "app/wiring/holders.h"
#include "model/customers/archive.h"
#include "model/vault/statement.h"
#include "ui/paper/erasurecertificate.h"

namespace couvert {

namespace {

/// What is left of those who were erased under the request.
Result<QList<KeptThing>> keptUnder(Database &database, qint64 requestId)
{
    Result<Statement> select = Statement::prepare(
        database, "SELECT e.uuid, e.until, (SELECT max(p.until) FROM consent_proof p WHERE p.customer = e.uuid) FROM erased e WHERE e.request = ?");
    if (!select)
        return failure(select);
    select->bind(1, requestId);
    QList<KeptThing> kept;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return kept;
        kept.append({KeptThing::What::Ledger, {}, 1, QDate::fromString(select->text(1), Qt::ISODate)});
        if (!select->isNull(2))
            kept.append({KeptThing::What::PhoneProof, {}, 1, QDate::fromString(select->text(2), Qt::ISODate)});
        const Result<QList<ArchiveEntry>> archived = Archive::entriesOf(database, QUuid::fromRfc4122(select->blob(0)));
        if (!archived)
            return failure(archived);
        for (const ArchiveEntry &entry : *archived)
            kept.append({KeptThing::What::Archived, archiveDutyCode(entry.duty), 1, entry.until});
    }
}

} // namespace

void tellWhatStays(LetterInput &input, const QList<KeptThing> &kept, const BackupsEnd &backups)
{
    for (const KeptThing &thing : kept) {
        if (thing.what == KeptThing::What::Ledger) {
            input.ledgerUntil = thing.until;
        } else if (thing.what == KeptThing::What::Opposition) {
            input.opposed = true;
            input.oppositionUntil = thing.until;
        } else {
            const KeptWords words = keptWords(thing, input.language);
            input.kept.append({words.what, words.why, thing.until});
        }
    }
    input.inBackups = backups.reason != QLatin1String("no_backup");
    if (input.inBackups)
        input.lastBackupGoneOn = backups.day;
}

Result<> tellWhatStays(const Session &session, Database &database, const Request &request, LetterInput &input)
{
    if (request.kind != RequestKind::Erasure)
        return {};
    if (input.language.isEmpty()) {
        const Result<QString> language = letterLanguage(database, request);
        if (!language)
            return failure(language);
        input.language = *language;
    }
    const Result<QList<KeptThing>> gone = keptUnder(database, request.id);
    if (!gone)
        return failure(gone);
    if (!gone->isEmpty() || request.customerId == 0) {
        const Result<BackupsEnd> backups = backupsEnd(database, session.clock().today());
        if (!backups)
            return failure(backups);
        tellWhatStays(input, *gone, *backups);
        return {};
    }
    const PersonalDataHolders holders = personalDataHolders();
    const Result<ErasurePreview> preview = Erasure(session, database, holders).preview({request.customerId});
    if (!preview)
        return preview.error().code == FailureCode::NotFound ? Result<>() : failure(preview);
    input.opposed = false;
    tellWhatStays(input, preview->kept, preview->backups);
    return {};
}

} // namespace couvert
