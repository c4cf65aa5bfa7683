// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/request.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class NoticeLabel;
class PersonPicker;
class RelatedPart;

/// A new request: what is asked, by whom, when and how it came; until when to answer is said while one types. Several people who ask the
/// same become several requests at once.
///
/// What is typed is kept as a draft soon after each change, until it is recorded or thrown away.
class RequestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPanel(const Session &session, QWidget *parent = nullptr);

    /// An empty form, or for this customer and right; a draft that waits comes first.
    void open(qint64 customerId = 0, std::optional<RequestKind> kind = {});
    [[nodiscard]] bool hasDraft() const; ///< something typed waits in the file
    void clear();
    /// Those people were erased, and the drafts about them with it: what is typed about them goes too. False when it was not about them.
    bool letGo(const QList<qint64> &erased);
    /// As Page::lock().
    [[nodiscard]] Result<> keepDraft();

Q_SIGNALS:
    void recorded(const QStringList &numbers);
    void cancelled();

private:
    void makeForm();
    void showKind();
    void showDue();
    void showButton();
    void showRelated();
    [[nodiscard]] QList<qint64> people() const;
    void record();
    void touched();
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    void blank();

    const Session &m_session;
    MessageStrip *m_strip;
    QComboBox *m_kind;
    PersonPicker *m_who;
    RelatedPart *m_related; ///< of the first one
    Button *m_others;
    QWidget *m_otherLines;
    QLineEdit *m_person;
    QLineEdit *m_contact;
    QDateEdit *m_received;
    FormField *m_receivedField;
    QComboBox *m_channel;
    NoticeLabel *m_due;
    QPlainTextEdit *m_asked;
    Button *m_record;
    QTimer *m_soon;     ///< before the draft is kept
    qint64 m_first = 0; ///< whose related cards are offered
    qint64 m_for = 0;   ///< the customer for whom the form was opened, 0 for none: the draft's own
    bool m_filling = false;
    bool m_open = false;
};

} // namespace couvert
