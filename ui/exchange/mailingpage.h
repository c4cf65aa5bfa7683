// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/sectionpage.h"

namespace couvert {

/// Writing to people, and not writing to those who do not want it: lists with their reasons, outside lists cleaned, unsubscribes taken in,
/// objections, consents about to lapse, the texts that people agree to. Its rows: "list", "clean",
/// "unsubscribed", "opposed", "lapsing", "form", "stack", "wordings".
class MailingPage final : public SectionPage
{
    Q_OBJECT

public:
    explicit MailingPage(const Session &session, QWidget *parent = nullptr);
    MailingPage(const Session &session, FileChooser &chooser, QWidget *parent = nullptr);
};

} // namespace couvert
