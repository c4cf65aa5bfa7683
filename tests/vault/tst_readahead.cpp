// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/readahead.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace couvert;
using namespace Qt::StringLiterals;

/// A file that is read ahead is in the memory of the system before anybody reads it; one that is not there harms nobody.
class ReadAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsInMemoryWithoutBeingRead();
    void aMissingFileIsNoError();
    void itEndsWhenItIsNoLongerWanted();
};

#ifdef Q_OS_LINUX
namespace {

qint64 pagesInMemory(int handle, std::size_t bytes)
{
    void *const mapped = mmap(nullptr, bytes, PROT_READ, MAP_SHARED, handle, 0);
    std::vector<unsigned char> pages(bytes / static_cast<std::size_t>(sysconf(_SC_PAGESIZE)));
    const bool told = mapped != MAP_FAILED && mincore(mapped, bytes, pages.data()) == 0;
    munmap(mapped, bytes);
    return told ? std::count_if(pages.begin(), pages.end(), [](unsigned char page) { return (page & 1U) != 0; }) : -1;
}

} // namespace
#endif

void ReadAheadTest::theFileIsInMemoryWithoutBeingRead()
{
#ifdef Q_OS_LINUX
    constexpr std::size_t bytes = 8U << 20;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"data-1.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(bytes, 'x')), qint64(bytes));
    QVERIFY(file.flush());
    QCOMPARE(fdatasync(file.handle()), 0);
    QCOMPARE(posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED), 0);
    if (pagesInMemory(file.handle(), bytes) != 0)
        QSKIP("this file system keeps everything in memory");
    ReadAhead(file.fileName()).wait();
    QCOMPARE(pagesInMemory(file.handle(), bytes), qint64(bytes / static_cast<std::size_t>(sysconf(_SC_PAGESIZE))));
#else
    QSKIP("only Linux tells what it has in memory");
#endif
}

void ReadAheadTest::aMissingFileIsNoError()
{
    ReadAhead(u"/nonexistent/data-1.db"_s).wait();
}

void ReadAheadTest::itEndsWhenItIsNoLongerWanted()
{
#ifdef Q_OS_WIN
    QSKIP("a hole is asked for in another way here");
#endif
    // Of a file without an end, on a disk without limits: only the end of the object ends it.
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"data-1.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!file.resize(1LL << 40)) // a hole: it takes no room
        QSKIP("this file system makes no holes");
    const ReadAhead ahead(file.fileName());
}

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "tst_readahead.moc"
