// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/calls.h"
#include "ui/widgets/card.h"

namespace couvert {

class Button;
class MessageStrip;
class NoticeLabel;
class PlainLabel;

/// Beside a list to call: when calls are allowed, and for the person of the current row the proof and the attempts of the last 30 days, with
/// a button for each way a call ends. The attempt is noted whether or not anybody answered.
class CallPanel final : public Card
{
    Q_OBJECT

public:
    explicit CallPanel(const Session &session, QWidget *parent = nullptr);

    /// 0: nobody.
    void show(qint64 customerId, const QString &purpose);
    void clear() { show(0, {}); }
    using Card::show;

Q_SIGNALS:
    /// The person said no more calls: the lists are to be counted anew.
    void withdrawn();

private:
    void note(bool answered);
    void withdraw();
    void showHours();
    void showCount(const CallCount &count);

    const Session &m_session;
    qint64 m_customer = 0;
    QString m_purpose;
    NoticeLabel *m_hours;
    QWidget *m_person;
    PlainLabel *m_name;
    PlainLabel *m_proof;
    PlainLabel *m_attempts;
    MessageStrip *m_strip;
    Button *m_answered;
    Button *m_unanswered;
};

} // namespace couvert
