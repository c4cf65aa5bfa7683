// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentpanel.h"

#include "ui/consent/consentwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace couvert {

namespace {

/// What a refusal of the model means here.
QString refusalWords(const Failure &failure)
{
    if (failure.detail == QLatin1String("older_than_opposition"))
        return ConsentPanel::tr("This person said no after that day. Only a newer yes counts: ask again.");
    if (failure.detail == QLatin1String("parent_must_agree"))
        return ConsentPanel::tr("This person is under 15: a parent must agree too. Write who did.");
    if (failure.detail == QLatin1String("restricted"))
        return ConsentPanel::tr("This card is frozen: nothing can be recorded on it but a no.");
    if (failure.detail == QLatin1String("future_date"))
        return ConsentPanel::tr("This day has not come yet.");
    if (failure.detail == QLatin1String("evidence"))
        return ConsentPanel::tr("The proof must be a PDF, a JPEG, a PNG or a mail (.eml) of 10 MB at most, and be what its name says.");
    return {};
}

} // namespace

ConsentPanel::ConsentPanel(const Session &session, QWidget *parent)
    : Card(parent), m_session(session), m_title(new PlainLabel({}, PlainLabel::Look::Strong)), m_strip(new MessageStrip), m_wording(new QComboBox),
      m_text(new PlainLabel({}, PlainLabel::Look::Soft)), m_yes(new QRadioButton(tr("Yes"))), m_no(new QRadioButton(tr("No"))), m_how(new QComboBox),
      m_day(new QDateEdit), m_guardian(new QLineEdit), m_guardianField(new FormField(tr("Parent who agreed"), m_guardian)),
      m_evidence(new QuietButton({}))
{
    for (const ConsentHow how : {ConsentHow::Paper, ConsentHow::Web, ConsentHow::Oral, ConsentHow::Phone})
        m_how->addItem(howWord(how), static_cast<int>(how));
    m_day->setCalendarPopup(true);
    m_day->setObjectName(QStringLiteral("consentDay"));
    m_yes->setObjectName(QStringLiteral("consentYes"));
    m_no->setObjectName(QStringLiteral("consentNo"));
    m_guardian->setObjectName(QStringLiteral("guardian"));
    auto *keep = new QuietButton(tr("Record"));
    keep->setObjectName(QStringLiteral("recordConsent"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::Block);
    answer->addWidget(m_yes);
    answer->addWidget(m_no);
    answer->addStretch(1);
    auto *when = new QHBoxLayout;
    when->setSpacing(Theme::Inside);
    when->addWidget(new FormField(tr("How"), m_how), 1);
    when->addWidget(new FormField(tr("Day"), m_day), 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Small);
    actions->addWidget(m_evidence);
    actions->addStretch(1);
    actions->addWidget(cancel);
    actions->addWidget(keep);
    body()->addWidget(m_title->wrapped());
    body()->addWidget(m_strip);
    body()->addWidget(new FormField(tr("Words that were shown"), m_wording));
    body()->addWidget(m_text->wrapped());
    body()->addLayout(answer);
    body()->addLayout(when);
    body()->addWidget(m_guardianField);
    body()->addLayout(actions);
    connect(m_wording, &QComboBox::currentIndexChanged, this, &ConsentPanel::showWording);
    connect(m_evidence, &QPushButton::clicked, this, &ConsentPanel::chooseEvidence);
    connect(keep, &QPushButton::clicked, this, &ConsentPanel::record);
    connect(cancel, &QPushButton::clicked, this, &ConsentPanel::close);
    hide();
}

void ConsentPanel::open(qint64 customerId, const QString &language, const QString &purpose, Channel channel)
{
    m_form = {};
    m_form.customerId = customerId;
    m_form.purpose = purpose;
    m_form.channel = channel;
    m_strip->clear();
    m_title->setText(consentName(purpose, channel));
    m_wording->clear();
    m_wordings.clear();
    const Result<QList<Wording>> wordings = readWordings(m_session.vault().database(), purpose);
    if (!wordings)
        m_strip->showFailure(wordings.error());
    else
        m_wordings = *wordings;
    const QString wanted = language.isEmpty() ? QStringLiteral("fr") : language;
    int chosen = -1;
    for (qsizetype i = 0; i < m_wordings.size(); ++i) {
        const Wording &wording = m_wordings[i];
        m_wording->addItem(tr("Version %1 (%2)").arg(QString::number(wording.version), wording.language));
        if (wording.language == wanted)
            chosen = static_cast<int>(i);
    }
    m_wording->setCurrentIndex(chosen >= 0 ? chosen : static_cast<int>(m_wordings.size()) - 1);
    m_yes->setChecked(true);
    m_how->setCurrentIndex(0);
    m_day->setMaximumDate(m_session.clock().today());
    m_day->setDate(m_session.clock().today());
    m_guardian->clear();
    m_guardianField->hide();
    m_evidence->setText(tr("Join the scan…"));
    show();
    m_yes->setFocus();
}

void ConsentPanel::close()
{
    m_form = {};
    m_guardian->clear();
    hide();
}

void ConsentPanel::showWording()
{
    m_text->setText(m_wording->currentIndex() >= 0 ? m_wordings.value(m_wording->currentIndex()).text : QString());
}

void ConsentPanel::chooseEvidence()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the scan or the mail"), {}, tr("Proofs (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.eml")));
    if (path.isEmpty())
        return;
    Result<Evidence> evidence = readEvidence(path);
    if (!evidence) {
        m_strip->show(
            NoticeLabel::Kind::Warn, tr("The proof must be a PDF, a JPEG, a PNG or a mail (.eml) of 10 MB at most, and be what its name says."));
        return;
    }
    m_form.evidence = std::move(*evidence);
    m_evidence->setText(tr("Scan joined"));
}

void ConsentPanel::record()
{
    m_form.action = m_yes->isChecked() ? ConsentAction::Given : ConsentAction::Refused;
    m_form.how = static_cast<ConsentHow>(m_how->currentData().toInt());
    const QDateTime now = m_session.clock().now();
    m_form.at = m_day->date() == m_session.clock().today() ? QDateTime() : QDateTime(m_day->date(), now.time());
    const Wording wording = m_wordings.value(m_wording->currentIndex());
    m_form.wordingVersion = wording.version;
    m_form.guardian = m_guardian->text().trimmed();
    const Result<RecordedConsent> recordedNow = ConsentWriter(m_session).record(m_form);
    if (recordedNow) {
        close();
        Q_EMIT recorded();
        return;
    }
    const QString words = refusalWords(recordedNow.error());
    if (words.isEmpty()) {
        m_strip->showFailure(recordedNow.error());
        return;
    }
    m_strip->show(NoticeLabel::Kind::Warn, words);
    if (recordedNow.error().detail == QLatin1String("parent_must_agree")) {
        m_guardianField->show();
        m_guardian->setFocus();
    }
}

} // namespace couvert
