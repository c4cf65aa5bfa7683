// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/ruleform.h"

#include "model/customers/textfolding.h"
#include "ui/retention/daywords.h"
#include "ui/retention/rulewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/runningjob.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int SimulateMs = 250; ///< after the last change
constexpr int LongestName = 60;
constexpr int LongestRuleReason = 2000;
constexpr int FormWidth = 560;

using Simulated = Result<std::optional<RuleSimulation>>;

Simulated simulateOn(const Session &session, const RetentionRules &rules, const RetentionRule &rule, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadOnly);
    if (!database)
        return failure(database);
    return simulateRule(**database, rules, rule, session.clock().today(), [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

/// A code for a category of the file's own, from its name: letters and digits, not one that is there already.
Category freshCategory(const RetentionRules &rules, const QString &name)
{
    QString code = QStringLiteral("own");
    for (const QChar letter : folded(name)) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            code.append(letter);
        else if (!code.endsWith(QLatin1Char('_')))
            code.append(QLatin1Char('_'));
    }
    code = code.left(24);
    QString candidate = code;
    for (int number = 2; rules.category(candidate); ++number)
        candidate = code + QString::number(number);
    return Category::fromCode(candidate).value_or(Category::Customer);
}

const RetentionRule *usualRule(const Category &category)
{
    for (const RetentionRule &rule : defaultRules()) {
        if (rule.category == category)
            return &rule;
    }
    return nullptr;
}

} // namespace

RuleForm::RuleForm(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_job(new RunningJob(this)), m_soon(new QTimer(this)), m_title(new PlainLabel({}, PlainLabel::Look::Part)),
      m_help(new QVBoxLayout), m_name(new QLineEdit), m_nameField(new FormField(tr("Name of the category"), m_name)), m_months(new QSpinBox),
      m_basis(new QComboBox), m_atEnd(new QComboBox), m_archive(new QSpinBox), m_archiveField(new FormField(tr("Months in the archive"), m_archive)),
      m_reason(new QLineEdit), m_simulation(new NoticeLabel), m_save(new PrimaryButton(tr("Save the rule"))),
      m_usual(new LinkButton(tr("Use the period of the CNIL"))), m_remove(new DangerButton(tr("Remove the category")))
{
    // It has no place before a rule is explained, but an owner.
    m_title->setParent(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(SimulateMs);
    connect(m_soon, &QTimer::timeout, this, &RuleForm::simulate);
    layOut();
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(typed(), m_reason->text().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_stands, m_reason->text().trimmed()); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const RetentionRule *usual = usualRule(m_stands.category))
            fill(*usual);
        changed();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &RuleForm::showButtons);
}

RuleForm::~RuleForm()
{
    m_job->abandon();
}

void RuleForm::layOut()
{
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(LongestName);
    m_months->setObjectName(QStringLiteral("ruleMonths"));
    m_archive->setObjectName(QStringLiteral("ruleArchive"));
    for (QSpinBox *months : {m_months, m_archive}) {
        months->setRange(1, LongestMonths);
        connect(months, &QSpinBox::valueChanged, this, &RuleForm::changed);
    }
    m_archive->setMinimum(0);
    m_basis->setObjectName(QStringLiteral("ruleBasis"));
    for (const RuleBasis basis :
        {RuleBasis::Contract, RuleBasis::Precontract, RuleBasis::LegitimateInterest, RuleBasis::Consent, RuleBasis::LegalObligation})
        m_basis->addItem(basisWord(basis), static_cast<int>(basis));
    m_atEnd->setObjectName(QStringLiteral("ruleEnd"));
    for (const AtEnd atEnd : {AtEnd::Review, AtEnd::Contact, AtEnd::Archive, AtEnd::Anonymise, AtEnd::Erase})
        m_atEnd->addItem(atEndWords(atEnd), static_cast<int>(atEnd));
    for (QComboBox *box : {m_basis, m_atEnd}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::changed);
    }
    m_reason->setObjectName(QStringLiteral("ruleReason"));
    m_reason->setMaxLength(LongestRuleReason);
    m_save->setObjectName(QStringLiteral("saveRule"));
    m_usual->setObjectName(QStringLiteral("usualRule"));
    m_remove->setObjectName(QStringLiteral("removeCategory"));
    m_simulation->setObjectName(QStringLiteral("simulation"));
    connect(m_name, &QLineEdit::textChanged, this, &RuleForm::changed);

    auto *kinds = new QWidget;
    auto *boxes = new ButtonRow(kinds);
    for (const ClockKind kind : allClockKinds) {
        auto *box = new QCheckBox(clockKindWord(kind));
        box->setObjectName(QStringLiteral("ruleClock-") + clockKindCode(kind));
        connect(box, &QCheckBox::toggled, this, &RuleForm::changed);
        boxes->addWidget(box);
        m_kinds.append(box);
    }
    auto *reasonField = new FormField(tr("Why does it change?"), m_reason);
    reasonField->setHint(tr("Kept with the rule, and shown to the CNIL if it asks. No names."));
    auto *cancel = new LinkButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelRule"));
    connect(cancel, &QPushButton::clicked, this, &RuleForm::cancelled);

    auto *held = new QWidget;
    const auto fit = [held] { held->setMaximumWidth(FormWidth * Theme::instance().rowHeight() / 36); };
    fit();
    connect(&Theme::instance(), &Theme::changed, held, fit);
    auto *fields = new QVBoxLayout(held);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::Inside);
    fields->addWidget(m_nameField);
    fields->addWidget(new FormField(tr("Months"), m_months));
    fields->addWidget(new FormField(tr("From the last"), kinds));
    fields->addWidget(new FormField(tr("Legal basis"), m_basis));
    fields->addWidget(new FormField(tr("Proposed at the end"), m_atEnd));
    fields->addWidget(m_archiveField);
    fields->addWidget(reasonField);
    fields->addWidget(m_simulation);
    auto *ends = new QWidget;
    auto *row = new ButtonRow(ends);
    row->addWidget(m_save);
    row->addWidget(m_usual);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_remove);
    fields->addWidget(ends);
    m_help->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Inside);
    column->addLayout(m_help);
    column->addWidget(held);
}

void RuleForm::explain()
{
    if (m_why) {
        for (QWidget *old : std::initializer_list<QWidget *>{m_why->panel(), m_why, m_title})
            m_help->removeWidget(old);
        m_why->panel()->hide();
        m_why->panel()->deleteLater();
        m_why->hide();
        m_why->deleteLater();
    }
    while (QLayoutItem *item = m_help->takeAt(0))
        delete item;
    const RuleReason reason = ruleReason(m_stands.category);
    const RetentionRule *usual = m_isNew ? nullptr : usualRule(m_stands.category);
    const QString length = usual ? tr("Usual: %1.").arg(lengthWords(usual->months)) + QLatin1Char(' ') : QString();
    m_why = new HelpButton(m_title->text(), length + (m_isNew ? ruleReason(*Category::fromCode(u"own")) : reason).sentences,
        (m_isNew ? ruleReason(*Category::fromCode(u"own")) : reason).article);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Small);
    line->addWidget(m_title);
    line->addWidget(m_why);
    line->addStretch(1);
    m_help->addLayout(line);
    m_help->addWidget(m_why->panel());
}

void RuleForm::edit(const RetentionRules &rules, const RetentionRule &rule, bool isNew)
{
    m_rules = rules;
    m_stands = rule;
    m_isNew = isNew;
    m_title->setText(isNew ? tr("A category of your own") : ruleName(rule));
    m_nameField->setVisible(isNew || !rule.name.isEmpty());
    const RetentionRule *usual = isNew ? nullptr : usualRule(rule.category);
    m_usual->setVisible(usual != nullptr);
    m_remove->setVisible(!isNew && usual == nullptr);
    m_reason->clear();
    explain();
    fill(rule);
    changed();
}

void RuleForm::fill(const RetentionRule &rule)
{
    m_filling = true;
    m_name->setText(rule.name);
    m_months->setValue(rule.months);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(rule.clock.has(allClockKinds[static_cast<std::size_t>(i)]));
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(rule.basis)));
    m_atEnd->setCurrentIndex(m_atEnd->findData(static_cast<int>(rule.atEnd)));
    m_archive->setValue(rule.archiveMonths);
    m_filling = false;
}

RetentionRule RuleForm::typed() const
{
    RetentionRule rule = m_stands;
    if (m_isNew) {
        rule.category = freshCategory(m_rules, m_name->text());
        rule.number = -1;
    }
    if (m_nameField->isVisibleTo(this))
        rule.name = m_name->text().trimmed();
    rule.months = m_months->value();
    rule.clock = ClockKinds();
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            rule.clock = rule.clock.with(allClockKinds[static_cast<std::size_t>(i)]);
    }
    rule.basis = static_cast<RuleBasis>(m_basis->currentData().toInt());
    rule.atEnd = static_cast<AtEnd>(m_atEnd->currentData().toInt());
    rule.archiveMonths = rule.atEnd == AtEnd::Archive ? m_archive->value() : 0;
    return rule;
}

void RuleForm::changed()
{
    if (m_filling)
        return;
    m_archiveField->setVisible(m_atEnd->currentData().toInt() == static_cast<int>(AtEnd::Archive));
    m_simulated = false;
    m_job->stop();
    m_simulation->setVisible(false);
    showButtons();
    if (m_isNew) {
        // Nobody has the category yet.
        m_simulated = true;
        showButtons();
        return;
    }
    if (!(typed() == m_stands) && typed().clock.bits() != 0)
        m_soon->start();
}

void RuleForm::simulate()
{
    m_job->stop();
    m_job->start([session = m_session, rules = m_rules, rule = typed()](Pulse &pulse) { return simulateOn(session, rules, rule, pulse); },
        [this](const Simulated &simulated) {
            m_simulation->setVisible(true);
            if (!simulated) {
                m_simulation->setKind(NoticeLabel::Kind::Danger);
                m_simulation->setText(failureText(simulated.error()));
                return;
            }
            tell(simulated->value_or(RuleSimulation()));
            m_simulated = simulated->has_value();
            showButtons();
        });
}

void RuleForm::tell(const RuleSimulation &simulation)
{
    QStringList sentences;
    if (simulation.becomeDue > 0)
        sentences.append(tr("%Ln more card(s) would be to review today.", nullptr, static_cast<int>(simulation.becomeDue)));
    if (simulation.stopBeingDue > 0)
        sentences.append(tr("%Ln card(s) would not be to review any more.", nullptr, static_cast<int>(simulation.stopBeingDue)));
    if (simulation.becomeUnknown > 0)
        sentences.append(tr("Of %Ln card(s) no act that counts would be known.", nullptr, static_cast<int>(simulation.becomeUnknown)));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing would change today."));
    sentences.append(tr("No card is erased by this."));
    m_simulation->setKind(simulation.becomeDue > 0 || simulation.becomeUnknown > 0 ? NoticeLabel::Kind::Warn : NoticeLabel::Kind::Info);
    m_simulation->setText(sentences.join(QLatin1Char(' ')));
}

void RuleForm::showButtons()
{
    const RetentionRule rule = typed();
    const bool reason = !m_reason->text().trimmed().isEmpty();
    const bool named = !m_nameField->isVisibleTo(this) || !rule.name.isEmpty();
    m_save->setEnabled(m_simulated && reason && named && rule.clock.bits() != 0 && (m_isNew || !(rule == m_stands)));
    m_remove->setEnabled(reason);
}

void RuleForm::clear()
{
    m_soon->stop();
    m_job->stop();
    m_reason->clear();
    m_name->clear();
    m_simulation->setVisible(false);
}

bool RuleForm::hasTyped() const
{
    return isVisible() && !m_reason->text().trimmed().isEmpty();
}

void RuleForm::takeFocus()
{
    if (m_isNew)
        m_name->setFocus();
    else
        m_months->setFocus();
}

} // namespace couvert
