// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/letter.h"

#include <QByteArray>
#include <QList>

namespace couvert {

/// A letter as it goes into the envelope: the restaurant at the top left, the reader at the right where a window envelope shows it, place
/// and day, subject, text. The text is the one that was read over and changed. Unsupported (no font on this system).
[[nodiscard]] Result<QByteArray> letterPdf(const Letter &letter);

/// Several letters that answer no request in one document, each from a page of its own on.
[[nodiscard]] Result<QByteArray> lettersPdf(const QList<Letter> &letters);

} // namespace couvert
