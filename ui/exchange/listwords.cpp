// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listwords.h"

#include "ui/widgets/notice.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::ListWords)
};

} // namespace

QString sheetFilter()
{
    return ListTexts::tr("Sheets (%1)").arg(QStringLiteral("*.csv *.txt *.tsv *.xlsx *.ods"));
}

QString listFilter()
{
    return ListTexts::tr("Lists (%1)").arg(QStringLiteral("*.csv *.xlsx *.ods"));
}

void showListFailure(MessageStrip &strip, const Failure &failure)
{
    if (failure.code == FailureCode::InvalidValue && failure.detail == QLatin1String("out"))
        strip.show(MessageStrip::Kind::Warn, ListTexts::tr("The name must end in .csv, .xlsx or .ods."));
    else if (failure.detail == QLatin1String("no_address_column"))
        strip.show(MessageStrip::Kind::Warn, ListTexts::tr("No column of this file holds addresses of this kind. Nothing was written."));
    else if (failure.detail == QLatin1String("list_of_subscribers"))
        strip.show(MessageStrip::Kind::Warn,
            ListTexts::tr("This looks like a list of subscribers: nobody was opposed. Give the file of those who unsubscribed."));
    else if (failure.detail == QLatin1String("about_another_channel"))
        strip.show(MessageStrip::Kind::Warn, ListTexts::tr("What this file says of unsubscribing is about another means. Choose that one."));
    else
        strip.showFailure(failure);
}

} // namespace couvert
