// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace couvert {

/// Whether these arguments make a document: only then does the program need fonts and a QGuiApplication.
[[nodiscard]] bool makesDocument(const QStringList &arguments);

/// Runs one command of couvert-cli (cli.md): one JSON document on standard output, words for people on standard error, the exit status
/// as the answer.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace couvert
