// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/purpose.h"
#include "model/consent/wordingnumber.h"
#include "model/vault/settings.h"
#include "tests/support/consentfixture.h"
#include "tests/support/pdfreading.h"
#include "ui/paper/consentform.h"
#include "ui/paper/consentproof.h"

#include <QGuiApplication>
#include <QTimeZone>

using namespace couvert;

/// What is printed about consents: a form that asks as the law wants it, and a proof that says what was agreed to.
class TestConsentPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormAsksAsTheLawWants_data();
    void theFormAsksAsTheLawWants();
    void theFormShowsTheTextsWordForWord();
    void aBoxStandsWithItsTextAndTheSignatureWithWords();
    void onlyAskedNumbersBringTheSentencesOfCalls();
    void aFormThatCannotBeIsRefused();
    void aHostileRestaurantIsText();
    void theProofSaysWhatWasAgreedTo();
    void theProofOfCallsSaysHowLongItIsKept();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_dir.filePath(name + QLatin1String(".pdf")); }
    /// The words of the form, and a picture of it beside when COUVERT_PICTURES names a folder.
    QString print(ConsentFixture &file, const ConsentFormPlan &plan, const QString &name);
    static void nameRestaurant(ConsentFixture &file, const QString &name);

    QTemporaryDir m_dir;
};

void TestConsentPapers::initTestCase()
{
    if (!hasTools({QStringLiteral("pdftotext"), QStringLiteral("pdfinfo"), QStringLiteral("pdfimages")}))
        QSKIP("poppler-utils are needed");
    QVERIFY(m_dir.isValid());
}

void TestConsentPapers::nameRestaurant(ConsentFixture &file, const QString &name)
{
    Result<Transaction> unit = Transaction::begin(file.database());
    QVERIFY(unit.has_value());
    const QJsonObject restaurant{{QStringLiteral("name"), name}, {QStringLiteral("responsible"), QStringLiteral("Zoé Exemple")},
        {QStringLiteral("street"), QStringLiteral("1 rue Fictive")}, {QStringLiteral("postcode"), QStringLiteral("75000")},
        {QStringLiteral("city"), QStringLiteral("Exempleville")}, {QStringLiteral("email"), QStringLiteral("bonjour@exemple.fr")},
        {QStringLiteral("phone"), QStringLiteral("01 99 00 12 34")}};
    QVERIFY(writeSettings(*unit, {{QStringLiteral("restaurant"), restaurant}}).has_value());
    QVERIFY(unit->commit().has_value());
}

QString TestConsentPapers::print(ConsentFixture &file, const ConsentFormPlan &plan, const QString &name)
{
    const Result<ConsentFormSheet> sheet = consentFormFor(file.database(), plan);
    if (!sheet)
        return sheet.error().detail;
    const Result<> written = writeConsentForm(pathOf(name), *sheet);
    if (!written)
        return written.error().detail;
    const QString pictures = qEnvironmentVariable("COUVERT_PICTURES");
    if (!pictures.isEmpty())
        outputOf(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), pathOf(name), pictures + QLatin1Char('/') + name});
    return wordsOf(pathOf(name));
}

void TestConsentPapers::theFormAsksAsTheLawWants_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("French") << QStringLiteral("fr")
                            << QStringList{QStringLiteral("OFFERS-FR-1 + LOYALTY-FR-1"), QStringLiteral("par e-mail"),
                                   QStringLiteral("par appel téléphonique"), QStringLiteral("L223-2"), QStringLiteral("12 mois"),
                                   QStringLiteral("36 mois"), QStringLiteral("Nom"), QStringLiteral("Moins de 15 ans"), QStringLiteral("CNIL"),
                                   QStringLiteral("Signature")};
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringList{QStringLiteral("OFFERS-EN-1 + LOYALTY-EN-1"), QStringLiteral("by e-mail"),
                                    QStringLiteral("by phone call"), QStringLiteral("L223-2"), QStringLiteral("12 months"),
                                    QStringLiteral("36 months"), QStringLiteral("Last name"), QStringLiteral("Under 15"), QStringLiteral("CNIL"),
                                    QStringLiteral("Signature")};
}

void TestConsentPapers::theFormAsksAsTheLawWants()
{
    QFETCH(QString, language);
    QFETCH(QStringList, says);
    ConsentFixture file;
    nameRestaurant(file, QStringLiteral("Auberge de l’Exemple"));
    const QString words = print(file, {{QStringLiteral("offers"), QStringLiteral("loyalty")}, {allChannels.begin(), allChannels.end()}, language},
        QStringLiteral("form-") + language);
    says += {QStringLiteral("Auberge de l’Exemple"), QStringLiteral("bonjour@exemple.fr"), QStringLiteral("01 99 00 12 34"),
        QStringLiteral("Zoé Exemple")};
    for (const QString &one : std::as_const(says))
        QVERIFY2(words.contains(one), qPrintable(one + QLatin1String(" | ") + words));
    // The five indications of R223-1, in order.
    qsizetype at = 0;
    for (const char *mark : {"1. ", "2. ", "3. ", "4. ", "5. "}) {
        at = words.indexOf(QLatin1String(mark), at);
        QVERIFY2(at >= 0, mark);
    }
    QVERIFY2(pagesOf(pathOf(QStringLiteral("form-") + language)) <= 2, "a sheet of paper has two sides");
}

void TestConsentPapers::theFormShowsTheTextsWordForWord()
{
    ConsentFixture file;
    const QString text = QStringLiteral("J’accepte <b>tout</b> & le reste, une fois par mois.");
    QVERIFY(addWording(file.session(), QStringLiteral("survey"), QStringLiteral("fr"), text).has_value());
    const QString words =
        print(file, {{QStringLiteral("survey"), QStringLiteral("diet")}, {Channel::Email}, QStringLiteral("fr")}, QStringLiteral("words"));
    QVERIFY2(words.contains(text), qPrintable(words));
    QVERIFY(words.contains(QLatin1String("SURVEY-FR-2 + DIET-FR-1")));
    for (const Wording &wording : shippedWordings()) {
        if (wording.purpose == QLatin1String("diet") && wording.language == QLatin1String("fr"))
            QVERIFY2(words.contains(wording.text.normalized(QString::NormalizationForm_KC).simplified()), qPrintable(words));
    }
}

void TestConsentPapers::aBoxStandsWithItsTextAndTheSignatureWithWords()
{
    ConsentFixture file;
    nameRestaurant(file, QStringLiteral("Auberge de l’Exemple"));
    const QStringList all{QStringLiteral("offers"), QStringLiteral("survey"), QStringLiteral("loyalty"), QStringLiteral("diet")};
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        for (qsizetype purposes = 1; purposes <= all.size(); ++purposes) {
            const QString name = QStringLiteral("together-%1-%2").arg(language).arg(purposes);
            std::ignore = print(file, {all.first(purposes), {allChannels.begin(), allChannels.end()}, language}, name);
            QProcess reading;
            reading.start(QStringLiteral("pdftotext"), {pathOf(name), QStringLiteral("-")});
            QVERIFY(reading.waitForFinished());
            const QStringList pages = QString::fromUtf8(reading.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
            const auto pageOf = [&pages](const QString &words) {
                for (qsizetype i = 0; i < pages.size(); ++i) {
                    if (pages.at(i).contains(words))
                        return i;
                }
                return qsizetype(-1);
            };
            QVERIFY(pageOf(QStringLiteral("Signature")) >= 0);
            QCOMPARE(pageOf(QStringLiteral("Signature")), pageOf(QStringLiteral("CNIL")));
            for (const QString &purpose : all.first(purposes)) {
                const QString number =
                    QStringLiteral("%1 %2-%3-1")
                        .arg(language == u"fr" ? QStringLiteral("Texte n°") : QStringLiteral("Text no."), purpose.toUpper(), language.toUpper());
                for (const Wording &wording : shippedWordings()) {
                    if (wording.purpose == purpose && wording.language == language)
                        QCOMPARE(pageOf(wording.text.first(30)), pageOf(number));
                }
            }
        }
    }
}

void TestConsentPapers::onlyAskedNumbersBringTheSentencesOfCalls()
{
    ConsentFixture file;
    const ConsentFormPlan byEmail{{QStringLiteral("offers")}, {Channel::Email, Channel::Post}, QStringLiteral("fr")};
    QVERIFY(!print(file, byEmail, QStringLiteral("email")).contains(QLatin1String("L223-2")));
    QVERIFY(!print(file, byEmail, QStringLiteral("email")).contains(QLatin1String("Téléphone")));
    const QString bySms = print(file, {{QStringLiteral("offers")}, {Channel::Sms}, QStringLiteral("fr")}, QStringLiteral("sms"));
    QVERIFY2(bySms.contains(QLatin1String("L223-2")), "any form that asks a number says it");
    QVERIFY(!bySms.contains(QLatin1String("12 mois")));
}

void TestConsentPapers::aFormThatCannotBeIsRefused()
{
    ConsentFixture file;
    QCOMPARE(print(file, {{}, {Channel::Email}, QStringLiteral("fr")}, QStringLiteral("none")), QStringLiteral("purpose"));
    QCOMPARE(
        print(file, {{QStringLiteral("world_peace")}, {Channel::Email}, QStringLiteral("fr")}, QStringLiteral("none")), QStringLiteral("purpose"));
    QCOMPARE(print(file, {{QStringLiteral("offers")}, {}, QStringLiteral("fr")}, QStringLiteral("none")), QStringLiteral("channel"));
    QVERIFY(addPurpose(file.session(), QStringLiteral("Soirées jazz")).has_value());
    QVERIFY(addWording(file.session(), QStringLiteral("soirees_jazz"), QStringLiteral("fr"), QStringLiteral("Oui au jazz.")).has_value());
    QCOMPARE(
        print(file, {{QStringLiteral("soirees_jazz")}, {Channel::Email}, QStringLiteral("en")}, QStringLiteral("none")), QStringLiteral("wording"));
    QVERIFY(print(file, {{QStringLiteral("soirees_jazz")}, {Channel::Email}, QStringLiteral("fr")}, QStringLiteral("jazz"))
            .contains(QStringLiteral("Soirées jazz")));
    QVERIFY(!QFileInfo::exists(pathOf(QStringLiteral("none"))));
}

void TestConsentPapers::aHostileRestaurantIsText()
{
    ConsentFixture file;
    nameRestaurant(file, QStringLiteral("<b>Zoé</b><img src='file:///etc/hostname'>"));
    const QString words = print(file, {{QStringLiteral("offers")}, {Channel::Phone}, QStringLiteral("fr")}, QStringLiteral("hostile"));
    QVERIFY2(words.contains(QStringLiteral("<b>Zoé</b><img")), qPrintable(words));
    QCOMPARE(picturesIn(pathOf(QStringLiteral("hostile"))), 0);
}

void TestConsentPapers::theProofSaysWhatWasAgreedTo()
{
    ConsentFixture file;
    nameRestaurant(file, QStringLiteral("Auberge de l’Exemple"));
    const qint64 id = file.person(QStringLiteral("Exemple-Durand"), QStringLiteral("durand@example.org"));
    ConsentForm form;
    form.customerId = id;
    form.purpose = QStringLiteral("offers");
    form.at = moment(2026, 7, 14, 13);
    form.evidence = Evidence{QStringLiteral("pdf"), "%PDF-1.4 fiction"};
    const Result<RecordedConsent> given = ConsentWriter(file.session()).record(form);
    QVERIFY(given.has_value());
    file.say(id, ConsentAction::Withdrawn, moment(2026, 9, 1, 8));
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        const Result<ConsentProof> proof = consentProofFor(file.database(), id, given->event, language);
        QVERIFY(proof.has_value());
        QVERIFY(writeConsentProof(pathOf(language), *proof).has_value());
        const QString words = wordsOf(pathOf(language));
        const bool french = language == QLatin1String("fr");
        // Thirteen hours UTC is fifteen in France in summer; both hours of the story are there.
        const QStringList says{QStringLiteral("Exemple-Durand"), QStringLiteral("durand@example.org"), QStringLiteral("Auberge de l’Exemple"),
            QStringLiteral("OFFERS-FR-1"), QStringLiteral("PDF"), QStringLiteral("Gérante"),
            french ? QStringLiteral("14 juillet 2026, 15:00 (UTC+02:00)") : QStringLiteral("14 July 2026, 15:00 (UTC+02:00)"),
            french ? QStringLiteral("1er septembre 2026, 10:00") : QStringLiteral("1 September 2026, 10:00"),
            shippedWordings().first().text.left(60).normalized(QString::NormalizationForm_KC)};
        for (const QString &one : says)
            QVERIFY2(words.contains(one), qPrintable(one + QLatin1String(" | ") + words));
    }
    QVERIFY(!consentProofFor(file.database(), id, 4711, QStringLiteral("fr")));
    QVERIFY(!consentProofFor(file.database(), 4711, given->event, QStringLiteral("fr")));
    const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pathOf(QStringLiteral("fr"))}));
    QVERIFY2(!info.contains(QLatin1String("Durand")), "the PDF’s own title names nobody");
}

void TestConsentPapers::theProofOfCallsSaysHowLongItIsKept()
{
    ConsentFixture file;
    const qint64 id = file.person(QStringLiteral("Exemple"), {}, QStringLiteral("06 39 98 34 01"));
    ConsentForm form;
    form.customerId = id;
    form.purpose = QStringLiteral("offers");
    form.channel = Channel::Phone;
    form.at = moment(2026, 9, 1);
    const Result<RecordedConsent> given = ConsentWriter(file.session()).record(form);
    QVERIFY(given.has_value());
    const Result<ConsentProof> proof = consentProofFor(file.database(), id, given->event, QStringLiteral("fr"));
    QVERIFY(proof && writeConsentProof(pathOf(QStringLiteral("calls")), *proof));
    const QString words = wordsOf(pathOf(QStringLiteral("calls")));
    QVERIFY2(words.contains(QLatin1String("R223-2")), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("1er septembre 2029")), qPrintable(words));
    QVERIFY2(words.contains(QLatin1String("1er septembre 2027")), qPrintable(words));
}

QTEST_MAIN(TestConsentPapers)
#include "tst_consentpapers.moc"
