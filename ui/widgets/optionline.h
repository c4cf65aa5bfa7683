// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace couvert {

/// A check box or radio button whose words are a sentence: they wrap where it is narrow, and a click on them counts. Gives the button its
/// accessible name.
class OptionLine final : public QWidget
{
    Q_OBJECT

public:
    /// `button` has no text of its own.
    OptionLine(QAbstractButton *button, const QString &text, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractButton *m_button;
};

} // namespace couvert
