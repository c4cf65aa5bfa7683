// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QLineEdit;

namespace couvert {

class FormField;

/// Asks for two groups of the printed recovery code, chosen by chance, so that the sheet is known to exist and to be readable.
class RecoveryTypeBack final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryTypeBack(QWidget *parent = nullptr);

    /// Asks for two groups of these eight; an empty list forgets them.
    void ask(const QStringList &groups);
    /// The places asked for, 0 to 7.
    [[nodiscard]] std::array<int, 2> asked() const { return m_asked; }
    /// Whether both are right; else the wrong field says so and has the focus.
    [[nodiscard]] bool check();
    [[nodiscard]] QLineEdit *line(int which) const { return m_lines[static_cast<std::size_t>(which)]; }

Q_SIGNALS:
    void returnPressed();

private:
    QStringList m_groups;
    std::array<int, 2> m_asked{};
    std::array<QLineEdit *, 2> m_lines{};
    std::array<FormField *, 2> m_fields{};
    QWidget *m_row;
};

} // namespace couvert
