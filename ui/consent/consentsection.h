// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentreader.h"
#include "model/journal/session.h"
#include "ui/customers/cardsection.h"

class QVBoxLayout;

namespace couvert {

class ConsentPanel;
class MessageStrip;

/// The consents of a card: purpose and channel, state as a pill with its day, one action at the right. A withdrawal is one click; a yes
/// opens the form.
class ConsentSection final : public CardSection
{
    Q_OBJECT

public:
    explicit ConsentSection(const Session &session, QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;

private:
    void addRow(QVBoxLayout *rows, const ConsentState &state, bool restricted);
    void withdraw(const ConsentState &state);

    const Session &m_session;
    qint64 m_customer = 0;
    QString m_language;
    bool m_all = false;
    MessageStrip *m_strip;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
    ConsentPanel *m_panel;
};

} // namespace couvert
