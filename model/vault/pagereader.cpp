// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/pagereader.h"

#include <openssl/evp.h>

namespace couvert {

namespace {

constexpr int saltSize = 16;
constexpr int ivSize = 16;
constexpr int reserved = 80; // IV and MAC
constexpr int usable = PageReader::PageSize - reserved;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

Result<PageReader> PageReader::open(const Vault &vault)
{
    auto file = std::make_unique<QFile>(vault.databasePath());
    if (!file->open(QIODevice::ReadOnly))
        return fail(FailureCode::StorageFailed, QStringLiteral("pages"));
    PageReader reader(std::move(file), vault.derive(Subkey::Database));
    const Result<QByteArray> first = reader.page(1);
    if (!first)
        return failure(first);
    // SQLite's header tells the size of a page in its bytes 16 and 17, and that 80 bytes of each are reserved in byte 20.
    if (first->at(16) != PageSize / 256 || first->at(17) != 0 || first->at(20) != reserved)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("pages"));
    return reader;
}

Result<QByteArray> PageReader::page(qint64 number)
{
    QByteArray bytes(PageSize, '\0');
    if (!m_file->seek((number - 1) * PageSize) || m_file->read(bytes.data(), PageSize) != PageSize)
        return fail(FailureCode::StorageFailed, QStringLiteral("pages"));
    const int from = number == 1 ? saltSize : 0;
    QByteArray plain(usable, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    const QByteArray iv = bytes.mid(usable, ivSize);
    int written = 0;
    if (!context
        || EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, m_key.data(), reinterpret_cast<const unsigned char *>(iv.constData())) != 1
        || EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1
        || EVP_DecryptUpdate(context.get(), bytesOf(plain) + from, &written, bytesOf(bytes) + from, usable - from) != 1)
        return fail(FailureCode::Internal, QStringLiteral("pages"));
    return plain;
}

} // namespace couvert
