// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerfield.h"
#include "model/journal/session.h"
#include "model/requests/request.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace couvert {

class FormField;
class MessageStrip;

/// Who received lists with this person on them and has to be told (art. 19 RGPD): each with its day, the text to send, and a mark that it was
/// told. Without a request nobody can be marked: the lists are shown all the same.
class RecipientsPart final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsPart(const Session &session, QWidget *parent = nullptr);

    /// `what`: Rectification, Erasure or Restriction; `corrected` for the first.
    void show(const Customer &customer, const QString &requestNumber, RequestKind what, const QList<FieldChange> &corrected = {});
    using QWidget::show;

private:
    void fill();
    [[nodiscard]] QString textToSend() const;

    const Session &m_session;
    Customer m_customer;
    QString m_number;
    RequestKind m_what = RequestKind::Rectification;
    QList<FieldChange> m_corrected;
    MessageStrip *m_strip;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
    QPlainTextEdit *m_text;
    FormField *m_textField;
};

} // namespace couvert
