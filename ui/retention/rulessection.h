// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/rulewriter.h"
#include "ui/journal/section.h"

namespace couvert {

class Button;
class PlainLabel;
class RuleForm;
class WorkBar;

/// How long the cards of each category are kept: one line a rule, its form, and what was changed last. A rule never acts by itself.
class RulesSection final : public Section
{
    Q_OBJECT

public:
    explicit RulesSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void showRules();
    [[nodiscard]] QWidget *makeLine(const RetentionRule &rule);
    void edit(const RetentionRule &rule, bool isNew);
    void closeForm();
    void save(const RetentionRule &rule, const QString &reason);
    void remove(const RetentionRule &rule, const QString &reason);
    void finish(const Result<Completion> &changed);

    RetentionRules m_rules;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    PlainLabel *m_history;
    Button *m_add;
    RuleForm *m_form;
    WorkBar *m_work;
    QString m_edited; ///< code of the category whose form is open
};

} // namespace couvert
