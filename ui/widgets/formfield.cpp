// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLineEdit>

namespace couvert {

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel(label)), m_line(new PlainLabel({}, PlainLabel::Look::Caption)), m_control(control)
{
    m_label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Small);
    grid->setVerticalSpacing(Theme::Tight);
    grid->addWidget(m_label, 0, 0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(control, 1, 0, 1, 3);
    grid->addWidget(m_line->wrapped(), 2, 0, 1, 3);
    m_line->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showLine();
}

void FormField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    showLine();
    QWidget *marked = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    setLook(marked, "invalid", problem.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
    if (!problem.isEmpty()) {
        QAccessibleEvent event(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FormField::setAside(QWidget *aside)
{
    static_cast<QGridLayout *>(layout())->addWidget(aside, 0, 1);
}

void FormField::showLine()
{
    const QString text = m_problem.isEmpty() ? m_hint : m_problem;
    m_line->setLook(m_problem.isEmpty() ? PlainLabel::Look::Caption : PlainLabel::Look::WarnCaption);
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
    QWidget *named = m_control->focusProxy() ? m_control->focusProxy() : m_control;
    named->setAccessibleDescription(text);
}

} // namespace couvert
