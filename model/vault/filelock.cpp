// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/filelock.h"

#include <QDir>
#include <QFile>

#ifdef _WIN32
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace couvert {

#ifdef _WIN32

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(
        native.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return fail(FailureCode::StorageFailed, QStringLiteral("lock"));
    OVERLAPPED place{};
    if (LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) == 0) {
        const DWORD error = GetLastError();
        CloseHandle(handle);
        if (error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING)
            return fail(FailureCode::InUse);
        return fail(FailureCode::StorageFailed, QStringLiteral("lock"));
    }
    return std::unique_ptr<FileLock>(new FileLock(handle));
}

FileLock::~FileLock()
{
    CloseHandle(m_handle);
}

#else

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    const int handle = ::open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return fail(FailureCode::StorageFailed, QStringLiteral("lock"));
    std::unique_ptr<FileLock> lock(new FileLock(handle));
    // flock belongs to the open file, not to the process: a second open of the same program is refused too.
    if (flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return fail(FailureCode::InUse);
        return fail(FailureCode::StorageFailed, QStringLiteral("lock"));
    }
    // Somebody may have put another file there between the opening and the lock.
    struct stat held = {};
    struct stat named = {};
    if (fstat(handle, &held) != 0 || stat(native.constData(), &named) != 0 || held.st_ino != named.st_ino || held.st_dev != named.st_dev)
        return fail(FailureCode::InUse);
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_handle);
}

#endif

} // namespace couvert
