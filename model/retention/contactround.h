// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"
#include "model/consent/reachability.h"
#include "model/customers/hold.h"

namespace couvert {

/// One round of asking people at the end of their time whether they want to stay (CNIL: allowed once; no clear yes, no keeping).
struct ContactRound {
    qint64 id = 0;
    QDate day;
    QDate answerUntil;
    qint64 waiting = 0; ///< no answer yet
    qint64 yes = 0;     ///< wrote, came, ordered: an act of theirs, which starts their clock anew
    qint64 no = 0;
};

/// Who may still be asked, on which channel: the first of e-mail, post and SMS where the card has an address and the person neither
/// opposed nor took a yes back. Refused: "opposed", "withdrawn", "no_address".
class ContactChoice final
{
public:
    [[nodiscard]] static Result<ContactChoice> open(Database &database);
    struct Answer {
        std::optional<Channel> channel;
        QString refusal; ///< empty when there is a channel
    };
    [[nodiscard]] Result<Answer> of(qint64 customer);

private:
    ContactChoice(Reachability reach, Statement refused) : m_reach(std::move(reach)), m_refused(std::move(refused)) { }
    Reachability m_reach;
    Statement m_refused;
};

/// Rounds as they stand, and the answers. Cards asked wait in a hold of their own kind; silent ones are due again when it is over.
class ContactRounds final
{
public:
    ContactRounds(const Session &session, Database &database) : m_session(session), m_database(database) { }

    [[nodiscard]] Result<QList<ContactRound>> rounds(int limit = 50) const; ///< newest first
    /// Ids of those of a round who wait for an answer, to be written to on this channel: for letters and lists.
    [[nodiscard]] Result<QList<qint64>> recipients(qint64 round, Channel channel) const;
    /// The person answered: yes is an act of theirs on that day (a message), no makes the card due at once. Manager only.
    [[nodiscard]] Result<> answer(qint64 customer, bool yes, QDate day);
    /// Who is to be erased unless somebody decides otherwise: said no, or were asked and did not answer in time. Not who is kept for a reason
    /// since, or frozen.
    [[nodiscard]] static Result<QList<qint64>> withoutYes(Database &database, QDate today, int limit, qint64 afterId = 0);
    [[nodiscard]] static Result<qint64> countWithoutYes(Database &database, QDate today);

    /// For the review, in its unit: a new round, and the people in it.
    [[nodiscard]] static Result<qint64> open(UnitOfWork &unit, QDate answerUntil, qint64 revision);
    [[nodiscard]] static Result<Statement> prepareAsk(Database &database); ///< binds: customer, round, channel, revision

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
