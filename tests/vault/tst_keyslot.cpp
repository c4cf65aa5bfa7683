// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/keyslot.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace couvert;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true;
#else
constexpr bool Sanitized = false;
#endif

Q_DECLARE_METATYPE(couvert::PasswordCost)

namespace {

const SlotContext Context{QByteArray(16, 'v'), 3};

/// Every byte of every field of the slot and of what it is bound to, changed one at a time.
QList<std::pair<KeySlot, SlotContext>> mutations(const KeySlot &slot)
{
    QList<std::pair<KeySlot, SlotContext>> list;
    for (QByteArray KeySlot::*field : {&KeySlot::id, &KeySlot::salt, &KeySlot::nonce, &KeySlot::box, &KeySlot::commitment}) {
        for (qsizetype i = 0; i < (slot.*field).size(); ++i) {
            KeySlot changed = slot;
            char &byte = (changed.*field)[i];
            byte = static_cast<char>(byte ^ 1 << i % 8);
            list.append({changed, Context});
        }
    }
    KeySlot renamed = slot;
    renamed.label += u'x';
    list.append({renamed, Context});
    for (qsizetype i = 0; i < Context.vaultId.size(); ++i) {
        SlotContext changed = Context;
        changed.vaultId[i] = 'w';
        list.append({slot, changed});
    }
    list.append({slot, {Context.vaultId, Context.epoch - 1}});
    list.append({slot, {Context.vaultId, Context.epoch + 1}});
    return list;
}

} // namespace

class TestKeySlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passwordOpensItsSlot();
    void recoveryCodeOpensItsSlot();
    void deviceOpensItsSlot();
    void slotsTellNothing();
    void everyByteIsBound();
    void everyByteOfAPasswordSlotIsBound();
    void fieldsOfTheWrongSizeAreDamage();
    void costsOutOfBoundsAreDamage_data();
    void costsOutOfBoundsAreDamage();
    void lackOfMemoryIsNoWrongPassword();
    void oneKindOpensOnlyAsItself();
    void labels();
    void calibratedCostIsSound();

private:
    const RootKey m_key = RootKey::generate();
    const SecretBytes m_password = SecretBytes::fromPassword(u"Zinc-Comptoir-48! \u00E9"_s);
    KeySlot m_passwordSlot;
};

void TestKeySlot::initTestCase()
{
    const Result<KeySlot> slot = wrapWithPassword(m_key, m_password, u"R\u00E9a"_s, {}, Context);
    QVERIFY(slot);
    m_passwordSlot = *slot;
}

void TestKeySlot::passwordOpensItsSlot()
{
    const SecretBytes decomposed = SecretBytes::fromPassword(u"Zinc-Comptoir-48! e\u0301"_s);
    const Result<RootKey> key = unwrapWithPassword(m_passwordSlot, decomposed, Context);
    QVERIFY(key);
    QVERIFY(key->bytes().equals(m_key.bytes()));
    for (const QString &other : {u"Zinc-Comptoir-48! e"_s, u"zinc-comptoir-48! \u00E9"_s, QString()}) {
        const Result<RootKey> refused = unwrapWithPassword(m_passwordSlot, SecretBytes::fromPassword(other), Context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::WrongPassword);
    }
}

void TestKeySlot::recoveryCodeOpensItsSlot()
{
    const RecoveryCode code = RecoveryCode::generate();
    const KeySlot slot = wrapWithRecoveryCode(m_key, code, Context);
    const Result<RootKey> key = unwrapWithRecoveryCode(slot, code, Context);
    QVERIFY(key);
    QVERIFY(key->bytes().equals(m_key.bytes()));
    const Result<RootKey> refused = unwrapWithRecoveryCode(slot, RecoveryCode::generate(), Context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::WrongRecoveryCode);
}

void TestKeySlot::deviceOpensItsSlot()
{
    const SecretBytes secret = SecretBytes::random(32);
    const KeySlot slot = wrapWithDevice(m_key, secret, Context);
    const Result<RootKey> key = unwrapWithDevice(slot, secret, Context);
    QVERIFY(key);
    QVERIFY(key->bytes().equals(m_key.bytes()));
    for (const std::size_t size : {std::size_t{0}, std::size_t{31}, std::size_t{32}}) {
        const Result<RootKey> refused = unwrapWithDevice(slot, SecretBytes::random(size), Context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::KeychainRefused);
    }
}

void TestKeySlot::slotsTellNothing()
{
    const RecoveryCode code = RecoveryCode::generate();
    const KeySlot one = wrapWithRecoveryCode(m_key, code, Context);
    const KeySlot other = wrapWithRecoveryCode(m_key, code, Context);
    QVERIFY(one.id != other.id);
    QVERIFY(one.salt != other.salt);
    QVERIFY(one.nonce != other.nonce);
    QVERIFY(one.box != other.box);
    QVERIFY(one.commitment != other.commitment);
    for (const KeySlot &slot : {one, other, m_passwordSlot}) {
        for (const QByteArray &field : {slot.id, slot.salt, slot.nonce, slot.box, slot.commitment})
            QVERIFY(!m_key.bytes().view().toByteArray().contains(field.first(4)));
    }
}

void TestKeySlot::everyByteIsBound()
{
    const RecoveryCode code = RecoveryCode::generate();
    const KeySlot recovery = wrapWithRecoveryCode(m_key, code, Context);
    for (const auto &[slot, context] : mutations(recovery)) {
        const Result<RootKey> key = unwrapWithRecoveryCode(slot, code, context);
        QVERIFY(!key);
        QCOMPARE(key.error().code, FailureCode::WrongRecoveryCode);
    }
    const SecretBytes secret = SecretBytes::random(32);
    const KeySlot device = wrapWithDevice(m_key, secret, Context);
    for (const auto &[slot, context] : mutations(device)) {
        const Result<RootKey> key = unwrapWithDevice(slot, secret, context);
        QVERIFY(!key);
        QCOMPARE(key.error().code, FailureCode::KeychainRefused);
    }
}

void TestKeySlot::everyByteOfAPasswordSlotIsBound()
{
    // Each try costs one Argon2id: every eighth byte here, the binding itself is the same code as above.
    const auto all = mutations(m_passwordSlot);
    for (qsizetype i = 0; i < all.size(); i += 8) {
        const Result<RootKey> key = unwrapWithPassword(all[i].first, m_password, all[i].second);
        QVERIFY(!key);
        QCOMPARE(key.error().code, FailureCode::WrongPassword);
    }
    KeySlot dearer = m_passwordSlot;
    ++dearer.cost.operations;
    QVERIFY(!unwrapWithPassword(dearer, m_password, Context));
    KeySlot bigger = m_passwordSlot;
    bigger.cost.memoryKib += 1024;
    QVERIFY(!unwrapWithPassword(bigger, m_password, Context));
}

void TestKeySlot::fieldsOfTheWrongSizeAreDamage()
{
    const RecoveryCode code = RecoveryCode::generate();
    const KeySlot sound = wrapWithRecoveryCode(m_key, code, Context);
    for (QByteArray KeySlot::*field : {&KeySlot::id, &KeySlot::salt, &KeySlot::nonce, &KeySlot::box, &KeySlot::commitment}) {
        for (const QByteArray &bytes : {QByteArray(), (sound.*field).chopped(1), sound.*field + '\0'}) {
            KeySlot slot = sound;
            slot.*field = bytes;
            const Result<RootKey> key = unwrapWithRecoveryCode(slot, code, Context);
            QVERIFY(!key);
            QCOMPARE(key.error().code, FailureCode::KeysDamaged);
        }
    }
    const Result<RootKey> key = unwrapWithRecoveryCode(sound, code, {QByteArray(15, 'v'), Context.epoch});
    QVERIFY(!key);
    QCOMPARE(key.error().code, FailureCode::KeysDamaged);
}

void TestKeySlot::costsOutOfBoundsAreDamage_data()
{
    QTest::addColumn<PasswordCost>("cost");
    QTest::newRow("nothing") << PasswordCost{0, 0};
    QTest::newRow("fewer operations") << PasswordCost{2, 65536};
    QTest::newRow("more operations") << PasswordCost{17, 65536};
    QTest::newRow("operations without end") << PasswordCost{~quint32{0}, 65536};
    QTest::newRow("less memory") << PasswordCost{3, 65535};
    QTest::newRow("more memory") << PasswordCost{3, 262145};
    QTest::newRow("4 TiB") << PasswordCost{3, ~quint32{0}};
}

void TestKeySlot::costsOutOfBoundsAreDamage()
{
    QFETCH(const PasswordCost, cost);
    QVERIFY(!cost.isSound());
    KeySlot slot = m_passwordSlot;
    slot.cost = cost;
    const Result<RootKey> key = unwrapWithPassword(slot, m_password, Context);
    QVERIFY(!key);
    QCOMPARE(key.error().code, FailureCode::KeysDamaged);
    const Result<KeySlot> made = wrapWithPassword(m_key, m_password, u"R"_s, cost, Context);
    QVERIFY(!made);
    QCOMPARE(made.error().code, FailureCode::InvalidValue);
}

void TestKeySlot::lackOfMemoryIsNoWrongPassword()
{
#ifdef Q_OS_LINUX
    if (Sanitized)
        QSKIP("a sanitizer needs the address space");
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit low = before;
    // What is mapped stays and small things find room; the 64 MiB of the slot do not.
    constexpr rlim_t room = 16 << 20;
    QFile sizes(u"/proc/self/statm"_s);
    QVERIFY(sizes.open(QIODevice::ReadOnly));
    low.rlim_cur = sizes.readAll().split(' ').constFirst().toULongLong() * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + room;
    QCOMPARE(setrlimit(RLIMIT_AS, &low), 0);
    const Result<RootKey> right = unwrapWithPassword(m_passwordSlot, m_password, Context);
    const Result<RootKey> wrong = unwrapWithPassword(m_passwordSlot, m_key.bytes(), Context);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(!right);
    QCOMPARE(right.error().code, FailureCode::OutOfMemory);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, FailureCode::OutOfMemory);
    QVERIFY(unwrapWithPassword(m_passwordSlot, m_password, Context));
#else
    QSKIP("needs a limit on the address space");
#endif
}

void TestKeySlot::oneKindOpensOnlyAsItself()
{
    const RecoveryCode code = RecoveryCode::generate();
    const KeySlot recovery = wrapWithRecoveryCode(m_key, code, Context);
    const Result<RootKey> asDevice = unwrapWithDevice(recovery, code.entropy(), Context);
    QVERIFY(!asDevice);
    QCOMPARE(asDevice.error().code, FailureCode::KeysDamaged);
    KeySlot renamed = recovery;
    renamed.kind = KeySlot::Kind::Device;
    const Result<RootKey> disguised = unwrapWithDevice(renamed, code.entropy(), Context);
    QVERIFY(!disguised);
    QCOMPARE(disguised.error().code, FailureCode::KeychainRefused);
    const Result<RootKey> asPassword = unwrapWithPassword(recovery, m_password, Context);
    QVERIFY(!asPassword);
    QCOMPARE(asPassword.error().code, FailureCode::KeysDamaged);
}

void TestKeySlot::labels()
{
    QVERIFY(wrapWithPassword(m_key, m_password, QString(64, u'\u00E9'), {}, Context));
    for (const QString &label : {QString(65, u'a'), u"half \xD83E"_s}) {
        const Result<KeySlot> slot = wrapWithPassword(m_key, m_password, label, {}, Context);
        QVERIFY(!slot);
        QCOMPARE(slot.error().code, FailureCode::InvalidValue);
    }
}

void TestKeySlot::calibratedCostIsSound()
{
    const PasswordCost cost = PasswordCost::calibrate();
    QVERIFY(cost.isSound());
    const Result<KeySlot> slot = wrapWithPassword(m_key, m_password, u"R"_s, cost, Context);
    QVERIFY(slot);
    QVERIFY(unwrapWithPassword(*slot, m_password, Context));
}

QTEST_GUILESS_MAIN(TestKeySlot)
#include "tst_keyslot.moc"
