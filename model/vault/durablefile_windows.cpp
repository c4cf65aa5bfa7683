// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/durablefile.h"

#ifdef _WIN32

#include "model/vault/vaultfolder.h"

#include <QDir>

#include <string>
#include <utility>

#include <qt_windows.h>

#include <sddl.h>

namespace couvert {

namespace {

std::unexpected<Failure> systemFailure(const char *step)
{
    const DWORD error = GetLastError();
    const bool full = error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL || error == ERROR_DISK_QUOTA_EXCEEDED;
    return fail(full ? FailureCode::StorageFull : FailureCode::StorageFailed, QString::fromLatin1(step));
}

std::wstring nativeName(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

Result<DurableFile> DurableFile::create(const QString &path)
{
    const HANDLE handle = CreateFileW(nativeName(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return systemFailure("create");
    return DurableFile(handle);
}

DurableFile::DurableFile(DurableFile &&other) noexcept : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE)) { }

DurableFile::~DurableFile()
{
    if (m_handle != INVALID_HANDLE_VALUE)
        CloseHandle(m_handle);
}

Result<> DurableFile::write(const QByteArray &bytes)
{
    constexpr qsizetype slice = 1 << 20;
    for (qsizetype done = 0; done < bytes.size();) {
        DWORD count = 0;
        const auto size = static_cast<DWORD>(qMin(slice, bytes.size() - done));
        if (WriteFile(m_handle, bytes.constData() + done, size, &count, nullptr) == 0 || count == 0)
            return systemFailure("write");
        done += count;
    }
    return {};
}

Result<> DurableFile::flush()
{
    if (FlushFileBuffers(m_handle) == 0)
        return systemFailure("flush");
    return {};
}

Result<> DurableFile::close()
{
    if (CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE)) == 0)
        return systemFailure("close");
    return {};
}

Result<> DurableFile::replace(const QString &from, const QString &to)
{
    if (MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return systemFailure("rename");
    return {};
}

Result<> DurableFile::makeOwnFolder(const QString &path)
{
    // Full rights for the owner and the system, inherited by what is made inside, nothing inherited from above.
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;OICI;FA;;;OW)(A;OICI;FA;;;SY)", SDDL_REVISION_1, &attributes.lpSecurityDescriptor, nullptr)
        == 0)
        return systemFailure("permissions");
    const std::wstring native = nativeName(path);
    const bool made = CreateDirectoryW(native.c_str(), &attributes) != 0;
    const bool stands = !made && GetLastError() == ERROR_ALREADY_EXISTS;
    const bool secured = made || (stands && SetFileSecurityW(native.c_str(), DACL_SECURITY_INFORMATION, attributes.lpSecurityDescriptor) != 0);
    const std::unexpected<Failure> problem = systemFailure("folder");
    LocalFree(attributes.lpSecurityDescriptor);
    if (!secured)
        return problem;
    return {};
}

Result<> flushFolder(const QString &)
{
    return {};
}

} // namespace couvert

#endif
