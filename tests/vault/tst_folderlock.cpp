// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cstdio>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace couvert;
using namespace couvert::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Owns the folder until it is killed.
int holdFolder(const QString &path)
{
    const auto folder = VaultFolder::open(path);
    say(folder ? u"held"_s : failureName(folder.error().code));
    if (!folder)
        return 1;
    for (;;)
        QThread::sleep(1);
}

/// Writes keys without end, telling each success, until it is killed.
int writeForEver(const QString &path, const QString &keyHex)
{
    const Result<RootKey> key = RootKey::fromBytes(SecretBytes::copyOf(QByteArray::fromHex(keyHex.toLatin1())));
    const auto folder = VaultFolder::open(path);
    const auto copies = folder ? (*folder)->readKeys() : failure(folder);
    if (!key || !copies)
        return 1;
    KeyFile file = copies->constFirst().file;
    for (;;) {
        ++file.slotEpoch;
        if (!(*folder)->writeKeys(file, *key))
            return 1;
        say(QString::number(file.slotEpoch));
    }
}

} // namespace

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOwnerInOneProcess();
    void oneOwnerAmongProcesses();
    void manyStartsOneOwner();
    void killedWhileWriting();
    void fullDiskKeepsTheOldFile();
    void fullDiskKeepsTheOldKeys();
    void placesThatCannotBeWritten();
};

void TestFolderLock::oneOwnerInOneProcess()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    auto first = VaultFolder::open(vault.path);
    QVERIFY(first);
    const auto second = VaultFolder::open(vault.path);
    QVERIFY(!second);
    QCOMPARE(second.error().code, FailureCode::InUse);
    const auto third = VaultFolder::open(vault.place.path() + u"/./vault/../vault/"_s);
    QVERIFY(!third);
    QCOMPARE(third.error().code, FailureCode::InUse);
    first->reset();
    QVERIFY(VaultFolder::open(vault.path));
}

void TestFolderLock::oneOwnerAmongProcesses()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    Peer owner({u"--hold"_s, vault.path});
    QCOMPARE(owner.line(), QByteArray("held"));
    const auto refused = VaultFolder::open(vault.path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::InUse);
    owner.kill();
    const auto after = VaultFolder::open(vault.path);
    QVERIFY(after);
    Peer late({u"--hold"_s, vault.path});
    QCOMPARE(late.line(), QByteArray("in_use"));
}

void TestFolderLock::manyStartsOneOwner()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    std::array<std::unique_ptr<Peer>, 12> peers;
    for (std::unique_ptr<Peer> &peer : peers)
        peer = std::make_unique<Peer>(QStringList{u"--hold"_s, vault.path});
    QByteArrayList answers;
    for (const auto &peer : peers)
        answers.append(peer->line());
    QCOMPARE(answers.count("held"), 1);
    QCOMPARE(answers.count("in_use"), answers.size() - 1);
}

void TestFolderLock::killedWhileWriting()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    QRandomGenerator random(20261124);
    const QString key = QString::fromLatin1(vault.key.bytes().view().toByteArray().toHex());
    for (int round = 0; round < 20; ++round) {
        quint64 acknowledged = 0;
        {
            Peer writer({u"--write"_s, vault.path, key});
            const int writes = 1 + random.bounded(3);
            for (int i = 0; i < writes; ++i)
                acknowledged = writer.line().toULongLong();
            QVERIFY(acknowledged > 0);
            QThread::usleep(static_cast<unsigned long>(random.bounded(12'000)));
        }
        const auto folder = VaultFolder::open(vault.path);
        QVERIFY(folder);
        const auto copies = (*folder)->readKeys();
        QVERIFY(copies);
        QCOMPARE(copies->size(), 2);
        QVERIFY(copies->at(0).file.slotEpoch >= acknowledged);
        QVERIFY(copies->at(0).verify(vault.key));
        QVERIFY(copies->at(1).verify(vault.key));
    }
}

#ifndef Q_OS_WIN

namespace {

/// No file may grow over this size while the object lives: what a full disk does to a write, without a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t size)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit low = m_before;
        low.rlim_cur = size;
        setrlimit(RLIMIT_FSIZE, &low);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

void TestFolderLock::fullDiskKeepsTheOldFile()
{
    QTemporaryDir place;
    const QString path = place.filePath(u"anchor"_s);
    QVERIFY(writeDurably(path, "old"));
    for (const rlim_t room : {rlim_t{0}, rlim_t{1}, rlim_t{4096}, rlim_t{9999}}) {
        Result<> written;
        {
            const FileSizeLimit limit(room);
            written = writeDurably(path, QByteArray(10'000, 'n'));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, FailureCode::StorageFull);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"anchor"_s));
    }
    QVERIFY(writeDurably(path, QByteArray(10'000, 'n')));
}

void TestFolderLock::fullDiskKeepsTheOldKeys()
{
    FolderFixture vault;
    QVERIFY(vault.write());
    const auto folder = VaultFolder::open(vault.path);
    QVERIFY(folder);
    const QByteArray a = vault.bytes("keys.a");
    const QByteArray b = vault.bytes("keys.b");
    KeyFile file = vault.file;
    file.slotEpoch = 9;
    const KeyFile before = file;
    Result<> written;
    Result<> flipped;
    {
        const FileSizeLimit limit(10);
        written = (*folder)->writeKeys(file, vault.key);
        flipped = (*folder)->setCurrentGeneration(2);
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, FailureCode::StorageFull);
    QVERIFY(!flipped);
    QCOMPARE(file, before);
    QCOMPARE(vault.bytes("keys.a"), a);
    QCOMPARE(vault.bytes("keys.b"), b);
    QCOMPARE(*(*folder)->currentGeneration(), quint64{1});
}

#else

void TestFolderLock::fullDiskKeepsTheOldFile()
{
    QSKIP("needs a limit on the size of files");
}

void TestFolderLock::fullDiskKeepsTheOldKeys()
{
    QSKIP("needs a limit on the size of files");
}

#endif

void TestFolderLock::placesThatCannotBeWritten()
{
    QTemporaryDir place;
    const Result<> nowhere = writeDurably(place.filePath(u"no/such/folder/file"_s), "x");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, FailureCode::StorageFailed);
    QVERIFY(QDir().mkpath(place.filePath(u"folder/inside"_s)));
    const Result<> onFolder = writeDurably(place.filePath(u"folder"_s), "x");
    QVERIFY(!onFolder);
    QCOMPARE(QDir(place.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto inFile = VaultFolder::create(place.filePath(u"file/vault"_s));
    QVERIFY(!inFile);
    QCOMPARE(inFile.error().code, FailureCode::StorageFailed);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return holdFolder(arguments.value(2));
    if (arguments.value(1) == u"--write"_s)
        return writeForEver(arguments.value(2), arguments.value(3));
    TestFolderLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_folderlock.moc"
