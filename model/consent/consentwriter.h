// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/consent/evidence.h"

namespace couvert {

/// What must all hold before a customer who never said yes may be written to about similar products (CPCE, art. L34-5).
struct SoftOptIn {
    bool addressGivenAtSale = false; ///< the address came from the person, at a sale or a service
    bool similarProducts = false;    ///< only similar ones, of this restaurant
    bool couldObject = false;        ///< refusing was offered when the address was taken, free and simple, and is in every message
    [[nodiscard]] bool holds() const { return addressGivenAtSale && similarProducts && couldObject; }
};

/// What a form says about one consent.
struct ConsentForm {
    qint64 customerId = 0;
    QString purpose;
    Channel channel = Channel::Email;
    ConsentAction action = ConsentAction::Given;
    QDateTime at; ///< invalid: now
    ConsentHow how = ConsentHow::Paper;
    ConsentBasis basis = ConsentBasis::Consent;
    SoftOptIn softOptIn; ///< asked when that is the basis
    QString wordingText; ///< the text that was shown; else the version, else the newest
    int wordingVersion = 0;
    QString wordingLanguage; ///< of the text that was shown; empty: the person's
    QDate until;             ///< an end of its own, such as the meal; never later than the law's
    QString guardian;        ///< who agreed for somebody under 15
    std::optional<Evidence> evidence;
};

struct RecordedConsent {
    qint64 event = 0;
    ConsentState state;          ///< where it leaves the person
    bool dietDataErased = false; ///< a no to the purpose "diet" took the allergies off the card
};

/// Records what people say about being written to.
///
/// Guarantees: an event is never changed; a yes older than a no of the person (an opposition, a withdrawal, a refusal) is refused, so no
/// backdated form turns a no into a yes; a no can always be recorded; a no to "diet" takes the allergies off the card with the images that
/// undo had of them (art. 9 RGPD), unless it is frozen. One unit, and a journal entry for each event. Manager only.
class ConsentWriter final
{
public:
    explicit ConsentWriter(const Session &session) : ConsentWriter(session, session.vault().database()) { }
    ConsentWriter(const Session &session, Database &database) : m_session(session), m_database(database) { }

    /// InvalidValue: purpose, future_date, until. NotFound: customer, wording. RefusedByRule: erased, restricted,
    /// older_than_opposition, parent_must_agree, soft_opt_in.
    [[nodiscard]] Result<RecordedConsent> record(const ConsentForm &form);
    /// Everything that one paper says: all of it or nothing.
    [[nodiscard]] Result<QList<RecordedConsent>> recordAll(const QList<ConsentForm> &forms);
    /// The same in the caller's unit; no role is checked.
    [[nodiscard]] static Result<QList<RecordedConsent>> recordIn(UnitOfWork &unit, const QList<ConsentForm> &forms);
    /// Takes back every yes of the person, proved or not; answers how many there were.
    [[nodiscard]] Result<int> withdrawAll(qint64 customerId, ConsentHow how);

private:
    [[nodiscard]] static Result<RecordedConsent> write(UnitOfWork &unit, const ConsentForm &form);

    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
