// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rulessection.h"

#include "ui/customers/customerwords.h"
#include "ui/retention/ruleform.h"
#include "ui/retention/rulewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int ShownChanges = 5;

Result<Completion> changeRule(const Session &session, const RetentionRule &rule, const QString &reason, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return RuleWriter(session, **database).change(rule, reason, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

/// What a failure means here.
QString failed(const Failure &failure)
{
    if (failure.detail == QLatin1String("category_in_use"))
        return RulesSection::tr("Cards still have this category. Give them another one first; nothing was changed.");
    if (failure.detail == QLatin1String("reason"))
        return RulesSection::tr("Say why the rule changes; nothing was changed.");
    return failureText(failure);
}

} // namespace

RulesSection::RulesSection(const SectionContext &context, QWidget *parent)
    : Section(tr("How long cards are kept"), context, parent), m_list(new QWidget), m_lines(new QVBoxLayout),
      m_history(new PlainLabel({}, PlainLabel::Look::Caption)), m_add(new QuietButton(tr("Add a category…"))), m_form(new RuleForm(context.session)),
      m_work(new WorkBar)
{
    addWords(tr("A rule never acts by itself: it says which cards are to be reviewed. The periods are those of the CNIL until you give a reason for "
                "others."));
    m_add->setObjectName(QStringLiteral("addCategory"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::Inside);
    list->addLayout(m_lines);
    list->addWidget(m_add, 0, Qt::AlignLeft);
    list->addWidget(m_history->wrapped());
    body()->addWidget(m_list);
    body()->addWidget(m_form);
    body()->addWidget(m_work);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        RetentionRule fresh = m_rules.rule(Category::Customer);
        fresh.name.clear();
        edit(fresh, true);
    });
    connect(m_form, &RuleForm::cancelled, this, &RulesSection::closeForm);
    connect(m_form, &RuleForm::saved, this, &RulesSection::save);
    connect(m_form, &RuleForm::removed, this, &RulesSection::remove);
    connect(m_work, &WorkBar::cancelRequested, &context.job, &RunningJob::cancel);
    connect(&context.job, &RunningJob::progressed, m_work, &WorkBar::setProgress);
}

void RulesSection::read()
{
    const Result<RetentionRules> rules = RetentionRules::read(session().vault().database());
    if (!rules) {
        strip()->showFailure(rules.error());
        return;
    }
    m_rules = *rules;
}

void RulesSection::refresh()
{
    read();
    const auto changed = [](const RetentionRule &rule) {
        for (const RetentionRule &standard : defaultRules()) {
            if (standard.category == rule.category)
                return !(standard == rule);
        }
        return true;
    };
    const auto own = std::count_if(m_rules.all().cbegin(), m_rules.all().cend(), changed);
    setSummary(own == 0 ? tr("The periods of the CNIL, in all categories.")
                        : tr("%Ln rule(s) of your own; otherwise the periods of the CNIL.", nullptr, static_cast<int>(own)));
}

void RulesSection::open()
{
    strip()->clear();
    read();
    showRules();
    const auto *first = m_lines->itemAt(0);
    if (!m_form->isVisibleTo(this) && first)
        first->widget()->findChild<QPushButton *>()->setFocus();
}

Result<> RulesSection::lock()
{
    const bool lost = m_form->hasTyped();
    m_form->clear();
    closeForm();
    m_work->end();
    const Result<> locked = Section::lock();
    return lost ? fail(FailureCode::InvalidValue, NotKept) : locked;
}

void RulesSection::showRules()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // The button that is being pressed may be in it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RetentionRule &rule : m_rules.all()) {
        if (m_lines->count() > 0)
            m_lines->addWidget(new Hairline);
        QWidget *line = makeLine(rule);
        m_lines->addWidget(line);
        line->show();
    }
    const Result<QList<RuleChange>> changes = RuleWriter::history(session().vault().database(), ShownChanges);
    if (!changes) {
        strip()->showFailure(changes.error());
        return;
    }
    QStringList lines;
    for (const RuleChange &change : *changes) {
        lines.append(tr("%1, %2: %3", "day, rule, reason")
                .arg(dayWords(change.at.toLocalTime().date()), ruleName(m_rules.rule(change.category)), change.reason));
    }
    m_history->setText(lines.isEmpty() ? QString() : tr("Changed last:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_history->setVisible(!lines.isEmpty());
}

QWidget *RulesSection::makeLine(const RetentionRule &rule)
{
    auto *line = new QWidget;
    auto *change = new QuietButton(tr("Change…"));
    change->setObjectName(QStringLiteral("changeRule-") + rule.category.code());
    change->setAccessibleName(tr("Change the rule “%1”").arg(ruleName(rule)));
    connect(change, &QPushButton::clicked, this, [this, rule] { edit(rule, false); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new PlainLabel(ruleName(rule), PlainLabel::Look::Strong))->wrapped());
    words->addWidget((new PlainLabel(ruleSentence(rule), PlainLabel::Look::Soft))->wrapped());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, Theme::Small, 0, Theme::Small);
    row->setSpacing(Theme::Block);
    row->addLayout(words, 1);
    row->addWidget(change);
    return line;
}

void RulesSection::edit(const RetentionRule &rule, bool isNew)
{
    if (!mayBegin())
        return;
    m_edited = isNew ? QString() : rule.category.code();
    m_form->edit(m_rules, rule, isNew);
    m_list->hide();
    m_form->show();
    m_form->takeFocus();
}

void RulesSection::closeForm()
{
    m_form->clear();
    m_form->hide();
    m_list->show();
    if (auto *change = findChild<QPushButton *>(QStringLiteral("changeRule-") + m_edited); change && change->isVisible())
        change->setFocus();
}

void RulesSection::save(const RetentionRule &rule, const QString &reason)
{
    if (!mayBegin())
        return;
    m_form->setEnabled(false);
    m_work->begin(tr("Changing the rule…"));
    context().job.start([session = session(), rule, reason](Pulse &pulse) { return changeRule(session, rule, reason, pulse); },
        [this](const Result<Completion> &changed) { finish(changed); });
}

void RulesSection::finish(const Result<Completion> &changed)
{
    m_work->end();
    m_form->setEnabled(true);
    if (!changed) {
        strip()->show(MessageStrip::Kind::Danger, failed(changed.error()));
        return;
    }
    if (*changed == Completion::Cancelled) {
        strip()->show(MessageStrip::Kind::Info, tr("Cancelled. The rule and all cards are as they were."));
        return;
    }
    refresh();
    showRules();
    closeForm();
    strip()->show(MessageStrip::Kind::Info, tr("The rule is changed. No card was touched: what it makes due is listed to be reviewed."));
}

void RulesSection::remove(const RetentionRule &rule, const QString &reason)
{
    if (!mayBegin())
        return;
    const Result<> removed = RuleWriter(session(), session().vault().database()).remove(rule.category, reason);
    if (!removed) {
        strip()->show(MessageStrip::Kind::Danger, failed(removed.error()));
        return;
    }
    refresh();
    showRules();
    closeForm();
    strip()->show(MessageStrip::Kind::Info, tr("The category is gone."));
}

} // namespace couvert
