// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/secretbytes.h"

#include <QWidget>

namespace couvert {

class FormField;
class SecretField;
class StrengthMeter;

/// A new password, typed twice, with its strength. Accepted only in one of the CNIL's classes (délibération 2022-100).
class NewPasswordForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordForm(QWidget *parent = nullptr);

    /// The password, and the fields are emptied; nothing when it may not be taken, and then the field says why and has the focus.
    [[nodiscard]] std::optional<SecretBytes> take();
    void clear();
    [[nodiscard]] SecretField *first() const { return m_first; }
    [[nodiscard]] SecretField *second() const { return m_second; }

Q_SIGNALS:
    void returnPressed();

private:
    void judge();

    SecretField *m_first;
    SecretField *m_second;
    FormField *m_firstField;
    FormField *m_secondField;
    StrengthMeter *m_meter;
};

} // namespace couvert
