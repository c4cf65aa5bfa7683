// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentwriter.h"
#include "model/consent/wording.h"
#include "ui/widgets/card.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class PlainLabel;

/// The form of one consent: the words that were shown, yes or no, how, on which day, the scan. Made for a stack of paper forms: the newest
/// wording, paper and today are there already, Enter records.
class ConsentPanel final : public Card
{
    Q_OBJECT

public:
    explicit ConsentPanel(const Session &session, QWidget *parent = nullptr);

    void open(qint64 customerId, const QString &language, const QString &purpose, Channel channel);
    void close();

Q_SIGNALS:
    void recorded();

private:
    void record();
    void chooseEvidence();
    void showWording();

    const Session &m_session;
    ConsentForm m_form;
    QList<Wording> m_wordings;
    PlainLabel *m_title;
    MessageStrip *m_strip;
    QComboBox *m_wording;
    PlainLabel *m_text;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QComboBox *m_how;
    QDateEdit *m_day;
    QLineEdit *m_guardian;
    FormField *m_guardianField;
    Button *m_evidence;
};

} // namespace couvert
