// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/archive.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace couvert {

class Button;
class MessageStrip;

/// What a duty keeps when the card goes, named by the manager before it goes: what, why, until when (art. 17(3) RGPD). It goes to the archive,
/// apart from the daily file.
class ArchivePart final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchivePart(const Session &session, QWidget *parent = nullptr);

    void show(const Customer &customer);
    /// What is typed and not kept apart yet.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);
    using QWidget::show;

Q_SIGNALS:
    void kept();    ///< something went to the archive
    void touched(); ///< what is typed changed

private:
    void keep();
    void fill();
    void proposeEnd();

    const Session &m_session;
    Customer m_customer;
    MessageStrip *m_strip;
    Button *m_add;
    QWidget *m_form;
    QComboBox *m_duty;
    QPlainTextEdit *m_content;
    QDateEdit *m_until;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
};

/// "Invoice", "Tax document".
[[nodiscard]] QString archiveDutyWord(ArchiveDuty duty);

} // namespace couvert
