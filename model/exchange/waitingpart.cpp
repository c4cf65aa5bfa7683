// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/waitingpart.h"

#include "model/vault/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <array>

namespace couvert {

namespace {

constexpr zip_uint32_t Quickly = 1; ///< lists are read once: a third of the time matters more than a tenth of the size

std::unexpected<Failure> notWritten()
{
    return fail(FailureCode::StorageFailed, QStringLiteral("out"));
}

/// A part in waiting, as libzip asks for it.
zip_int64_t givePart(void *device, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    auto &file = *static_cast<QTemporaryFile *>(device);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return file.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return file.read(static_cast<char *>(data), static_cast<qint64>(size));
    case ZIP_SOURCE_STAT: {
        auto &stat = *static_cast<zip_stat_t *>(data);
        zip_stat_init(&stat);
        stat.size = static_cast<zip_uint64_t>(file.size());
        stat.valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    case ZIP_SOURCE_ERROR: {
        const std::array<int, 2> codes{ZIP_ER_READ, 0};
        std::copy_n(codes.data(), codes.size(), static_cast<int *>(data));
        return sizeof(codes);
    }
    default:
        return 0;
    }
}

bool addPart(zip_t *archive, const ArchivePart &part)
{
    zip_source_t *source = part.waiting != nullptr
        ? zip_source_function(archive, givePart, &part.waiting->file())
        : zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
    const zip_int64_t index = source == nullptr ? -1 : zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), part.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, Quickly) == 0;
}

} // namespace

WaitingPart::WaitingPart(const QString &path) : m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.couvert-XXXXXX"))
{
    m_buffer.reserve(FlushAt + 65536);
}

Result<> WaitingPart::flush()
{
    const bool written = (m_file.isOpen() || m_file.open()) && m_file.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    if (!written)
        return notWritten();
    return {};
}

Result<> WaitingPart::end()
{
    const Result<> flushed = flush();
    if (!flushed)
        return flushed;
    if (!m_file.flush())
        return notWritten();
    return {};
}

Result<> packParts(const QString &path, std::span<const ArchivePart> parts)
{
    {
        // An archive that replaces a file takes over who may read it.
        Result<DurableFile> own = DurableFile::create(path);
        if (!own)
            return failure(own);
        const Result<> closed = own->close();
        if (!closed)
            return closed;
    }
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr)
        return notWritten();
    const bool added = std::ranges::all_of(parts, [archive](const ArchivePart &part) { return addPart(archive, part); });
    if (!added || zip_close(archive) != 0) {
        zip_discard(archive);
        return notWritten();
    }
    return {};
}

} // namespace couvert
