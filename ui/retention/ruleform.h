// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/retention/rulewriter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimer;
class QVBoxLayout;

namespace couvert {

class Button;
class FormField;
class HelpButton;
class NoticeLabel;
class PlainLabel;
class RunningJob;

/// One rule: months, which acts start the time, basis, what is proposed at the end. What the change would do today is said before it can be
/// saved, and it can only be saved with a reason.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(const Session &session, QWidget *parent = nullptr);
    ~RuleForm() override;

    void edit(const RetentionRules &rules, const RetentionRule &rule, bool isNew);
    void clear();
    [[nodiscard]] bool hasTyped() const;
    void takeFocus();

Q_SIGNALS:
    void saved(const RetentionRule &rule, const QString &reason);
    void removed(const RetentionRule &rule, const QString &reason);
    void cancelled();

private:
    void layOut();
    void fill(const RetentionRule &rule);
    void changed();
    void simulate();
    void tell(const RuleSimulation &simulation);
    void showButtons();
    void explain();
    [[nodiscard]] RetentionRule typed() const;

    const Session &m_session;
    RetentionRules m_rules;
    RetentionRule m_stands;
    bool m_isNew = false;
    bool m_filling = false;
    bool m_simulated = false;
    RunningJob *m_job;
    QTimer *m_soon;
    PlainLabel *m_title;
    QVBoxLayout *m_help;
    HelpButton *m_why = nullptr;
    QLineEdit *m_name;
    FormField *m_nameField;
    QSpinBox *m_months;
    QList<QCheckBox *> m_kinds;
    QComboBox *m_basis;
    QComboBox *m_atEnd;
    QSpinBox *m_archive;
    FormField *m_archiveField;
    QLineEdit *m_reason;
    NoticeLabel *m_simulation;
    Button *m_save;
    Button *m_usual;
    Button *m_remove;
};

} // namespace couvert
