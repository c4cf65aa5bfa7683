// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/failure.h"

namespace couvert {

QString failureName(FailureCode code)
{
    switch (code) {
    case FailureCode::InvalidValue:
        return QStringLiteral("invalid_value");
    case FailureCode::NotFound:
        return QStringLiteral("not_found");
    case FailureCode::AlreadyExists:
        return QStringLiteral("already_exists");
    case FailureCode::WrongPassword:
        return QStringLiteral("wrong_password");
    case FailureCode::WrongRecoveryCode:
        return QStringLiteral("wrong_recovery_code");
    case FailureCode::KeychainRefused:
        return QStringLiteral("keychain_refused");
    case FailureCode::KeysDamaged:
        return QStringLiteral("keys_damaged");
    case FailureCode::DatabaseDamaged:
        return QStringLiteral("database_damaged");
    case FailureCode::Incomplete:
        return QStringLiteral("incomplete");
    case FailureCode::Newer:
        return QStringLiteral("newer");
    case FailureCode::RolledBack:
        return QStringLiteral("rolled_back");
    case FailureCode::InUse:
        return QStringLiteral("in_use");
    case FailureCode::Busy:
        return QStringLiteral("busy");
    case FailureCode::InputUnreadable:
        return QStringLiteral("input_unreadable");
    case FailureCode::InputEncrypted:
        return QStringLiteral("input_encrypted");
    case FailureCode::InputTooLarge:
        return QStringLiteral("input_too_large");
    case FailureCode::InputUnknown:
        return QStringLiteral("input_unknown");
    case FailureCode::RefusedByRole:
        return QStringLiteral("refused_by_role");
    case FailureCode::RefusedByRule:
        return QStringLiteral("refused_by_rule");
    case FailureCode::StorageFull:
        return QStringLiteral("storage_full");
    case FailureCode::StorageFailed:
        return QStringLiteral("storage_failed");
    case FailureCode::OutOfMemory:
        return QStringLiteral("out_of_memory");
    case FailureCode::Unsupported:
        return QStringLiteral("unsupported");
    case FailureCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace couvert
