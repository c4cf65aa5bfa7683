// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/journalchain.h"

#include <QtEndian>

#include <sodium.h>

namespace couvert {

namespace {

void append(QByteArray &out, qint64 number)
{
    char bytes[8];
    qToBigEndian<qint64>(number, bytes);
    out.append(bytes, sizeof bytes);
}

void append(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    append(out, static_cast<qint64>(utf8.size()));
    out.append(utf8);
}

} // namespace

QByteArray chainHash(const SecretBytes &key, const QByteArray &previous, const ChainedRow &row)
{
    QByteArray input = previous;
    append(input, row.sequence);
    append(input, row.at);
    append(input, static_cast<qint64>(row.clockBack ? 1 : 0));
    append(input, row.account);
    append(input, row.action);
    append(input, row.subject);
    append(input, row.detail);
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(input.constData()), static_cast<std::size_t>(input.size()), key.data(), key.size());
    return hash;
}

} // namespace couvert
