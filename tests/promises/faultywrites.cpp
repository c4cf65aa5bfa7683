// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program: the n-th change of a file below COUVERT_FAULT_FOLDER fails with COUVERT_FAULT_ERROR, and with
// COUVERT_FAULT_LASTS every later one too. Writes, flushes, truncations, new files and renames count as changes. When the program ends,
// the number of changes is written to COUVERT_FAULT_COUNT. With COUVERT_FAULT_FOLDERS nothing but flushes of folders counts.
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

long changes = 0;

template <typename Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBelow(const char *path)
{
    const char *const folder = std::getenv("COUVERT_FAULT_FOLDER");
    return folder != nullptr && path != nullptr && std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return false;
    path[size] = '\0';
    return isBelow(path);
}

bool isFolder(int descriptor)
{
    struct stat state = {};
    return fstat(descriptor, &state) == 0 && S_ISDIR(state.st_mode);
}

/// Counts a change; true when it is to fail. A full disk takes no new bytes; it still flushes, cuts and renames what it has.
bool fails(bool addsBytes = false, bool flushesFolder = false)
{
    if (std::getenv("COUVERT_FAULT_FOLDERS") != nullptr && !flushesFolder)
        return false;
    const char *const at = std::getenv("COUVERT_FAULT_AT");
    const char *const error = std::getenv("COUVERT_FAULT_ERROR");
    const long number = at != nullptr ? std::atol(at) : 0;
    changes += 1;
    if (number == 0 || changes < number || (changes > number && std::getenv("COUVERT_FAULT_LASTS") == nullptr))
        return false;
    errno = error != nullptr ? std::atoi(error) : EIO;
    return addsBytes || errno != ENOSPC;
}

[[gnu::destructor]] void tell()
{
    const char *const path = std::getenv("COUVERT_FAULT_COUNT");
    std::FILE *const file = path != nullptr ? std::fopen(path, "w") : nullptr;
    if (file == nullptr)
        return;
    std::fprintf(file, "%ld\n", changes);
    std::fclose(file);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t)>("write");
    return isBelow(descriptor) && fails(true) ? -1 : next(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return isBelow(descriptor) && fails(true) ? -1 : next(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto next = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return isBelow(descriptor) && fails(true) ? -1 : next(descriptor, bytes, size, offset);
}

int fsync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fsync");
    return isBelow(descriptor) && fails(false, isFolder(descriptor)) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return isBelow(descriptor) && fails() ? -1 : next(descriptor);
}

int ftruncate(int descriptor, off_t size)
{
    static const auto next = real<int (*)(int, off_t)>("ftruncate");
    return isBelow(descriptor) && fails() ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    return isBelow(descriptor) && fails() ? -1 : next(descriptor, size);
}

int rename(const char *from, const char *to)
{
    static const auto next = real<int (*)(const char *, const char *)>("rename");
    return isBelow(to) && fails() ? -1 : next(from, to);
}

int open(const char *path, int flags, ...)
{
    static const auto next = real<int (*)(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return (flags & O_CREAT) != 0 && isBelow(path) && fails(true) ? -1 : next(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto next = real<int (*)(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return (flags & O_CREAT) != 0 && isBelow(path) && fails(true) ? -1 : next(path, flags, mode);
}

} // extern "C"
