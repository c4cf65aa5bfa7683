// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/cardsection.h"

class QVBoxLayout;

namespace couvert {

class MessageStrip;

/// What a customer asked for and what was corrected for them, on the card.
class CardRequests final : public CardSection
{
    Q_OBJECT

public:
    explicit CardRequests(const Session &session, QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;

private:
    void addRequests(QVBoxLayout *rows, qint64 customerId);
    void addCorrections(QVBoxLayout *rows, qint64 customerId);

    const Session &m_session;
    qint64 m_customer = 0;
    MessageStrip *m_strip;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
};

} // namespace couvert
