// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/passwordstrength.h"

#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;
using Advice = PasswordStrength::Advice;
using Level = PasswordStrength::Level;

Q_DECLARE_METATYPE(couvert::PasswordStrength::Advice)

class TestPasswordStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTyped();
    void classes_data();
    void classes();
    void commonOnes_data();
    void commonOnes();
    void manyAtOnce();
};

void TestPasswordStrength::nothingTyped()
{
    const PasswordStrength strength = rate({});
    QCOMPARE(strength.level, Level::Empty);
    QCOMPARE(strength.advice, Advice::None);
    QVERIFY(!strength.accepted);
    QCOMPARE(strength.bits, 0.0);
}

void TestPasswordStrength::classes_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<Advice>("advice");
    const auto row = [](const char *name, const QString &password, bool accepted, Advice advice = Advice::None) {
        QTest::newRow(name) << password << accepted << advice;
    };
    row("12 of 4 kinds", u"Kx9!vRt2#mQp"_s, true);
    row("11 of 4 kinds", u"Kx9!vRt2#mQ"_s, false, Advice::TooShort);
    row("12 of 3 kinds", u"Kx9wvRt2zmQp"_s, false, Advice::AddKinds);
    row("13 of upper, lower, digit", u"Kx9wvRt2zmQpL"_s, false, Advice::AddKinds);
    row("14 of upper, lower, digit", u"Kx9wvRt2zmQpLj"_s, true);
    row("14 of lower, digit, special", u"kx9!vrt2#mqp-z"_s, false, Advice::AddKinds);
    row("30 of lower", u"kxqvrtzmqplwjdhcnbgfysaxoeukrt"_s, false, Advice::AddKinds);
    row("accents are letters", u"\u00C9\u00E0k9!vRt2#m\u00E7"_s, true);
    row("accents are not special", u"\u00C9\u00E0k9wvRt2zm\u00E7"_s, false, Advice::AddKinds);
    row("decomposed accents count once", u"E\u0301a\u0300k9!vR2#m"_s, false, Advice::TooShort);
    row("beyond the BMP counts once", u"Kx9\U0001F980vRt2mQ"_s, false, Advice::TooShort);
    row("blank is special", u"Kx9 vRt2 mQp"_s, true);
    row("phrase of 7 words", u"le homard bleu compte ses sept assiettes"_s, true);
    row("phrase of 6 words", u"homard bleu compte ses sept assiettes"_s, false, Advice::LongerOrPhrase);
    row("phrase with an apostrophe", u"l'huile du chef dort sous la nappe"_s, true);
    row("seven letters are no phrase", u"k x q v r t z"_s, false, Advice::LongerOrPhrase);
    row("eleven letters are no phrase", u"a b c d e f g h i j k"_s, false, Advice::LongerOrPhrase);
    row("one word seven times", u"homard homard homard homard homard homard homard"_s, false, Advice::LongerOrPhrase);
    row("signs are no words", u"homard ! bleu ? compte : ses ; sept - mots"_s, false, Advice::LongerOrPhrase);
    row("one character", u"k"_s, false, Advice::TooShort);
    row("PIN", u"482913"_s, false, Advice::TooShort);
}

void TestPasswordStrength::classes()
{
    QFETCH(const QString, password);
    QFETCH(const bool, accepted);
    QFETCH(const Advice, advice);
    const PasswordStrength strength = rate(password);
    QCOMPARE(strength.accepted, accepted);
    QCOMPARE(strength.advice, advice);
    QCOMPARE(strength.level == Level::Weak, !accepted);
    QVERIFY(strength.bits > 0);
}

void TestPasswordStrength::commonOnes_data()
{
    QTest::addColumn<QString>("password");
    const QStringList passwords = {u"Motdepasse123!"_s, u"MotDePasse2026!"_s, u"Password1234!"_s, u"P@ssw0rd12345"_s, u"Azerty123456!"_s,
        u"Azertyuiop123!"_s, u"Qwertyuiop123!"_s, u"Bonjour12345!"_s, u"Restaurant2026!"_s, u"Couvert2026!!"_s, u"Soleil2026Soleil"_s,
        u"aaaaaaaaaaaaaaA1!"_s, u"AbcdefghijK123"_s, u"F\u00E9vrier2026!!"_s, u"B\u00F4nj\u00F4ur12345!"_s};
    for (const QString &password : passwords)
        QTest::newRow(qPrintable(password)) << password;
}

void TestPasswordStrength::commonOnes()
{
#ifdef COUVERT_ZXCVBN
    QFETCH(const QString, password);
    const PasswordStrength strength = rate(password);
    QVERIFY(!strength.accepted);
    QCOMPARE(strength.advice, Advice::Common);
    QCOMPARE(strength.level, Level::Weak);
#else
    QSKIP("built without a dictionary");
#endif
}

void TestPasswordStrength::manyAtOnce()
{
    // The meter is asked on every key stroke, the same answer must come from every thread.
    const QString password = u"Kx9!vRt2#mQp"_s;
    const double expected = rate(password).bits;
    QList<QThread *> threads;
    std::atomic_int wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.append(QThread::create([&] {
            for (int round = 0; round < 50; ++round)
                wrong += rate(password).bits == expected ? 0 : 1;
        }));
        threads.constLast()->start();
    }
    for (QThread *thread : threads) {
        thread->wait();
        delete thread;
    }
    QCOMPARE(wrong.load(), 0);
    const PasswordStrength enormous = rate(QString(100'000, u'x'));
    QVERIFY(!enormous.accepted);
}

QTEST_GUILESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
