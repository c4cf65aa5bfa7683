// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/consent/evidence.h"

namespace couvert {

/// What a form says about one consent.
struct ConsentForm {
    qint64 customerId = 0;
    QString purpose;
    Channel channel = Channel::Email;
    ConsentAction action = ConsentAction::Given;
    QDateTime at; ///< invalid: now
    ConsentHow how = ConsentHow::Paper;
    ConsentBasis basis = ConsentBasis::Consent;
    QString wordingText; ///< the text that was shown; else the version, else the newest
    int wordingVersion = 0;
    QDate until;      ///< an end of its own, such as the meal; never later than the law's
    QString guardian; ///< who agreed for somebody under 15
    std::optional<Evidence> evidence;
};

struct RecordedConsent {
    qint64 event = 0;
    ConsentState state; ///< where it leaves the person
};

/// Records what people say about being written to.
///
/// Guarantees: an event is never changed; a yes older than a no of the person (an opposition, a withdrawal, a refusal) is refused, so no
/// backdated form turns a no into a yes; a no can always be recorded. One unit and one journal entry an event. Manager only.
class ConsentWriter final
{
public:
    explicit ConsentWriter(const Session &session) : ConsentWriter(session, session.vault().database()) { }
    ConsentWriter(const Session &session, Database &database) : m_session(session), m_database(database) { }

    /// InvalidValue: purpose, future_date, until. NotFound: customer, wording. RefusedByRule: erased, restricted,
    /// older_than_opposition, parent_must_agree.
    [[nodiscard]] Result<RecordedConsent> record(const ConsentForm &form);

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
