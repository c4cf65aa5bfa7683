// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/withdrawaction.h"

#include "model/consent/consentwriter.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct WithdrawTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::WithdrawAction)
};

} // namespace

RowAction withdrawAction(const Session &session)
{
    return {QStringLiteral("withdrawAll"), WithdrawTexts::tr("Withdraw all consents"), [&session](qint64 customerId) -> Result<QString> {
                const Result<int> withdrawn = ConsentWriter(session).withdrawAll(customerId, ConsentHow::Oral);
                if (!withdrawn)
                    return failure(withdrawn);
                if (*withdrawn == 0)
                    return WithdrawTexts::tr("This person had agreed to nothing: there is nothing to withdraw.");
                return WithdrawTexts::tr("%Ln consent(s) withdrawn. Only a new yes of the person can change it.", nullptr, *withdrawn);
            }};
}

} // namespace couvert
