// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/contactcard.h"
#include "model/requests/mailto.h"
#include "model/requests/mask.h"

#include <QUrl>
#include <QUrlQuery>
#include <QtTest>

using namespace couvert;

namespace {

/// The lines as a reader puts them together again.
QStringList unfolded(const QByteArray &card)
{
    return QString::fromUtf8(QByteArray(card).replace("\r\n ", "")).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

QJsonObject email(const QString &address, const char *use)
{
    return {{QStringLiteral("address"), address}, {QStringLiteral("use"), QLatin1String(use)}};
}

} // namespace

/// What leaves the house in the formats of other programs is what was meant, whatever a name holds.
class TestContactCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePerson()
    {
        const QJsonObject data{{QStringLiteral("civility"), QStringLiteral("Mme")}, {QStringLiteral("last_name"), QStringLiteral("Lefèvre")},
            {QStringLiteral("first_name"), QStringLiteral("Hélène")}, {QStringLiteral("company"), QStringLiteral("Brasserie, du Port; SARL")},
            {QStringLiteral("birthday"), QStringLiteral("1980-05-17")}, {QStringLiteral("language"), QStringLiteral("fr")},
            {QStringLiteral("emails"),
                QJsonArray{email(QStringLiteral("h@example.org"), "personal"), email(QStringLiteral("pro@example.com"), "professional")}},
            {QStringLiteral("phones"),
                QJsonArray{QJsonObject{{QStringLiteral("typed"), QStringLiteral("06 39 98 34 56")},
                               {QStringLiteral("e164"), QStringLiteral("+33639983456")}, {QStringLiteral("use"), QStringLiteral("personal")}},
                    QJsonObject{{QStringLiteral("typed"), QStringLiteral("poste 12; demander Zoé")}, {QStringLiteral("e164"), QString()},
                        {QStringLiteral("use"), QStringLiteral("professional")}}}},
            {QStringLiteral("addresses"),
                QJsonArray{QJsonObject{{QStringLiteral("street"), QStringLiteral("3 rue\nbâtiment B")},
                    {QStringLiteral("postcode"), QStringLiteral("69002")}, {QStringLiteral("city"), QStringLiteral("Lyon")},
                    {QStringLiteral("country"), QString()}, {QStringLiteral("use"), QStringLiteral("personal")}}}}};
        const QStringList expected{QStringLiteral("BEGIN:VCARD"), QStringLiteral("VERSION:4.0"), QStringLiteral("FN:Hélène Lefèvre"),
            QStringLiteral("N:Lefèvre;Hélène;;Mme;"), QStringLiteral("ORG:Brasserie\\, du Port\\; SARL"),
            QStringLiteral("EMAIL;TYPE=home:h@example.org"), QStringLiteral("EMAIL;TYPE=work:pro@example.com"),
            QStringLiteral("TEL;VALUE=uri;TYPE=home:tel:+33639983456"), QStringLiteral("TEL;TYPE=work:poste 12\\; demander Zoé"),
            QStringLiteral("ADR;TYPE=home:;;3 rue\\nbâtiment B;Lyon;;69002;"), QStringLiteral("BDAY:19800517"), QStringLiteral("LANG:fr"),
            QStringLiteral("END:VCARD")};
        QCOMPARE(unfolded(contactCard(data)), expected);
    }

    void aBirthdayWithoutItsYear() { QVERIFY(contactCard({{QStringLiteral("birthday"), QStringLiteral("--05-17")}}).contains("BDAY:--0517\r\n")); }

    void noTextBeginsALineOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a second card") << QStringLiteral("Zoé\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Autre");
        QTest::newRow("a field") << QStringLiteral("Zoé\nEMAIL:voleur@example.org");
        QTest::newRow("fields of a name") << QStringLiteral("a;b;c;d;e;f");
        QTest::newRow("backslash at the end") << QStringLiteral("Zoé\\");
        QTest::newRow("other line ends") << QStringLiteral("a\u2028EMAIL:x\u2029y\u0085z");
        QTest::newRow("10,000 characters of four bytes") << QStringLiteral("😀").repeated(5000);
        QTest::newRow("10,000 letters") << QString(10'000, QChar(0x00E9));
    }

    void noTextBeginsALineOfItsOwn()
    {
        QFETCH(QString, name);
        const QByteArray card = contactCard({{QStringLiteral("last_name"), name}, {QStringLiteral("company"), name}});
        const QStringList lines = unfolded(card);
        QCOMPARE(lines.size(), 6);
        const char *begins[]{"BEGIN:VCARD", "VERSION:4.0", "FN:", "N:", "ORG:", "END:VCARD"};
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY(lines.at(i).startsWith(QLatin1String(begins[i])));
        for (const QByteArray &line : card.split('\n')) {
            QVERIFY2(line.size() <= 76, "75 bytes and the carriage return");
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "no character is cut");
        }
        // Four separators of the name, none of them from the text.
        QCOMPARE(QString(lines.at(3)).remove(QStringLiteral("\\\\")).remove(QStringLiteral("\\;")).count(QLatin1Char(';')), 4);
    }

    void whatIsMaskedIsLeftOut()
    {
        const QByteArray card = contactCard({{QStringLiteral("last_name"), QStringLiteral("Martin")},
            {QStringLiteral("emails"), QJsonArray{email(MaskedText.toString(), "personal"), email(QStringLiteral("m@example.org"), "personal")}}});
        QCOMPARE(card.count("EMAIL"), 1);
        QVERIFY(card.contains("m@example.org"));
    }

    void theMailProgramGetsTheTextAndNothingElse_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << QStringLiteral("h@example.org") << QStringLiteral("h@example.org");
        QTest::newRow("two people") << QStringLiteral("h@example.org,autre@example.org") << QString();
        QTest::newRow("a header") << QStringLiteral("h@example.org?bcc=x@example.org") << QString();
        QTest::newRow("a line break") << QStringLiteral("h@example.org\nBcc: x@example.org") << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void theMailProgramGetsTheTextAndNothingElse()
    {
        QFETCH(QString, address);
        QFETCH(QString, path);
        const QString body = QStringLiteral("Bonjour,\n\n100 % & plus ; voir ?attach=/etc/hostname\nÀ bientôt + merci");
        const MailLink link = mailLink(address, QStringLiteral("Votre demande\r\nBcc: x@example.org"), body);
        QVERIFY(link.complete);
        const QUrl url = QUrl::fromEncoded(link.url, QUrl::StrictMode);
        QVERIFY2(url.isValid(), link.url.constData());
        QCOMPARE(url.path(), path);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), QStringLiteral("Votre demande  Bcc: x@example.org"));
        QCOMPARE(
            query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded), QString(body).replace(QStringLiteral("\n"), QStringLiteral("\r\n")));
    }

    void aLongTextIsCutAtALineAndToldSo()
    {
        const MailLink link = mailLink(QStringLiteral("h@example.org"), QString(3000, QChar(0x00E9)), QStringLiteral("Une ligne é.\n").repeated(400));
        QVERIFY(!link.complete);
        QVERIFY(link.url.size() <= LongestMailLink);
        QVERIFY(link.url.endsWith("%C3%A9."));
    }
};

QTEST_GUILESS_MAIN(TestContactCard)
#include "tst_contactcard.moc"
