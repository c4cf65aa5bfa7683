// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/request.h"
#include "ui/widgets/filechooser.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

class Button;
class MessageStrip;
class NoticeLabel;
class PersonPicker;
class PlainLabel;
class QuestionPanel;
class TimelinePart;
struct Question;

/// A request as it stands: until when to answer, who asks and how that was checked, what was done so far, and the steps that are left.
class RequestDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDetail(const Session &session, FileChooser &chooser = systemFileChooser(), QWidget *parent = nullptr);

    void show(const QString &number); ///< read anew
    void clear();
    [[nodiscard]] const QString &number() const { return m_request.number; }
    /// Those people were erased: what is being answered about them is written down no more.
    void letGo(const QList<qint64> &erased);
    /// As Page::lock().
    [[nodiscard]] Result<> keepDraft();
    void takeFocus();
    using QWidget::show;

Q_SIGNALS:
    void formRequested(const QString &task); ///< to a form, as RequestsPage::begin() names it
    void written();                          ///< the request is not what it was: the list is read again
    void cardRequested(qint64 customerId);   ///< to the card of the person

private:
    void makeColumn();
    void makeActions();
    void fill();
    void ask(const Question &question);
    void resume();
    void link(qint64 customerId);
    void took(const Result<Request> &step);
    void showSteps();
    void offerLetter(const QList<RequestEvent> &events);
    void saveTimeline();

    const Session &m_session;
    bool m_frozen = false; ///< the card
    Request m_request;
    PlainLabel *m_title;
    PlainLabel *m_about;
    NoticeLabel *m_due;
    NoticeLabel *m_offer;
    QString m_offered; ///< the kind of letter that is due
    QVBoxLayout *m_stepsPlace;
    QWidget *m_steps = nullptr;
    FileChooser &m_chooser;
    MessageStrip *m_strip;
    PlainLabel *m_asked;
    PlainLabel *m_contact;
    PersonPicker *m_picker;
    QWidget *m_linkPart;
    PlainLabel *m_identity;
    Button *m_card;
    Button *m_check;
    Button *m_pause;
    Button *m_extend;
    Button *m_note;
    Button *m_close;
    QuestionPanel *m_question;
    TimelinePart *m_timeline;
};

} // namespace couvert
