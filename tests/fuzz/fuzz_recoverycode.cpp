// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/recoverycode.h"

#include <cstdlib>

using namespace couvert;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (int index = -1; index <= RecoveryCode::GroupCount; ++index) {
        const bool sound = RecoveryCode::groupIsSound(typed, index);
        if (sound && (index < 0 || index >= RecoveryCode::GroupCount || RecoveryCode::normaliseGroup(typed).size() != RecoveryCode::GroupLength))
            std::abort();
    }
    const Result<RecoveryCode> code = RecoveryCode::parse(typed);
    // What is taken is what is printed.
    if (code && code->groups().join(QString()) != RecoveryCode::normaliseGroup(typed))
        std::abort();
    return 0;
}
