// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace couvert {

class PlainLabel;

/// A label above its control, with a hint or the reason of a refusal beneath. Gives the control its accessible name.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// Marks the control and says why in words; an empty text takes the mark away.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Something at the right end of the label's line, such as a HelpButton.
    void setAside(QWidget *aside);

private:
    void showLine();

    PlainLabel *m_label;
    PlainLabel *m_line;
    QWidget *m_control;
    QString m_hint;
    QString m_problem;
};

} // namespace couvert
