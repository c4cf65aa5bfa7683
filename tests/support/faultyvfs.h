// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlcipher/sqlite3.h>

#include <new>

namespace couvert {

/// A disk that fails when told to: everything SQLite opens goes through it, and the n-th write or flush from now on answers with an
/// error. A flush that fails has written, as real disks do: what was refused may be there after a power cut.
class FaultyVfs
{
public:
    enum class Call { Write, Sync, Truncate };

    static void install()
    {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        s_real = real;
        s_vfs = *real;
        s_vfs.zName = "faulty";
        s_vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
        s_vfs.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out) {
            auto *wrapped = new (file) File;
            wrapped->real = reinterpret_cast<sqlite3_file *>(wrapped + 1);
            const int code = s_real->xOpen(s_real, name, wrapped->real, flags, out);
            wrapped->base.pMethods = code == SQLITE_OK ? &methods() : nullptr;
            return code;
        };
        sqlite3_vfs_register(&s_vfs, 1);
    }
    /// The `nth` such call from now on fails, and all after it when `lasting`.
    static void failAt(Call call, int nth, bool lasting = false)
    {
        s_call = call;
        s_left = nth;
        s_lasting = lasting;
        s_failed = false;
    }
    static void heal() { s_left = 0; }
    [[nodiscard]] static bool hasFailed() { return s_failed; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file *real;
    };
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }
    static bool fails(Call call)
    {
        if (s_left == 0 || s_call != call)
            return false;
        if (s_left > 1) {
            s_left -= 1;
            return false;
        }
        s_failed = true;
        s_left = s_lasting ? 1 : 0;
        return true;
    }
    static const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods all{3, [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); },
            [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
            [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
                return fails(Call::Write) ? SQLITE_IOERR_WRITE : real(f)->pMethods->xWrite(real(f), from, n, at);
            },
            [](sqlite3_file *f, sqlite3_int64 size) {
                return fails(Call::Truncate) ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
            },
            [](sqlite3_file *f, int flags) { return fails(Call::Sync) ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags); },
            [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
            [](sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); },
            [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
            [](sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); },
            [](sqlite3_file *f, int op, void *argument) { return real(f)->pMethods->xFileControl(real(f), op, argument); },
            [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
            [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
            [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
                return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
            },
            [](sqlite3_file *f, int offset, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); },
            [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
            [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
            [](sqlite3_file *f, sqlite3_int64 at, int n, void **out) { return real(f)->pMethods->xFetch(real(f), at, n, out); },
            [](sqlite3_file *f, sqlite3_int64 at, void *page) { return real(f)->pMethods->xUnfetch(real(f), at, page); }};
        return all;
    }

    static inline sqlite3_vfs *s_real = nullptr;
    static inline sqlite3_vfs s_vfs{};
    static inline Call s_call = Call::Write;
    static inline int s_left = 0;
    static inline bool s_lasting = false;
    static inline bool s_failed = false;
};

} // namespace couvert
