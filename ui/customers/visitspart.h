// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace couvert {

class Button;
class PlainLabel;

/// The visits of a card, newest first, and the line that adds one: acts of the person, which move the clock of keeping.
class VisitsPart final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitsPart(QWidget *parent = nullptr);

    void show(const Customer &customer, const QList<Visit> &visits);
    void clear();
    using QWidget::show;

Q_SIGNALS:
    void visitAdded(VisitKind kind, QDate day);

private:
    void setAdding(bool adding);

    PlainLabel *m_title;
    Button *m_add;
    QWidget *m_line;
    QComboBox *m_kind;
    QDateEdit *m_day;
    QVBoxLayout *m_place;
    QWidget *m_list = nullptr;
};

} // namespace couvert
