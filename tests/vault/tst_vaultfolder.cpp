// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderfixture.h"

#include "model/vault/commitpoint.h"
#include "model/vault/folderplace.h"

#include <QTest>

using namespace couvert;
using namespace couvert::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(couvert::FailureCode)

class TestVaultFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeForTheOwnerOnly();
    void tightensWhatOthersCouldRead();
    void takesOnlyAnEmptyPlace();
    void aCreationCutOffCanBeDoneAgain();
    void whatIsNotThere();
    void commitPoint_data();
    void commitPoint();
    void commitPointComesBack();
    void bothCopiesCarryTheSlots();
    void oneCopySuffices_data();
    void oneCopySuffices();
    void noCopyIsDamage();
    void newerCopiesAreToldApart();
    void theHigherSequenceWins();
    void aStaleKeyFileDoesNotGoBack();
    void theLastResort();
    void writersAreCutOff();
    void tooManySlotsChangeNothing();
    void namesStayInTheFolder();
    void readsWithinALimit();
    void placesOnANetwork_data();
    void placesOnANetwork();
};

void TestVaultFolder::madeForTheOwnerOnly()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    constexpr auto fileMode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    constexpr auto folderMode = fileMode | QFileDevice::ExeOwner | QFileDevice::ExeUser;
    QCOMPARE(QFileInfo(vault.path).permissions(), QFileDevice::Permissions(folderMode));
    const QFileInfoList files = QDir(vault.path).entryInfoList(QDir::Files | QDir::Hidden);
    QStringList names;
    for (const QFileInfo &info : files) {
        names.append(info.fileName());
        QVERIFY2(info.permissions() == QFileDevice::Permissions(fileMode), qPrintable(info.fileName()));
    }
    names.sort();
    QCOMPARE(names, QStringList({u"CURRENT"_s, u"data-1.db"_s, u"keys.a"_s, u"keys.b"_s, u"lock"_s}));
    QCOMPARE(QFileInfo(vault.lastResortPath()).permissions(), QFileDevice::Permissions(fileMode));
    QCOMPARE(QFileInfo(QFileInfo(vault.lastResortPath()).path()).permissions(), QFileDevice::Permissions(folderMode));
}

void TestVaultFolder::tightensWhatOthersCouldRead()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    constexpr auto open = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::setPermissions(vault.path, open | QFileDevice::ExeOwner | QFileDevice::ExeOther));
    QVERIFY(QFile::setPermissions(vault.of("data-1.db"), open));
    QVERIFY(VaultFolder::open(vault.path));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(vault.path).permissions() & others) == 0);
    QVERIFY((QFileInfo(vault.of("data-1.db")).permissions() & others) == 0);
}

void TestVaultFolder::takesOnlyAnEmptyPlace()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto refused = [](const QString &path) {
        const auto folder = VaultFolder::create(path);
        return !folder && folder.error().code == FailureCode::AlreadyExists;
    };
    QVERIFY(refused(vault.path));
    QVERIFY(refused(vault.of("keys.a")));
    const QString hidden = vault.place.filePath(u"hidden"_s);
    QVERIFY(QDir().mkpath(hidden));
    QFile note(hidden + u"/.note"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    QVERIFY(refused(hidden));
    const QString empty = vault.place.filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(empty));
    QVERIFY(VaultFolder::create(empty));
    QVERIFY(VaultFolder::create(vault.place.filePath(u"a/b/c \u00E9"_s)));
}

void TestVaultFolder::aCreationCutOffCanBeDoneAgain()
{
    FolderFixture vault;
    QVERIFY(VaultFolder::create(vault.path));
    vault.put(".keys.a.couvert-part", "half");
    QVERIFY(vault.write());
    QVERIFY(VaultFolder::open(vault.path));
}

void TestVaultFolder::whatIsNotThere()
{
    FolderFixture vault;
    const auto codeOf = [&] {
        const auto folder = VaultFolder::open(vault.path);
        return folder ? QString() : failureName(folder.error().code);
    };
    QCOMPARE(codeOf(), u"not_found"_s);
    QVERIFY(QDir().mkpath(vault.path));
    vault.put("menu.txt", "nothing of ours");
    QCOMPARE(codeOf(), u"not_found"_s);
    QVERIFY(!QFile::exists(vault.of("lock")));
    vault.remove("menu.txt");
    QVERIFY(vault.write());
    QFile::remove(vault.lastResortPath());
    QCOMPARE(codeOf(), QString());
    const QByteArray current = vault.bytes("CURRENT");
    vault.remove("CURRENT");
    QCOMPARE(codeOf(), u"incomplete"_s);
    vault.put("CURRENT", current);
    vault.remove("keys.a");
    QCOMPARE(codeOf(), QString());
    vault.remove("keys.b");
    QCOMPARE(codeOf(), u"incomplete"_s);
}

void TestVaultFolder::commitPoint_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FailureCode>("code");
    const auto sealed = [](const QByteArray &statement) {
        return statement + " crc32c=" + QByteArray::number(crc32c(statement), 16).rightJustified(8, '0').toUpper() + "\n";
    };
    const QByteArray sound = CommitPoint::text(7);
    QTest::newRow("empty") << QByteArray() << FailureCode::KeysDamaged;
    QTest::newRow("no end of line") << sound.chopped(1) << FailureCode::KeysDamaged;
    QTest::newRow("two lines") << sound + sound << FailureCode::KeysDamaged;
    QTest::newRow("lower case sum") << sound.toLower() << FailureCode::KeysDamaged;
    QTest::newRow("another number") << QByteArray(sound).replace("gen=7", "gen=8") << FailureCode::KeysDamaged;
    QTest::newRow("generation 0") << sealed("CLV1 gen=0") << FailureCode::KeysDamaged;
    QTest::newRow("leading zero") << sealed("CLV1 gen=07") << FailureCode::KeysDamaged;
    QTest::newRow("sign") << sealed("CLV1 gen=+7") << FailureCode::KeysDamaged;
    QTest::newRow("no number") << sealed("CLV1 gen=") << FailureCode::KeysDamaged;
    QTest::newRow("over 64 bits") << sealed("CLV1 gen=18446744073709551616") << FailureCode::KeysDamaged;
    QTest::newRow("another program") << sealed("XYZ1 gen=7") << FailureCode::KeysDamaged;
    QTest::newRow("no version") << sealed("CLV gen=7") << FailureCode::KeysDamaged;
    QTest::newRow("binary") << QByteArray(100, '\0') << FailureCode::KeysDamaged;
    QTest::newRow("enormous") << QByteArray(1'000'000, 'C') << FailureCode::KeysDamaged;
    QTest::newRow("newer") << sealed("CLV2 gen=7 more=yes") << FailureCode::Newer;
    QTest::newRow("newer, damaged") << QByteArray(sound).replace("CLV1", "CLV2") << FailureCode::KeysDamaged;
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray line = sound;
        line[i] = static_cast<char>(line[i] ^ 1);
        QTest::addRow("byte %d", static_cast<int>(i)) << line << FailureCode::KeysDamaged;
    }
}

void TestVaultFolder::commitPoint()
{
    QFETCH(const QByteArray, line);
    QFETCH(const FailureCode, code);
    FolderFixture vault;
    QVERIFY(vault.write());
    vault.put("CURRENT", line);
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    const Result<quint64> generation = (*folder)->currentGeneration();
    QVERIFY(!generation);
    QCOMPARE(generation.error().code, code);
}

void TestVaultFolder::commitPointComesBack()
{
    QCOMPARE(crc32c("123456789"), quint32{0xE3069283});
    QCOMPARE(CommitPoint::text(7), QByteArray("CLV1 gen=7 crc32c=A5AFF87A\n"));
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    for (const quint64 generation : {quint64{1}, quint64{7}, ~quint64{0}}) {
        QVERIFY((*folder)->setCurrentGeneration(generation));
        const Result<quint64> read = (*folder)->currentGeneration();
        QVERIFY(read);
        QCOMPARE(*read, generation);
    }
    QCOMPARE((*folder)->databasePath(12), (*folder)->path() + u"/data-12.db"_s);
}

void TestVaultFolder::bothCopiesCarryTheSlots()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    KeyFile file = vault.file;
    const QByteArray removed = file.slotList.constFirst().id;
    file.slotList = {wrapWithRecoveryCode(vault.key, RecoveryCode::generate(), file.context())};
    const quint64 before = file.sequence;
    QVERIFY((*folder)->writeKeys(file, vault.key));
    const auto copies = (*folder)->readKeys();
    QVERIFY(copies);
    QCOMPARE(copies->size(), 2);
    QCOMPARE(copies->at(0).file, file);
    QCOMPARE(copies->at(0).file.sequence, copies->at(1).file.sequence + 1);
    QVERIFY(copies->at(1).file.sequence > before);
    for (const KeyFile::Parsed &copy : *copies) {
        QVERIFY(copy.verify(vault.key));
        QCOMPARE(copy.file.slotList, file.slotList);
    }
    // Whoever takes a way in away must not find it in an old copy.
    for (const char *name : {"keys.a", "keys.b"})
        QVERIFY(!vault.bytes(name).contains(removed));
}

void TestVaultFolder::oneCopySuffices_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<int>("what");
    int what = 0;
    for (const char *name : {"missing", "empty", "truncated", "flipped", "text", "enormous"}) {
        QTest::addRow("a %s", name) << true << what;
        QTest::addRow("b %s", name) << false << what;
        ++what;
    }
}

void TestVaultFolder::oneCopySuffices()
{
    QFETCH(const bool, first);
    QFETCH(const int, what);
    FolderFixture vault;
    QVERIFY(vault.write());
    const char *name = first ? "keys.a" : "keys.b";
    QByteArray flipped = vault.bytes(name);
    flipped[100] = static_cast<char>(flipped[100] ^ 4);
    const QList<QByteArray> contents = {{}, {}, vault.bytes(name).chopped(40), flipped, "not keys", QByteArray(100'000, 'x')};
    if (what == 0)
        vault.remove(name);
    else
        vault.put(name, contents[what]);
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    const auto copies = (*folder)->readKeys();
    QVERIFY(copies);
    QCOMPARE(copies->size(), 1);
    QVERIFY(copies->at(0).verify(vault.key));
    QCOMPARE(copies->at(0).file.slotList, vault.file.slotList);
    // The next write makes both whole again.
    KeyFile file = copies->at(0).file;
    QVERIFY((*folder)->writeKeys(file, vault.key));
    QCOMPARE((*folder)->readKeys()->size(), 2);
}

void TestVaultFolder::noCopyIsDamage()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    vault.put("keys.a", "x");
    vault.put("keys.b", {});
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    const auto damaged = (*folder)->readKeys();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, FailureCode::KeysDamaged);
    vault.remove("keys.b");
    const auto halfGone = (*folder)->readKeys();
    QVERIFY(!halfGone);
    QCOMPARE(halfGone.error().code, FailureCode::KeysDamaged);
}

void TestVaultFolder::newerCopiesAreToldApart()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    // A sound envelope of version 2: the checksum of security.md's format over what stands before it.
    const QByteArray newer = QByteArray::fromHex("8564434c564b02417858200000000000000000000000000000000000000000000000000000000000000000"
                                                 "58201bf4f6ee9e3269f74461cfeb8864f3ea63c9816063c3808e3f6d12ec0ee2ba0a");
    vault.put("keys.a", newer);
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    QCOMPARE((*folder)->readKeys()->size(), 1);
    vault.put("keys.b", newer);
    const auto copies = (*folder)->readKeys();
    QVERIFY(!copies);
    QCOMPARE(copies.error().code, FailureCode::Newer);
}

void TestVaultFolder::theHigherSequenceWins()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const QByteArray oldA = vault.bytes("keys.a");
    const QByteArray oldB = vault.bytes("keys.b");
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    KeyFile file = vault.file;
    file.slotEpoch = 2;
    QVERIFY((*folder)->writeKeys(file, vault.key));
    const QByteArray newA = vault.bytes("keys.a");
    // An old copy put back in either place does not take over.
    vault.put("keys.a", oldA);
    QCOMPARE((*folder)->readKeys()->constFirst().file.slotEpoch, quint64{2});
    vault.put("keys.a", newA);
    vault.put("keys.b", oldB);
    QCOMPARE((*folder)->readKeys()->constFirst().file.slotEpoch, quint64{2});
    vault.put("keys.a", oldB);
    vault.put("keys.b", newA);
    QCOMPARE((*folder)->readKeys()->constFirst().file.slotEpoch, quint64{2});
}

void TestVaultFolder::aStaleKeyFileDoesNotGoBack()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    KeyFile stale = vault.file;
    stale.sequence = 0;
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    QVERIFY((*folder)->writeKeys(stale, vault.key));
    QVERIFY(stale.sequence > vault.file.sequence);
    QCOMPARE((*folder)->readKeys()->constFirst().file, stale);
}

void TestVaultFolder::theLastResort()
{
    FolderFixture vault;
    FolderFixture other;
    QVERIFY(vault.write());
    QVERIFY(other.write());
    vault.remove("keys.a");
    vault.remove("keys.b");
    {
        const auto folder = VaultFolder::open(vault.path);
        QVERIFY(folder);
        const auto copies = (*folder)->readKeys();
        QVERIFY(copies);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->at(0).file, vault.file);
        KeyFile file = copies->at(0).file;
        QVERIFY((*folder)->writeKeys(file, vault.key));
    }
    QVERIFY(QFile::exists(vault.of("keys.a")) && QFile::exists(vault.of("keys.b")));
    // Never the keys of another customer file.
    vault.remove("keys.a");
    vault.remove("keys.b");
    QVERIFY(QFile::remove(vault.lastResortPath()));
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, FailureCode::Incomplete);
}

void TestVaultFolder::writersAreCutOff()
{
    // What a kill leaves: a half file aside, and one of the two copies already new.
    FolderFixture vault;
    QVERIFY(vault.write());
    KeyFile next = vault.file;
    next.slotEpoch = 2;
    ++next.sequence;
    vault.put(".keys.b.couvert-part", next.serialise(vault.key).first(60));
    vault.put(".CURRENT.couvert-part", CommitPoint::text(9));
    vault.put("keys.a", next.serialise(vault.key));
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    QVERIFY(!QFile::exists(vault.of(".keys.b.couvert-part")));
    QVERIFY(!QFile::exists(vault.of(".CURRENT.couvert-part")));
    QCOMPARE(*(*folder)->currentGeneration(), quint64{1});
    const auto copies = (*folder)->readKeys();
    QVERIFY(copies);
    QCOMPARE(copies->size(), 2);
    QCOMPARE(copies->at(0).file, next);
    QCOMPARE(copies->at(1).file.slotEpoch, quint64{1});
}

void TestVaultFolder::tooManySlotsChangeNothing()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const QByteArray a = vault.bytes("keys.a");
    const QByteArray b = vault.bytes("keys.b");
    KeyFile file = vault.file;
    while (file.slotList.size() <= KeyFile::MaxSlots)
        file.slotList.append(wrapWithRecoveryCode(vault.key, RecoveryCode::generate(), file.context()));
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    const Result<> written = (*folder)->writeKeys(file, vault.key);
    QVERIFY(!written);
    QCOMPARE(written.error().code, FailureCode::InvalidValue);
    QCOMPARE(file.sequence, vault.file.sequence);
    QCOMPARE(vault.bytes("keys.a"), a);
    QCOMPARE(vault.bytes("keys.b"), b);
}

void TestVaultFolder::namesStayInTheFolder()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    for (const QString &name : {u""_s, u"../out"_s, u"a/b"_s, u"a\\b"_s, u".."_s, u".hidden"_s})
        QVERIFY2(!(*folder)->writeFile(name, "x"), qPrintable(name));
    QVERIFY((*folder)->writeFile(u"anchor"_s, "x"));
    QVERIFY(!QFile::exists(vault.place.filePath(u"out"_s)));
}

void TestVaultFolder::readsWithinALimit()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    QVERIFY((*folder)->writeFile(u"ledger.a"_s, QByteArray(1000, 'l')));
    QCOMPARE((*folder)->readFile(u"ledger.a"_s, 1000)->size(), 1000);
    const auto larger = (*folder)->readFile(u"ledger.a"_s, 999);
    QVERIFY(!larger);
    QCOMPARE(larger.error().code, FailureCode::InputTooLarge);
    const auto missing = (*folder)->readFile(u"ledger.b"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, FailureCode::Incomplete);
}

void TestVaultFolder::placesOnANetwork_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "SMB2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "9p", "davfs", "afpfs",
             "ceph", "fuse.glusterfs", "webdav"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type :
        {"ext4", "btrfs", "xfs", "zfs", "apfs", "hfs", "NTFS", "exfat", "vfat", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "ecryptfs", ""})
        QTest::addRow("local %s", type) << QByteArray(type) << false;
}

void TestVaultFolder::placesOnANetwork()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, network);
    QCOMPARE(isNetworkFileSystem(type), network);
    QTemporaryDir place;
    QVERIFY(VaultFolder::checkPlace(place.filePath(u"not/yet/there"_s)));
}

QTEST_GUILESS_MAIN(TestVaultFolder)
#include "tst_vaultfolder.moc"
