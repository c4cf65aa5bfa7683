// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/request.h"
#include "ui/widgets/plainlabel.h"

namespace couvert {

/// The words of the program's language for requests.
[[nodiscard]] QString requestKindWord(RequestKind kind);     ///< "Access", for a list
[[nodiscard]] QString requestKindSentence(RequestKind kind); ///< "to receive a copy of what is held", for a choice
[[nodiscard]] QString requestArticle(RequestKind kind);      ///< "GDPR, article 15"
[[nodiscard]] QString identityCheckWord(IdentityCheck check);
[[nodiscard]] QString outcomeWord(RequestOutcome outcome);
[[nodiscard]] QString requestEventWords(const RequestEvent &event);

/// How much time is left, in a word or two: "8 days left", "today", "3 days late", "stands still", "closed on 3 March 2026".
[[nodiscard]] QString timeLeftWords(const Request &request, QDate today);
[[nodiscard]] Pill::State timeLeftState(const Request &request, QDate today);
/// The whole sentence of the detail: until when to answer, and why then.
[[nodiscard]] QString deadlineSentence(const Request &request, QDate today);
/// "Thursday, 3 December 2026".
[[nodiscard]] QString weekdayWords(QDate day);
/// How the time is counted, for a "?".
[[nodiscard]] QString countingWords();

/// What a refusal of the model means on this page; empty for one that has its words elsewhere.
[[nodiscard]] QString requestRefusalWords(const Failure &failure);

} // namespace couvert
