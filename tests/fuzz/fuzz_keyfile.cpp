// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/commitpoint.h"
#include "model/vault/keyfile.h"

#include <QCborStreamWriter>

#include <sodium.h>

#include <cstdlib>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HashSize = 32;

QByteArray byteString(const QByteArray &value)
{
    QByteArray item;
    QCborStreamWriter(&item).append(value);
    return item;
}

/// The content in an envelope whose checksum is right: what the parser meets from somebody who knows the format and no key.
QByteArray enveloped(const QByteArray &content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64{5});
    writer.append("CLVK"_L1);
    writer.append(quint64{1});
    writer.append(content);
    writer.append(QByteArray(HashSize, 'm'));
    QByteArray checksum(HashSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), HashSize, reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return bytes + byteString(checksum);
}

/// What is taken is in bounds, has no MAC of ours, and is the same when it is written and read again.
void check(const QByteArray &bytes, const RootKey &key)
{
    const Result<KeyFile::Parsed> parsed = KeyFile::parse(bytes);
    if (!parsed)
        return;
    if (bytes.size() > KeyFile::MaxBytes || parsed->file.slotList.size() > KeyFile::MaxSlots || parsed->verify(key))
        std::abort();
    const Result<KeyFile::Parsed> again = KeyFile::parse(parsed->file.serialise(key));
    if (!again || again->file != parsed->file)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const RootKey key = RootKey::generate();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check(bytes, key);
    check(enveloped(bytes), key);
    const Result<quint64> generation = CommitPoint::parse(bytes);
    if (generation && CommitPoint::text(*generation) != bytes)
        std::abort();
    return 0;
}
