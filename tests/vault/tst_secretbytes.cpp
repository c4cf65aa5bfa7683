// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/failure.h"
#include "model/vault/rootkey.h"

#include <QSet>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsAValue();
    void movingLeavesNothing();
    void comparing();
    void passwordsAreTheSameOnEverySystem_data();
    void passwordsAreTheSameOnEverySystem();
    void manySecretsAtOnce();
    void rootKeyHasOneSize();
    void derivedKeysNeverChange_data();
    void derivedKeysNeverChange();
    void checkValueTellsKeyAndVault();
    void everyFailureHasItsOwnName();
};

void TestSecretBytes::emptyIsAValue()
{
    SecretBytes nothing;
    QVERIFY(nothing.isEmpty());
    QVERIFY(nothing.data() == nullptr);
    QVERIFY(nothing.clone().isEmpty());
    QVERIFY(SecretBytes(0).equals(nothing));
    QVERIFY(SecretBytes::random(0).isEmpty());
    QVERIFY(SecretBytes::copyOf({}).isEmpty());
    QVERIFY(SecretBytes::fromPassword({}).isEmpty());
    QCOMPARE(nothing.view().size(), 0);
    nothing.wipe();
    QVERIFY(nothing.isEmpty());
}

void TestSecretBytes::movingLeavesNothing()
{
    SecretBytes from = SecretBytes::copyOf("secret");
    SecretBytes to(std::move(from));
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): what is left behind is what is tested
    QVERIFY(from.data() == nullptr);
    QCOMPARE(to.view(), QByteArrayView("secret"));
    SecretBytes other = SecretBytes::copyOf("other");
    other = std::move(to);
    QCOMPARE(other.view(), QByteArrayView("secret"));
    QVERIFY(to.isEmpty()); // NOLINT(bugprone-use-after-move)
    other.wipe();
    QVERIFY(other.isEmpty());
}

void TestSecretBytes::comparing()
{
    const SecretBytes one = SecretBytes::copyOf("abc");
    QVERIFY(one.equals(one.clone()));
    QVERIFY(!one.equals(SecretBytes::copyOf("abd")));
    QVERIFY(!one.equals(SecretBytes::copyOf("ab")));
    QVERIFY(!one.equals({}));
    QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
    QCOMPARE(SecretBytes(4).view(), QByteArrayView("\0\0\0\0", 4));
}

void TestSecretBytes::passwordsAreTheSameOnEverySystem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ASCII") << u"zinc"_s << QByteArray("zinc");
    QTest::newRow("composed") << u"\u00E9"_s << QByteArray("\xC3\xA9");
    QTest::newRow("decomposed") << u"e\u0301"_s << QByteArray("\xC3\xA9");
    QTest::newRow("full width") << u"\uFF21\uFF11"_s << QByteArray("A1");
    QTest::newRow("ligature") << u"\uFB01n"_s << QByteArray("fin");
    QTest::newRow("beyond the BMP") << u"\U0001F980"_s << QByteArray("\xF0\x9F\xA6\x80");
    QTest::newRow("blanks stay") << u" a "_s << QByteArray(" a ");
    QTest::newRow("long") << QString(5000, u'\u00E9') << QByteArray("\xC3\xA9").repeated(5000);
}

void TestSecretBytes::passwordsAreTheSameOnEverySystem()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(SecretBytes::fromPassword(typed).view(), QByteArrayView(bytes));
}

void TestSecretBytes::manySecretsAtOnce()
{
    // More than an unprivileged program may lock: it goes on without the lock.
    std::vector<SecretBytes> secrets;
    secrets.reserve(500);
    for (int i = 0; i < 500; ++i)
        secrets.push_back(SecretBytes::copyOf(QByteArray::number(i)));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(secrets[static_cast<std::size_t>(i)].view().toByteArray(), QByteArray::number(i));
}

void TestSecretBytes::rootKeyHasOneSize()
{
    for (const std::size_t size : {std::size_t{0}, std::size_t{31}, std::size_t{33}}) {
        const Result<RootKey> key = RootKey::fromBytes(SecretBytes(size));
        QVERIFY(!key);
        QCOMPARE(key.error().code, FailureCode::KeysDamaged);
    }
    QVERIFY(!RootKey::generate().bytes().equals(RootKey::generate().bytes()));
}

void TestSecretBytes::derivedKeysNeverChange_data()
{
    QTest::addColumn<quint64>("purpose");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, Subkey purpose, const char *hex) {
        QTest::newRow(name) << static_cast<quint64>(purpose) << QByteArray(hex);
    };
    row("database", Subkey::Database, "d8440dc746ae737d35437e9e869faf216178136333fcd2def4d707c178e70953");
    row("journal", Subkey::Journal, "a563ff8b62ed26d2bd48381e9f67651b687abec3c6f4caa69d63ea187ee2dc43");
    row("ledger", Subkey::Ledger, "f57c0a8f2adf06d432b6400e64bd27f3f48e1279d290e618082075f691506854");
    row("key file", Subkey::KeyFile, "421e2f467ddcef02fb88aab7df57d2ff53613d3be8812ebb786c7dc0af8c6b8c");
    row("backup", Subkey::Backup, "d7434da0ff3daa21e3ecdf845d7f259a5d7f6551b01cef8eaabee22a5d570734");
    row("revision", Subkey::Revision, "ba1be95ddd73c73356fbb309ab0967f9c167b4e5fa37ce1163328583bcac8160");
}

void TestSecretBytes::derivedKeysNeverChange()
{
    QFETCH(const quint64, purpose);
    QFETCH(const QByteArray, hex);
    QByteArray bytes(32, Qt::Uninitialized);
    std::iota(bytes.begin(), bytes.end(), char{0});
    const Result<RootKey> key = RootKey::fromBytes(SecretBytes::copyOf(bytes));
    QVERIFY(key);
    QCOMPARE(key->derive(static_cast<Subkey>(purpose)).view().toByteArray().toHex(), hex);
}

void TestSecretBytes::checkValueTellsKeyAndVault()
{
    const RootKey key = RootKey::generate();
    const QByteArray vault(16, 'v');
    QCOMPARE(key.checkValue(vault).size(), 16);
    QCOMPARE(key.checkValue(vault), key.clone().checkValue(vault));
    QVERIFY(key.checkValue(vault) != key.checkValue(QByteArray(16, 'w')));
    QVERIFY(key.checkValue(vault) != RootKey::generate().checkValue(vault));
}

void TestSecretBytes::everyFailureHasItsOwnName()
{
    QSet<QString> names;
    const int last = static_cast<int>(FailureCode::Internal);
    for (int code = 0; code <= last; ++code) {
        const QString name = failureName(static_cast<FailureCode>(code));
        QVERIFY2(!names.contains(name), qPrintable(name));
        QVERIFY2(std::all_of(name.cbegin(), name.cend(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; }), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(failureName(FailureCode::WrongPassword), u"wrong_password"_s);
    QCOMPARE(failureName(FailureCode::DatabaseDamaged), u"database_damaged"_s);
    QCOMPARE(failureName(FailureCode::InUse), u"in_use"_s);
    QCOMPARE(failureName(FailureCode::InputEncrypted), u"input_encrypted"_s);
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
