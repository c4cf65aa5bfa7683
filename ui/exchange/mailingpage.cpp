// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mailingpage.h"

#include "ui/consent/formsection.h"
#include "ui/consent/lapsingsection.h"
#include "ui/consent/oppositionsection.h"
#include "ui/consent/stacksection.h"
#include "ui/consent/wordingsection.h"
#include "ui/exchange/mailingsection.h"
#include "ui/exchange/scrubsection.h"
#include "ui/exchange/unsubscribedsection.h"

namespace couvert {

MailingPage::MailingPage(const Session &session, QWidget *parent) : MailingPage(session, systemFileChooser(), parent) { }

MailingPage::MailingPage(const Session &session, FileChooser &chooser, QWidget *parent)
    : SectionPage(tr("Mailings"), session, chooser, systemKeychain(), parent)
{
    add("list", new MailingSection(context()));
    add("clean", new ScrubSection(context()));
    add("unsubscribed", new UnsubscribedSection(context()));
    add("opposed", new OppositionSection(context()));
    add("lapsing", new LapsingSection(context()));
    add("form", new FormSection(context()));
    add("stack", new StackSection(context()));
    add("wordings", new WordingSection(context()));
    refresh();
}

} // namespace couvert
