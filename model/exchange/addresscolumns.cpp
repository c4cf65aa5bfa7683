// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/addresscolumns.h"

#include "model/consent/oppositions.h"
#include "model/customers/contactparsing.h"
#include "model/customers/formulaguard.h"
#include "model/customers/textfolding.h"
#include "model/exchange/columnguess.h"
#include "model/exchange/columnnames.h"

namespace couvert {

namespace {

/// The channel that a heading such as "EMAIL_BLACKLISTED" is about; nothing when it is about all.
std::optional<Channel> channelNamedIn(const QString &header)
{
    const QString letters = folded(header);
    if (letters.contains(QLatin1String("sms")))
        return Channel::Sms;
    if (letters.contains(QLatin1String("mail")) || letters.contains(QLatin1String("courriel")))
        return Channel::Email;
    if (letters.contains(QLatin1String("phone")) || letters.contains(QLatin1String("appel")))
        return Channel::Phone;
    return {};
}

/// The column about this channel goes before one about all of them.
void readAnswers(AddressColumns &found, const SheetGuess &guess, Channel channel)
{
    const QString agreement = QLatin1String("consent_") + channelCode(channel);
    bool named = false;
    for (const ColumnGuess &column : guess.columns) {
        const QString field = headerMeaning(column.header).field;
        if (field == agreement || column.field == agreement)
            found.agreed = column.index;
        if (field != QLatin1String("unsubscribed"))
            continue;
        const std::optional<Channel> about = channelNamedIn(column.header);
        if (about && *about != channel) {
            found.aboutOthers = true;
        } else if (found.unsubscribed < 0 || (about && !named)) {
            found.unsubscribed = column.index;
            named = about.has_value();
        }
    }
    found.aboutOthers = found.aboutOthers && found.unsubscribed < 0;
}

} // namespace

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
        QString cell = unguarded(cells.value(column).trimmed());
        if (cell.startsWith(QLatin1Char('\'')))
            cell.remove(0, 1);
        if (channel == Channel::Email && isEmailAddress(cell)) {
            found.append(mailboxOf(foldedEmail(cell)));
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

Result<AddressColumns> findAddressColumns(SheetFile &file, Channel channel, const QString &sheet)
{
    Result<std::unique_ptr<RowReader>> reader = file.rows(sheet);
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
    readAnswers(found, guess, channel);
    return found;
}

} // namespace couvert
