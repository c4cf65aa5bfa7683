// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/vault.h"

#include "model/vault/schema.h"
#include "model/vault/statement.h"
#include "model/vault/unlockedkeys_p.h"

#include <QDir>
#include <QFileInfo>

namespace couvert {

struct Vault::Private {
    WriteRight writeRight;
    std::unique_ptr<VaultFolder> folder;
    KeyFile keys;
    std::unique_ptr<RootKey> rootKey;
    std::unique_ptr<Database> database;
    Account account;

    [[nodiscard]] Result<std::unique_ptr<Database>> connect(Database::Mode mode, bool create)
    {
        const Database::Source source{folder->databasePath(keys.generation), keys.databaseSalt, &writeRight};
        return Database::open(source, rootKey->derive(Subkey::Database), mode, create);
    }

    /// Changes the slots and writes them; what is in memory changes only when the disk did.
    template <typename Change> [[nodiscard]] Result<> rewriteKeys(Change change)
    {
        KeyFile changed = keys;
        const Result<> made = change(changed);
        if (!made)
            return made;
        // Writes both copies, so that a removed slot stands in neither; a failure means that nothing changed.
        const Result<> written = folder->writeKeys(changed, *rootKey);
        if (written)
            keys = changed;
        return written;
    }

    [[nodiscard]] Result<KeySlot> wrapPassword(const SecretBytes &fresh) const
    {
        if (fresh.isEmpty())
            return fail(FailureCode::InvalidValue, QStringLiteral("password"));
        return wrapWithPassword(*rootKey, fresh, account.name, PasswordCost::calibrate(), keys.context());
    }

    [[nodiscard]] Result<> replacePassword(const KeySlot &slot)
    {
        return rewriteKeys([&](KeyFile &file) -> Result<> {
            file.slotList.removeIf([&](const KeySlot &old) { return old.kind == KeySlot::Kind::Password && old.label == account.name; });
            file.slotList.prepend(slot);
            return {};
        });
    }
};

Vault::Vault(std::unique_ptr<Private> data) : d(std::move(data)) { }

Vault::~Vault()
{
    // An orderly end leaves one whole file and an empty log; a crash leaves the log, which the next start reads.
    if (d->database)
        std::ignore = d->database->checkpoint();
}

QString roleCode(Role role)
{
    return role == Role::Manager ? QStringLiteral("manager") : QStringLiteral("staff");
}

bool Vault::exists(const QString &folder)
{
    return QFileInfo::exists(folder + QLatin1String("/CURRENT")) || QFileInfo::exists(folder + QLatin1String("/keys.a"));
}

namespace {

Result<> fillNewFile(Database &database, const KeyFile &keys, const QString &accountName)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    Result<> done = setMeta(database, "vault_id", keys.vaultId);
    if (done)
        done = setMeta(database, "generation", static_cast<qint64>(keys.generation));
    if (done)
        done = setMeta(database, "customers", 0);
    if (!done)
        return done;
    Result<Statement> insert = Statement::prepare(database, "INSERT INTO account(name, role, created_at) VALUES(?, 'manager', ?)");
    if (!insert)
        return failure(insert);
    done = insert->bind(1, accountName).bind(2, QDateTime::currentMSecsSinceEpoch()).run();
    if (!done)
        return done;
    return transaction->commit();
}

Result<Account> findAccount(Database &database, const QString &name)
{
    Result<Statement> select = Statement::prepare(database,
        name.isEmpty() ? "SELECT id, name, role FROM account WHERE role = 'manager' ORDER BY id LIMIT 1"
                       : "SELECT id, name, role FROM account WHERE name = ?");
    if (!select)
        return failure(select);
    if (!name.isEmpty())
        select->bind(1, name);
    const Result<bool> row = select->step();
    if (!row)
        return failure(row);
    if (!*row)
        return fail(FailureCode::KeysDamaged, QStringLiteral("account"));
    return Account{select->integer(0), select->text(1), select->text(2) == QLatin1String("manager") ? Role::Manager : Role::Staff};
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::open(UnlockedKeys unlocked)
{
    UnlockedKeysData &data = *unlocked.d;
    auto state = std::make_unique<Private>();
    state->folder = std::move(data.folder);
    state->keys = std::move(data.keys);
    state->rootKey = std::move(data.rootKey);
    const bool fresh = data.recoveryCode != nullptr;

    Result<std::unique_ptr<Database>> database = state->connect(Database::Mode::ReadWrite, fresh);
    if (!database)
        return failure(database);
    state->database = std::move(*database);
    Result<> step = upgradeSchema(*state->database);
    if (!step)
        return failure(step);
    if (fresh) {
        step = fillNewFile(*state->database, state->keys, data.slotLabel);
        if (step)
            step = state->folder->writeKeys(state->keys, *state->rootKey);
        // A second copy at once: from the first day on, one damaged key file is no loss.
        if (step)
            step = state->folder->writeKeys(state->keys, *state->rootKey);
        if (step)
            step = state->folder->setCurrentGeneration(state->keys.generation);
        if (!step)
            return failure(step);
    }
    const Result<QByteArray> vaultId = metaBytes(*state->database, "vault_id");
    if (!vaultId)
        return failure(vaultId);
    if (*vaultId != state->keys.vaultId)
        return fail(FailureCode::DatabaseDamaged, QStringLiteral("vault id"));
    const Result<Account> account = findAccount(*state->database, data.slotLabel);
    if (!account)
        return failure(account);
    state->account = *account;
    return std::unique_ptr<Vault>(new Vault(std::move(state)));
}

Result<Vault::Created> Vault::create(const QString &folder, const QString &accountName, const SecretBytes &password, std::optional<PasswordCost> cost)
{
    Result<UnlockedKeys> keys = UnlockedKeys::create(folder, accountName, password, cost);
    if (!keys)
        return failure(keys);
    RecoveryCode code = keys->d->recoveryCode->clone();
    Result<std::unique_ptr<Vault>> vault = open(std::move(*keys));
    if (!vault)
        return failure(vault);
    return Created{std::move(*vault), std::move(code)};
}

Result<std::unique_ptr<Vault>> Vault::openWithPassword(const QString &folder, const SecretBytes &password, const QString &accountName)
{
    Result<UnlockedKeys> keys = UnlockedKeys::withPassword(folder, password, accountName);
    if (!keys)
        return failure(keys);
    return open(std::move(*keys));
}

Result<std::unique_ptr<Vault>> Vault::openWithRecoveryCode(const QString &folder, const QString &typedCode)
{
    Result<UnlockedKeys> keys = UnlockedKeys::withRecoveryCode(folder, typedCode);
    if (!keys)
        return failure(keys);
    return open(std::move(*keys));
}

Result<std::unique_ptr<Vault>> Vault::openWithKeychain(const QString &folder, Keychain &keychain)
{
    Result<UnlockedKeys> keys = UnlockedKeys::withKeychain(folder, keychain);
    if (!keys)
        return failure(keys);
    return open(std::move(*keys));
}

QString Vault::path() const
{
    return d->folder->path();
}

QByteArray Vault::id() const
{
    return d->keys.vaultId;
}

QString Vault::fingerprint() const
{
    const QString hex = QString::fromLatin1(d->keys.vaultId.left(4).toHex().toUpper());
    return hex.left(4) + QLatin1Char('-') + hex.mid(4);
}

quint64 Vault::generation() const
{
    return d->keys.generation;
}

QString Vault::databasePath() const
{
    return d->folder->databasePath(d->keys.generation);
}

QByteArray Vault::databaseSalt() const
{
    return d->keys.databaseSalt;
}

Database &Vault::database()
{
    return *d->database;
}

Result<std::unique_ptr<Database>> Vault::connect(Database::Mode mode)
{
    return d->connect(mode, false);
}

WriteRight &Vault::writeRight()
{
    return d->writeRight;
}

VaultFolder &Vault::folder()
{
    return *d->folder;
}

SecretBytes Vault::derive(Subkey purpose) const
{
    return d->rootKey->derive(purpose);
}

Result<QByteArray> Vault::keyFileBytes() const
{
    return d->keys.serialise(*d->rootKey);
}

QByteArray Vault::recoveryKit() const
{
    KeyFile kit = d->keys;
    kit.slotList.removeIf([](const KeySlot &slot) { return slot.kind != KeySlot::Kind::Recovery; });
    return kit.serialise(*d->rootKey);
}

QByteArray Vault::recoveryKit(const RecoveryCode &code) const
{
    KeyFile kit = d->keys;
    kit.slotList = {wrapWithRecoveryCode(*d->rootKey, code, kit.context())};
    return kit.serialise(*d->rootKey);
}

const Account &Vault::account() const
{
    return d->account;
}

Result<QList<Account>> Vault::accounts()
{
    Result<Statement> select = Statement::prepare(*d->database, "SELECT id, name, role FROM account ORDER BY id");
    if (!select)
        return failure(select);
    QList<Account> found;
    for (;;) {
        const Result<bool> row = select->step();
        if (!row)
            return failure(row);
        if (!*row)
            return found;
        found.append({select->integer(0), select->text(1), select->text(2) == QLatin1String("manager") ? Role::Manager : Role::Staff});
    }
}

Result<> Vault::changePassword(const SecretBytes &old, const SecretBytes &fresh)
{
    const Result<KeySlot> slot = wrapNewPassword(old, fresh);
    if (!slot)
        return failure(slot);
    return replacePasswordSlot(*slot);
}

Result<KeySlot> Vault::wrapNewPassword(const SecretBytes &old, const SecretBytes &fresh) const
{
    Failure refusal{FailureCode::WrongPassword, {}};
    for (const KeySlot &slot : std::as_const(d->keys.slotList)) {
        if (slot.kind != KeySlot::Kind::Password || slot.label != d->account.name)
            continue;
        const Result<RootKey> key = unwrapWithPassword(slot, old, d->keys.context());
        if (key)
            return d->wrapPassword(fresh);
        refusal = key.error();
    }
    return std::unexpected(refusal);
}

Result<> Vault::replacePasswordSlot(const KeySlot &slot)
{
    if (slot.kind != KeySlot::Kind::Password || slot.label != d->account.name)
        return fail(FailureCode::InvalidValue, QStringLiteral("slot"));
    return d->replacePassword(slot);
}

Result<> Vault::resetPassword(const SecretBytes &fresh)
{
    const Result<KeySlot> slot = d->wrapPassword(fresh);
    if (!slot)
        return failure(slot);
    return d->replacePassword(*slot);
}

Result<RecoveryCode> Vault::renewRecoveryCode()
{
    RecoveryCode code = RecoveryCode::generate();
    const Result<> written = replaceRecoveryCode(code);
    if (!written)
        return failure(written);
    return code;
}

Result<> Vault::replaceRecoveryCode(const RecoveryCode &code)
{
    return d->rewriteKeys([&](KeyFile &file) -> Result<> {
        file.slotList.removeIf([](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Recovery; });
        file.slotList.append(wrapWithRecoveryCode(*d->rootKey, code, file.context()));
        return {};
    });
}

Result<> Vault::rememberOnThisDevice(Keychain &keychain)
{
    const SecretBytes secret = SecretBytes::random(32);
    const Result<> stored = keychain.write(d->keys.vaultId, secret);
    if (!stored)
        return stored;
    return d->rewriteKeys([&](KeyFile &file) -> Result<> {
        file.slotList.removeIf([](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Device; });
        file.slotList.append(wrapWithDevice(*d->rootKey, secret, file.context()));
        return {};
    });
}

Result<> Vault::forgetThisDevice(Keychain &keychain)
{
    // The slot goes first: without it, an entry that the keychain would not give up opens nothing.
    const Result<> written = d->rewriteKeys([](KeyFile &file) -> Result<> {
        file.slotList.removeIf([](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Device; });
        return {};
    });
    if (!written)
        return written;
    std::ignore = keychain.remove(d->keys.vaultId);
    return {};
}

bool Vault::isRememberedOnThisDevice() const
{
    return std::any_of(d->keys.slotList.cbegin(), d->keys.slotList.cend(), [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::Device; });
}

} // namespace couvert
