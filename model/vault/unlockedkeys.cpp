// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/unlockedkeys_p.h"

#include "model/vault/readahead.h"

namespace couvert {

UnlockedKeys::UnlockedKeys(std::unique_ptr<Private> data) : d(std::move(data)) { }
UnlockedKeys::UnlockedKeys(UnlockedKeys &&) noexcept = default;
UnlockedKeys &UnlockedKeys::operator=(UnlockedKeys &&) noexcept = default;
UnlockedKeys::~UnlockedKeys() = default;

const RecoveryCode *UnlockedKeys::recoveryCode() const
{
    return d->recoveryCode.get();
}

namespace {

/// One sound way through all copies of the key file, newest first. `unwrap` answers the root key for a slot, or why not.
template <typename Matches, typename Unwrap>
Result<UnlockedKeysData> tryCopies(const QString &path, FailureCode refusal, Matches matches, Unwrap unwrap, bool readsAhead = false)
{
    const Result<> crypto = initialiseCrypto();
    if (!crypto)
        return failure(crypto);
    Result<std::unique_ptr<VaultFolder>> folder = VaultFolder::open(path);
    if (!folder)
        return failure(folder);
    const Result<quint64> generation = (*folder)->currentGeneration();
    if (!generation)
        return failure(generation);
    std::optional<ReadAhead> ahead;
    if (readsAhead)
        ahead.emplace((*folder)->databasePath(*generation));
    Result<QList<KeyFile::Parsed>> copies = (*folder)->readKeys();
    if (!copies)
        return failure(copies);
    Failure last{refusal, {}};
    for (const KeyFile::Parsed &copy : std::as_const(*copies)) {
        bool refused = false;
        for (const KeySlot &slot : copy.file.slotList) {
            if (!matches(slot))
                continue;
            Result<RootKey> key = unwrap(slot, copy.file.context());
            if (!key) {
                refused = refused || key.error().code == refusal;
                if (key.error().code != refusal)
                    last = key.error();
                continue;
            }
            const Result<> sound = copy.verify(*key);
            if (!sound) {
                last = sound.error();
                continue;
            }
            if (copy.file.generation != *generation)
                return fail(FailureCode::Incomplete, QStringLiteral("generation"));
            UnlockedKeysData data;
            data.folder = std::move(*folder);
            data.keys = copy.file;
            data.rootKey = std::make_unique<RootKey>(key->clone());
            data.slotLabel = slot.label;
            return data;
        }
        // A sound newer copy has the last word: an older one may still hold a password that was changed.
        if (refused)
            break;
    }
    return std::unexpected(last);
}

} // namespace

Result<UnlockedKeys> UnlockedKeys::withPassword(const QString &path, const SecretBytes &password, const QString &accountName)
{
    Result<UnlockedKeysData> data = tryCopies(
        path, FailureCode::WrongPassword,
        [&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Password && (accountName.isEmpty() || slot.label == accountName); },
        [&](const KeySlot &slot, const SlotContext &context) { return unwrapWithPassword(slot, password, context); },
        true); // deriving this key takes half a second: the disk need not be idle meanwhile
    if (!data)
        return failure(data);
    return UnlockedKeys(std::make_unique<Private>(std::move(*data)));
}

Result<UnlockedKeys> UnlockedKeys::withRecoveryCode(const QString &path, const QString &typedCode)
{
    const Result<RecoveryCode> code = RecoveryCode::parse(typedCode);
    if (!code)
        return failure(code);
    Result<UnlockedKeysData> data = tryCopies(
        path, FailureCode::WrongRecoveryCode, [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Recovery; },
        [&](const KeySlot &slot, const SlotContext &context) { return unwrapWithRecoveryCode(slot, *code, context); });
    if (!data)
        return failure(data);
    return UnlockedKeys(std::make_unique<Private>(std::move(*data)));
}

Result<UnlockedKeys> UnlockedKeys::withKeychain(const QString &path, Keychain &keychain)
{
    QByteArray vaultId;
    {
        const Result<std::unique_ptr<VaultFolder>> folder = VaultFolder::open(path);
        if (!folder)
            return failure(folder);
        const Result<QList<KeyFile::Parsed>> copies = (*folder)->readKeys();
        if (!copies)
            return failure(copies);
        vaultId = copies->first().file.vaultId;
    }
    const Result<SecretBytes> secret = keychain.read(vaultId);
    if (!secret)
        return failure(secret);
    Result<UnlockedKeysData> data = tryCopies(
        path, FailureCode::KeychainRefused, [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Device; },
        [&](const KeySlot &slot, const SlotContext &context) { return unwrapWithDevice(slot, *secret, context); });
    if (!data)
        return failure(data);
    return UnlockedKeys(std::make_unique<Private>(std::move(*data)));
}

Result<UnlockedKeys> UnlockedKeys::create(
    const QString &path, const QString &accountName, const SecretBytes &password, std::optional<PasswordCost> cost)
{
    const Result<> crypto = initialiseCrypto();
    if (!crypto)
        return failure(crypto);
    if (accountName.trimmed().isEmpty() || accountName.size() > 64)
        return fail(FailureCode::InvalidValue, QStringLiteral("account"));
    if (password.isEmpty())
        return fail(FailureCode::InvalidValue, QStringLiteral("password"));
    const Result<> place = VaultFolder::checkPlace(path);
    if (!place)
        return failure(place);
    Result<std::unique_ptr<VaultFolder>> folder = VaultFolder::create(path);
    if (!folder)
        return failure(folder);

    UnlockedKeysData data;
    data.rootKey = std::make_unique<RootKey>(RootKey::generate());
    data.keys.vaultId = QByteArray(SecretBytes::random(16).view().toByteArray());
    data.keys.databaseSalt = QByteArray(SecretBytes::random(16).view().toByteArray());
    data.keys.checkValue = data.rootKey->checkValue(data.keys.vaultId);
    data.recoveryCode = std::make_unique<RecoveryCode>(RecoveryCode::generate());
    data.slotLabel = accountName.trimmed();
    Result<KeySlot> slot = wrapWithPassword(*data.rootKey, password, data.slotLabel, cost ? *cost : PasswordCost::calibrate(), data.keys.context());
    if (!slot)
        return failure(slot);
    data.keys.slotList = {*slot, wrapWithRecoveryCode(*data.rootKey, *data.recoveryCode, data.keys.context())};
    data.folder = std::move(*folder);
    return UnlockedKeys(std::make_unique<Private>(std::move(data)));
}

} // namespace couvert
