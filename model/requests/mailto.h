// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace couvert {

/// A letter for the mail program.
struct MailLink {
    QByteArray url;       ///< "mailto:…" (RFC 6068), ASCII
    bool complete = true; ///< false: the end of the text did not fit, and the link holds as many whole lines of it as do
};

/// What systems hand to a mail program without cutting it off themselves.
inline constexpr qsizetype LongestMailLink = 2000;

/// The link that opens a new message. Everything is percent-encoded in UTF-8, line breaks as CRLF, so that no text can add a recipient, a
/// header or an attachment. An address that holds a line break or a second address is left out.
[[nodiscard]] MailLink mailLink(const QString &address, const QString &subject, const QString &body);

} // namespace couvert
