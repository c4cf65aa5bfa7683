// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentrefusal.h"

#include "ui/widgets/notice.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct RefusalTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::ConsentRefusal)

public:
    static QString of(const QString &detail);
};

QString RefusalTexts::of(const QString &detail)
{
    if (detail == QLatin1String("older_than_opposition"))
        return tr("This person said no after that day. Only a newer yes counts: ask again.");
    if (detail == QLatin1String("parent_must_agree"))
        return tr("This person is under 15: a parent must agree too. Write who did.");
    if (detail == QLatin1String("restricted"))
        return tr("This card is frozen: nothing can be recorded on it but a no.");
    if (detail == QLatin1String("erased"))
        return tr("This person was erased.");
    if (detail == QLatin1String("future_date"))
        return tr("This moment has not come yet.");
    if (detail == QLatin1String("until"))
        return tr("It would end before it begins.");
    if (detail == QLatin1String("wording"))
        return tr("This purpose has no text yet: write it under Mailings, “Purposes and texts”.");
    if (detail == QLatin1String("soft_opt_in"))
        return tr("Without a yes, all three conditions must hold. If one does not, ask the person.");
    if (detail == QLatin1String("evidence"))
        return tr("The proof must be a PDF, a JPEG, a PNG or a mail (.eml) of 10 MB at most, and be what its name says.");
    return {};
}

} // namespace

void showConsentFailure(MessageStrip &strip, const Failure &failure)
{
    const QString words = RefusalTexts::of(failure.detail);
    if (words.isEmpty())
        strip.showFailure(failure);
    else
        strip.show(MessageStrip::Kind::Warn, words);
}

} // namespace couvert
