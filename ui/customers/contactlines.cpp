// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/contactlines.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scaled.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace couvert {

ContactLines::ContactLines(const QString &name, const QString &addText, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this)), m_add(new LinkButton(addText))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Tight);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.constLast().text->setFocus();
    });
}

void ContactLines::addLine(const Value &value)
{
    Line line;
    line.holder = new QWidget;
    line.text = new QLineEdit(value.text);
    line.text->setMaxLength(320);
    line.text->setAccessibleName(m_name);
    line.use = new QComboBox;
    line.use->addItem(tr("Personal"));
    line.use->addItem(tr("Work"));
    line.use->setCurrentIndex(value.use == ContactUse::Professional ? 1 : 0);
    line.use->setAccessibleName(tr("Use of %1").arg(m_name));
    line.use->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *remove = new QToolButton;
    remove->setIconSize(QSize(scaled(16), scaled(16)));
    remove->setIcon(Theme::instance().icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Take off"));
    remove->setToolTip(tr("Take off"));
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(line.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Tight);
    row->addWidget(line.text, 1);
    row->addWidget(line.use);
    row->addWidget(remove);
    connect(line.text, &QLineEdit::editingFinished, this, &ContactLines::edited);
    connect(line.use, &QComboBox::activated, this, &ContactLines::edited);
    connect(remove, &QToolButton::clicked, this, [this, holder = line.holder] {
        removeLine(holder);
        Q_EMIT edited();
    });
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.holder);
    m_lines.append(line);
}

void ContactLines::removeLine(QWidget *holder)
{
    m_lines.removeIf([holder](const Line &line) { return line.holder == holder; });
    holder->hide();
    holder->deleteLater();
    m_add->setFocus();
}

void ContactLines::setValues(const QList<Value> &values)
{
    // What stands there already is left alone, so that the cursor stays where it is.
    if (!m_lines.isEmpty() && this->values() == values)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        line.holder->hide();
        line.holder->deleteLater();
    }
    m_lines.clear();
    for (const Value &value : values)
        addLine(value);
    if (values.isEmpty())
        addLine({});
}

QList<ContactLines::Value> ContactLines::values() const
{
    QList<Value> result;
    for (const Line &line : m_lines) {
        const QString text = line.text->text().trimmed();
        if (!text.isEmpty())
            result.append({text, line.use->currentIndex() == 1 ? ContactUse::Professional : ContactUse::Personal});
    }
    return result;
}

} // namespace couvert
