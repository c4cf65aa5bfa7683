// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/processhardening.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>
#endif

namespace couvert {

void hardenProcess()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
#if defined(__GLIBC__)
    mallopt(M_PERTURB, 0xff);
#endif
    // The leak checker of the sanitizer builds reads this process from outside.
#if !defined(__SANITIZE_ADDRESS__)
    prctl(PR_SET_DUMPABLE, 0);
#endif
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace couvert
