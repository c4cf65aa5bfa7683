// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/cardsection.h"

namespace couvert {

class Button;
class ButtonRow;

/// The rights of a person, as buttons at the foot of the card: each goes to its form on the page Demandes. Erasing stands apart.
class RightsBar final : public CardSection
{
    Q_OBJECT

public:
    explicit RightsBar(QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;

private:
    Button *addButton(const QString &text, const QString &task);

    qint64 m_customer = 0;
    ButtonRow *m_row;
    Button *m_correct;
    Button *m_freeze;
};

} // namespace couvert
