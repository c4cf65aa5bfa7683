// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/erasureform.h"

#include "model/requests/draft.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/requests/archivepart.h"
#include "ui/requests/erasing.h"
#include "ui/requests/recipientspart.h"
#include "ui/requests/relatedpart.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/runningjob.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

const QString ErasureDraft = QStringLiteral("erasure");

Result<ErasureOutcome> eraseNow(
    const Session &session, const PersonalDataHolders &holders, const QList<qint64> &ids, const ErasureOptions &options, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return Erasure(session, **database, holders).erase(ids, options, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

QString backupsSentence(const BackupsEnd &backups)
{
    if (backups.reason == QLatin1String("no_backup"))
        return ErasureForm::tr("No backup holds the person.");
    if (backups.day.isValid())
        return ErasureForm::tr("Backups hold the person until %1.").arg(dayWords(backups.day));
    return ErasureForm::tr("A place of backups cannot be reached: until when they hold the person is not known.");
}

QWidget *titledList(const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    auto *card = new Card;
    card->body()->setSpacing(Theme::Small);
    card->body()->addWidget((new PlainLabel(title, PlainLabel::Look::Part))->wrapped());
    for (const auto &[words, remark] : lines) {
        card->body()->addWidget((new PlainLabel(words))->wrapped());
        if (!remark.isEmpty())
            card->body()->addWidget((new PlainLabel(remark, PlainLabel::Look::Caption))->wrapped());
    }
    card->body()->addStretch(1);
    return card;
}

} // namespace

ErasureForm::ErasureForm(const Session &session, Holders holders, qint64 searchedAtOnce, FileChooser &chooser, QWidget *parent)
    : RightForm(session, tr("Erase the person"), tr("Erase for good"), parent), m_holders(std::move(holders)), m_searchedAtOnce(searchedAtOnce),
      m_chooser(chooser), m_job(new RunningJob(this))
{
    verb()->setKind(Button::Kind::Danger);
    connect(m_job, &RunningJob::runningChanged, this, &RightForm::busyChanged);
    connect(m_job, &RunningJob::progressed, this, [this](qint64 done, qint64 total) {
        if (m_work)
            m_work->setProgress(done, total);
    });
}

void ErasureForm::fill()
{
    m_refused = false;
    verb()->setEnabled(false);
    m_work = new WorkBar;
    connect(m_work, &WorkBar::cancelRequested, m_job, &RunningJob::cancel);
    body()->addWidget(m_work);
    auto *lists = new QWidget;
    m_listsPlace = new QVBoxLayout(lists);
    m_listsPlace->setContentsMargins(0, 0, 0, 0);
    m_lists = nullptr;
    body()->addWidget(lists);
    m_related = new RelatedPart(session());
    connect(m_related, &RelatedPart::changed, this, &ErasureForm::look);
    body()->addWidget(m_related);
    m_related->show(customerId());
    m_archive = new ArchivePart(session());
    m_archive->show(customer());
    body()->addWidget(m_archive);
    auto *recipients = new RecipientsPart(session());
    body()->addWidget(recipients);
    recipients->show(customer(), number(), RequestKind::Erasure);

    auto *decision = new Card;
    decision->body()->addWidget((new PlainLabel(tr("This cannot be taken back"), PlainLabel::Look::Part))->wrapped());
    decision->body()->addWidget(
        (new PlainLabel(tr("Neither undo nor an import nor an old copy brings this person back; only something that they do themselves.")))
            ->wrapped());
    m_word = new QLineEdit;
    m_word->setObjectName(QStringLiteral("confirmWord"));
    const QString word = tr("ERASE");
    m_word->setProperty("word", word);
    decision->body()->addWidget(new FormField(tr("Type %1 to confirm").arg(word), m_word));
    body()->addWidget(decision);
    connect(m_word, &QLineEdit::textChanged, this, &ErasureForm::weighWord);
    connect(m_archive, &ArchivePart::kept, this, &ErasureForm::look);
    const Result<std::optional<QJsonObject>> draft = Drafts(session()).find(ErasureDraft, customerId());
    if (draft && *draft)
        m_archive->setTyped((*draft)->value(QLatin1String("archive")).toString());
    look();
}

void ErasureForm::weighWord()
{
    verb()->setEnabled(m_word && !m_refused && !m_job->isRunning()
        && m_word->text().trimmed().compare(m_word->property("word").toString(), Qt::CaseInsensitive) == 0);
}

void ErasureForm::setErasing(bool erasing)
{
    setUnderWay(erasing);
    m_related->setEnabled(!erasing);
    m_archive->setEnabled(!erasing);
}

QList<qint64> ErasureForm::people() const
{
    return QList<qint64>{customerId()} + (m_related ? m_related->chosen() : QList<qint64>());
}

void ErasureForm::look()
{
    m_job->stop();
    m_work->begin(tr("Looking up everything about this person…"));
    m_job->start([session = session(), holders = m_holders, ids = people(), request = number()](
                     Pulse &) { return previewErasure(session, holders(), ids, request); },
        [this, cards = people().size()](const Result<ErasurePreview> &preview) {
            m_work->end();
            m_refused = preview && preview->refused.size() >= cards;
            weighWord();
            if (preview)
                showPreview(*preview);
            else
                showRefusal(preview.error());
        });
}

void ErasureForm::showPreview(const ErasurePreview &preview)
{
    delete m_lists;
    m_lists = new QWidget;
    m_lists->setObjectName(QStringLiteral("whatGoes"));
    QList<std::pair<QString, QString>> goes;
    for (const auto &[words, rows] : removedWords(preview.removed, chosenLanguage()))
        goes.append({tr("%1: %2", "what, how many").arg(words, QLocale().toString(rows)), {}});
    QList<std::pair<QString, QString>> stays;
    for (const KeptThing &thing : preview.kept) {
        const KeptWords words = keptWords(thing, chosenLanguage());
        stays.append({words.what,
            thing.until.isValid() ? tr("%1; until %2", "why, day").arg(words.why, dayWords(thing.until))
                                  : tr("%1; until five years after it is closed").arg(words.why)});
    }
    stays.append({tr("Backups"), backupsSentence(preview.backups)});
    auto *row = new QGridLayout(m_lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Block);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(1, 1);
    if (!preview.refused.isEmpty())
        row->addWidget(refusal(preview.refused), 0, 0, 1, 2);
    row->addWidget(titledList(tr("What goes"), goes), 1, 0);
    row->addWidget(titledList(tr("What stays, and why"), stays), 1, 1);
    m_listsPlace->addWidget(m_lists);
}

QWidget *ErasureForm::refusal(const QList<ErasureRefusal> &refused)
{
    auto *notice = new NoticeLabel(refusedWords(refused, m_refused), NoticeLabel::Kind::Warn);
    notice->setObjectName(QStringLiteral("refused"));
    notice->setHeading(m_refused ? tr("It cannot be erased today.") : tr("Not all of them can be erased today."));
    if (std::any_of(refused.cbegin(), refused.cend(), [](const ErasureRefusal &one) { return one.code == QLatin1String("hold"); })) {
        auto *kept = new QuietButton(tr("See what is kept for a reason"));
        kept->setObjectName(QStringLiteral("showKept"));
        connect(kept, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(QStringLiteral("retention"), QStringLiteral("kept")); });
        notice->addAction(kept);
    }
    return notice;
}

void ErasureForm::carryOut()
{
    if (m_job->isRunning())
        return;
    if (!m_archive->typed().trimmed().isEmpty()) {
        strip()->show(NoticeLabel::Kind::Warn, tr("A paper is named and not kept apart yet: keep it apart or cancel it first."));
        return;
    }
    ErasureOptions options;
    options.requestNumber = number();
    options.wholeFile = QFileInfo(session().vault().databasePath()).size() <= m_searchedAtOnce;
    strip()->clear();
    verb()->setEnabled(false);
    setErasing(true);
    m_work->begin(tr("Erasing, then searching for what was erased…"));
    m_job->start([session = session(), holders = m_holders, ids = people(), options](
                     Pulse &pulse) { return eraseNow(session, holders(), ids, options, pulse); },
        [this, ids = people(), whole = options.wholeFile](const Result<ErasureOutcome> &outcome) {
            m_work->end();
            setErasing(false);
            if (!outcome) {
                weighWord();
                showRefusal(outcome.error());
                return;
            }
            if (outcome->completion == Completion::Cancelled) {
                weighWord();
                strip()->show(NoticeLabel::Kind::Info, tr("Cancelled. The file is as it was."));
                return;
            }
            Q_EMIT erased(ids);
            showOutcome(*outcome);
            Q_EMIT written();
            if (!whole && outcome->traces)
                Q_EMIT searchRequested(outcome->traces);
        });
}

void ErasureForm::showOutcome(const ErasureOutcome &outcome)
{
    std::ignore = Drafts(session()).forget(ErasureDraft, customerId());
    const QString request = number();
    emptyBody();
    m_archive = nullptr;
    m_related = nullptr;
    m_word = nullptr;
    m_lists = nullptr;
    m_work = new WorkBar;
    connect(m_work, &WorkBar::cancelRequested, m_job, &RunningJob::cancel);
    body()->addWidget(m_work);
    if (outcome.isProven())
        strip()->show(NoticeLabel::Kind::Info,
            tr("Searched for in %Ln page(s) of the file and beside it: nothing is left.", nullptr, static_cast<int>(outcome.pagesSearched)),
            tr("Erased."));
    else if (outcome.unproven)
        strip()->show(NoticeLabel::Kind::Warn,
            tr("The search could not be made now. It is made when the file is opened next; until then there is no certificate."), tr("Erased."));
    else
        strip()->show(NoticeLabel::Kind::Danger,
            tr("%Ln value(s) of the person still stand somewhere: there is no certificate. Lock and open the file, then search again.", nullptr,
                outcome.residue),
            tr("Erased, but not without a trace."));
    QList<std::pair<QString, QString>> lines;
    for (const KeptThing &thing : outcome.kept) {
        const KeptWords words = keptWords(thing, chosenLanguage());
        lines.append({words.what, thing.until.isValid() ? tr("%1; until %2", "why, day").arg(words.why, dayWords(thing.until)) : words.why});
    }
    lines.append({tr("Backups"), backupsSentence(outcome.backups)});
    body()->addWidget(titledList(tr("What stays, and why"), lines));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Small);
    if (outcome.isProven()) {
        auto *certificate = new QuietButton(tr("Save the certificate…"));
        certificate->setObjectName(QStringLiteral("saveCertificate"));
        actions->addWidget(certificate);
        connect(certificate, &QPushButton::clicked, this, [this, outcome] { saveCertificate(outcome); });
    }
    if (!request.isEmpty()) {
        auto *letter = new QuietButton(tr("Write the letter…"));
        letter->setObjectName(QStringLiteral("erasureLetter"));
        actions->addWidget(letter);
        connect(letter, &QPushButton::clicked, this, [this, outcome, request] { Q_EMIT letterRequested(request, outcome); });
    }
    actions->addStretch(1);
    body()->addLayout(actions);
    setDone(true);
}

void ErasureForm::saveCertificate(const ErasureOutcome &outcome)
{
    const QString path = chooseCertificatePath(this, m_chooser, session().clock().today());
    if (path.isEmpty())
        return;
    const Result<> written = writeCertificate(path, session(), outcome, number());
    if (written)
        strip()->show(NoticeLabel::Kind::Info, tr("The certificate is saved. It names nobody."));
    else
        strip()->showFailure(written.error());
}

Result<> ErasureForm::lock()
{
    Result<> kept;
    if (m_archive && customerId() != 0) {
        const QString typed = m_archive->typed();
        kept = Drafts(session()).keep(
            ErasureDraft, customerId(), typed.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("archive"), typed}});
    }
    m_job->stop();
    m_work = nullptr;
    m_archive = nullptr;
    m_related = nullptr;
    m_word = nullptr;
    m_lists = nullptr;
    const Result<> emptied = RightForm::lock();
    return kept ? emptied : kept;
}

} // namespace couvert
