// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/request.h"

#include <QByteArray>

namespace couvert {

/// A request with everything that happened to it, as the restaurant shows it to whoever asks how it was answered.
struct RequestSheet {
    Request request;
    QList<RequestEvent> events; ///< oldest first
    QString person;             ///< who is asking; empty: not known, or erased
    QString restaurant;
    QString language; ///< "fr", "en"
    QDate day;
};

/// What the file tells of a request, in the restaurant's language.
[[nodiscard]] Result<RequestSheet> requestSheetFor(const Session &session, Database &database, const Request &request);

/// The request on one page: what was asked, when it was due, how the identity was checked, the outcome, then the timeline. A timeline of
/// many dozen lines runs on to a second page. Unsupported (no font on this system).
[[nodiscard]] Result<QByteArray> requestPdf(const RequestSheet &sheet);

} // namespace couvert
