// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/lockedzip.h"

#include "model/vault/secretbytes.h"

#include <zip.h>

#include <memory>

namespace couvert {

namespace {

struct SourceFree {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

std::unexpected<Failure> broken(const char *step)
{
    return fail(FailureCode::Internal, QLatin1String("zip: ") + QLatin1String(step));
}

Result<> add(zip_t *archive, const HeldFile &file, const QByteArray &password)
{
    zip_source_t *bytes = zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    const zip_int64_t index = bytes == nullptr ? -1 : zip_file_add(archive, file.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return broken("add");
    }
    if (zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password.constData()) != 0)
        return fail(FailureCode::Unsupported, QStringLiteral("zip encryption"));
    return {};
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return broken("read");
    QByteArray content(static_cast<qsizetype>(facts.size), '\0');
    const zip_int64_t read = zip_source_read(source, content.data(), facts.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(facts.size))
        return broken("read");
    return content;
}

} // namespace

Result<QByteArray> lockedZip(const QList<HeldFile> &files, const QString &password)
{
    QByteArray secret = password.toUtf8();
    if (secret.isEmpty() || secret.contains('\0'))
        return fail(FailureCode::InvalidValue, QStringLiteral("zip password"));
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return broken("memory");
    // The archive lets go of its source when it closes, so it gets a hold of its own.
    zip_source_keep(memory.get());
    Archive archive(zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory.get());
        return broken("open");
    }
    Result<> step;
    for (const HeldFile &file : files) {
        if (step)
            step = add(archive.get(), file, secret);
    }
    if (step && zip_close(archive.get()) != 0)
        step = broken("close");
    else if (step)
        std::ignore = archive.release();
    secret.fill('\0');
    if (!step)
        return failure(step);
    return contentOf(memory.get());
}

} // namespace couvert
