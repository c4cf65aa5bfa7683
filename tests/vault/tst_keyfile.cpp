// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/keyfile.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QTest>

#include <functional>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

using Write = std::function<void(QCborStreamWriter &)>;

QByteArray blake2b(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

QByteArray cbor(const Write &write)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer);
    return bytes;
}

QByteArray byteString(const QByteArray &value)
{
    return cbor([&](QCborStreamWriter &writer) { writer.append(value); });
}

/// What anybody can write who knows the format and no key: the checksum is right, the MAC is made up.
QByteArray forged(const QByteArray &content, quint64 version = 1)
{
    const QByteArray head = cbor([&](QCborStreamWriter &writer) {
        writer.startArray(quint64{5});
        writer.append("CLVK"_L1);
        writer.append(version);
        writer.append(content);
    });
    const QByteArray authenticated = head + byteString(QByteArray(32, 'm'));
    return authenticated + byteString(blake2b(authenticated));
}

struct Content {
    Write sequence = [](QCborStreamWriter &writer) { writer.append(quint64{5}); };
    qsizetype vaultIdSize = 16;
    quint64 generation = 1;
    qsizetype saltSize = 16;
    qsizetype checkSize = 16;
    QList<QByteArray> slotItems;
    QByteArray end;

    [[nodiscard]] QByteArray bytes() const
    {
        return cbor([this](QCborStreamWriter &writer) {
            writer.startArray(quint64{7});
            sequence(writer);
            writer.append(QByteArray(vaultIdSize, 'v'));
            writer.append(generation);
            writer.append(quint64{1});
            writer.append(QByteArray(saltSize, 's'));
            writer.append(QByteArray(checkSize, 'c'));
            writer.startArray(static_cast<quint64>(slotItems.size()));
        }) + slotItems.join()
            + end;
    }
};

struct SlotContent {
    QByteArray id = QByteArray(8, 'i');
    quint64 kind = 1;
    QString label = u"R"_s;
    quint64 operations = 3;
    quint64 memoryKib = 65536;
    qsizetype saltSize = 16;
    qsizetype nonceSize = 24;
    qsizetype boxSize = 48;
    qsizetype commitmentSize = 16;

    [[nodiscard]] QByteArray bytes() const
    {
        return cbor([this](QCborStreamWriter &writer) {
            writer.startArray(quint64{9});
            writer.append(id);
            writer.append(kind);
            writer.append(QStringView(label));
            writer.append(operations);
            writer.append(memoryKib);
            writer.append(QByteArray(saltSize, 's'));
            writer.append(QByteArray(nonceSize, 'n'));
            writer.append(QByteArray(boxSize, 'b'));
            writer.append(QByteArray(commitmentSize, 'c'));
        });
    }
};

RootKey fixedKey()
{
    return *RootKey::fromBytes(SecretBytes::copyOf(QByteArray(32, 'k')));
}

KeySlot fixedSlot(char id, KeySlot::Kind kind)
{
    KeySlot slot;
    slot.id = QByteArray(8, id);
    slot.kind = kind;
    slot.label = kind == KeySlot::Kind::Password ? u"Anne-Zo\u00E9 Exemple"_s : QString();
    slot.cost = kind == KeySlot::Kind::Password ? PasswordCost{4, 262144} : PasswordCost{0, 0};
    slot.salt = QByteArray(16, 's');
    slot.nonce = QByteArray(24, 'n');
    slot.box = QByteArray(48, 'b');
    slot.commitment = QByteArray(16, 'c');
    return slot;
}

KeyFile fixedFile()
{
    KeyFile file;
    file.sequence = 300;
    file.vaultId = QByteArray(16, 'v');
    file.generation = 7;
    file.slotEpoch = 2;
    file.databaseSalt = QByteArray(16, 'd');
    file.checkValue = fixedKey().checkValue(file.vaultId);
    file.slotList = {fixedSlot('1', KeySlot::Kind::Password), fixedSlot('2', KeySlot::Kind::Recovery), fixedSlot('3', KeySlot::Kind::Device)};
    return file;
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsWritten();
    void formNeverChanges();
    void everyFlippedBitIsDamage();
    void everyTruncationIsDamage();
    void whatFollowsIsDamage();
    void newerVersionsAreToldApart();
    void changesWithoutTheKeyAreFound();
    void anotherKeyIsRefused();
    void soundContentPasses();
    void hostileContent_data();
    void hostileContent();
    void hostileBytes_data();
    void hostileBytes();
};

void TestKeyFile::comesBackAsWritten()
{
    KeyFile file = fixedFile();
    for (const quint64 sequence : {quint64{0}, quint64{1}, quint64{23}, quint64{24}, quint64{65536}, ~quint64{0}}) {
        file.sequence = sequence;
        const Result<KeyFile::Parsed> parsed = KeyFile::parse(file.serialise(fixedKey()));
        QVERIFY(parsed);
        QCOMPARE(parsed->file, file);
        QVERIFY(parsed->verify(fixedKey()));
    }
    file.slotList.clear();
    const Result<KeyFile::Parsed> empty = KeyFile::parse(file.serialise(fixedKey()));
    QVERIFY(empty);
    QCOMPARE(empty->file, file);
    for (int i = 0; i < KeyFile::MaxSlots; ++i) {
        KeySlot slot = fixedSlot(static_cast<char>('A' + i), KeySlot::Kind::Password);
        slot.label = QString(64, u'\u20AC');
        file.slotList.append(slot);
    }
    const QByteArray biggest = file.serialise(fixedKey());
    QVERIFY(biggest.size() <= KeyFile::MaxBytes);
    const Result<KeyFile::Parsed> full = KeyFile::parse(biggest);
    QVERIFY(full);
    QCOMPARE(full->file, file);
}

void TestKeyFile::formNeverChanges()
{
    // A file written by an earlier build must open for ever: the bytes of one known file, as a digest.
    QCOMPARE(blake2b(fixedFile().serialise(fixedKey())).toHex(), QByteArray("acd95e52377cb8786eeece161fd7ea25d0380c0b4cfd94958d9ffee130912312"));
}

void TestKeyFile::everyFlippedBitIsDamage()
{
    const QByteArray sound = fixedFile().serialise(fixedKey());
    for (qsizetype i = 0; i < sound.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bytes = sound;
            bytes[i] = static_cast<char>(bytes[i] ^ 1 << bit);
            const Result<KeyFile::Parsed> parsed = KeyFile::parse(bytes);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().code, FailureCode::KeysDamaged);
        }
    }
}

void TestKeyFile::everyTruncationIsDamage()
{
    const QByteArray sound = fixedFile().serialise(fixedKey());
    for (qsizetype size = 0; size < sound.size(); ++size) {
        const Result<KeyFile::Parsed> front = KeyFile::parse(sound.first(size));
        QVERIFY(!front);
        QCOMPARE(front.error().code, FailureCode::KeysDamaged);
        QVERIFY(!KeyFile::parse(sound.last(size)));
    }
}

void TestKeyFile::whatFollowsIsDamage()
{
    const QByteArray sound = fixedFile().serialise(fixedKey());
    for (const QByteArray &end : {QByteArray(1, '\0'), QByteArray("\n"), QByteArray(1, '\xff'), sound}) {
        const Result<KeyFile::Parsed> parsed = KeyFile::parse(sound + end);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, FailureCode::KeysDamaged);
    }
}

void TestKeyFile::newerVersionsAreToldApart()
{
    for (const quint64 version : {quint64{2}, quint64{24}, ~quint64{0}}) {
        const Result<KeyFile::Parsed> parsed = KeyFile::parse(forged("what a later program knows", version));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, FailureCode::Newer);
    }
    const Result<KeyFile::Parsed> zero = KeyFile::parse(forged(Content().bytes(), 0));
    QVERIFY(!zero);
    QCOMPARE(zero.error().code, FailureCode::KeysDamaged);
}

void TestKeyFile::changesWithoutTheKeyAreFound()
{
    const QByteArray sound = fixedFile().serialise(fixedKey());
    const qsizetype checksum = 34;
    int passed = 0;
    for (qsizetype i = 0; i < sound.size() - checksum; ++i) {
        QByteArray bytes = sound.chopped(checksum);
        bytes[i] = static_cast<char>(bytes[i] ^ 1);
        const Result<KeyFile::Parsed> parsed = KeyFile::parse(bytes + byteString(blake2b(bytes)));
        if (!parsed) {
            QVERIFY(parsed.error().code == FailureCode::KeysDamaged || parsed.error().code == FailureCode::Newer);
            continue;
        }
        ++passed;
        const Result<> verified = parsed->verify(fixedKey());
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, FailureCode::KeysDamaged);
    }
    QVERIFY(passed > sound.size() / 2);
}

void TestKeyFile::anotherKeyIsRefused()
{
    const Result<KeyFile::Parsed> parsed = KeyFile::parse(fixedFile().serialise(fixedKey()));
    QVERIFY(parsed);
    const Result<> verified = parsed->verify(RootKey::generate());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, FailureCode::KeysDamaged);
    // A file of this key with the check value of another one.
    KeyFile file = fixedFile();
    file.checkValue = RootKey::generate().checkValue(file.vaultId);
    const Result<KeyFile::Parsed> mixed = KeyFile::parse(file.serialise(fixedKey()));
    QVERIFY(mixed);
    QVERIFY(!mixed->verify(fixedKey()));
}

void TestKeyFile::soundContentPasses()
{
    // What the hostile rows start from is itself well formed, else they would prove nothing.
    QVERIFY(KeyFile::parse(forged(Content().bytes())));
    Content content;
    content.slotItems = {SlotContent{}.bytes()};
    QVERIFY(KeyFile::parse(forged(content.bytes())));
}

void TestKeyFile::hostileContent_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const std::function<void(Content &)> &change) {
        Content content;
        change(content);
        QTest::newRow(name) << content.bytes();
    };
    const auto slotRow = [](const char *name, const std::function<void(SlotContent &)> &change) {
        Content content;
        SlotContent slot;
        change(slot);
        content.slotItems = {slot.bytes()};
        QTest::newRow(name) << content.bytes();
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray(1, '\x05');
    row("longer number than needed", [](Content &c) { c.sequence = [](QCborStreamWriter &w) { w.device()->write("\x18\x05", 2); }; });
    row("negative sequence", [](Content &c) { c.sequence = [](QCborStreamWriter &w) { w.append(qint64{-5}); }; });
    row("sequence as text", [](Content &c) { c.sequence = [](QCborStreamWriter &w) { w.append("5"_L1); }; });
    row("sequence as float", [](Content &c) { c.sequence = [](QCborStreamWriter &w) { w.append(5.0); }; });
    row("tagged sequence", [](Content &c) {
        c.sequence = [](QCborStreamWriter &w) {
            w.append(QCborTag(2));
            w.append(quint64{5});
        };
    });
    row("generation 0", [](Content &c) { c.generation = 0; });
    row("short vault id", [](Content &c) { c.vaultIdSize = 15; });
    row("long vault id", [](Content &c) { c.vaultIdSize = 17; });
    row("no salt", [](Content &c) { c.saltSize = 0; });
    row("long check value", [](Content &c) { c.checkSize = 4000; });
    row("too many slots", [](Content &c) {
        for (int i = 0; i <= KeyFile::MaxSlots; ++i) {
            SlotContent slot;
            slot.id = QByteArray(8, static_cast<char>('A' + i));
            c.slotItems.append(slot.bytes());
        }
    });
    row("two slots of one id", [](Content &c) { c.slotItems = {SlotContent{}.bytes(), SlotContent{}.bytes()}; });
    row("something after the slots", [](Content &c) { c.end = QByteArray(1, '\x05'); });
    slotRow("kind 0", [](SlotContent &s) { s.kind = 0; });
    slotRow("kind 4", [](SlotContent &s) { s.kind = 4; });
    slotRow("kind 257", [](SlotContent &s) { s.kind = 257; });
    slotRow("label of 65", [](SlotContent &s) { s.label = QString(65, u'a'); });
    slotRow("label of 10,000", [](SlotContent &s) { s.label = QString(10'000, u'a'); });
    slotRow("cheap", [](SlotContent &s) { s.operations = 1; });
    slotRow("4 TiB", [](SlotContent &s) { s.memoryKib = quint64{1} << 32; });
    slotRow("wraps to the floor", [](SlotContent &s) { s.memoryKib = (quint64{1} << 32) + 65536; });
    slotRow("recovery slot with a cost", [](SlotContent &s) { s.kind = 2; });
    slotRow("short id", [](SlotContent &s) { s.id.chop(1); });
    slotRow("short salt", [](SlotContent &s) { s.saltSize = 15; });
    slotRow("long nonce", [](SlotContent &s) { s.nonceSize = 25; });
    slotRow("short box", [](SlotContent &s) { s.boxSize = 32; });
    slotRow("no commitment", [](SlotContent &s) { s.commitmentSize = 0; });
}

void TestKeyFile::hostileContent()
{
    QFETCH(const QByteArray, content);
    const Result<KeyFile::Parsed> parsed = KeyFile::parse(forged(content));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, FailureCode::KeysDamaged);
}

void TestKeyFile::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(400, '\0');
    QTest::newRow("ones") << QByteArray(400, '\xff');
    QTest::newRow("text") << QByteArray("not a key file\n");
    QTest::newRow("over the limit") << forged(QByteArray(KeyFile::MaxBytes, 'x'));
    QTest::newRow("text of 2^63 bytes") << QByteArray::fromHex("857b7fffffffffffffff434c564b");
    QTest::newRow("text of 2^64-1 bytes") << QByteArray::fromHex("857bffffffffffffffff434c564b");
    QTest::newRow("array of 2^63") << QByteArray::fromHex("9b7fffffffffffffff");
    QTest::newRow("array without end") << QByteArray::fromHex("9f64434c564b01");
    QTest::newRow("magic in pieces") << QByteArray::fromHex("857f62434c62564bff0140");
    QTest::newRow("deep") << QByteArray(16'000, '\x81');
    QTest::newRow("deep without end") << QByteArray(16'000, '\x9f');
    QTest::newRow("tags") << QByteArray(16'000, '\xc1');
    QTest::newRow("map") << QByteArray::fromHex("a164434c564b01");
    QTest::newRow("reserved") << QByteArray::fromHex("851c1c1c1c");
}

void TestKeyFile::hostileBytes()
{
    QFETCH(const QByteArray, bytes);
    const Result<KeyFile::Parsed> parsed = KeyFile::parse(bytes);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, FailureCode::KeysDamaged);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
