// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/cardsection.h"

class QGridLayout;
class QVBoxLayout;

namespace couvert {

class Button;
class PlainLabel;
class VisitsPart;

/// A card as it is read: the name, how long it is kept, contact details, what other rooms say, visits. Nothing here can be changed by
/// accident.
class CardView final : public QWidget
{
    Q_OBJECT

public:
    struct Sections {
        QList<CardSection *> underName; ///< the sentence of keeping
        QList<CardSection *> below;     ///< consents and the like
        QList<CardSection *> foot;      ///< what can be done, always in sight
        [[nodiscard]] QList<CardSection *> all() const { return underName + below + foot; }
    };
    explicit CardView(const Sections &sections, QWidget *parent = nullptr);

    void show(const Customer &customer, const QList<Visit> &visits);
    void clear();
    /// What the sections keep of what was typed; the failure of one that could not.
    [[nodiscard]] Result<> lock();
    [[nodiscard]] Button *editButton() const { return m_edit; }
    [[nodiscard]] VisitsPart *visits() const { return m_visits; }
    using QWidget::show;

Q_SIGNALS:
    void editRequested();

private:
    void addRow(const QString &label, const QString &value, const QString &remark = {});

    PlainLabel *m_name;
    PlainLabel *m_about;
    PlainLabel *m_restricted;
    Button *m_edit;
    QWidget *m_rowsHolder = nullptr;
    QVBoxLayout *m_rowsPlace;
    QGridLayout *m_rows = nullptr;
    Sections m_sections;
    VisitsPart *m_visits;
};

} // namespace couvert
