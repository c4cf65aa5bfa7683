// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/consentevent.h"

#include <initializer_list>

namespace couvert {

QString actionCode(ConsentAction action)
{
    switch (action) {
    case ConsentAction::Given:
        return QStringLiteral("given");
    case ConsentAction::Withdrawn:
        return QStringLiteral("withdrawn");
    case ConsentAction::Refused:
        return QStringLiteral("refused");
    case ConsentAction::Expired:
        return QStringLiteral("expired");
    }
    return {};
}

QString howCode(ConsentHow how)
{
    switch (how) {
    case ConsentHow::Paper:
        return QStringLiteral("paper");
    case ConsentHow::Web:
        return QStringLiteral("web");
    case ConsentHow::Oral:
        return QStringLiteral("oral");
    case ConsentHow::Phone:
        return QStringLiteral("phone");
    case ConsentHow::Import:
        return QStringLiteral("import");
    }
    return {};
}

std::optional<ConsentHow> howFromCode(const QString &code)
{
    for (const ConsentHow how : {ConsentHow::Paper, ConsentHow::Web, ConsentHow::Oral, ConsentHow::Phone, ConsentHow::Import}) {
        if (howCode(how) == code)
            return how;
    }
    return {};
}

QString basisCode(ConsentBasis basis)
{
    return basis == ConsentBasis::Consent ? QStringLiteral("consent") : QStringLiteral("soft_opt_in");
}

QString statusCode(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::Given:
        return QStringLiteral("given");
    case ConsentStatus::Withdrawn:
        return QStringLiteral("withdrawn");
    case ConsentStatus::Refused:
        return QStringLiteral("refused");
    case ConsentStatus::Expired:
        return QStringLiteral("expired");
    case ConsentStatus::Unproven:
        return QStringLiteral("unproven");
    case ConsentStatus::None:
        return QStringLiteral("none");
    }
    return {};
}

ConsentStatus statusFromCode(const QString &code)
{
    for (const ConsentStatus status :
        {ConsentStatus::Given, ConsentStatus::Withdrawn, ConsentStatus::Refused, ConsentStatus::Expired, ConsentStatus::Unproven}) {
        if (statusCode(status) == code)
            return status;
    }
    return ConsentStatus::None;
}

} // namespace couvert
