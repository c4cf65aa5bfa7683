// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customerwriter.h"
#include "model/requests/mask.h"
#include "model/requests/othernames.h"
#include "tests/support/testvault.h"

using namespace couvert;

/// What is about somebody else is found before it goes out, and covered wherever it stands.
class TestOtherNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<Session>(*m_file.vault, m_file.clock);
        Customer own;
        own.lastName = QStringLiteral("Lefèvre");
        own.firstName = QStringLiteral("Hélène");
        m_id = CustomerWriter(*m_session).add(own).value_or(0);
        QVERIFY(m_id > 0);
        Customer other;
        other.lastName = QStringLiteral("Moreau-Dubois");
        other.firstName = QStringLiteral("Bérénice");
        QVERIFY(CustomerWriter(*m_session).add(other).has_value());
    }

    void names_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("possible");
        QTest::newRow("another customer's last name")
            << QStringLiteral("Ne pas placer près de MOREAU") << QStringList{QStringLiteral("MOREAU")} << QStringList();
        QTest::newRow("another customer's first name, accents lost")
            << QStringLiteral("vient souvent, dit Berenice") << QStringList{QStringLiteral("Berenice")} << QStringList();
        QTest::newRow("kinship") << QStringLiteral("sa femme Julie n’aime pas le poisson") << QStringList() << QStringList{QStringLiteral("Julie")};
        QTest::newRow("title") << QStringLiteral("envoyée par M. Garnier") << QStringList() << QStringList{QStringLiteral("Garnier")};
        QTest::newRow("own name") << QStringLiteral("Mme Lefèvre préfère la terrasse, appeler Hélène") << QStringList() << QStringList();
        QTest::newRow("no name") << QStringLiteral("Table près de la fenêtre. Boit du Bordeaux.") << QStringList() << QStringList();
    }

    void names()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, known);
        QFETCH(QStringList, possible);
        const QJsonObject data{{QStringLiteral("last_name"), QStringLiteral("Lefèvre")}, {QStringLiteral("first_name"), QStringLiteral("Hélène")},
            {QStringLiteral("notes"), note}};
        const Result<QList<NameFound>> found = findOtherNames(m_file.vault->database(), m_id, data);
        QVERIFY(found.has_value());
        QStringList seenKnown;
        QStringList seenPossible;
        for (const NameFound &name : *found) {
            QCOMPARE(name.field, QStringLiteral("notes"));
            (name.knownCustomer ? seenKnown : seenPossible).append(name.text);
        }
        QCOMPARE(seenKnown, known);
        QCOMPARE(seenPossible, possible);
    }

    void aMaskCoversEveryPlace()
    {
        QJsonObject data{{QStringLiteral("last_name"), QStringLiteral("Julien")},
            {QStringLiteral("notes"), QStringLiteral("sa femme JULIE, Julie encore")},
            {QStringLiteral("earlier"),
                QJsonArray{QJsonObject{{QStringLiteral("card"), QJsonObject{{QStringLiteral("notes"), QStringLiteral("avec Julie")}}}}}}};
        QList<HeldFile> files{{QStringLiteral("evidence-1.pdf"), "%PDF"}, {QStringLiteral("evidence-2.pdf"), "%PDF"}};
        const Result<QJsonArray> told = applyMasks(data, files,
            {{QStringLiteral("notes"), QStringLiteral("Julie"), QStringLiteral("third_party")},
                {QStringLiteral("attachments"), QStringLiteral("evidence-2.pdf"), QStringLiteral("third_party")}});
        QVERIFY(told.has_value());
        QCOMPARE(told->at(0).toObject().value(QLatin1String("places")).toInt(), 2);
        const QString text = QString::fromUtf8(QJsonDocument(data).toJson());
        QVERIFY2(!text.contains(QLatin1String("julie\""), Qt::CaseInsensitive) && !text.contains(QLatin1String("Julie,")), qPrintable(text));
        QCOMPARE(data.value(QLatin1String("last_name")).toString(), QStringLiteral("Julien"));
        QCOMPARE(files.size(), 1);
    }

    void aMaskThatCoversNothingIsRefused()
    {
        QJsonObject data{{QStringLiteral("notes"), QStringLiteral("rien")}};
        QList<HeldFile> files;
        for (const Mask &mask : {Mask{QStringLiteral("notes"), QStringLiteral("Julie"), {}}, Mask{QStringLiteral("allergies"), {}, {}},
                 Mask{QStringLiteral("attachments"), QStringLiteral("x.pdf"), {}}, Mask{}}) {
            const Result<QJsonArray> told = applyMasks(data, files, {mask});
            QVERIFY(!told.has_value());
            QCOMPARE(told.error().code, FailureCode::InvalidValue);
        }
    }

private:
    TestVault m_file;
    std::unique_ptr<Session> m_session;
    qint64 m_id = 0;
};

QTEST_GUILESS_MAIN(TestOtherNames)
#include "tst_othernames.moc"
