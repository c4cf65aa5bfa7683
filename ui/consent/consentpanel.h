// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentwriter.h"
#include "model/consent/wording.h"
#include "model/customers/customer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filechooser.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;
class QTimeEdit;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class OptionLine;
class PlainLabel;

/// The form of one consent: the words that were shown, yes or no, how, when, the scan. The newest wording, paper and today are there
/// already, Enter records; the number on a paper form chooses its words.
class ConsentPanel final : public Card
{
    Q_OBJECT

public:
    ConsentPanel(const Session &session, FileChooser &chooser, QWidget *parent = nullptr);

    void open(const Customer &customer, const QString &purpose, Channel channel);
    void close();
    /// Whether something was filled in that a lock would lose.
    [[nodiscard]] bool isFilledIn() const;

Q_SIGNALS:
    void recorded();

private:
    void layOut();
    void readWordings(const QString &language);
    void record();
    void chooseEvidence();
    void showWording();
    void takeNumber();
    void showConditions();
    void moveDay();
    void refuse(const Failure &failure);

    const Session &m_session;
    FileChooser &m_chooser;
    ConsentForm m_form;
    QList<Wording> m_wordings;
    PlainLabel *m_title;
    MessageStrip *m_strip;
    QLineEdit *m_number;
    FormField *m_numberField;
    QComboBox *m_wording;
    PlainLabel *m_text;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_similar;
    OptionLine *m_similarLine;
    QWidget *m_conditions;
    QCheckBox *m_atSale;
    QCheckBox *m_onlySimilar;
    QCheckBox *m_couldObject;
    QComboBox *m_how;
    QDateEdit *m_day;
    QTimeEdit *m_hour;
    QDateEdit *m_until;
    FormField *m_untilField;
    QLineEdit *m_guardian;
    FormField *m_guardianField;
    Button *m_evidence;
    bool m_hourNoted = false;
};

} // namespace couvert
