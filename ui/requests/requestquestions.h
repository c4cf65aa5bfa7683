// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/request.h"
#include "ui/requests/questionpanel.h"

namespace couvert {

/// What the steps of a request ask, and what they do with the answer. `session` outlives the question.
[[nodiscard]] Question identityQuestion(const Session &session, const Request &request);
[[nodiscard]] Question pauseQuestion(const Session &session, const Request &request);
[[nodiscard]] Question extensionQuestion(const Session &session, const Request &request, HolidayRegion region);
[[nodiscard]] Question noteQuestion(const Session &session, const Request &request);
[[nodiscard]] Question closingQuestion(const Session &session, const Request &request);

} // namespace couvert
