// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/addresscolumns.h"

#include "model/consent/oppositions.h"
#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"
#include "model/exchange/columnguess.h"

namespace couvert {

QStringList AddressColumns::addressesIn(const QStringList &cells, Channel channel) const
{
    QStringList found;
    if (channel == Channel::Post) {
        QStringList parts;
        for (const int column : columns)
            parts.append(cells.value(column));
        const QString compared = comparedAddress(channel, parts.join(QLatin1Char(' ')));
        return compared.isEmpty() ? found : QStringList{compared};
    }
    for (const int column : columns) {
        QString cell = cells.value(column).trimmed();
        if (cell.startsWith(QLatin1Char('\'')))
            cell.remove(0, 1);
        if (channel == Channel::Email && isEmailAddress(cell)) {
            found.append(foldedEmail(cell));
            continue;
        }
        const QStringList pieces = channel == Channel::Email ? splitEmails(cell) : splitPhones(cell);
        for (const QString &piece : pieces) {
            const QString compared = comparedAddress(channel, piece);
            if (!compared.isEmpty())
                found.append(compared);
        }
    }
    return found;
}

Result<AddressColumns> findAddressColumns(SheetFile &file, Channel channel)
{
    Result<std::unique_ptr<RowReader>> reader = file.rows();
    if (!reader)
        return failure(reader);
    QList<QStringList> sample;
    QStringList cells;
    while (sample.size() < GuessRows) {
        const Result<bool> row = (*reader)->next(cells);
        if (!row)
            return failure(row);
        if (!*row)
            break;
        sample.append(cells);
    }
    const SheetGuess guess = guessColumns(sample);
    AddressColumns found;
    if (guess.headerRow) {
        found.headerRow = static_cast<qint64>(*guess.headerRow) + 1;
        found.headers = sample.at(*guess.headerRow);
    }
    QStringList wanted{QStringLiteral("email"), QStringLiteral("email2")};
    if (channel == Channel::Sms || channel == Channel::Phone)
        wanted = {QStringLiteral("phone"), QStringLiteral("phone2")};
    if (channel == Channel::Post)
        wanted = {QStringLiteral("street"), QStringLiteral("postcode"), QStringLiteral("city")};
    for (const QString &field : std::as_const(wanted)) {
        for (const ColumnGuess &column : guess.columns) {
            if (column.field == field)
                found.columns.append(column.index);
        }
    }
    if (found.columns.isEmpty() || (channel == Channel::Post && found.columns.size() < 3))
        return fail(FailureCode::InputUnreadable, QStringLiteral("no_address_column"));
    for (const ColumnGuess &column : guess.columns) {
        const QString header = folded(column.header).remove(QLatin1Char(' '));
        const bool ofSms = header == QLatin1String("smsblacklisted");
        if (channel == Channel::Sms ? ofSms : column.field == QLatin1String("unsubscribed") && !ofSms)
            found.unsubscribed = column.index;
    }
    return found;
}

} // namespace couvert
