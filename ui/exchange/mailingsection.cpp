// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mailingsection.h"

#include "model/consent/addressbatch.h"
#include "model/consent/reachability.h"
#include "ui/consent/callpanel.h"
#include "ui/consent/mailingplaces.h"
#include "ui/consent/mailingsource.h"
#include "ui/consent/peoplelist.h"
#include "ui/consent/peoplemodel.h"
#include "ui/consent/purposechoice.h"
#include "ui/exchange/listjobs.h"
#include "ui/exchange/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/workbar.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int UsualBatch = 50;
constexpr int LargestBatch = 500;
const QString BatchSize = QStringLiteral("bccBatch");

} // namespace

MailingSection::MailingSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Make a list"), context, parent),
      m_choice(new PurposeChoice(context.session.vault().database(), {allChannels.begin(), allChannels.end()})), m_places(new MailingPlaces),
      m_people(new PeopleList(context.session.vault().database())), m_export(new PrimaryButton(tr("Export the list…"))),
      m_calls(new CallPanel(context.session)), m_batches(new QWidget), m_batchSize(new QSpinBox), m_copy(new QuietButton({})), m_work(new WorkBar)
{
    setSummary(tr("Who may be written to, for what, and why the others are left out."));
    layOut();
    connect(m_choice, &PurposeChoice::changed, this, [this] {
        strip()->clear();
        m_people->clear();
        m_calls->clear();
        beginBatches();
        count();
    });
    connect(m_places, &MailingPlaces::opened, this, &MailingSection::showPeople);
    connect(m_people, &PeopleList::failed, strip(), &MessageStrip::showFailure);
    connect(m_people, &PeopleList::entered, this,
        [this](qint64 customer) { Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("card:%1").arg(customer)); });
    connect(m_people, &PeopleList::currentChanged, this, [this](int row) {
        const bool calls = m_choice->channel() == Channel::Phone && m_shown == MailingPlace::Included;
        m_calls->show(calls ? m_people->model()->customerAt(row) : 0, m_choice->purpose());
    });
    connect(m_calls, &CallPanel::withdrawn, this, [this] {
        count();
        showPeople(MailingPlace::Included);
    });
    connect(m_export, &QPushButton::clicked, this, &MailingSection::exportList);
    connect(m_copy, &QPushButton::clicked, this, &MailingSection::copyBatch);
    connect(m_batchSize, &QSpinBox::valueChanged, this, [this](int size) {
        QSettings().setValue(BatchSize, size);
        beginBatches();
    });
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void MailingSection::layOut()
{
    m_export->setObjectName(QStringLiteral("exportList"));
    m_copy->setObjectName(QStringLiteral("copyBatch"));
    m_batchSize->setObjectName(QStringLiteral("batchSize"));
    m_batchSize->setRange(1, LargestBatch);
    m_batchSize->setValue(QSettings().value(BatchSize, UsualBatch).toInt());
    m_batchSize->setAccessibleName(tr("Addresses in one batch"));
    auto *guard = new NoticeLabel(tr("Give the file to your mailing platform, which writes to each person alone. Never put these addresses on the "
                                     "To or Cc line of a mail: everybody would see everybody’s address."),
        NoticeLabel::Kind::Warn);
    auto *batches = new ButtonRow(m_batches);
    batches->addWidget(m_copy);
    batches->addWidget(new PlainLabel(tr("addresses in one batch:"), PlainLabel::Look::Soft));
    batches->addWidget(m_batchSize);
    body()->addWidget(m_choice);
    body()->addWidget(m_places);
    body()->addWidget(m_people);
    body()->addWidget(m_calls);
    body()->addWidget(guard);
    body()->addWidget(m_work);
    body()->addWidget(m_export, 0, Qt::AlignLeft);
    body()->addWidget(m_batches);
}

void MailingSection::refresh()
{
    m_choice->refresh();
    if (isVisible())
        count();
}

void MailingSection::open()
{
    strip()->clear();
    m_choice->refresh();
    m_people->clear();
    m_calls->clear();
    beginBatches();
    count();
    m_choice->takeFocus();
}

void MailingSection::setFolded(bool folded)
{
    m_choice->setFolded(folded);
}

Result<> MailingSection::lock()
{
    m_people->clear();
    m_calls->clear();
    m_places->clear();
    m_copiedUpTo = 0;
    m_work->end();
    return Section::lock();
}

void MailingSection::count()
{
    Database &database = session().vault().database();
    // Busy while an import writes: who waits is then looked at while counting.
    std::ignore = settleReach(database);
    const Result<MailingCounts> counts = MailingList(database, m_choice->purpose(), m_choice->channel(), session().clock().today()).count();
    if (!counts) {
        strip()->showFailure(counts.error());
        return;
    }
    m_counts = *counts;
    m_places->show(m_counts);
    m_export->setEnabled(m_counts.included > 0 && !context().job.isRunning());
    m_copy->setEnabled(m_counts.included > 0);
    m_calls->setVisible(m_choice->channel() == Channel::Phone);
    m_batches->setVisible(m_choice->channel() == Channel::Email);
}

void MailingSection::showPeople(MailingPlace place)
{
    m_shown = place;
    m_people->show(MailingPlaces::placeWords(place), tr("Nobody."),
        std::make_unique<MailingSource>(session().vault().database(), m_choice->purpose(), m_choice->channel(), session().clock().today(), place));
    m_people->takeFocus();
}

void MailingSection::beginBatches()
{
    m_copiedUpTo = 0;
    m_batch = 0;
    m_copy->setText(tr("Copy the first addresses for Bcc"));
}

void MailingSection::copyBatch()
{
    const Result<AddressBatch> batch = takeAddresses(session(), m_choice->purpose(), m_copiedUpTo, m_batchSize->value());
    if (!batch) {
        strip()->showFailure(batch.error());
        return;
    }
    if (batch->addresses.isEmpty()) {
        beginBatches();
        strip()->show(MessageStrip::Kind::Info, tr("That was the last batch."));
        return;
    }
    QGuiApplication::clipboard()->setText(batch->addresses.join(QStringLiteral(", ")));
    ++m_batch;
    const QString copied = tr("%Ln address(es) copied. Paste them into the Bcc line, never into To or Cc; locking empties the clipboard.", nullptr,
        static_cast<int>(batch->addresses.size()));
    const QString number = QLocale().toString(m_batch);
    if (batch->last == 0) {
        beginBatches();
        strip()->show(MessageStrip::Kind::Info, copied, tr("Batch %1, the last one").arg(number));
        return;
    }
    m_copiedUpTo = batch->last;
    m_copy->setText(tr("Copy the next addresses for Bcc"));
    strip()->show(MessageStrip::Kind::Info, copied, tr("Batch %1").arg(number));
}

void MailingSection::exportList()
{
    if (!mayBegin())
        return;
    const QString path = context().chooser.fileToSave(this, tr("Export the list"), tr("list.csv"), listFilter());
    if (path.isEmpty())
        return;
    m_export->setEnabled(false);
    m_work->begin(tr("Writing the list…"));
    context().job.start([session = session(), purpose = m_choice->purpose(), channel = m_choice->channel(), path](
                            Pulse &pulse) { return writeList(session, purpose, channel, path, pulse); },
        [this, path](const Result<MailingCounts> &written) { finish(written, path); });
}

void MailingSection::finish(const Result<MailingCounts> &written, const QString &path)
{
    m_work->end();
    m_export->setEnabled(true);
    m_export->setFocus();
    if (!written) {
        showListFailure(*strip(), written.error());
        return;
    }
    if (written->completion == Completion::Cancelled) {
        strip()->show(MessageStrip::Kind::Info, tr("Cancelled. No list was written, and no card remembers one."));
        return;
    }
    m_counts = *written;
    m_places->show(m_counts);
    strip()->show(MessageStrip::Kind::Info,
        tr("Each card remembers that it stood on this list. Delete the file once the platform has it: %1").arg(QDir::toNativeSeparators(path)),
        tr("%Ln person(s) on the list, each with the day of the consent and the version of its wording.", nullptr,
            static_cast<int>(m_counts.included)));
}

} // namespace couvert
