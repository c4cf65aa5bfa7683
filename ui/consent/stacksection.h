// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/evidence.h"
#include "model/consent/wording.h"
#include "model/customers/customer.h"
#include "ui/journal/section.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace couvert {

class AnswerGrid;
class Button;
class Card;
class CustomerList;
class FormField;
class PlainLabel;

/// A stack of paper forms, one after the other by keyboard: the number of the form once, then find the person, tick what is ticked, join
/// the scan, Enter. Each form is recorded whole or not at all.
class StackSection final : public Section
{
    Q_OBJECT

public:
    explicit StackSection(const SectionContext &context, QWidget *parent = nullptr);

    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void layOutPerson();
    void takeNumber();
    void choose(qint64 customer);
    void chooseEvidence();
    void recordForm();
    void next();
    [[nodiscard]] bool isFilledIn() const;

    QLineEdit *m_number;
    FormField *m_numberField;
    QDateEdit *m_day;
    QWidget *m_listPlace;
    CustomerList *m_list = nullptr; ///< made when the row is first opened
    Card *m_person;
    PlainLabel *m_name;
    AnswerGrid *m_answers;
    QCheckBox *m_emptyIsNo;
    QLineEdit *m_guardian;
    FormField *m_guardianField;
    Button *m_scan;
    QList<Wording> m_wordings;
    Customer m_customer;
    std::optional<Evidence> m_evidence;
    int m_done = 0;
};

} // namespace couvert
