// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/failurewords.h"
#include "model/customers/searchindex.h"
#include "model/journal/journal.h"
#include "model/vault/verification.h"

namespace couvert {

Result<QJsonObject> runVerify(CommandContext &context)
{
    const Result<> left = context.arguments.finish();
    if (!left)
        return failure(left);
    Database &database = context.vault->database();
    QJsonObject parts;
    Failure first{FailureCode::DatabaseDamaged, {}};
    bool sound = true;
    const auto note = [&](const QString &part, const Result<> &checked) {
        parts.insert(
            part, checked ? QStringLiteral("ok") : (checked.error().detail.isEmpty() ? failureName(checked.error().code) : checked.error().detail));
        if (!checked && sound)
            first = checked.error();
        sound = sound && checked.has_value();
    };
    const Result<PageVerification> pages = verifyPages(database);
    if (!pages)
        return failure(pages);
    note(QStringLiteral("pages"), pages->pages.isEmpty() ? Result<>() : fail(FailureCode::DatabaseDamaged, pages->pages));
    note(QStringLiteral("integrity"), pages->integrity.isEmpty() ? Result<>() : fail(FailureCode::DatabaseDamaged, pages->integrity));
    note(QStringLiteral("journal"), Journal(*context.vault).verify(database));
    note(QStringLiteral("index"), SearchIndex::verify(database));
    if (!sound) {
        parts.insert(QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), failureName(first.code)}, {QStringLiteral("message"), wordsFor(first)},
                {QStringLiteral("detail"), first.detail}});
    }
    return parts;
}

} // namespace couvert
