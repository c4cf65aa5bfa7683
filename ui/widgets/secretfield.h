// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace couvert {

class PlainLabel;

/// A line for a password: hidden unless the eye is pressed, no undo history, no drag, no suggestion, a hint when Caps Lock seems on.
///
/// Guarantees: clear() overwrites what was typed before it goes; hiding the widget hides the text again. Take text() once, make it a
/// SecretBytes, and clear().
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says, such as "Mot de passe".
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    [[nodiscard]] QString text() const;
    void clear();
    void selectAll();
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void textEdited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forgetHistory();
    void placeEye();
    void showEye();

    QLineEdit *m_line;
    QToolButton *m_eye;
    PlainLabel *m_capsHint;
    bool m_forgetting = false;
};

} // namespace couvert
