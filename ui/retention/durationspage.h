// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/sectionpage.h"
#include "ui/retention/roundssection.h"

namespace couvert {

/// Behind the page Conservation: the rules, the people who were asked, and what else in the file has an end.
class DurationsPage final : public SectionPage
{
    Q_OBJECT

public:
    DurationsPage(const Session &session, ListExport exportList, FileChooser &chooser, QWidget *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return context().job.isRunning(); }

Q_SIGNALS:
    /// Back to the cards.
    void left();
};

} // namespace couvert
