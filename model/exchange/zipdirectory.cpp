// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/zipdirectory.h"

#include "model/exchange/inputlimits.h"

#include <QtEndian>

#include <algorithm>

namespace couvert {

namespace {

constexpr qint64 EndSize = 22;
constexpr qint64 DirectoryEntrySize = 46;
constexpr qint64 LocalHeaderSize = 30;
constexpr qint64 DirectoryBytes = 16LL << 20;
constexpr quint32 Saturated = 0xFFFFFFFF;

std::unexpected<Failure> damagedZip(const char *what)
{
    return fail(FailureCode::InputUnreadable, QStringLiteral("zip-") + QLatin1StringView(what));
}

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}
qint64 u64(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<qint64>(bytes.constData() + at);
}

QByteArray bytesAt(QIODevice &file, qint64 at, qint64 count)
{
    return at >= 0 && file.seek(at) ? file.read(count) : QByteArray();
}

struct Place {
    qint64 count = 0;
    qint64 offset = 0;
    qint64 size = 0;
};

Result<Place> findDirectory(QIODevice &file)
{
    const qint64 size = file.size();
    const qint64 tailSize = qMin<qint64>(size, EndSize + 0xFFFF);
    const QByteArray tail = bytesAt(file, size - tailSize, tailSize);
    for (qsizetype at = tail.size() - EndSize; at >= 0; --at) {
        if (u32(tail, at) != 0x06054B50 || at + EndSize + u16(tail, at + 20) > tail.size())
            continue;
        Place place{u16(tail, at + 10), u32(tail, at + 16), u32(tail, at + 12)};
        if (place.count != 0xFFFF && place.offset != Saturated && place.size != Saturated)
            return place;
        if (at < 20 || u32(tail, at - 20) != 0x07064B50)
            return damagedZip("end");
        const QByteArray wide = bytesAt(file, u64(tail, at - 20 + 8), 56);
        if (wide.size() != 56 || u32(wide, 0) != 0x06064B50)
            return damagedZip("end");
        return Place{u64(wide, 32), u64(wide, 48), u64(wide, 40)};
    }
    return damagedZip("end");
}

bool isNameSafe(const QString &name)
{
    if (name.startsWith(u'/') || name.contains(QChar(0)) || (name.size() > 1 && name.at(1) == u':'))
        return false;
    for (const auto part : QStringView(name).split(u'/')) {
        if (part == u"..")
            return false;
    }
    return true;
}

/// Sizes above 4 GiB stand in an extra field, in this order, only those that are saturated.
void widen(const QByteArray &extra, ZipEntry &entry, qint64 &offset)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype end = at + 4 + u16(extra, at + 2);
        if (u16(extra, at) == 0x0001 && end <= extra.size()) {
            qsizetype value = at + 4;
            for (qint64 *number : {&entry.inflated, &entry.packed, &offset}) {
                if (*number == Saturated && value + 8 <= end) {
                    *number = u64(extra, value);
                    value += 8;
                }
            }
            return;
        }
        at = end;
    }
}

} // namespace

Result<QList<ZipEntry>> readZipDirectory(QIODevice &file)
{
    const Result<Place> place = findDirectory(file);
    if (!place)
        return failure(place);
    if (place->count < 0 || place->count > inputlimits::ArchiveEntries)
        return fail(FailureCode::InputTooLarge, QStringLiteral("zip-entries"));
    if (place->size < 0 || place->offset < 0 || place->size > DirectoryBytes || place->offset > file.size())
        return damagedZip("directory");
    const QByteArray directory = bytesAt(file, place->offset, place->size);
    if (directory.size() != place->size)
        return damagedZip("directory");

    struct Span {
        qint64 begin;
        qint64 end;
    };
    QList<Span> spans;
    QList<ZipEntry> entries;
    qsizetype at = 0;
    for (qint64 i = 0; i < place->count; ++i) {
        if (at + DirectoryEntrySize > directory.size() || u32(directory, at) != 0x02014B50)
            return damagedZip("directory");
        const qsizetype nameSize = u16(directory, at + 28);
        const qsizetype extraSize = u16(directory, at + 30);
        const qsizetype next = at + DirectoryEntrySize + nameSize + extraSize + u16(directory, at + 32);
        if (next > directory.size())
            return damagedZip("directory");
        ZipEntry entry;
        entry.name = QString::fromUtf8(directory.mid(at + DirectoryEntrySize, nameSize)).replace(u'\\', u'/');
        entry.encrypted = (u16(directory, at + 8) & 1) != 0;
        entry.packed = u32(directory, at + 20);
        entry.inflated = u32(directory, at + 24);
        qint64 offset = u32(directory, at + 42);
        widen(directory.mid(at + DirectoryEntrySize + nameSize, extraSize), entry, offset);
        if (!isNameSafe(entry.name))
            return damagedZip("name");
        if (entry.packed < 0 || entry.inflated < 0 || offset < 0 || entry.packed > file.size() || offset > file.size())
            return damagedZip("directory");
        spans.append({offset, offset + LocalHeaderSize + nameSize + entry.packed});
        entries.append(entry);
        at = next;
    }
    std::ranges::sort(spans, {}, &Span::begin);
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans[i].begin < spans[i - 1].end)
            return damagedZip("overlap");
    }
    return entries;
}

} // namespace couvert
