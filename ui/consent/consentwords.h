// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/consent/purpose.h"
#include "ui/widgets/plainlabel.h"

#include <QHash>

namespace couvert {

/// What the purposes of a file are called, in the program's language.
class PurposeWords final
{
public:
    explicit PurposeWords(Database &database);

    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    [[nodiscard]] QString operator()(const QString &purpose) const;
    /// "Offers by e-mail".
    [[nodiscard]] QString operator()(const QString &purpose, Channel channel) const;

private:
    QStringList m_codes;
    QHash<QString, QString> m_names;
};

[[nodiscard]] QString channelWord(Channel channel);
[[nodiscard]] QString howWord(ConsentHow how);
[[nodiscard]] QString channelName(Channel channel); ///< "E-mail"
/// "Version 2, French".
[[nodiscard]] QString wordingName(int version, const QString &language);
[[nodiscard]] QString languageWord(const QString &language);
/// The state in a word or two with its day: "Accepted on 3 March 2026", "Expires in 18 days", "Not asked".
[[nodiscard]] QString stateWords(const ConsentState &state, QDate today);
/// "accepted", "declined" …, as the person said it.
[[nodiscard]] QString answerWord(const ConsentEvent &event);
/// When a yes ends: "Expires in 18 days", "Counts until 12 March 2027"; empty when it has no end.
[[nodiscard]] QString endWords(const ConsentState &state, QDate today);
[[nodiscard]] Pill::State statePill(const ConsentState &state, QDate today);

} // namespace couvert
