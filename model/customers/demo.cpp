// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/demo.h"

#include "model/customers/demodata.h"

#include <algorithm>

namespace couvert {

namespace {

/// SplitMix64: the same numbers on every system, from a seed and a place. Whole numbers only.
class Dice final
{
public:
    explicit Dice(quint64 state) : m_state(state) { }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    quint32 below(quint32 limit) { return static_cast<quint32>(((next() >> 32) * limit) >> 32); }
    bool chance(quint32 percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

template <typename List> auto entry(Dice &dice, const List &list)
{
    return list[dice.below(static_cast<quint32>(list.size()))];
}

template <typename List> QString pick(Dice &dice, const List &list)
{
    return QStringView(entry(dice, list)).toString();
}

/// The weight of a name falls with its place, as in the telephone book: place n has 1/(n + 4) of the first one's share.
constexpr auto surnameWeights = [] {
    std::array<quint32, demo::surnames.size()> sums{};
    quint32 sum = 0;
    for (quint32 i = 0; i < sums.size(); ++i) {
        sum += 1'000'000 / (i + 4);
        sums[i] = sum;
    }
    return sums;
}();

QString usualSurname(Dice &dice)
{
    const auto place = std::ranges::upper_bound(surnameWeights, dice.below(surnameWeights.back()));
    return QStringView(demo::surnames[static_cast<size_t>(place - surnameWeights.begin())]).toString();
}

QString rareSurname(Dice &dice)
{
    QString name = pick(dice, demo::onsets);
    for (quint32 more = dice.below(3); more > 0; --more)
        name += QStringView(entry(dice, demo::middles));
    name += QStringView(entry(dice, demo::endings));
    name[0] = name.at(0).toUpper();
    return name;
}

QString surname(Dice &dice)
{
    const QString name = dice.chance(45) ? usualSurname(dice) : rareSurname(dice);
    return dice.chance(33) ? name.toUpper() : name;
}

PhoneNumber phoneNumber(Dice &dice)
{
    QString national = QStringView(demo::phoneRanges[dice.chance(65) ? 0 : 1 + dice.below(demo::phoneRanges.size() - 1)]).toString();
    for (quint32 scale = 1000, number = dice.below(10000); scale > 0; scale /= 10)
        national += QChar(static_cast<char16_t>(u'0' + number / scale % 10));
    const auto pairs = [&national](QChar separator, qsizetype from) {
        QString text;
        text.reserve(18);
        for (qsizetype i = from; i < national.size(); ++i) {
            if (i > from && i % 2 == 0)
                text += separator;
            text += national.at(i);
        }
        return text;
    };
    PhoneNumber phone;
    phone.e164 = QStringLiteral("+33") + national.sliced(1);
    switch (dice.below(5)) {
    case 0:
        phone.typed = national;
        break;
    case 1:
        phone.typed = pairs(u'.', 0);
        break;
    case 2:
        phone.typed = QStringLiteral("+33 ") + pairs(u' ', 1);
        break;
    case 3:
        phone.typed = pairs(u'-', 0);
        break;
    default:
        phone.typed = pairs(u' ', 0);
        break;
    }
    return phone;
}

/// A name as it stands in an e-mail address: plain letters only.
void appendMailPart(QString &out, const QString &name)
{
    const qsizetype start = out.size();
    for (const QChar c : name) {
        const char16_t code = c.unicode();
        if (code < 0x80) {
            if ((code | 0x20) >= u'a' && (code | 0x20) <= u'z')
                out += QChar(static_cast<char16_t>(code | 0x20));
        } else if (const QString parts = c.decomposition(); !parts.isEmpty() && parts.at(0).unicode() < 0x80) {
            out += parts.at(0).toLower();
        }
    }
    if (out.size() == start)
        out += u'x';
}

QString emailAddress(Dice &dice, const Customer &customer)
{
    QString address;
    address.reserve(48);
    if (customer.lastName.isEmpty()) {
        address += QStringLiteral("contact.");
        appendMailPart(address, customer.company);
    } else {
        appendMailPart(address, dice.chance(75) ? customer.firstName : customer.firstName.first(1));
        address += u'.';
        appendMailPart(address, customer.lastName);
    }
    if (dice.chance(70))
        address += QString::number(dice.below(10000));
    return address + u'@' + pick(dice, demo::mailDomains);
}

PostalAddress postalAddress(Dice &dice, ContactUse use)
{
    const demo::Town town = entry(dice, demo::towns);
    PostalAddress address;
    address.street = QString::number(1 + dice.below(150)) + u' ' + pick(dice, demo::streets);
    address.postcode = QString::fromLatin1(town.postcode);
    address.city = QStringView(town.name).toString();
    address.use = use;
    return address;
}

Category categoryOf(quint32 percent)
{
    if (percent < 75)
        return Category::Customer;
    if (percent < 85)
        return Category::Loyalty;
    return percent < 93 ? Category::Subscriber : Category::Prospect;
}

void addHabits(Dice &dice, Customer &customer)
{
    if (dice.chance(25))
        customer.preferences = pick(dice, demo::preferences);
    if (dice.chance(4))
        customer.allergies = pick(dice, demo::allergies);
    if (dice.chance(20))
        customer.notes = pick(dice, demo::notes);
    if (dice.chance(20))
        customer.tags.append(pick(dice, demo::tags));
    if (dice.chance(5))
        customer.language = pick(dice, demo::languages);
    customer.source = pick(dice, demo::sources);
}

void addVisits(Dice &dice, Customer &customer, QDate today)
{
    constexpr quint32 FourYears = 4 * 365 + 1;
    if (customer.category == Category::Prospect || dice.chance(8)) {
        customer.createdOn = today.addDays(-static_cast<qint64>(dice.below(FourYears)));
        return;
    }
    customer.lastVisit = today.addDays(-static_cast<qint64>(dice.below(FourYears)));
    customer.visitCount = 1 + dice.below(20);
    customer.createdOn = customer.lastVisit.addDays(-static_cast<qint64>(dice.below(900)));
    customer.lastActivity = customer.lastVisit;
    customer.lastActivityKind = VisitKind::Visit;
    if (dice.chance(15)) {
        customer.lastOrder = customer.lastVisit.addDays(-static_cast<qint64>(dice.below(200)));
        customer.paymentMethod = dice.chance(70) ? QStringLiteral("Carte") : QStringLiteral("Espèces");
    }
}

bool isWoman(const QString &firstName)
{
    return std::any_of(demo::women.begin(), demo::women.end(), [&](const char16_t *name) { return firstName == QStringView(name); });
}

} // namespace

Customer DemoCustomers::make(qint64 index) const
{
    Dice dice(m_seed * 0xD1342543DE82EF95U + static_cast<quint64>(index) * 0x2545F4914F6CDD1DU);
    dice.next();
    Customer customer;
    const bool company = dice.chance(3);
    if (company) {
        customer.company = pick(dice, demo::companies) + u' ' + surname(dice);
    } else {
        customer.lastName = surname(dice);
        customer.firstName = pick(dice, demo::firstNames);
        if (dice.chance(50))
            customer.civility = isWoman(customer.firstName) ? QStringLiteral("Mme") : QStringLiteral("M.");
        if (dice.chance(35))
            customer.birthday = QDate(1940, 1, 1).addDays(dice.below(24000)).toString(Qt::ISODate);
        customer.category = categoryOf(dice.below(100));
    }
    customer.phones.append(phoneNumber(dice));
    if (dice.chance(15))
        customer.phones.append(phoneNumber(dice));
    if (dice.chance(78))
        customer.emails.append({emailAddress(dice, customer), ContactUse::Personal});
    if (dice.chance(62))
        customer.addresses.append(postalAddress(dice, company ? ContactUse::Professional : ContactUse::Personal));
    addHabits(dice, customer);
    addVisits(dice, customer, m_today);
    return customer;
}

} // namespace couvert
