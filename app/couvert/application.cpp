// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/couvert/application.h"

#include "app/wiring/dossierexport.h"
#include "app/wiring/holders.h"
#include "app/wiring/opened.h"
#include "app/wiring/sheetout.h"
#include "model/retention/dailykeeping.h"
#include "model/retention/seenday.h"
#include "ui/backup/securitypage.h"
#include "ui/consent/consentsection.h"
#include "ui/consent/withdrawaction.h"
#include "ui/customers/clientspage.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/mailingpage.h"
#include "ui/requests/cardrequests.h"
#include "ui/requests/frozenbanner.h"
#include "ui/requests/requestspage.h"
#include "ui/requests/rightsbar.h"
#include "ui/retention/conservationpage.h"
#include "ui/retention/keepingnotice.h"
#include "ui/retention/todaywords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/todaypage.h"
#include "ui/vault/vaultgate.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct PageName {
    Q_DECLARE_TR_FUNCTIONS(couvert::PageName)
};

Page *makeClients(const Session &session)
{
    CardView::Sections sections;
    sections.underName.append(new KeepingNotice(session));
    sections.underName.append(new FrozenBanner(session));
    sections.below.append(new ConsentSection(session));
    sections.below.append(new CardRequests(session));
    sections.foot.append(new RightsBar);
    return new ClientsPage(session, sections, {withdrawAction(session)});
}

Page *makeRequests(const Session &session)
{
    RightsTools tools;
    tools.collect = [](const Session &acting, Database &database, qint64 customerId, const DossierOptions &options) {
        return wholeDossier(acting, database, customerId, options);
    };
    tools.holders = [] { return personalDataHolders(); };
    return new RequestsPage(session, tools);
}

} // namespace

std::unique_ptr<MainWindow> makeWindow(const QString &folder, const Clock &clock)
{
    MainWindow::Parts parts;
    parts.makeGate = [folder](QWidget *parent) { return new VaultGate(folder, parent); };
    parts.firstPage = QStringLiteral("today");
    parts.afterUnlock = settleOpened;
    // A day that could not be noted is noted the next time, and so it is with what reached its end.
    parts.eachDay = [](const Session &session) {
        std::ignore = noteDay(session, session.vault().database());
        std::ignore = keepDaily(session, session.vault().database());
    };
    parts.pages = {
        {QStringLiteral("today"), PageName::tr("Today"), false, [](const Session &session) { return new TodayPage(session, {todayNews}); }},
        {QStringLiteral("clients"), PageName::tr("Customers"), false, makeClients},
        {QStringLiteral("requests"), PageName::tr("Requests"), false, makeRequests},
        {QStringLiteral("mailings"), PageName::tr("Mailings"), false, [](const Session &session) { return new MailingPage(session); }},
        {QStringLiteral("retention"), PageName::tr("Retention"), false,
            [](const Session &session) { return new ConservationPage(session, personalDataHolders, writeRows); }},
        {QStringLiteral("import"), PageName::tr("Import"), true, [](const Session &session) { return new ImportPage(session); }},
        {QStringLiteral("security"), PageName::tr("Security"), true, [](const Session &session) { return new SecurityPage(session); }},
    };
    return std::make_unique<MainWindow>(std::move(parts), clock);
}

} // namespace couvert
