// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace couvert {

/// A column that fills `parent` with the margins of a page: 24 around, 16 between blocks.
[[nodiscard]] QVBoxLayout *pageColumn(QWidget *parent);
/// A column centred in `parent`, no wider than is good to read, which scrolls when the window is low; for the pages with one job.
/// Answers the layout to fill.
[[nodiscard]] QVBoxLayout *readingColumn(QWidget *parent, int width = 520);

} // namespace couvert
