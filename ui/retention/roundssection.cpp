// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/roundssection.h"

#include "model/consent/mailingrecord.h"
#include "model/customers/customerreader.h"
#include "model/requests/letter.h"
#include "model/vault/vaultfolder.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/letterpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/workbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

namespace {

/// What such lists are for, in the record of who stood on which.
const QString RoundPurpose = QStringLiteral("retention");

QStringList headingsOf(Channel channel)
{
    QStringList headings{QStringLiteral("email")};
    if (channel == Channel::Sms)
        headings = {QStringLiteral("phone")};
    if (channel == Channel::Post)
        headings = {QStringLiteral("street"), QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("country")};
    return headings
        + QStringList{QStringLiteral("civility"), QStringLiteral("last_name"), QStringLiteral("first_name"), QStringLiteral("company"),
            QStringLiteral("answer_until")};
}

QStringList cellsOf(const Customer &card, Channel channel, QDate answerUntil)
{
    QStringList cells{card.emails.isEmpty() ? QString() : card.emails.first().address};
    if (channel == Channel::Sms)
        cells = {card.phones.isEmpty() ? QString() : card.phones.first().e164};
    if (channel == Channel::Post) {
        const PostalAddress *home = card.address(ContactUse::Personal);
        const PostalAddress *work = card.address(ContactUse::Professional);
        const PostalAddress address = home ? *home : work ? *work : PostalAddress();
        cells = {address.street, address.postcode, address.city, address.country};
    }
    return cells + QStringList{card.civility, card.lastName, card.firstName, card.company, answerUntil.toString(Qt::ISODate)};
}

/// The list of a round, and the mark on each card that it stood there. Answers how many they were.
Result<qint64> writeRound(
    const Session &session, const ListExport &exportList, const ContactRound &round, Channel channel, const QString &path, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<QList<qint64>> people = ContactRounds(session, **database).recipients(round.id, channel);
    if (!people)
        return failure(people);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, **database);
    if (!unit)
        return failure(unit);
    QList<QStringList> rows{headingsOf(channel)};
    {
        Result<MailingRecord> record = MailingRecord::open(*unit, RoundPurpose, channel, QFileInfo(path).suffix().toLower());
        if (!record)
            return failure(record);
        const CustomerReader reader(**database);
        for (const qint64 id : *people) {
            const Result<Customer> card = reader.card(id);
            if (!card)
                return failure(card);
            rows.append(cellsOf(*card, channel, round.answerUntil));
            const Result<> added = record->add(id);
            if (!added)
                return failure(added);
            pulse.tell(rows.size(), people->size());
        }
        const Result<> closed = record->close();
        if (!closed)
            return failure(closed);
    }
    const Result<> written = exportList(path, rows, [&unit] { return unit->commit(); });
    if (!written)
        return failure(written);
    return people->size();
}

/// A letter for each of those who are written to by post, in one document. Nothing is handed to anybody else: the journal has it, the cards
/// have not.
Result<qint64> writeLetters(const Session &session, const ContactRound &round, const QString &path, Pulse &pulse)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    const Result<QList<qint64>> people = ContactRounds(session, **database).recipients(round.id, Channel::Post);
    if (!people)
        return failure(people);
    QList<Letter> letters;
    for (const qint64 id : *people) {
        const Result<Letter> letter = draftStayLetter(session, **database, id, round.answerUntil);
        if (!letter)
            return failure(letter);
        letters.append(*letter);
        pulse.tell(letters.size(), people->size());
    }
    const Result<QByteArray> pdf = lettersPdf(letters);
    if (!pdf)
        return failure(pdf);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, **database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded =
        unit->record(JournalAction::Printed, {}, {{QStringLiteral("document"), QString(StayLetter)}, {QStringLiteral("people"), people->size()}});
    if (!recorded)
        return failure(recorded);
    const Result<> written = writeDurably(path, *pdf);
    if (!written)
        return failure(written);
    const Result<> committed = unit->commit();
    if (!committed) {
        QFile::remove(path);
        return failure(committed);
    }
    return people->size();
}

} // namespace

RoundsSection::RoundsSection(const SectionContext &context, ListExport exportList, QWidget *parent)
    : Section(tr("People asked"), context, parent), m_exportList(std::move(exportList)), m_choice(new QComboBox), m_state(new PlainLabel),
      m_nobody(
          new PlainLabel(tr("Nobody has been asked yet. Choose cards that are to be reviewed and press “Write to them…”."), PlainLabel::Look::Soft)),
      m_message(new PlainLabel({}, PlainLabel::Look::Soft)), m_copy(new LinkButton(tr("Copy the message"))), m_lists(new QWidget),
      m_letters(new QuietButton({})), m_work(new WorkBar)
{
    addWords(
        tr("People whose time ends may be asked once whether they want to stay. Only a clear yes keeps them: record it under “Asked, waiting for an "
           "answer”. A visit or an order is a yes too, and counts by itself."));
    m_choice->setObjectName(QStringLiteral("round"));
    m_choice->setAccessibleName(tr("Which round"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    auto *row = new ButtonRow(m_lists);
    m_letters->setObjectName(QStringLiteral("roundLetters"));
    connect(m_letters, &QPushButton::clicked, this, &RoundsSection::saveLetters);
    row->addWidget(m_letters);
    for (const Channel channel : {Channel::Email, Channel::Post, Channel::Sms}) {
        auto *button = new QuietButton({});
        button->setObjectName(QStringLiteral("exportRound-") + channelCode(channel));
        connect(button, &QPushButton::clicked, this, [this, channel] { exportRound(channel); });
        row->addWidget(button);
        m_exports.append({channel, button});
    }
    QVBoxLayout *fields = addFields(560);
    fields->addWidget(m_choice);
    body()->addWidget(m_state->wrapped());
    body()->addWidget(m_nobody->wrapped());
    body()->addWidget(m_work);
    body()->addWidget(m_lists);
    body()->addWidget(m_message->wrapped()->selectable());
    body()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message->text());
        strip()->show(MessageStrip::Kind::Info, tr("Copied. Paste it into your mail program, or into the letter."));
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoundsSection::showRound);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void RoundsSection::read()
{
    const Result<QList<ContactRound>> rounds = ContactRounds(session(), session().vault().database()).rounds();
    if (!rounds) {
        strip()->showFailure(rounds.error());
        return;
    }
    m_rounds = *rounds;
}

void RoundsSection::refresh()
{
    read();
    qint64 waiting = 0;
    for (const ContactRound &round : std::as_const(m_rounds))
        waiting += round.waiting;
    setSummary(m_rounds.isEmpty() ? tr("Nobody yet.") : tr("%Ln person(s) have not answered.", nullptr, static_cast<int>(waiting)));
}

void RoundsSection::open()
{
    strip()->clear();
    read();
    m_choice->clear();
    for (const ContactRound &round : std::as_const(m_rounds))
        m_choice->addItem(tr("Asked on %1, answers until %2").arg(dayWords(round.day), dayWords(round.answerUntil)), round.id);
    m_choice->setVisible(!m_rounds.isEmpty());
    m_nobody->setVisible(m_rounds.isEmpty());
    showRound();
    m_choice->setFocus();
}

Result<> RoundsSection::lock()
{
    m_work->end();
    return Section::lock();
}

void RoundsSection::showRound()
{
    const int index = m_choice->currentIndex();
    const bool chosen = index >= 0 && index < m_rounds.size();
    m_state->setVisible(chosen);
    for (QWidget *part : std::initializer_list<QWidget *>{m_lists, m_message, m_copy})
        part->setVisible(chosen);
    if (!chosen)
        return;
    const ContactRound &round = m_rounds.at(index);
    const QLocale locale;
    m_state->setText(
        tr("Waiting: %1. Said yes: %2. Said no: %3.").arg(locale.toString(round.waiting), locale.toString(round.yes), locale.toString(round.no)));
    m_message->setText(
        tr("Hello,\nYou were our guest some time ago, and we still keep your contact details. Would you like to stay in our customer file? "
           "A simple yes by %1 is enough. Without an answer we will not keep them.\nThank you, and perhaps see you soon.")
            .arg(dayWords(round.answerUntil)));
    const ContactRounds rounds(session(), session().vault().database());
    for (const auto &[channel, button] : std::as_const(m_exports)) {
        const Result<QList<qint64>> people = rounds.recipients(round.id, channel);
        if (!people) {
            strip()->showFailure(people.error());
            return;
        }
        const int number = static_cast<int>(people->size());
        button->setText(channel == Channel::Email ? tr("E-mail list (%Ln)…", nullptr, number)
                : channel == Channel::Post        ? tr("Postal list (%Ln)…", nullptr, number)
                                                  : tr("SMS list (%Ln)…", nullptr, number));
        button->setVisible(number > 0);
        if (channel == Channel::Post) {
            m_letters->setText(tr("Letters to print (%Ln)…", nullptr, number));
            m_letters->setVisible(number > 0);
        }
    }
}

void RoundsSection::exportRound(Channel channel)
{
    if (!mayBegin())
        return;
    const QString path = context().chooser.fileToSave(this, tr("Export the list"), tr("people-to-ask.csv"), tr("Sheets (*.csv *.xlsx)"));
    if (path.isEmpty())
        return;
    begin(tr("Writing the list…"));
    context().job.start([session = session(), exportList = m_exportList, round = m_rounds.at(m_choice->currentIndex()), channel, path](
                            Pulse &pulse) { return writeRound(session, exportList, round, channel, path, pulse); },
        [this, path](const Result<qint64> &written) { finish(written, path); });
}

void RoundsSection::begin(const QString &what)
{
    m_lists->setEnabled(false);
    m_work->begin(what, false);
}

bool RoundsSection::end(const Result<qint64> &written)
{
    m_work->end();
    m_lists->setEnabled(true);
    if (!written)
        strip()->showFailure(written.error());
    return written.has_value();
}

void RoundsSection::saveLetters()
{
    if (!mayBegin())
        return;
    const QString path =
        context().chooser.fileToSave(this, tr("Save the letters"), tr("letters-to-print.pdf"), tr("Documents (%1)").arg(QStringLiteral("*.pdf")));
    if (path.isEmpty())
        return;
    begin(tr("Writing the letters…"));
    context().job.start([session = session(), round = m_rounds.at(m_choice->currentIndex()), path](
                            Pulse &pulse) { return writeLetters(session, round, path, pulse); },
        [this, path](const Result<qint64> &written) {
            if (!end(written))
                return;
            strip()->show(MessageStrip::Kind::Info,
                tr("Print them, and delete the file once they are posted: %1").arg(QDir::toNativeSeparators(path)),
                tr("%Ln letter(s) ready.", nullptr, static_cast<int>(*written)));
        });
}

void RoundsSection::finish(const Result<qint64> &written, const QString &path)
{
    if (!end(written))
        return;
    strip()->show(MessageStrip::Kind::Info,
        tr("Each card remembers that it stood on this list. Delete the file once everybody is written to: %1").arg(QDir::toNativeSeparators(path)),
        tr("%Ln person(s) on the list.", nullptr, static_cast<int>(*written)));
}

} // namespace couvert
