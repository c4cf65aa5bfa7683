// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace couvert {

/// A surface with a hairline border and round corners that groups what belongs together. Put content into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// Column of the content, 16 inside the border and 12 between.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A hairline between rows.
class Hairline final : public QFrame
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);
};

} // namespace couvert
