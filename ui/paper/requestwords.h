// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/documentwords.h"

namespace couvert {

/// What the codes of requests (model/requests/request.h) are called on paper. A code that has no word here is shown as it is.
class RequestWords final
{
public:
    enum class Codes { Kinds, States, Outcomes, Checks, Events, Letters };

    explicit RequestWords(const QString &language);
    [[nodiscard]] const DocumentWords &say() const { return m_say; }
    [[nodiscard]] QString operator()(Codes of, const QString &code) const;
    /// A step of the timeline in one line, as its code and its detail tell it.
    [[nodiscard]] QString step(const QString &eventCode, const QString &detail) const;

private:
    DocumentWords m_say;
};

} // namespace couvert
