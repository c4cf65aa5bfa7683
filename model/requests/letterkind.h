// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/request.h"

namespace couvert {

/// What a letter about a request says. Granted has a template for each kind of request.
enum class LetterKind { Acknowledgement, Identity, Extension, Granted, Partial, Refusal, ThirdParty, Excessive };
inline constexpr std::array<LetterKind, 8> allLetterKinds{LetterKind::Acknowledgement, LetterKind::Identity, LetterKind::Extension,
    LetterKind::Granted, LetterKind::Partial, LetterKind::Refusal, LetterKind::ThirdParty, LetterKind::Excessive};

[[nodiscard]] QString letterKindCode(LetterKind kind); ///< "acknowledgement", "third_party"
[[nodiscard]] std::optional<LetterKind> letterKindFromCode(const QString &code);

/// The name of the template: "acknowledgement", "granted_erasure".
[[nodiscard]] QString letterTemplateName(LetterKind kind, RequestKind request);
/// The letter that answers no request: whether the reader wants to stay in the file, asked at the end of its time.
inline constexpr QLatin1String StayLetter("stay");
[[nodiscard]] const QStringList &letterTemplateNames(); ///< all of them

} // namespace couvert
