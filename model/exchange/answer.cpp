// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/answer.h"

#include "model/customers/textfolding.h"

#include <QStringList>

namespace couvert {

Answer answerOf(const QString &cell)
{
    static const QStringList yes{QStringLiteral("o"), QStringLiteral("oui"), QStringLiteral("y"), QStringLiteral("yes"), QStringLiteral("x"),
        QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("vrai"), QStringLiteral("ok"), QStringLiteral("accepte"),
        QStringLiteral("subscribed"), QStringLiteral("inscrit"), QStringLiteral("abonne")};
    static const QStringList no{QStringLiteral("n"), QStringLiteral("non"), QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("false"),
        QStringLiteral("faux"), QStringLiteral("refuse"), QStringLiteral("unsubscribed"), QStringLiteral("desinscrit"), QStringLiteral("desabonne"),
        QStringLiteral("cleaned"), QStringLiteral("bounced"), QStringLiteral("blacklisted")};
    const QString text = folded(cell);
    if (text.isEmpty())
        return Answer::Empty;
    if (yes.contains(text))
        return Answer::Yes;
    return no.contains(text) ? Answer::No : Answer::Unclear;
}

} // namespace couvert
