// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace couvert {

/// What went wrong, as the program tells it apart. Words for people are in `ui/`, exit codes in `app/cli`.
enum class FailureCode {
    InvalidValue,      ///< a value that the field, option or rule cannot hold; `detail` names the field, never the value
    NotFound,          ///< no such customer, batch, account
    AlreadyExists,     ///< something stands where a new thing was to be made
    WrongPassword,     ///< the password opens no slot of this customer file
    WrongRecoveryCode, ///< the recovery code opens no slot of this customer file
    KeychainRefused,   ///< the system's keychain has no entry, is locked or cannot be had
    KeysDamaged,       ///< no sound copy of the key file is left
    DatabaseDamaged,   ///< the key is right and the database cannot be read as written
    Incomplete,        ///< a part of the customer file is missing
    Newer,             ///< written by a newer version; never touched
    RolledBack,        ///< a page, a file or the journal is older than what was already seen
    InUse,             ///< another program owns the customer file
    Busy,              ///< another job of this program is writing now
    InputUnreadable,   ///< the input file is damaged, empty or cannot be opened
    InputEncrypted,    ///< the input file needs a password
    InputTooLarge,     ///< the input file is over a limit; `detail` names the limit
    InputUnknown,      ///< the input file is of no kind that is read
    RefusedByRole,     ///< the account's role may not do this
    RefusedByRule,     ///< a rule of law or of the file refuses it; `detail` names the rule
    StorageFull,       ///< no space left; nothing was changed
    StorageFailed,     ///< reading or writing the disk failed; `detail` names the step
    OutOfMemory,       ///< not enough memory for what was asked
    Unsupported,       ///< a library or a system that lacks what is needed; `detail` names it
    Internal           ///< a broken promise between rooms
};

/// A failure: its code and a technical detail that never holds personal data, a key or a path of the user.
struct Failure {
    FailureCode code = FailureCode::Internal;
    QString detail;
};

template <typename T = void> using Result = std::expected<T, Failure>;

/// How a long job that can be cancelled ended. Cancelling is not a failure: everything is as it was.
enum class Completion { Done, Cancelled };

[[nodiscard]] inline std::unexpected<Failure> fail(FailureCode code, QString detail = {})
{
    return std::unexpected<Failure>(Failure{code, std::move(detail)});
}

/// Hands a failure of one result on as the failure of another.
template <typename T> [[nodiscard]] std::unexpected<Failure> failure(const Result<T> &result)
{
    return std::unexpected<Failure>(result.error());
}

/// The code's fixed name in JSON and in logs, such as "wrong_password".
[[nodiscard]] QString failureName(FailureCode code);

} // namespace couvert
