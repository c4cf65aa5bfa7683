// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/matchkey.h"

#include "model/customers/contactparsing.h"
#include "model/customers/textfolding.h"
#include "model/vault/schema.h"

#include <sodium.h>

namespace couvert {

namespace {

constexpr const char *keyName = "match_key";
constexpr qsizetype keySize = 32;
constexpr qsizetype fullBirthday = 10; // "1980-05-17"; a day without its year tells nobody from anybody

} // namespace

Result<MatchKey> MatchKey::open(Database &database)
{
    Result<QByteArray> stored = metaBytes(database, keyName);
    if (!stored)
        return failure(stored);
    SecretBytes key = SecretBytes::copyOf(*stored);
    sodium_memzero(stored->data(), static_cast<std::size_t>(stored->size()));
    return MatchKey(std::move(key));
}

Result<MatchKey> MatchKey::openForWriting(Transaction &transaction)
{
    Result<MatchKey> known = open(transaction.database());
    if (!known || !known->isEmpty())
        return known;
    QByteArray fresh(keySize, '\0');
    randombytes_buf(fresh.data(), static_cast<std::size_t>(fresh.size()));
    const Result<> kept = setMeta(transaction.database(), keyName, fresh);
    sodium_memzero(fresh.data(), static_cast<std::size_t>(fresh.size()));
    if (!kept)
        return failure(kept);
    return open(transaction.database());
}

QByteArray MatchKey::fingerprint(Kind kind, const QString &compared) const
{
    if (isEmpty() || compared.isEmpty())
        return {};
    const QByteArray input = static_cast<char>(kind) + compared.toUtf8();
    QByteArray hash(FingerprintSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), FingerprintSize, reinterpret_cast<const unsigned char *>(input.constData()),
        static_cast<std::size_t>(input.size()), m_key.data(), m_key.size());
    return hash;
}

QList<QByteArray> MatchKey::fingerprintsOf(const Customer &customer) const
{
    QList<QByteArray> list;
    if (isEmpty())
        return list;
    for (const EmailAddress &email : customer.emails)
        list.append(fingerprint(Kind::Email, mailboxOf(foldedEmail(email.address))));
    for (const PhoneNumber &phone : customer.phones)
        list.append(fingerprint(Kind::Phone, phone.e164));
    const QString name = folded(customer.lastName) + QChar(1) + folded(customer.firstName);
    if (name.size() > 2 && customer.birthday.size() == fullBirthday)
        list.append(fingerprint(Kind::Person, name + QChar(1) + customer.birthday));
    list.removeIf([](const QByteArray &fingerprint) { return fingerprint.isEmpty(); });
    return list;
}

} // namespace couvert
