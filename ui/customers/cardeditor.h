// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/clock.h"
#include "model/vault/failure.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QVBoxLayout;

namespace couvert {

class Button;
class ContactLines;
class FormField;
class NoticeLabel;
class PlainLabel;

/// A card while it is edited. Each field is stored when it is left; Ctrl+Z takes the last one back. What cannot be stored stays in its
/// field, which says why; for somebody who was erased it asks for the day of something new that they did.
class CardEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Stores the card and answers it as it stands now (a new one gets its id). `newAct`: what brings an erased person back; mostly invalid.
    using Store = std::function<Result<Customer>(const Customer &card, QDate newAct)>;
    CardEditor(Store store, const Clock &clock, QWidget *parent = nullptr);

    void edit(const Customer &card); ///< id 0: a new card, stored with its first name or contact
    void clear();
    [[nodiscard]] const Customer &card() const { return m_card; }
    /// Stores the field that has the focus. The failure of a field that could not be stored.
    [[nodiscard]] Result<> commit();
    [[nodiscard]] QWidget *control(const QString &field) const;

Q_SIGNALS:
    void finished();
    void stored(const Customer &card);
    void refused(const Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QWidget *control = nullptr;
        FormField *form = nullptr;
    };
    FormField *addText(const QString &field, bool several = false);
    void place(QVBoxLayout *column, const QStringList &fields);
    void makeForm(QVBoxLayout *column);
    void fill();
    void leave(const QString &field);
    void leaveContacts(const QString &field);
    void keep(Customer candidate, const QString &field);
    [[nodiscard]] QWidget *makeReturn();
    void askForAct(const QString &field, bool tooOld);
    void takeBackIn();
    void forgetReturn();
    [[nodiscard]] QString typed(const QString &field) const;
    void setTyped(const QString &field, const QString &text);
    [[nodiscard]] QString problemOf(const QString &field) const;

    Store m_store;
    const Clock &m_clock;
    Customer m_card;
    QHash<QString, Line> m_lines;
    ContactLines *m_emails;
    ContactLines *m_phones;
    QComboBox *m_category;
    PlainLabel *m_title;
    QWidget *m_first = nullptr;
    NoticeLabel *m_erased; ///< somebody who was erased is being written down
    QWidget *m_return;
    QDateEdit *m_actOn;
    QStringList m_waiting; ///< fields that are theirs
    QDate m_newAct;        ///< while those are stored
    bool m_filling = false;
};

} // namespace couvert
