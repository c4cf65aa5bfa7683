// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/cardsection.h"

namespace couvert {

class HelpButton;
struct Keeping;
class NoticeLabel;

/// The sentence under the name: until when the card is kept, and why (RGPD, article 5(1)(e); CNIL, référentiel "gestion commerciale").
class KeepingNotice final : public CardSection
{
    Q_OBJECT

public:
    explicit KeepingNotice(const Session &session, QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;
    [[nodiscard]] QString text() const;

private:
    void tell(const Keeping &keeping);
    const Session &m_session;
    NoticeLabel *m_notice;
    HelpButton *m_why;
};

} // namespace couvert
