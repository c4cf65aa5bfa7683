// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/securitypage.h"

#include "ui/backup/backupsection.h"
#include "ui/backup/verifysection.h"
#include "ui/journal/appearancesection.h"
#include "ui/journal/devicesection.h"
#include "ui/journal/journalsection.h"
#include "ui/journal/passwordsection.h"
#include "ui/journal/recoverysection.h"
#include "ui/journal/restaurantsection.h"
#include "ui/journal/sectionrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace couvert {

SecurityPage::SecurityPage(const Session &session, QWidget *parent) : SecurityPage(session, systemFileChooser(), systemKeychain(), parent) { }

SecurityPage::SecurityPage(const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent)
    : Page(parent), m_job(new RunningJob(this)), m_scroll(new QScrollArea)
{
    const SectionContext context{session, *m_job, chooser, keychain};
    auto *card = new Card;
    card->body()->setSpacing(0);
    card->body()->setContentsMargins(Theme::Tight, Theme::Tight, Theme::Tight, Theme::Tight);
    const auto add = [this, card](const char *name, Section *section) {
        if (!m_rows.isEmpty())
            card->body()->addWidget(new Hairline);
        auto *row = new SectionRow(section);
        row->setObjectName(QLatin1String(name));
        card->body()->addWidget(row);
        m_rows.append(row);
        connect(row, &SectionRow::opened, this, [this, row] { openOnly(row); });
    };
    add("restaurant", new RestaurantSection(context));
    add("password", new PasswordSection(context));
    add("recovery", new RecoverySection(context));
    add("device", new DeviceSection(context));
    add("backup", new BackupSection(context));
    add("verify", new VerifySection(context));
    add("journal", new JournalSection(context));
    add("appearance", new AppearanceSection(context));
    connect(m_job, &RunningJob::runningChanged, this, &SecurityPage::busyChanged);

    auto *inside = new QWidget;
    setLook(inside, "look", QStringLiteral("inside"));
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(card);
    list->addStretch(1);
    QScrollArea *scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    setLook(scroll, "look", QStringLiteral("plain"));
    scroll->setWidget(inside);
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(new PageHeader(tr("Security")));
    column->addWidget(scroll, 1);
    refresh();
}

SecurityPage::~SecurityPage()
{
    m_job->stop();
}

void SecurityPage::activated()
{
    refresh();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_rows.first()->button()->setFocus();
}

void SecurityPage::refresh()
{
    for (SectionRow *row : std::as_const(m_rows)) {
        row->section()->refresh();
        row->button()->setSummary(row->section()->summary());
    }
}

Result<> SecurityPage::lock()
{
    m_job->stop();
    Result<> kept;
    for (SectionRow *row : std::as_const(m_rows)) {
        const Result<> locked = row->section()->lock();
        if (!locked)
            kept = locked;
        row->setOpen(false);
    }
    return kept;
}

void SecurityPage::setFolded(bool folded)
{
    for (SectionRow *row : std::as_const(m_rows))
        row->section()->setFolded(folded);
}

void SecurityPage::begin(const QString &task)
{
    for (SectionRow *row : std::as_const(m_rows)) {
        if (row->objectName() == task)
            row->setOpen(true);
    }
}

void SecurityPage::openOnly(SectionRow *row)
{
    refresh();
    for (SectionRow *other : std::as_const(m_rows)) {
        if (other != row)
            other->setOpen(false);
    }
    // The row's new place is known once the page is laid out.
    QTimer::singleShot(0, row, [this, row] {
        m_scroll->ensureWidgetVisible(row, 0, Theme::Block);
        m_scroll->ensureWidgetVisible(row->button(), 0, Theme::Block);
    });
}

} // namespace couvert
