// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/retention/review.h"
#include "ui/retention/duepart.h"

class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace couvert {

class Button;
class FormField;
class KeepingNotice;
class LeavingForm;
class PlainLabel;

/// Beside the list: who or how many are chosen, and what can be decided about them. A decision opens its form: what follows from it, why,
/// until when; the last button says what it does and to how many. What takes cards out of the file stands apart and asks for a word
/// (LeavingForm); it is offered only where cards are due.
class ReviewPart final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPart(const Session &session, QWidget *parent = nullptr);

    /// Other cards are chosen. A form that is open stays open, for them.
    void show(const DueSelection &selection);
    void setRunning(bool running);
    /// What an erasure of the one card chosen would do.
    void showPreview(const ErasurePreview &preview);
    void closeForm(); ///< and forgets what was typed in it
    void clear();
    [[nodiscard]] bool hasTyped() const;
    void takeFocus();
    using QWidget::show;

Q_SIGNALS:
    void decided(const ReviewOrder &order);
    void answered(bool yes); ///< the people chosen were asked, and answered
    void released();         ///< what is kept is to be kept no longer
    void cardRequested(qint64 customer);
    void previewWanted(qint64 customer);

private:
    void layOut();
    void makeForm(QVBoxLayout *column);
    void makeLeaving(QVBoxLayout *column);
    void openForm(ReviewAction action);
    void openLeaving(ReviewAction action);
    void weighLeaving();
    [[nodiscard]] bool isLeaving() const; ///< the form that is open takes cards out of the file
    [[nodiscard]] bool mayLeave() const;
    [[nodiscard]] bool hasArchive() const;
    [[nodiscard]] Button *openerOf(ReviewAction action) const;
    void showWho();
    void showButtons();
    void showDeed();
    void decide();

    const Session &m_session;
    DueSelection m_selection;
    std::optional<ReviewAction> m_action;
    bool m_running = false;
    PlainLabel *m_nobody;
    QWidget *m_chosen;
    PlainLabel *m_who;
    KeepingNotice *m_keeping;
    PlainLabel *m_proposal;
    std::optional<RetentionRule> m_rule; ///< of the one card chosen
    Button *m_open;
    QWidget *m_verbs;
    Button *m_yes;
    Button *m_no;
    Button *m_release;
    Button *m_keep;
    Button *m_contact;
    QWidget *m_away; ///< the verbs that take cards out of the file
    Button *m_archive;
    Button *m_anonymise;
    Button *m_erase;
    LeavingForm *m_leaving;
    QWidget *m_form;
    PlainLabel *m_explanation;
    QComboBox *m_reason;
    FormField *m_reasonField;
    QDateEdit *m_until;
    FormField *m_untilField;
    QDateEdit *m_answer; ///< last day to answer
    FormField *m_answerField;
    Button *m_do;
};

} // namespace couvert
