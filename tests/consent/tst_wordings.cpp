// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/consent/purpose.h"
#include "model/consent/wording.h"

using namespace couvert;

/// The exact text that somebody agreed to can always be shown again.
class TestWordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualPurposeShipsInBothLanguages()
    {
        for (const QString &purpose : usualPurposes()) {
            for (const char *language : {"fr", "en"}) {
                int found = 0;
                for (const Wording &wording : shippedWordings())
                    found +=
                        wording.purpose == purpose && wording.language == QLatin1String(language) && wording.version == 1 && wording.text.size() > 80;
                QVERIFY2(found == 1, qPrintable(purpose));
            }
        }
    }

    void versionsOnlyGrow()
    {
        ConsentFixture file;
        const auto add = [&file](const char *language, const char *text) {
            const Result<Wording> added =
                addWording(file.session(), QStringLiteral("offers"), QString::fromLatin1(language), QString::fromUtf8(text));
            return added ? added->version : -1;
        };
        QCOMPARE(add("fr", "Deuxième texte"), 2);
        QCOMPARE(add("fr", "Troisième texte"), 3);
        QCOMPARE(add("en", "Second text"), 2);
        QCOMPARE(add("english", "x"), -1);
        QCOMPARE(add("fr", "  "), -1);
        QVERIFY(!addWording(file.session(), QStringLiteral("unknown"), QStringLiteral("fr"), QStringLiteral("x")).has_value());
        const Result<Wording> newest = newestWording(file.database(), QStringLiteral("offers"), QStringLiteral("fr"));
        QVERIFY(newest.has_value());
        QCOMPARE(newest->text, QStringLiteral("Troisième texte"));
        for (const char *sql : {"UPDATE wording SET text = 'x'", "DELETE FROM wording", "INSERT OR REPLACE INTO wording SELECT * FROM wording"})
            QVERIFY(!file.database().execute(sql).has_value());
    }

    void aConsentKeepsTheVersionThatWasShown()
    {
        ConsentFixture file;
        ConsentForm form;
        form.customerId = file.person(QStringLiteral("Martin"));
        form.purpose = QStringLiteral("offers");
        QCOMPARE(file.record(form), QStringLiteral("given"));
        form.wordingText = QStringLiteral("Un texte lu à voix haute");
        QCOMPARE(file.record(form), QStringLiteral("given"));
        QCOMPARE(file.record(form), QStringLiteral("given"));
        form.wordingText.clear();
        form.wordingVersion = 1;
        QCOMPARE(file.record(form), QStringLiteral("given"));
        const Result<QList<ConsentEvent>> history = ConsentReader(file.database()).history(form.customerId);
        QVERIFY(history.has_value());
        QList<int> versions;
        for (const ConsentEvent &event : *history)
            versions.append(event.wording);
        std::sort(versions.begin(), versions.end());
        QCOMPARE(versions, (QList<int>{1, 1, 2, 2}));
    }
};

QTEST_GUILESS_MAIN(TestWordings)
#include "tst_wordings.moc"
