// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/queries.h"

#include "model/customers/textfolding.h"
#include "tests/bench/benchfile.h"

#include <QRandomGenerator>

#include <functional>

namespace couvert::bench {

namespace {

QString nationalDigits(const Customer &customer)
{
    return customer.phones.isEmpty() ? QString() : QLatin1Char('0') + customer.phones.first().e164.mid(3);
}

QString cityOf(const Customer &customer)
{
    return customer.addresses.isEmpty() ? QString() : customer.addresses.first().city;
}

} // namespace

std::vector<QuerySet> querySets(qint64 customers, int each)
{
    QRandomGenerator random(20261124);
    const auto somebody = [&] { return person(static_cast<qint64>(random.bounded(static_cast<double>(customers)))); };
    const auto infix = [&](const QString &digits, int length) {
        return digits.mid(1 + random.bounded(static_cast<int>(digits.size()) - length), length);
    };
    using Make = std::function<QString(const Customer &)>;
    const std::vector<std::pair<QString, Make>> kinds{
        {QStringLiteral("1 character"), [](const Customer &c) { return folded(c.lastName).left(1); }},
        {QStringLiteral("2 characters"), [](const Customer &c) { return folded(c.lastName).left(2); }},
        {QStringLiteral("3 characters"), [](const Customer &c) { return folded(c.lastName).left(3); }},
        {QStringLiteral("4 characters"), [](const Customer &c) { return folded(c.lastName).left(4); }},
        {QStringLiteral("full surname"), [](const Customer &c) { return c.lastName; }},
        {QStringLiteral("first name without accents"), [](const Customer &c) { return folded(c.firstName); }},
        {QStringLiteral("piece of an e-mail's domain"),
            [](const Customer &c) { return c.emails.isEmpty() ? QString() : c.emails.first().address.section(QLatin1Char('@'), 1).left(6); }},
        {QStringLiteral("name and town"),
            [](const Customer &c) { return cityOf(c).isEmpty() ? QString() : c.lastName + QLatin1Char(' ') + cityOf(c); }},
        {QStringLiteral("two random words"), [&](const Customer &c) { return c.lastName + QLatin1Char(' ') + somebody().firstName; }},
        {QStringLiteral("three words of 1 to 3 characters"),
            [&](const Customer &c) {
                return QStringList{folded(c.lastName).left(1 + random.bounded(3)), folded(c.firstName).left(1 + random.bounded(3)),
                    folded(somebody().firstName).left(1 + random.bounded(3))}
                    .join(QLatin1Char(' '));
            }},
        {QStringLiteral("4 digits inside a phone"), [&](const Customer &c) { return infix(nationalDigits(c), 4); }},
        {QStringLiteral("6 digits inside a phone"), [&](const Customer &c) { return infix(nationalDigits(c), 6); }},
    };
    std::vector<QuerySet> sets;
    for (const auto &[name, make] : kinds) {
        QuerySet set{name, {}};
        for (int tries = 0; set.queries.size() < each && tries < 10 * each; ++tries) {
            const Customer customer = somebody();
            const QString query = customer.lastName.isEmpty() ? QString() : make(customer);
            if (!query.trimmed().isEmpty())
                set.queries.append(query);
        }
        sets.push_back(set);
    }
    return sets;
}

QuerySet hardQueries()
{
    QuerySet set{QStringLiteral("made to be slow"), {}};
    const QString characters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    for (const QChar first : characters) {
        for (const QChar second : characters)
            set.queries.append({QString(first) + second, QString(first) + QLatin1Char(' ') + second});
    }
    const QStringList frequent{QStringLiteral("marseille"), QStringLiteral("example"), QStringLiteral("paris"), QStringLiteral("martin"),
        QStringLiteral("marie"), QStringLiteral("com"), QStringLiteral("jean"), QStringLiteral("lyon")};
    for (const QString &first : frequent) {
        for (const QString &second : frequent) {
            for (const QString &third : frequent)
                set.queries.append(first + QLatin1Char(' ') + second + QLatin1Char(' ') + third);
        }
    }
    for (const char *digits : {"012", "999", "6399", "0199", "123 456", "06 39 98", "33", "0", "00"})
        set.queries.append(QLatin1String(digits));
    return set;
}

} // namespace couvert::bench
