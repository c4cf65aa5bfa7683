// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverytypeback.h"

#include "model/vault/recoverycode.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>

namespace couvert {

RecoveryTypeBack::RecoveryTypeBack(QWidget *parent) : QWidget(parent), m_row(nullptr)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void RecoveryTypeBack::ask(const QStringList &groups)
{
    m_groups = groups;
    delete m_row;
    m_row = nullptr;
    if (groups.isEmpty())
        return;
    auto *chance = QRandomGenerator::global();
    m_asked[0] = chance->bounded(RecoveryCode::GroupCount / 2);
    m_asked[1] = RecoveryCode::GroupCount / 2 + chance->bounded(RecoveryCode::GroupCount / 2);
    m_row = new QWidget;
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Block);
    for (std::size_t which = 0; which < m_asked.size(); ++which) {
        auto *line = new QLineEdit;
        line->setMaxLength(RecoveryCode::GroupLength + 3);
        line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        line->setObjectName(QStringLiteral("group-%1").arg(m_asked[which]));
        auto *field = new FormField(tr("Group %1").arg(m_asked[which] + 1), line);
        row->addWidget(field);
        m_lines[which] = line;
        m_fields[which] = field;
        connect(line, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    }
    connect(m_lines[0], &QLineEdit::returnPressed, m_lines[1], [this] { m_lines[1]->setFocus(); });
    connect(m_lines[1], &QLineEdit::returnPressed, this, &RecoveryTypeBack::returnPressed);
    layout()->addWidget(m_row);
}

bool RecoveryTypeBack::check()
{
    for (std::size_t which = 0; which < m_asked.size(); ++which) {
        const QString right = RecoveryCode::normaliseGroup(m_groups.value(m_asked[which]));
        if (RecoveryCode::normaliseGroup(m_lines[which]->text()) == right)
            continue;
        m_fields[which]->setProblem(tr("This is not group %1 of your sheet. Look at it again.").arg(m_asked[which] + 1));
        m_lines[which]->setFocus();
        m_lines[which]->selectAll();
        return false;
    }
    return true;
}

} // namespace couvert
