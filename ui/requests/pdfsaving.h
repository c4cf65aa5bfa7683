// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filechooser.h"

#include <QByteArray>

namespace couvert {

class MessageStrip;

/// Asks where, writes the document whole or not at all, and opens it in the system's reader, where it can be printed. `name` tells nobody and
/// has no ending. False when the person chose nothing or it could not be written; the strip says what happened.
[[nodiscard]] bool savePdf(
    QWidget *asker, FileChooser &chooser, MessageStrip &strip, const QString &title, const QString &name, const QByteArray &pdf);

} // namespace couvert
