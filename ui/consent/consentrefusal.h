// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

namespace couvert {

class MessageStrip;

/// Why the model did not record a consent, in words where it has words for it here.
void showConsentFailure(MessageStrip &strip, const Failure &failure);

} // namespace couvert
