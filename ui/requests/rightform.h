// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class PageHeader;

/// A right carried out for one customer, on the whole page: its title with the one verb, and a column that scrolls under it.
///
/// Says for which request it is done: the one it was opened for, or one of the customer's open ones, or none.
class RightForm : public QWidget
{
    Q_OBJECT

public:
    RightForm(const Session &session, const QString &title, const QString &verb, QWidget *parent = nullptr);

    /// `number` may be empty: then the person's open requests are offered.
    void open(qint64 customerId, const QString &number);
    /// As Page::lock().
    [[nodiscard]] virtual Result<> lock();
    [[nodiscard]] qint64 customerId() const { return m_customer.id; }

Q_SIGNALS:
    void closed();
    void written();
    void busyChanged(bool busy);
    /// As Page::pageRequested().
    void pageRequested(const QString &id, const QString &task);

protected:
    virtual void fill() = 0;         ///< a customer was named
    virtual void carryOut() = 0;     ///< the verb was pressed
    virtual void requestChosen() { } ///< another of the person's requests
    virtual void leave() { }         ///< back, before anything was done: drafts are thrown away
    /// A form that is about the request alone opens without a card too.
    [[nodiscard]] virtual bool needsCustomer() const { return true; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const Customer &customer() const { return m_customer; }
    [[nodiscard]] QString number() const; ///< of the request, empty for none
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] Button *verb() const { return m_verb; }
    [[nodiscard]] Button *back() const { return m_back; }
    /// While something runs that nobody may leave or turn to another request.
    void setUnderWay(bool underWay);
    /// What is left to do here is to go back: the verb is gone.
    void setDone(bool done);
    void setTitle(const QString &title);
    void reveal(QWidget *widget); ///< scrolls to what was opened just now
    void showRefusal(const Failure &failure);
    /// Where typing or reading begins once the form is shown; it cannot take the focus before.
    void startAt(QWidget *widget) { m_first = widget; }
    void emptyBody(); ///< deletes what fill() put there

private:
    void fillAndShow();
    const Session &m_session;
    Customer m_customer;
    QString m_title;
    QString m_number;
    PageHeader *m_header;
    MessageStrip *m_strip;
    QComboBox *m_request;
    FormField *m_requestField;
    QScrollArea *m_scroll;
    QVBoxLayout *m_bodyPlace;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
    QPointer<QWidget> m_first;
    Button *m_back;
    Button *m_verb;
};

} // namespace couvert
