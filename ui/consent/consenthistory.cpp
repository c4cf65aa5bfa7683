// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consenthistory.h"

#include "model/consent/consentreader.h"
#include "model/consent/evidence.h"
#include "model/consent/wordingnumber.h"
#include "model/journal/unitofwork.h"
#include "model/vault/vaultfolder.h"
#include "ui/customers/customerwords.h"
#include "ui/paper/consentproof.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QVBoxLayout>

namespace couvert {

ConsentHistory::ConsentHistory(const Session &session, FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_session(session), m_chooser(chooser), m_strip(new MessageStrip), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(Theme::Small);
    m_place->addWidget(m_strip);
    hide();
}

void ConsentHistory::show(qint64 customerId, const QString &language)
{
    clear();
    m_customer = customerId;
    m_language = language.isEmpty() ? chosenLanguage() : language;
    const Result<QList<ConsentEvent>> history = ConsentReader(m_session.vault().database()).history(customerId);
    if (!history) {
        m_strip->showFailure(history.error());
        show();
        return;
    }
    m_events = new QWidget;
    auto *column = new QVBoxLayout(m_events);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    const PurposeWords words(m_session.vault().database());
    if (history->isEmpty())
        column->addWidget((new PlainLabel(tr("Nothing was recorded yet."), PlainLabel::Look::Soft))->wrapped());
    for (auto event = history->crbegin(); event != history->crend(); ++event)
        addEvent(*event, words);
    m_place->addWidget(m_events);
    show();
}

void ConsentHistory::clear()
{
    hide();
    m_strip->clear();
    delete m_events;
    m_events = nullptr;
    m_customer = 0;
}

void ConsentHistory::addEvent(const ConsentEvent &event, const PurposeWords &words)
{
    auto *column = static_cast<QVBoxLayout *>(m_events->layout());
    const QDateTime local = event.at.toLocalTime();
    const QString when = tr("%1 at %2").arg(dayWords(local.date()), local.time().toString(QStringLiteral("HH:mm")));
    column->addWidget((new PlainLabel(tr("%1: %2", "what, which answer").arg(words(event.purpose, event.channel), answerWord(event))))->wrapped());
    QStringList about{when, howWord(event.how)};
    if (event.wording > 0)
        about.append(tr("text no. %1").arg(WordingNumber{event.purpose, event.language, event.wording}.text()));
    if (event.until.isValid())
        about.append(tr("counts until %1").arg(dayWords(event.until.addDays(-1))));
    if (!event.guardian.isEmpty())
        about.append(tr("parent: %1").arg(event.guardian));
    if (!event.recordedBy.isEmpty())
        about.append(tr("recorded by %1").arg(event.recordedBy));
    column->addWidget((new PlainLabel(about.join(QStringLiteral(" · ")), PlainLabel::Look::Caption))->wrapped());
    auto *actions = new ButtonRow;
    auto *proof = new LinkButton(tr("Print the proof…"));
    proof->setObjectName(QStringLiteral("proof-%1").arg(event.id));
    proof->setAccessibleName(tr("Print the proof of %1").arg(when));
    actions->addWidget(proof);
    connect(proof, &QPushButton::clicked, this, [this, id = event.id] { printProof(id); });
    if (event.evidence > 0) {
        auto *scan = new LinkButton(tr("Save the scan…"));
        scan->setObjectName(QStringLiteral("scan-%1").arg(event.id));
        scan->setAccessibleName(tr("Save the scan of %1").arg(when));
        actions->addWidget(scan);
        connect(scan, &QPushButton::clicked, this, [this, id = event.evidence] { giveOutEvidence(id); });
    }
    column->addLayout(actions);
    column->addWidget(new Hairline);
}

Result<> ConsentHistory::tell(JournalAction action) const
{
    Result<UnitOfWork> unit = UnitOfWork::begin(m_session);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(action, JournalSubject::customer(m_customer));
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

void ConsentHistory::printProof(qint64 event)
{
    const Result<ConsentProof> proof = consentProofFor(m_session.vault().database(), m_customer, event, m_language);
    if (!proof) {
        m_strip->showFailure(proof.error());
        return;
    }
    const QString path = m_chooser.fileToSave(this, tr("Save the proof"), tr("proof-of-consent.pdf"), tr("PDF (%1)").arg(QStringLiteral("*.pdf")));
    if (path.isEmpty())
        return;
    // Personal data leaves the file: it is told before it leaves.
    Result<> done = tell(JournalAction::Printed);
    if (done)
        done = writeConsentProof(path, *proof);
    if (!done)
        m_strip->showFailure(done.error());
    else
        m_strip->show(MessageStrip::Kind::Info, tr("Saved: %1. Give it to the person, then delete the file.").arg(QDir::toNativeSeparators(path)));
}

void ConsentHistory::giveOutEvidence(qint64 evidence)
{
    const Result<Evidence> stored = storedEvidence(m_session.vault().database(), evidence);
    if (!stored) {
        m_strip->showFailure(stored.error());
        return;
    }
    const QString path = m_chooser.fileToSave(this, tr("Save the scan"), tr("scan") + QLatin1Char('.') + stored->kind,
        QStringLiteral("%1 (*.%2)").arg(stored->kind.toUpper(), stored->kind));
    if (path.isEmpty())
        return;
    Result<> done = tell(JournalAction::Exported);
    if (done)
        done = writeDurably(path, stored->bytes);
    if (!done)
        m_strip->showFailure(done.error());
    else
        m_strip->show(
            MessageStrip::Kind::Info, tr("Saved outside the encrypted file: %1. Delete it when it has served.").arg(QDir::toNativeSeparators(path)));
}

} // namespace couvert
