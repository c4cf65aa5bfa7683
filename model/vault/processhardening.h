// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace couvert {

/// Makes the process keep its memory to itself (security.md section 3): no core dump, no reading by other programs of the same person,
/// and freed memory overwritten, so that customers' names do not outlive a lock. First thing in main(). Best effort by design: what a
/// system does not offer is left out.
void hardenProcess();

} // namespace couvert
