// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/clock.h"
#include "model/vault/database.h"
#include "model/vault/keychain.h"
#include "model/vault/vaultfolder.h"

#include <QList>

#include <memory>
#include <optional>

namespace couvert {

enum class Role { Manager, Staff };
[[nodiscard]] QString roleCode(Role role); ///< "manager", "staff"

/// A person who works with the program.
struct Account {
    qint64 id = 0;
    QString name;
    Role role = Role::Manager;
};

/// The first half of opening or creating, which takes the 0.5 to 1 s of Argon2id: folder locked, root key unwrapped and checked.
/// `cost`: of Argon2id; without it, what this machine does in 0.5 to 1 s. Made on any thread, handed to Vault::open() on the thread that will use the
/// vault.
class UnlockedKeys final
{
public:
    [[nodiscard]] static Result<UnlockedKeys> create(
        const QString &folder, const QString &accountName, const SecretBytes &password, std::optional<PasswordCost> cost = {});
    [[nodiscard]] static Result<UnlockedKeys> withPassword(const QString &folder, const SecretBytes &password, const QString &accountName = {});
    [[nodiscard]] static Result<UnlockedKeys> withRecoveryCode(const QString &folder, const QString &typedCode);
    [[nodiscard]] static Result<UnlockedKeys> withKeychain(const QString &folder, Keychain &keychain = systemKeychain());
    UnlockedKeys(UnlockedKeys &&) noexcept;
    UnlockedKeys &operator=(UnlockedKeys &&) noexcept;
    ~UnlockedKeys();

    /// The code of a file that is being made; nullptr for one that is opened.
    [[nodiscard]] const RecoveryCode *recoveryCode() const;

private:
    friend class Vault;
    struct Private;
    explicit UnlockedKeys(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The customer file while it is open: the key in locked memory, the lock on the folder, the connections.
///
/// Guarantees: one process, one writer; a wrong password, a damaged key file, a damaged database, a newer version and a file in use
/// are five different failures; closing wipes the key. Created and destroyed on one thread; connect() may be called on any.
class Vault final
{
public:
    struct Created;

    /// The second half: opens the database with the keys; makes it when they are new.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(UnlockedKeys keys);
    /// Makes a new customer file with its first manager. AlreadyExists, InvalidValue (empty name or password), StorageFailed. Whether
    /// the password is strong enough is judged where it is chosen (rate()).
    [[nodiscard]] static Result<Created> create(
        const QString &folder, const QString &accountName, const SecretBytes &password, std::optional<PasswordCost> cost = {});
    /// `accountName` may be empty: every password slot is tried.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithPassword(
        const QString &folder, const SecretBytes &password, const QString &accountName = {});
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithRecoveryCode(const QString &folder, const QString &typedCode);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> openWithKeychain(const QString &folder, Keychain &keychain = systemKeychain());
    /// Whether a customer file stands there (it may still be damaged or in use).
    [[nodiscard]] static bool exists(const QString &folder);
    ~Vault();

    [[nodiscard]] QString path() const;        ///< the folder
    [[nodiscard]] QByteArray id() const;       ///< 16 bytes
    [[nodiscard]] QString fingerprint() const; ///< short form of the id, as printed on the recovery sheet: "AB12-CD34"
    [[nodiscard]] quint64 generation() const;
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] QByteArray databaseSalt() const;
    [[nodiscard]] Database &database(); ///< the connection of the thread that opened the vault
    [[nodiscard]] Result<std::unique_ptr<Database>> connect(Database::Mode mode);
    [[nodiscard]] WriteRight &writeRight();
    [[nodiscard]] VaultFolder &folder();
    [[nodiscard]] SecretBytes derive(Subkey purpose) const;
    /// The key file as it stands on disk, for a backup.
    [[nodiscard]] Result<QByteArray> keyFileBytes() const;
    /// The wrapped recovery slot, so that the paper and data-N.db suffice when every key file is gone (QR of the recovery sheet).
    [[nodiscard]] QByteArray recoveryKit() const;
    /// The same for a code that is not in force yet.
    [[nodiscard]] QByteArray recoveryKit(const RecoveryCode &code) const;

    [[nodiscard]] const Account &account() const; ///< who opened it
    [[nodiscard]] Result<QList<Account>> accounts();

    /// WrongPassword when `old` is not this account's; InvalidValue when `fresh` is empty. The database is not re-encrypted.
    [[nodiscard]] Result<> changePassword(const SecretBytes &old, const SecretBytes &fresh);
    /// The two halves of changePassword(). The first takes the seconds of Argon2id and may run on any thread while nothing changes the
    /// ways in; the second writes the keys, on the thread of the vault.
    [[nodiscard]] Result<KeySlot> wrapNewPassword(const SecretBytes &old, const SecretBytes &fresh) const;
    [[nodiscard]] Result<> replacePasswordSlot(const KeySlot &slot);
    /// Sets the account's password without the old one: after opening with the recovery code.
    [[nodiscard]] Result<> resetPassword(const SecretBytes &fresh);
    /// A new recovery code; the old sheet stops working.
    [[nodiscard]] Result<RecoveryCode> renewRecoveryCode();
    /// The same for a code that was generated, printed and typed back first: until now the old sheet has worked.
    [[nodiscard]] Result<> replaceRecoveryCode(const RecoveryCode &code);
    [[nodiscard]] Result<> rememberOnThisDevice(Keychain &keychain = systemKeychain());
    [[nodiscard]] Result<> forgetThisDevice(Keychain &keychain = systemKeychain());
    [[nodiscard]] bool isRememberedOnThisDevice() const;

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct Vault::Created {
    std::unique_ptr<Vault> vault;
    RecoveryCode recoveryCode;
};

} // namespace couvert
