// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class PlainLabel;

/// What a step needs to be told before it is taken: a choice, a reason, both.
struct Question {
    QString name; ///< in code, "extend"; with the request's number it names the draft
    QString title;
    QString words;  ///< what the step does, in plain sentences
    QString choice; ///< label of the choice; empty: there is none
    QList<std::pair<QString, int>> choices;
    QString text; ///< label of the text; empty: there is none
    QString verb; ///< on the button
    bool danger = false;
    std::function<Result<>(int choice, const QString &text)> carryOut;
};

/// Asks one question in the page, beside its cause. What is typed is kept when the window locks, and stands there again when the same
/// question is asked.
class QuestionPanel final : public Card
{
    Q_OBJECT

public:
    explicit QuestionPanel(const Session &session, QWidget *parent = nullptr);

    void ask(const QString &number, qint64 customerId, const Question &question);
    void close();
    [[nodiscard]] Result<> keepDraft();

Q_SIGNALS:
    void answered();
    void closed();

private:
    void carryOut();
    [[nodiscard]] QString draftName() const;

    const Session &m_session;
    Question m_question;
    QString m_number;
    qint64 m_customer = 0;
    PlainLabel *m_title;
    PlainLabel *m_words;
    MessageStrip *m_strip;
    QComboBox *m_choice;
    QPlainTextEdit *m_text;
    QWidget *m_fields = nullptr;
    QVBoxLayout *m_place;
    Button *m_verb;
    QTimer *m_soon; ///< before the draft is kept
};

} // namespace couvert
