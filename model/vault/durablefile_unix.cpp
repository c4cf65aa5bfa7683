// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/durablefile.h"

#ifndef _WIN32

#include "model/vault/vaultfolder.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace couvert {

namespace {

std::unexpected<Failure> systemFailure(const char *step)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return fail(full ? FailureCode::StorageFull : FailureCode::StorageFailed, QString::fromLatin1(step));
}

int flushHandle(int handle)
{
#ifdef F_FULLFSYNC
    // fsync of this system leaves the bytes in the disk's cache; not every file system knows the stronger one.
    if (fcntl(handle, F_FULLFSYNC) == 0)
        return 0;
#endif
    return fsync(handle);
}

} // namespace

Result<DurableFile> DurableFile::create(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return systemFailure("create");
    DurableFile file(handle);
    if (fchmod(handle, S_IRUSR | S_IWUSR) != 0)
        return systemFailure("permissions");
    return file;
}

DurableFile::DurableFile(DurableFile &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) { }

DurableFile::~DurableFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<> DurableFile::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_handle, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemFailure("write");
        done += count;
    }
    return {};
}

Result<> DurableFile::flush()
{
    if (flushHandle(m_handle) != 0)
        return systemFailure("flush");
    return {};
}

Result<> DurableFile::close()
{
    if (::close(std::exchange(m_handle, -1)) != 0)
        return systemFailure("close");
    return {};
}

Result<> DurableFile::replace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemFailure("rename");
    return {};
}

Result<> DurableFile::makeOwnFolder(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    if (mkdir(native.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemFailure("folder");
    if (chmod(native.constData(), S_IRWXU) != 0)
        return systemFailure("permissions");
    return {};
}

Result<> flushFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemFailure("open folder");
    const bool flushed = flushHandle(handle) == 0 || errno == EINVAL;
    const std::unexpected<Failure> problem = systemFailure("flush folder");
    ::close(handle);
    if (!flushed)
        return problem;
    return {};
}

} // namespace couvert

#endif
