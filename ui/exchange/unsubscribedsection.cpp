// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/unsubscribedsection.h"

#include "ui/consent/consentwords.h"
#include "ui/exchange/listjobs.h"
#include "ui/exchange/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/workbar.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace couvert {

UnsubscribedSection::UnsubscribedSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Take in unsubscribes and bounces"), context, parent), m_channel(new QComboBox),
      m_choose(new PrimaryButton(tr("Choose the platform’s file…"))), m_take(new PrimaryButton(tr("Take them in"))), m_found(new NoticeLabel),
      m_work(new WorkBar)
{
    setSummary(tr("From Brevo, Mailchimp or any sheet: who does not want to be written to any more."));
    addWords(tr("The file is counted first; nothing is written before you agree. Each address goes to the opposition list, whether or not the "
                "customer file knows the person."));
    m_channel->setObjectName(QStringLiteral("unsubscribedChannel"));
    m_channel->addItem(tr("As the file says"), QString());
    for (const Channel channel : allChannels)
        m_channel->addItem(channelName(channel), channelCode(channel));
    m_choose->setObjectName(QStringLiteral("chooseUnsubscribed"));
    m_take->setObjectName(QStringLiteral("takeUnsubscribed"));
    m_found->hide();
    m_take->hide();
    QVBoxLayout *fields = addFields(420);
    auto *channel = new FormField(tr("By which means"), m_channel);
    channel->setHint(tr("For a list of bounces, choose e-mail."));
    fields->addWidget(channel);
    body()->addWidget(m_found);
    body()->addWidget(m_work);
    auto *actions = new ButtonRow;
    actions->addWidget(m_take);
    actions->addWidget(m_choose);
    body()->addLayout(actions);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
    connect(m_choose, &QPushButton::clicked, this, &UnsubscribedSection::choose);
    connect(m_take, &QPushButton::clicked, this, &UnsubscribedSection::take);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_path.isEmpty())
            look(m_path);
    });
}

void UnsubscribedSection::open()
{
    strip()->clear();
    m_choose->setFocus();
}

Result<> UnsubscribedSection::lock()
{
    m_work->end();
    forget();
    return Section::lock();
}

void UnsubscribedSection::forget()
{
    m_path.clear();
    m_found->hide();
    m_take->hide();
    m_choose->setKind(Button::Kind::Primary);
    m_choose->setEnabled(true);
}

void UnsubscribedSection::choose()
{
    if (!mayBegin())
        return;
    const QString path = context().chooser.fileToOpen(this, tr("Choose the platform’s file"), sheetFilter());
    if (!path.isEmpty())
        look(path);
}

void UnsubscribedSection::look(const QString &path)
{
    if (!mayBegin())
        return;
    forget();
    m_path = path;
    run(tr("Counting the file…"), true);
}

void UnsubscribedSection::take()
{
    if (!mayBegin())
        return;
    run(tr("Taking in the file…"), false);
}

void UnsubscribedSection::run(const QString &what, bool dryRun)
{
    m_choose->setEnabled(false);
    m_take->setEnabled(false);
    m_work->begin(what);
    context().job.start([session = session(), path = m_path, channel = channelFromCode(m_channel->currentData().toString()), dryRun](
                            Pulse &pulse) { return takeOppositions(session, path, channel, dryRun, pulse); },
        [this, dryRun](const Result<OppositionReport> &report) {
            if (report && report->completion == Completion::Cancelled)
                cancelled();
            else if (dryRun)
                counted(report);
            else
                taken(report);
        });
}

void UnsubscribedSection::cancelled()
{
    m_work->end();
    forget();
    m_choose->setFocus();
    strip()->show(MessageStrip::Kind::Info, tr("Cancelled. Nothing was written."));
}

void UnsubscribedSection::counted(const Result<OppositionReport> &report)
{
    m_work->end();
    m_choose->setEnabled(true);
    if (!report) {
        m_path.clear();
        showListFailure(*strip(), report.error());
        m_choose->setFocus();
        return;
    }
    m_found->setHeading(tr("%Ln line(s) read. Nothing is written yet.", nullptr, static_cast<int>(report->rowsRead)));
    m_found->setText(tr("%Ln new objection(s)", nullptr, static_cast<int>(report->added)) + QStringLiteral(" · ")
        + tr("%Ln already known", nullptr, static_cast<int>(report->already)));
    m_found->show();
    m_take->setVisible(report->added > 0);
    m_take->setEnabled(true);
    m_choose->setKind(report->added > 0 ? Button::Kind::Quiet : Button::Kind::Primary);
    (report->added > 0 ? m_take : m_choose)->setFocus();
}

void UnsubscribedSection::taken(const Result<OppositionReport> &report)
{
    m_work->end();
    m_take->setEnabled(true);
    m_choose->setEnabled(true);
    if (!report) {
        showListFailure(*strip(), report.error());
        return;
    }
    forget();
    m_choose->setFocus();
    strip()->show(MessageStrip::Kind::Info,
        tr("%Ln objection(s) taken in. These addresses are on no list any more.", nullptr, static_cast<int>(report->added)));
}

} // namespace couvert
