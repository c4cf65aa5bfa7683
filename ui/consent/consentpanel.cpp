// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentpanel.h"

#include "model/consent/purpose.h"
#include "model/consent/saidon.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/age.h"
#include "ui/consent/consentrefusal.h"
#include "ui/consent/consentwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

bool isMeant(const WordingNumber &number, const Wording &wording)
{
    return number.version == wording.version && (number.language.isEmpty() || number.language == wording.language)
        && (number.purpose.isEmpty() || number.purpose == wording.purpose);
}

} // namespace

ConsentPanel::ConsentPanel(const Session &session, FileChooser &chooser, QWidget *parent)
    : Card(parent), m_session(session), m_chooser(chooser), m_title(new PlainLabel({}, PlainLabel::Look::Strong)), m_strip(new MessageStrip),
      m_number(new QLineEdit), m_numberField(new FormField(tr("Number on the paper, if another"), m_number)), m_wording(new QComboBox),
      m_text(new PlainLabel({}, PlainLabel::Look::Soft)), m_yes(new QRadioButton(tr("Yes"))), m_no(new QRadioButton(tr("No"))),
      m_similar(new QRadioButton), m_similarLine(new OptionLine(m_similar, tr("Not asked: already a customer, similar products only"))),
      m_conditions(new QWidget), m_atSale(new QCheckBox), m_onlySimilar(new QCheckBox), m_couldObject(new QCheckBox), m_how(new QComboBox),
      m_day(new QDateEdit), m_hour(new QTimeEdit), m_until(new QDateEdit), m_untilField(new FormField(tr("Last day (the meal)"), m_until)),
      m_guardian(new QLineEdit), m_guardianField(new FormField(tr("Parent who agreed"), m_guardian)), m_evidence(new QuietButton({}))
{
    for (const ConsentHow how : {ConsentHow::Paper, ConsentHow::Web, ConsentHow::Oral, ConsentHow::Phone})
        m_how->addItem(howWord(how), static_cast<int>(how));
    for (QDateEdit *day : {m_day, m_until})
        day->setCalendarPopup(true);
    // Nobody notes seconds.
    m_hour->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_number->setObjectName(QStringLiteral("formNumber"));
    m_number->setMaxLength(60);
    m_wording->setObjectName(QStringLiteral("consentWording"));
    m_day->setObjectName(QStringLiteral("consentDay"));
    m_hour->setObjectName(QStringLiteral("consentHour"));
    m_until->setObjectName(QStringLiteral("consentUntil"));
    m_yes->setObjectName(QStringLiteral("consentYes"));
    m_no->setObjectName(QStringLiteral("consentNo"));
    m_similar->setObjectName(QStringLiteral("consentSimilar"));
    m_atSale->setObjectName(QStringLiteral("similarAtSale"));
    m_onlySimilar->setObjectName(QStringLiteral("similarOnly"));
    m_couldObject->setObjectName(QStringLiteral("similarObject"));
    m_guardian->setObjectName(QStringLiteral("guardian"));
    m_guardian->setMaxLength(200);
    m_evidence->setObjectName(QStringLiteral("joinEvidence"));
    layOut();
    connect(m_wording, &QComboBox::currentIndexChanged, this, &ConsentPanel::showWording);
    connect(m_number, &QLineEdit::textEdited, this, &ConsentPanel::takeNumber);
    connect(m_number, &QLineEdit::returnPressed, this, &ConsentPanel::record);
    connect(m_guardian, &QLineEdit::returnPressed, this, &ConsentPanel::record);
    connect(m_similar, &QRadioButton::toggled, this, &ConsentPanel::showConditions);
    connect(m_day, &QDateEdit::dateChanged, this, &ConsentPanel::moveDay);
    connect(m_hour, &QTimeEdit::timeChanged, this, [this] { m_hourNoted = true; });
    connect(m_evidence, &QPushButton::clicked, this, &ConsentPanel::chooseEvidence);
    hide();
}

void ConsentPanel::layOut()
{
    auto *keep = new QuietButton(tr("Record"));
    keep->setObjectName(QStringLiteral("recordConsent"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Theme::Block);
    answer->addWidget(m_yes);
    answer->addWidget(m_no);
    answer->addStretch(1);
    auto *conditions = new QVBoxLayout(m_conditions);
    conditions->setContentsMargins(Theme::Around, 0, 0, 0);
    conditions->setSpacing(Theme::Tight);
    conditions->addWidget((new PlainLabel(tr("Allowed when all three hold (CPCE, art. L34-5):"), PlainLabel::Look::Caption))->wrapped());
    conditions->addWidget(new OptionLine(m_atSale, tr("The address came from the person, at a sale or a service")));
    conditions->addWidget(new OptionLine(m_onlySimilar, tr("Only similar products, of this restaurant")));
    conditions->addWidget(new OptionLine(m_couldObject, tr("Refusing was offered, free and simple, and will be in every message")));
    auto *answers = new QButtonGroup(this);
    for (QRadioButton *button : {m_yes, m_no, m_similar})
        answers->addButton(button);
    auto *when = new FieldRow;
    when->addField(new FormField(tr("How"), m_how), 3);
    when->addField(new FormField(tr("Day"), m_day), 3);
    when->addField(new FormField(tr("Hour"), m_hour), 2);
    auto *texts = new FieldRow;
    texts->addField(new FormField(tr("Words that were shown"), m_wording));
    texts->addField(m_numberField);
    auto *actions = new ButtonRow;
    actions->addWidget(keep);
    actions->addWidget(m_evidence);
    actions->addWidget(cancel);
    body()->addWidget(m_title->wrapped());
    body()->addWidget(m_strip);
    body()->addLayout(answer);
    body()->addWidget(m_similarLine);
    body()->addWidget(m_conditions);
    body()->addLayout(texts);
    body()->addWidget(m_text->wrapped());
    body()->addLayout(when);
    body()->addWidget(m_untilField);
    body()->addWidget(m_guardianField);
    body()->addLayout(actions);
    connect(keep, &QPushButton::clicked, this, &ConsentPanel::record);
    connect(cancel, &QPushButton::clicked, this, &ConsentPanel::close);
}

void ConsentPanel::open(const Customer &customer, const QString &purpose, Channel channel)
{
    m_form = {};
    m_form.customerId = customer.id;
    m_form.purpose = purpose;
    m_form.channel = channel;
    m_strip->clear();
    const PurposeWords words(m_session.vault().database());
    m_title->setText(purpose == DietPurpose ? words(purpose) : words(purpose, channel));
    readWordings(customer.language.isEmpty() ? QStringLiteral("fr") : customer.language);
    m_number->clear();
    m_numberField->setProblem({});
    m_yes->setChecked(true);
    m_similarLine->setVisible(purpose != DietPurpose && (channel == Channel::Email || channel == Channel::Sms));
    for (QCheckBox *box : {m_atSale, m_onlySimilar, m_couldObject})
        box->setChecked(false);
    showConditions();
    m_how->setCurrentIndex(0);
    const QDate today = m_session.clock().today();
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_hour->setTime(m_session.clock().now().time());
    m_hourNoted = false;
    m_until->setMinimumDate(today);
    m_until->setDate(today);
    m_untilField->setVisible(purpose == DietPurpose);
    m_guardian->clear();
    const bool child = needsParent(customer.birthday, today);
    m_guardianField->setVisible(child);
    m_guardianField->setHint(child ? tr("Under 15: a parent must agree too (loi Informatique et Libertés, art. 45).") : QString());
    m_evidence->setText(tr("Join the scan…"));
    show();
    m_yes->setFocus();
}

void ConsentPanel::readWordings(const QString &language)
{
    m_wordings.clear();
    m_wording->clear();
    const Result<QList<Wording>> wordings = couvert::readWordings(m_session.vault().database(), m_form.purpose);
    if (!wordings) {
        m_strip->showFailure(wordings.error());
        return;
    }
    // The person's language first, the newest first in each.
    m_wordings = *wordings;
    std::ranges::stable_sort(m_wordings, [&language](const Wording &a, const Wording &b) {
        const bool own = a.language == language;
        return own != (b.language == language) ? own : a.language == b.language && a.version > b.version;
    });
    for (const Wording &wording : std::as_const(m_wordings))
        m_wording->addItem(wordingName(wording.version, wording.language));
}

void ConsentPanel::close()
{
    m_form = {};
    m_guardian->clear();
    m_number->clear();
    hide();
}

bool ConsentPanel::isFilledIn() const
{
    return !isHidden()
        && (m_form.evidence || m_no->isChecked() || m_similar->isChecked() || !m_guardian->text().isEmpty() || !m_number->text().isEmpty());
}

void ConsentPanel::showWording()
{
    m_text->setText(m_wording->currentIndex() >= 0 ? m_wordings.value(m_wording->currentIndex()).text : QString());
}

void ConsentPanel::takeNumber()
{
    m_numberField->setProblem({});
    const std::optional<WordingNumber> typed = parseWordingNumber(m_number->text());
    if (!typed)
        return;
    for (qsizetype i = 0; i < m_wordings.size(); ++i) {
        if (isMeant(*typed, m_wordings.at(i))) {
            m_wording->setCurrentIndex(static_cast<int>(i));
            return;
        }
    }
}

void ConsentPanel::showConditions()
{
    m_conditions->setVisible(m_similar->isChecked() && !m_similarLine->isHidden());
}

void ConsentPanel::moveDay()
{
    // An hour that nobody noted is the first minute of the day, shown as such.
    const bool today = m_day->date() == m_session.clock().today();
    m_hour->setTime(today ? m_session.clock().now().time() : QTime(0, 0));
    m_hourNoted = false;
}

void ConsentPanel::chooseEvidence()
{
    const QString path =
        m_chooser.fileToOpen(this, tr("Choose the scan or the mail"), tr("Proofs (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.eml")));
    if (path.isEmpty())
        return;
    Result<Evidence> evidence = readEvidence(path);
    if (!evidence) {
        refuse(evidence.error());
        return;
    }
    m_form.evidence = std::move(*evidence);
    m_evidence->setText(tr("Scan joined"));
}

void ConsentPanel::record()
{
    const std::optional<WordingNumber> typed = parseWordingNumber(m_number->text());
    const Wording wording = m_wordings.value(m_wording->currentIndex());
    const bool known = m_number->text().trimmed().isEmpty() || (typed && isMeant(*typed, wording));
    m_numberField->setProblem(known ? QString() : tr("No text of this purpose has that number."));
    if (!known) {
        m_number->setFocus();
        return;
    }
    m_form.action = m_no->isChecked() ? ConsentAction::Refused : ConsentAction::Given;
    m_form.basis = m_similar->isChecked() ? ConsentBasis::SoftOptIn : ConsentBasis::Consent;
    m_form.softOptIn = {m_atSale->isChecked(), m_onlySimilar->isChecked(), m_couldObject->isChecked()};
    m_form.how = static_cast<ConsentHow>(m_how->currentData().toInt());
    const bool today = m_day->date() == m_session.clock().today();
    const bool yes = m_form.action == ConsentAction::Given;
    if (m_hourNoted)
        m_form.at = saidAt(m_day->date(), m_hour->time());
    else
        m_form.at = today ? QDateTime() : saidOn(m_day->date(), yes, m_session.clock().now());
    m_form.until = m_untilField->isHidden() ? QDate() : m_until->date().addDays(1);
    m_form.wordingVersion = wording.version;
    m_form.wordingLanguage = wording.language;
    m_form.guardian = m_guardian->text().trimmed();
    const Result<RecordedConsent> recordedNow = ConsentWriter(m_session).record(m_form);
    if (!recordedNow) {
        refuse(recordedNow.error());
        return;
    }
    close();
    Q_EMIT recorded();
}

void ConsentPanel::refuse(const Failure &failure)
{
    showConsentFailure(*m_strip, failure);
    if (failure.detail == QLatin1String("parent_must_agree")) {
        m_guardianField->show();
        m_guardian->setFocus();
    }
}

} // namespace couvert
