// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/commitpoint.h"

namespace couvert {

namespace {

constexpr qsizetype ChecksumDigits = 8;
const QByteArray Prefix("CLV");
const QByteArray Between(" crc32c=");

QByteArray sealed(const QByteArray &statement)
{
    return statement + Between + QByteArray::number(crc32c(statement), 16).rightJustified(ChecksumDigits, '0').toUpper() + '\n';
}

} // namespace

quint32 crc32c(const QByteArray &bytes)
{
    quint32 value = ~quint32{0};
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? value >> 1 ^ 0x82F63B78U : value >> 1;
    }
    return ~value;
}

QByteArray CommitPoint::text(quint64 generation)
{
    return sealed(Prefix + QByteArray::number(FormatVersion) + " gen=" + QByteArray::number(generation));
}

Result<quint64> CommitPoint::parse(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(Between);
    if (end < 0 || !bytes.startsWith(Prefix) || sealed(bytes.first(end)) != bytes)
        return fail(FailureCode::KeysDamaged, QStringLiteral("CURRENT"));
    const QByteArray statement = bytes.first(end);
    const qsizetype blank = statement.indexOf(' ');
    bool isNumber = false;
    const int version = statement.sliced(Prefix.size(), qMax(blank, Prefix.size()) - Prefix.size()).toInt(&isNumber);
    if (isNumber && version > FormatVersion)
        return fail(FailureCode::Newer, QString::number(version));
    const quint64 generation = statement.sliced(statement.indexOf('=') + 1).toULongLong(&isNumber);
    if (!isNumber || generation == 0 || text(generation) != bytes)
        return fail(FailureCode::KeysDamaged, QStringLiteral("CURRENT"));
    return generation;
}

} // namespace couvert
