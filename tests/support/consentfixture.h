// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentreader.h"
#include "model/consent/consentwriter.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerwriter.h"
#include "model/vault/statement.h"
#include "tests/support/testvault.h"

#include <QTimeZone>

namespace couvert {

/// A file on a day that the test chooses, and the few things that tests of consent do all the time.
class ConsentFixture
{
public:
    explicit ConsentFixture(QDate today = QDate(2026, 11, 23)) { move(today); }

    void move(QDate today)
    {
        m_session.reset();
        m_clock = std::make_unique<DayClock>(today);
        m_session = std::make_unique<Session>(*file.vault, *m_clock);
    }
    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] Database &database() { return file.vault->database(); }

    [[nodiscard]] qint64 person(const QString &name, const QString &email = {}, const QString &phone = {})
    {
        Customer card;
        card.lastName = name;
        if (!email.isEmpty())
            card.emails = {{email, ContactUse::Personal}};
        if (!phone.isEmpty())
            card.phones = {parsePhone(phone)};
        return CustomerWriter(*m_session).add(card).value_or(0);
    }

    /// The code of the status it leads to, or "detail" of the refusal.
    QString say(
        qint64 id, ConsentAction action, QDateTime at = {}, Channel channel = Channel::Email, const QString &purpose = QStringLiteral("offers"))
    {
        ConsentForm form;
        form.customerId = id;
        form.purpose = purpose;
        form.channel = channel;
        form.action = action;
        form.at = at;
        return record(form);
    }
    QString record(const ConsentForm &form)
    {
        const Result<RecordedConsent> recorded = ConsentWriter(*m_session).record(form);
        return recorded ? statusCode(recorded->state.status) : recorded.error().detail;
    }
    [[nodiscard]] QString status(qint64 id, Channel channel = Channel::Email, const QString &purpose = QStringLiteral("offers"))
    {
        const Result<ConsentState> state = ConsentReader(database()).state(id, purpose, channel, m_clock->today());
        return state ? statusCode(state->status) : state.error().detail;
    }
    [[nodiscard]] qint64 number(const char *sql)
    {
        Result<Statement> select = Statement::prepare(database(), sql);
        return select && select->step().value_or(false) ? select->integer(0) : -1;
    }

    TestVault file;

private:
    std::unique_ptr<DayClock> m_clock;
    std::unique_ptr<Session> m_session;
};

inline QDateTime moment(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone::utc()).toUTC();
}

} // namespace couvert
