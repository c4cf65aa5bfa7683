// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"

#include <QDate>
#include <QDateTime>

namespace couvert {

enum class ConsentAction { Given, Withdrawn, Refused, Expired };
enum class ConsentHow { Paper, Web, Oral, Phone, Import };
/// Soft opt-in (L34-5 CPCE): own customers, similar products, objection offered each time. Never a default.
enum class ConsentBasis { Consent, SoftOptIn };
/// What counts today. None: never asked; Refused: asked and declined; Unproven: a sheet says yes and nobody can show it.
enum class ConsentStatus { Given, Withdrawn, Refused, Expired, Unproven, None };

[[nodiscard]] QString actionCode(ConsentAction action);
[[nodiscard]] QString howCode(ConsentHow how);
[[nodiscard]] std::optional<ConsentHow> howFromCode(const QString &code);
[[nodiscard]] QString basisCode(ConsentBasis basis);
[[nodiscard]] QString statusCode(ConsentStatus status);
[[nodiscard]] ConsentStatus statusFromCode(const QString &code);

/// What somebody said, as it is kept: never changed, gone only with the person.
struct ConsentEvent {
    qint64 id = 0;
    qint64 customerId = 0;
    QString purpose;
    Channel channel = Channel::Email;
    ConsentAction action = ConsentAction::Given;
    QDateTime at;
    ConsentHow how = ConsentHow::Paper;
    ConsentBasis basis = ConsentBasis::Consent;
    QString address;  ///< the e-mail, number or street that it is about
    QString language; ///< of the wording
    int wording = 0;  ///< version; 0: none was shown
    QDate until;      ///< the first day on which it counts no more; invalid: until it is taken back
    QString guardian; ///< who agreed for somebody under 15
    qint64 evidence = 0;
    QString recordedBy; ///< the account
    QDateTime recordedAt;
};

/// Where a person stands for one purpose on one channel.
struct ConsentState {
    QString purpose;
    Channel channel = Channel::Email;
    ConsentStatus status = ConsentStatus::None;
    QDateTime since;
    QDate until;
    bool opposed = false; ///< an address of the person was opposed on the channel since
};

} // namespace couvert
