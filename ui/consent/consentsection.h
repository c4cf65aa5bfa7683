// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentreader.h"
#include "model/journal/session.h"
#include "ui/consent/consentwords.h"
#include "ui/customers/cardsection.h"
#include "ui/widgets/filechooser.h"

class QVBoxLayout;

namespace couvert {

class ConsentHistory;
class ConsentPanel;
class LinkButton;
class MessageStrip;

/// The consents of a card: purpose and channel, state as a pill with its day, one action at the right. A withdrawal is one click; a yes
/// opens the form. Beneath, on demand, everything the person said and its proof.
class ConsentSection final : public CardSection
{
    Q_OBJECT

public:
    explicit ConsentSection(const Session &session, QWidget *parent = nullptr) : ConsentSection(session, systemFileChooser(), parent) { }
    ConsentSection(const Session &session, FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Customer &customer) override;
    void clear() override;
    [[nodiscard]] Result<> lock() override;

private:
    void addRow(QVBoxLayout *rows, const ConsentState &state);
    void addMore(QVBoxLayout *rows);
    void withdraw(const ConsentState &state);
    void readAgain();
    void showHistory(bool shown);

    const Session &m_session;
    Customer m_customer;
    PurposeWords m_words;
    bool m_all = false;
    MessageStrip *m_strip;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
    ConsentPanel *m_panel;
    LinkButton *m_openHistory;
    ConsentHistory *m_history;
};

} // namespace couvert
