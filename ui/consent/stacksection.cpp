// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/stacksection.h"

#include "model/consent/saidon.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/age.h"
#include "model/customers/customerreader.h"
#include "model/vault/settings.h"
#include "ui/consent/answergrid.h"
#include "ui/consent/consentrefusal.h"
#include "ui/customers/customerlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int ListRows = 9; ///< of the search field, its count and a few people

} // namespace

StackSection::StackSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Record a stack of forms"), context, parent), m_number(new QLineEdit),
      m_numberField(new FormField(tr("Number at the foot of the form"), m_number)), m_day(new QDateEdit), m_listPlace(new QWidget),
      m_person(new Card), m_name(new PlainLabel({}, PlainLabel::Look::Part)), m_answers(new AnswerGrid), m_emptyIsNo(new QCheckBox),
      m_guardian(new QLineEdit), m_guardianField(new FormField(tr("Parent who agreed"), m_guardian)), m_scan(new QuietButton({}))
{
    setSummary(tr("Paper after paper by keyboard: find the person, tick, join the scan, Enter."));
    m_number->setObjectName(QStringLiteral("stackNumber"));
    m_day->setObjectName(QStringLiteral("stackDay"));
    m_emptyIsNo->setObjectName(QStringLiteral("emptyIsNo"));
    m_guardian->setObjectName(QStringLiteral("stackGuardian"));
    m_guardian->setMaxLength(200);
    m_scan->setObjectName(QStringLiteral("stackScan"));
    m_day->setCalendarPopup(true);
    auto *paper = new FieldRow;
    paper->addField(m_numberField, 2);
    paper->addField(new FormField(tr("Day on the form"), m_day));
    addFields(560)->addLayout(paper);
    auto *listColumn = new QVBoxLayout(m_listPlace);
    listColumn->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_listPlace);
    layOutPerson();
    connect(m_number, &QLineEdit::textEdited, this, &StackSection::takeNumber);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        if (m_list && !m_wordings.isEmpty())
            m_list->takeFocus();
    });
}

void StackSection::layOutPerson()
{
    auto *keep = new PrimaryButton(tr("Record, next form"));
    keep->setObjectName(QStringLiteral("stackRecord"));
    auto *skip = new LinkButton(tr("Leave this person out"));
    skip->setObjectName(QStringLiteral("stackSkip"));
    auto *actions = new ButtonRow;
    actions->addWidget(keep);
    actions->addWidget(m_scan);
    actions->addWidget(skip);
    m_person->body()->addWidget(m_name->wrapped());
    m_person->body()->addWidget(m_answers);
    m_person->body()->addWidget(m_guardianField);
    m_person->body()->addWidget(new OptionLine(m_emptyIsNo, tr("Empty boxes are declined, not just left open")));
    m_person->body()->addLayout(actions);
    m_person->hide();
    body()->addWidget(m_person);
    connect(keep, &QPushButton::clicked, this, &StackSection::recordForm);
    connect(m_answers, &AnswerGrid::entered, this, &StackSection::recordForm);
    connect(m_guardian, &QLineEdit::returnPressed, this, &StackSection::recordForm);
    connect(m_scan, &QPushButton::clicked, this, &StackSection::chooseEvidence);
    connect(skip, &QPushButton::clicked, this, [this] {
        strip()->clear();
        next();
    });
}

void StackSection::open()
{
    strip()->clear();
    Database &database = session().vault().database();
    if (!m_list) {
        m_list = new CustomerList(session());
        const auto fit = [this] { m_list->setFixedHeight(Theme::instance().rowHeight() * ListRows); };
        fit();
        connect(&Theme::instance(), &Theme::changed, m_list, fit);
        m_listPlace->layout()->addWidget(m_list);
        connect(m_list, &CustomerList::entered, this, &StackSection::choose);
        connect(m_list, &CustomerList::failed, strip(), &MessageStrip::showFailure);
    } else {
        m_list->refresh();
    }
    const QDate today = session().clock().today();
    m_day->setMaximumDate(today);
    if (m_number->text().isEmpty()) {
        m_day->setDate(today);
        const Result<QJsonObject> settings = readSettings(database);
        const QString language = settings ? settings->value(QLatin1String("language")).toString() : QStringLiteral("fr");
        const Result<Wording> newest = newestWording(database, QStringLiteral("offers"), language);
        if (newest)
            m_number->setText(numberOf(*newest).text());
        takeNumber();
    }
    m_number->setFocus();
    m_number->selectAll();
}

Result<> StackSection::lock()
{
    const bool lost = isFilledIn();
    next();
    if (m_list)
        m_list->clear();
    m_number->clear();
    m_wordings.clear();
    m_done = 0;
    std::ignore = Section::lock();
    return lost ? fail(FailureCode::InvalidValue, NotKept) : Result<>();
}

bool StackSection::isFilledIn() const
{
    return m_customer.id != 0 && (m_answers->isTicked() || m_evidence || !m_guardian->text().isEmpty());
}

void StackSection::takeNumber()
{
    m_wordings.clear();
    const QList<WordingNumber> numbers = parseFormNumber(m_number->text());
    for (const WordingNumber &number : numbers) {
        const Result<Wording> wording = wordingOfNumber(session().vault().database(), number);
        if (wording)
            m_wordings.append(*wording);
    }
    const bool known = !numbers.isEmpty() && m_wordings.size() == numbers.size();
    if (!known)
        m_wordings.clear();
    m_numberField->setProblem(known || m_number->text().isEmpty() ? QString() : tr("No text of the file has that number."));
    m_answers->show(session().vault().database(), m_wordings, session().clock().today());
    m_listPlace->setEnabled(known);
}

void StackSection::choose(qint64 customer)
{
    const Result<Customer> card = CustomerReader(session().vault().database()).card(customer);
    if (!card) {
        strip()->showFailure(card.error());
        return;
    }
    strip()->clear();
    m_customer = *card;
    m_evidence.reset();
    m_answers->reset();
    m_emptyIsNo->setChecked(false);
    m_guardian->clear();
    const bool child = needsParent(card->birthday, m_day->date());
    m_guardianField->setVisible(child);
    m_guardianField->setHint(child ? tr("Under 15: a parent must agree too (loi Informatique et Libertés, art. 45).") : QString());
    m_name->setText(card->fullName());
    m_scan->setText(tr("Join the scan…"));
    // One at a time: the boxes stand where the eye already is, not below the window.
    m_listPlace->hide();
    m_person->show();
    m_answers->takeFocus();
}

void StackSection::chooseEvidence()
{
    const QString path =
        context().chooser.fileToOpen(this, tr("Choose the scan"), tr("Proofs (%1)").arg(QStringLiteral("*.pdf *.jpg *.jpeg *.png *.eml")));
    if (path.isEmpty())
        return;
    Result<Evidence> evidence = readEvidence(path);
    if (!evidence) {
        showConsentFailure(*strip(), evidence.error());
        return;
    }
    m_evidence = std::move(*evidence);
    m_scan->setText(tr("Scan joined"));
}

void StackSection::recordForm()
{
    ConsentForm common;
    common.customerId = m_customer.id;
    common.how = ConsentHow::Paper;
    common.guardian = m_guardian->text().trimmed();
    common.evidence = m_evidence;
    QList<ConsentForm> forms = m_answers->forms(common, m_emptyIsNo->isChecked());
    if (forms.isEmpty()) {
        strip()->show(MessageStrip::Kind::Warn, tr("Nothing is ticked: tick what is ticked on the paper, or leave this person out."));
        m_answers->takeFocus();
        return;
    }
    if (m_day->date() != session().clock().today()) {
        for (ConsentForm &form : forms)
            form.at = saidOn(m_day->date(), form.action == ConsentAction::Given, session().clock().now());
    }
    const Result<QList<RecordedConsent>> recorded = ConsentWriter(session()).recordAll(forms);
    if (!recorded) {
        showConsentFailure(*strip(), recorded.error());
        if (recorded.error().detail == QLatin1String("parent_must_agree")) {
            m_guardianField->show();
            m_guardian->setFocus();
        }
        return;
    }
    ++m_done;
    const QString whose = m_customer.fullName();
    next();
    strip()->show(MessageStrip::Kind::Info, tr("%Ln form(s) of this stack recorded.", nullptr, m_done),
        tr("%1: %Ln answer(s) recorded.", nullptr, static_cast<int>(recorded->size())).arg(whose));
}

void StackSection::next()
{
    m_customer = {};
    m_evidence.reset();
    m_answers->reset();
    m_guardian->clear();
    m_name->clear();
    m_person->hide();
    m_listPlace->show();
    if (m_list)
        m_list->takeFocus();
}

} // namespace couvert
