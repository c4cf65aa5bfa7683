// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/sectionpage.h"

namespace couvert {

/// Everything about the file itself: the restaurant, the ways in, copies, checks, the journal, how the program looks. Its rows:
/// "restaurant", "password", "recovery", "device", "backup", "verify", "journal", "appearance".
class SecurityPage final : public SectionPage
{
    Q_OBJECT

public:
    explicit SecurityPage(const Session &session, QWidget *parent = nullptr);
    SecurityPage(const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent = nullptr);
};

} // namespace couvert
