// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/cardimage.h"

#include "model/customers/demo.h"
#include "model/customers/waitingcards.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace couvert;

namespace {

Visit visitOn(qint64 number, QDate day, VisitKind kind)
{
    return {number, day, kind};
}

/// Every field set, with letters of one to four bytes in UTF-8.
CardImage fullImage()
{
    CardImage image;
    Customer &c = image.customer;
    c.id = (qint64{1} << 40) + 7;
    c.uuid = QUuid::createUuid();
    c.civility = u"Mme"_s;
    c.lastName = u"Fictif-Éà𝔉"_s;
    c.firstName = u"漢字"_s;
    c.company = QString(300, u'c');
    c.emails = {{u"un@example.org"_s, ContactUse::Personal}, {u"deux@example.org"_s, ContactUse::Professional}};
    c.phones = {{u"06 39 98 00 01"_s, u"+33639980001"_s, ContactUse::Professional}, {u"poste 12"_s, {}, ContactUse::Personal}};
    c.addresses = {{u"1 rue\nFictive"_s, u"01000"_s, u"Ville"_s, u"FR"_s, ContactUse::Professional}};
    c.birthday = u"--05-17"_s;
    c.language = u"de"_s;
    c.preferences = u"terrasse"_s;
    c.allergies = u"noix"_s;
    c.notes = QString(70'000, u'é');
    c.tags = {u"un"_s, u"deux"_s};
    c.source = u"essai"_s;
    c.paymentMethod = u"Carte"_s;
    c.category = Category::Loyalty;
    c.externalId = u"X-1"_s;
    c.createdOn = QDate(1899, 12, 31);
    c.visitCount = 4711;
    c.lastVisit = QDate(2026, 11, 1);
    c.lastOrder = QDate(2026, 10, 1);
    c.lastActivity = QDate(2026, 11, 2);
    c.lastActivityKind = VisitKind::Login;
    c.restricted = true;
    c.batch = 3;
    c.revision = 99;
    image.visitList = {visitOn(1, QDate(2026, 11, 1), VisitKind::Visit), visitOn(2, QDate(2026, 10, 1), VisitKind::Order)};
    return image;
}

/// Every field of a card. A field that is new does not compile here until it is named, and is then missed where the image forgets it.
auto fieldsOf(const Customer &card)
{
    const auto &[id, uuid, civility, lastName, firstName, company, emails, phones, addresses, birthday, language, preferences, allergies, notes, tags,
        source, paymentMethod, category, externalId, createdOn, visitCount, lastVisit, lastOrder, lastActivity, lastActivityKind, restricted, batch,
        revision] = card;
    return std::tie(id, uuid, civility, lastName, firstName, company, emails, phones, addresses, birthday, language, preferences, allergies, notes,
        tags, source, paymentMethod, category, externalId, createdOn, visitCount, lastVisit, lastOrder, lastActivity, lastActivityKind, restricted,
        batch, revision);
}

bool isSame(const CardImage &a, const CardImage &b)
{
    return fieldsOf(a.customer) == fieldsOf(b.customer) && a.visitList == b.visitList && a.toBytes() == b.toBytes();
}

} // namespace

/// What is taken out of an image is what was put in, and nothing else is taken for one.
class CardImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole()
    {
        for (const CardImage &image : {fullImage(), CardImage()}) {
            const Result<CardImage> back = CardImage::fromBytes(image.toBytes());
            QVERIFY(back.has_value());
            QVERIFY(isSame(*back, image));
        }
        QVERIFY(!CardImage::fromBytes(CardImage().toBytes())->customer.lastActivity.isValid());
        QVERIFY(!CardImage::fromBytes(CardImage().toBytes())->customer.lastActivityKind);
        const DemoCustomers people(5, QDate(2026, 11, 1));
        qsizetype bytes = 0;
        constexpr int number = 2000;
        for (int i = 0; i < number; ++i) {
            const CardImage image{people.make(i), {}};
            const Result<CardImage> back = CardImage::fromBytes(image.toBytes());
            QVERIFY(back.has_value());
            QVERIFY(isSame(*back, image));
            bytes += image.toBytes().size();
        }
        constexpr qsizetype usual = 240;
        QVERIFY2(bytes / number < usual, qPrintable(QString::number(bytes / number)));
    }

    void anythingElseIsRefused()
    {
        CardImage image = fullImage();
        image.customer.notes = u"court"_s;
        const QByteArray bytes = image.toBytes();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!CardImage::fromBytes(bytes.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!CardImage::fromBytes(bytes + '\0'));
        QByteArray older = bytes;
        older[0] = 1;
        QVERIFY(!CardImage::fromBytes(older));
        // Whatever a byte becomes, it is read or refused; a length that cannot be asks for no memory.
        for (qsizetype at = 1; at < bytes.size(); ++at) {
            for (const char changed : {'\0', '\x7f', '\xff'}) {
                QByteArray damaged = bytes;
                damaged[at] = changed;
                const Result<CardImage> read = CardImage::fromBytes(damaged);
                QVERIFY(read || read.error().code == FailureCode::DatabaseDamaged);
            }
        }
    }

    void cardsWaitInNameOrder()
    {
        WaitingCards cards;
        const DemoCustomers people(6, QDate(2026, 11, 1));
        constexpr std::size_t number = 3000;
        for (std::size_t i = 0; i < number; ++i)
            cards.add(people.make(static_cast<qint64>(i)));
        // Shorter, as long and far longer than before, and larger than any block.
        Customer changed = cards.card(10);
        changed.notes.clear();
        cards.replace(10, changed);
        changed = cards.card(11);
        changed.lastName = u"Aaaa"_s;
        changed.notes = QString(3 << 20, u'n');
        cards.replace(11, changed);
        QCOMPARE(cards.count(), number);
        QCOMPARE(cards.card(10).notes, QString());
        QCOMPARE(cards.card(11).notes.size(), qsizetype{3 << 20});
        QCOMPARE(cards.card(12).lastName, people.make(12).lastName);
        const std::vector<quint32> order = cards.inNameOrder();
        QCOMPARE(order.size(), number);
        std::vector<bool> seen(number);
        for (std::size_t i = 0; i < number; ++i) {
            seen[order[i]] = true;
            if (i == 0)
                continue;
            const QByteArray before = cards.card(order[i - 1]).sortKey().toUtf8();
            const QByteArray after = cards.card(order[i]).sortKey().toUtf8();
            QVERIFY(before < after || (before == after && order[i - 1] < order[i]));
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool found) { return found; }));
        cards.clear();
        QCOMPARE(cards.count(), std::size_t{0});
        QCOMPARE(cards.bytes(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(CardImageTest)
#include "tst_cardimage.moc"
