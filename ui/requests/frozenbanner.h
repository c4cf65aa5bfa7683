// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/cardsection.h"

namespace couvert {

class NoticeLabel;

/// The lock of a frozen card, under its name: since when, why, and the way to lift it. Hidden on a free card.
class FrozenBanner final : public CardSection
{
    Q_OBJECT

public:
    explicit FrozenBanner(const Session &session, QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;

private:
    const Session &m_session;
    qint64 m_customer = 0;
    NoticeLabel *m_notice;
};

} // namespace couvert
