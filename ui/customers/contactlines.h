// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace couvert {

class Button;

/// Several e-mails or phones of a card: one line each with its use, a line for one more, and a way to take one off.
class ContactLines final : public QWidget
{
    Q_OBJECT

public:
    struct Value {
        QString text;
        ContactUse use = ContactUse::Personal;
        bool operator==(const Value &) const = default;
    };
    /// `name` for screen readers ("E-mail"), `addText` on the button ("Add an e-mail").
    ContactLines(const QString &name, const QString &addText, QWidget *parent = nullptr);

    void setValues(const QList<Value> &values);
    [[nodiscard]] QList<Value> values() const; ///< without the empty ones
    [[nodiscard]] QLineEdit *line(int at) const { return m_lines.value(at).text; }

Q_SIGNALS:
    void edited(); ///< a line was left, its use chosen, or it was taken off

private:
    struct Line {
        QWidget *holder = nullptr;
        QLineEdit *text = nullptr;
        QComboBox *use = nullptr;
    };
    void addLine(const Value &value);
    void removeLine(QWidget *holder);

    QString m_name;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace couvert
