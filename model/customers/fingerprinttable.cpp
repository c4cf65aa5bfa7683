// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/fingerprinttable.h"

#include "model/customers/matchkey.h"

#include <QtEndian>

namespace couvert {

namespace {

constexpr qsizetype HalfSize = sizeof(quint64);
static_assert(MatchKey::FingerprintSize == 2 * HalfSize);

} // namespace

Result<FingerprintTable> FingerprintTable::read(Statement select)
{
    std::vector<Entry> entries;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return failure(row);
        if (!*row)
            break;
        const QByteArray fingerprint = select.blob(0);
        if (fingerprint.size() != 2 * HalfSize)
            return fail(FailureCode::DatabaseDamaged, QStringLiteral("fingerprint"));
        entries.push_back(
            {qFromBigEndian<quint64>(fingerprint.constData()), qFromBigEndian<quint64>(fingerprint.constData() + HalfSize), select.integer(1)});
    }
    FingerprintTable table;
    table.m_table = KeyTable<Entry>(std::move(entries));
    return table;
}

std::optional<qint64> FingerprintTable::find(QByteArrayView fingerprint) const
{
    if (fingerprint.size() != 2 * HalfSize)
        return {};
    const auto rest = qFromBigEndian<quint64>(fingerprint.data() + HalfSize);
    for (const Entry &entry : m_table.find(qFromBigEndian<quint64>(fingerprint.data()))) {
        if (entry.rest == rest)
            return entry.number;
    }
    return {};
}

} // namespace couvert
