// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/keyslot.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace couvert {

namespace {

constexpr qsizetype IdSize = 8;
constexpr qsizetype MaxLabel = 64;
constexpr qsizetype VaultIdSize = 16;
constexpr qsizetype SaltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype BoxSize = static_cast<qsizetype>(RootKey::Size) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype CommitmentSize = 16;
constexpr std::size_t WrappingKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
static_assert(SaltSize == 16 && NonceSize == 24 && BoxSize == 48);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

template <typename Number> void appendNumber(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

/// One unambiguous run of bytes: every part has a fixed size or its size before it.
QByteArray authenticated(const KeySlot &slot, const SlotContext &context)
{
    const QByteArray label = slot.label.toUtf8();
    QByteArray bytes("CLVS1");
    bytes.append(slot.id);
    appendNumber(bytes, static_cast<quint8>(slot.kind));
    appendNumber(bytes, static_cast<quint32>(label.size()));
    bytes.append(label);
    appendNumber(bytes, slot.cost.operations);
    appendNumber(bytes, slot.cost.memoryKib);
    bytes.append(slot.salt);
    bytes.append(context.vaultId);
    appendNumber(bytes, context.epoch);
    return bytes;
}

QByteArray commitment(const KeySlot &slot, const SlotContext &context, const SecretBytes &wrappingKey)
{
    const QByteArray message = QByteArray("commit") + authenticated(slot, context) + slot.nonce + slot.box;
    QByteArray value(CommitmentSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(value.data()), static_cast<std::size_t>(value.size()), bytesOf(message),
        static_cast<unsigned long long>(message.size()), wrappingKey.data(), wrappingKey.size());
    return value;
}

/// For secrets of full strength: BLAKE2b over what the secret is for, the salt, the place it is bound to and the secret.
SecretBytes wrappingKeyFrom(QByteArrayView purpose, const QByteArray &salt, const QByteArray &place, const SecretBytes &secret)
{
    SecretBytes key(WrappingKeySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, key.size());
    for (const QByteArrayView part : {purpose, QByteArrayView(salt), QByteArrayView(place), secret.view()})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()), static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof(state));
    return key;
}

SecretBytes recoveryWrappingKey(const KeySlot &slot, const RecoveryCode &code)
{
    return wrappingKeyFrom("recovery", slot.salt, {}, code.entropy());
}

SecretBytes deviceWrappingKey(const KeySlot &slot, const SecretBytes &deviceSecret)
{
    const QByteArray machine = QSysInfo::machineUniqueId();
    QByteArray place(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(place.data()), static_cast<std::size_t>(place.size()), bytesOf(machine),
        static_cast<unsigned long long>(machine.size()), nullptr, 0);
    return wrappingKeyFrom("device", slot.salt, place, deviceSecret);
}

Result<SecretBytes> passwordWrappingKey(const KeySlot &slot, const SecretBytes &password)
{
    SecretBytes key(WrappingKeySize);
    // No password is a wrong one like another, but it has no bytes and libsodium takes no null.
    const char *const characters = password.size() == 0 ? "" : reinterpret_cast<const char *>(password.data());
    const int status = crypto_pwhash(key.data(), key.size(), characters, password.size(), bytesOf(slot.salt), slot.cost.operations,
        std::size_t{slot.cost.memoryKib} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    // The bounds were checked before: what is left is that the memory could not be had.
    if (status != 0)
        return fail(FailureCode::OutOfMemory, QStringLiteral("argon2id"));
    return key;
}

KeySlot freshSlot(KeySlot::Kind kind)
{
    KeySlot slot;
    slot.id = randomBytes(IdSize);
    slot.kind = kind;
    slot.cost = PasswordCost{0, 0};
    slot.salt = randomBytes(SaltSize);
    slot.nonce = randomBytes(NonceSize);
    return slot;
}

void close(KeySlot &slot, const RootKey &key, const SecretBytes &wrappingKey, const SlotContext &context)
{
    const QByteArray bound = authenticated(slot, context);
    slot.box.resize(BoxSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.box.data()), nullptr, key.bytes().data(), key.bytes().size(),
        bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytesOf(slot.nonce), wrappingKey.data());
    slot.commitment = commitment(slot, context, wrappingKey);
}

Result<> checkForm(const KeySlot &slot, KeySlot::Kind kind, const SlotContext &context)
{
    const bool sizes = slot.id.size() == IdSize && slot.salt.size() == SaltSize && slot.nonce.size() == NonceSize && slot.box.size() == BoxSize
        && slot.commitment.size() == CommitmentSize && slot.label.size() <= MaxLabel && context.vaultId.size() == VaultIdSize;
    const bool cost = kind != KeySlot::Kind::Password || slot.cost.isSound();
    if (slot.kind != kind || !sizes || !cost)
        return fail(FailureCode::KeysDamaged, QStringLiteral("slot"));
    return {};
}

Result<RootKey> open(const KeySlot &slot, const SecretBytes &wrappingKey, const SlotContext &context, FailureCode refusal)
{
    const QByteArray expected = commitment(slot, context, wrappingKey);
    if (sodium_memcmp(expected.constData(), slot.commitment.constData(), static_cast<std::size_t>(expected.size())) != 0)
        return fail(refusal);
    const QByteArray bound = authenticated(slot, context);
    SecretBytes bytes(RootKey::Size);
    const int status = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.data(), nullptr, nullptr, bytesOf(slot.box),
        static_cast<unsigned long long>(slot.box.size()), bytesOf(bound), static_cast<unsigned long long>(bound.size()), bytesOf(slot.nonce),
        wrappingKey.data());
    if (status != 0)
        return fail(FailureCode::KeysDamaged, QStringLiteral("slot box"));
    return RootKey::fromBytes(std::move(bytes));
}

double secondsFor(const PasswordCost &cost)
{
    KeySlot slot = freshSlot(KeySlot::Kind::Password);
    slot.cost = cost;
    QElapsedTimer timer;
    timer.start();
    if (!passwordWrappingKey(slot, SecretBytes::random(16)))
        return 0;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

bool PasswordCost::isSound() const
{
    return operations >= MinOperations && operations <= MaxOperations && memoryKib >= MinMemoryKib && memoryKib <= MaxMemoryKib;
}

PasswordCost PasswordCost::calibrate()
{
    constexpr double target = 0.7;
    constexpr double leastWanted = 0.5;
    constexpr quint32 mebibyte = 1024;
    const PasswordCost floor{MinOperations, MinMemoryKib};
    const double measured = secondsFor(floor);
    if (measured <= 0)
        return floor;
    // The time grows with memory times operations; memory first, because it is what an attacker's card lacks.
    PasswordCost cost = floor;
    const double memory = std::clamp<double>(MinMemoryKib * target / measured, MinMemoryKib, MaxMemoryKib);
    cost.memoryKib = static_cast<quint32>(memory) / mebibyte * mebibyte;
    const double expected = measured * cost.memoryKib / MinMemoryKib;
    if (expected < leastWanted)
        cost.operations = static_cast<quint32>(std::clamp<double>(std::round(MinOperations * target / expected), MinOperations, MaxOperations));
    return cost;
}

Result<KeySlot> wrapWithPassword(const RootKey &key, const SecretBytes &password, const QString &label, PasswordCost cost, const SlotContext &context)
{
    if (label.size() > MaxLabel || !label.isValidUtf16())
        return fail(FailureCode::InvalidValue, QStringLiteral("account"));
    if (!cost.isSound())
        return fail(FailureCode::InvalidValue, QStringLiteral("cost"));
    KeySlot slot = freshSlot(KeySlot::Kind::Password);
    slot.label = label;
    slot.cost = cost;
    const Result<SecretBytes> wrappingKey = passwordWrappingKey(slot, password);
    if (!wrappingKey)
        return failure(wrappingKey);
    close(slot, key, *wrappingKey, context);
    return slot;
}

KeySlot wrapWithRecoveryCode(const RootKey &key, const RecoveryCode &code, const SlotContext &context)
{
    KeySlot slot = freshSlot(KeySlot::Kind::Recovery);
    close(slot, key, recoveryWrappingKey(slot, code), context);
    return slot;
}

KeySlot wrapWithDevice(const RootKey &key, const SecretBytes &deviceSecret, const SlotContext &context)
{
    KeySlot slot = freshSlot(KeySlot::Kind::Device);
    close(slot, key, deviceWrappingKey(slot, deviceSecret), context);
    return slot;
}

Result<RootKey> unwrapWithPassword(const KeySlot &slot, const SecretBytes &password, const SlotContext &context)
{
    const Result<> form = checkForm(slot, KeySlot::Kind::Password, context);
    if (!form)
        return failure(form);
    const Result<SecretBytes> wrappingKey = passwordWrappingKey(slot, password);
    if (!wrappingKey)
        return failure(wrappingKey);
    return open(slot, *wrappingKey, context, FailureCode::WrongPassword);
}

Result<RootKey> unwrapWithRecoveryCode(const KeySlot &slot, const RecoveryCode &code, const SlotContext &context)
{
    const Result<> form = checkForm(slot, KeySlot::Kind::Recovery, context);
    if (!form)
        return failure(form);
    return open(slot, recoveryWrappingKey(slot, code), context, FailureCode::WrongRecoveryCode);
}

Result<RootKey> unwrapWithDevice(const KeySlot &slot, const SecretBytes &deviceSecret, const SlotContext &context)
{
    const Result<> form = checkForm(slot, KeySlot::Kind::Device, context);
    if (!form)
        return failure(form);
    return open(slot, deviceWrappingKey(slot, deviceSecret), context, FailureCode::KeychainRefused);
}

} // namespace couvert
