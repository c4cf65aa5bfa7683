// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/review.h"

#include <QWidget>

class QLineEdit;

namespace couvert {

class Button;
class FormField;
class PlainLabel;

/// The question before cards leave the file for good: what goes, what stays and why, and a word to be typed. Nothing happens before the
/// word stands there; it is asked anew as soon as other cards are meant.
class LeavingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LeavingForm(QWidget *parent = nullptr);

    void open(ReviewAction action);
    void setCards(qint64 cards); ///< these are meant: the word is to be typed for them
    void setRunning(bool running);
    /// Of one card: exactly what goes and what stays.
    void showPreview(const ErasurePreview &preview);
    void close();
    void takeFocus();
    [[nodiscard]] ReviewAction action() const { return m_action; }

Q_SIGNALS:
    void decided();
    void cancelled();

private:
    void weigh();

    ReviewAction m_action = ReviewAction::Erase;
    qint64 m_cards = 0;
    bool m_running = false;
    PlainLabel *m_explanation;
    PlainLabel *m_goes;
    PlainLabel *m_stays;
    QLineEdit *m_word;
    FormField *m_wordField = nullptr;
    Button *m_do;
};

} // namespace couvert
