// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ziparchive.h"

#include "model/exchange/inputlimits.h"

#include <zip.h>

namespace couvert {

namespace {

class ZipPart final : public ByteSource
{
public:
    ZipPart(zip_file_t *file, qint64 packed, qint64 limit) : m_file(file), m_packed(packed), m_limit(limit) { }
    ~ZipPart() override { zip_fclose(m_file); }

    Result<qint64> read(char *data, qint64 max) override
    {
        const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(max));
        if (got < 0)
            return fail(FailureCode::InputUnreadable, QStringLiteral("zip-part"));
        m_total += got;
        if (m_total > m_limit)
            return fail(FailureCode::InputTooLarge, QStringLiteral("zip-part-size"));
        if (m_total > inputlimits::RatioFrom && m_total / inputlimits::PartRatio > m_packed)
            return fail(FailureCode::InputTooLarge, QStringLiteral("zip-ratio"));
        return got;
    }

private:
    zip_file_t *m_file;
    qint64 m_packed;
    qint64 m_limit;
    qint64 m_total = 0;
};

QByteArray libraryPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toUtf8();
#else
    return QFile::encodeName(path);
#endif
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::InputUnreadable, QStringLiteral("open"));
    if (file.size() > inputlimits::ArchiveBytes)
        return fail(FailureCode::InputTooLarge, QStringLiteral("file-size"));
    Result<QList<ZipEntry>> entries = readZipDirectory(file);
    if (!entries)
        return failure(entries);
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_entries = std::move(*entries);
    if (archive->m_entries.isEmpty())
        return archive;
    int error = 0;
    archive->m_zip = zip_open(libraryPath(path).constData(), ZIP_RDONLY, &error);
    if (archive->m_zip == nullptr || zip_get_num_entries(archive->m_zip, 0) != archive->m_entries.size())
        return fail(FailureCode::InputUnreadable, QStringLiteral("zip-open"));
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

qsizetype ZipArchive::find(const QString &name) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openEntry(qsizetype index, qint64 limit)
{
    const ZipEntry &entry = m_entries[index];
    if (entry.encrypted)
        return fail(FailureCode::InputEncrypted, QStringLiteral("zip"));
    zip_file_t *file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr)
        return fail(FailureCode::InputUnreadable, QStringLiteral("zip-part"));
    return std::make_unique<ZipPart>(file, entry.packed, limit);
}

} // namespace couvert
