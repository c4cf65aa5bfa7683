// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/durationspage.h"

#include "ui/retention/ownclockssection.h"
#include "ui/retention/rulessection.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"

namespace couvert {

DurationsPage::DurationsPage(const Session &session, ListExport exportList, FileChooser &chooser, QWidget *parent)
    : SectionPage(tr("Rules and periods"), session, chooser, systemKeychain(), parent)
{
    auto *back = new QuietButton(tr("Back to the cards"));
    back->setObjectName(QStringLiteral("leaveDurations"));
    header()->addAction(back);
    connect(back, &QPushButton::clicked, this, &DurationsPage::left);
    add("rules", new RulesSection(context()));
    add("rounds", new RoundsSection(context(), std::move(exportList)));
    add("clocks", new OwnClocksSection(context()));
    refresh();
}

} // namespace couvert
