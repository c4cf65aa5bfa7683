// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/letterkind.h"
#include "model/requests/lettertext.h"

namespace couvert {

/// Something that stays after an erasure: codes, or words, of what and why, and the last day.
struct KeptInLetter {
    QString what;
    QString why;
    QDate until; ///< invalid: no end is known
};

/// What a letter says beyond the request itself. All of it may be empty: what must be said then stands as dots.
struct LetterInput {
    QString language;       ///< "fr", "en"; empty: the customer's
    QString reason;         ///< empty: the one last given in the timeline for this step
    QString identityNeeded; ///< what else would do as proof
    QString done;
    QString source; ///< empty: the card's
    QString fee;
    QStringList recipients; ///< who was told (art. 19)
    QList<KeptInLetter> kept;
    std::optional<bool> opposed; ///< whether an opposition stays; not known: the letter says what became of one, if there was one
    QDate oppositionUntil;       ///< at least; invalid: not known
    QDate ledgerUntil;           ///< invalid: not known
    bool inBackups = false;      ///< backups still hold the person
    QDate lastBackupGoneOn;      ///< invalid: not known
};

/// A letter about a request, ready to be read over, changed and printed.
struct Letter {
    LetterKind kind = LetterKind::Acknowledgement;
    QString requestNumber; ///< empty: it answers no request
    QString language;
    QString restaurant; ///< its name; may be empty
    QStringList sender; ///< lines at the top left
    QStringList recipient;
    QString placeAndDay;
    QString email; ///< where the answer goes by mail; may be empty
    LetterText text;
};

/// The language that a letter about this request is written in.
[[nodiscard]] Result<QString> letterLanguage(Database &database, const Request &request);
/// Puts a letter together from the restaurant's template, the request, its timeline, the card and the settings. Nothing is written.
/// NotFound "template".
[[nodiscard]] Result<Letter> draftLetter(
    const Session &session, Database &database, const Request &request, LetterKind kind, const LetterInput &input);

/// The letter by post that asks a customer whether they want to stay, to be answered by that day. Nothing is written. NotFound.
[[nodiscard]] Result<Letter> draftStayLetter(const Session &session, Database &database, qint64 customerId, QDate answerUntil);

/// Tells the timeline that the letter was made, or that it was sent and how ("courrier", "e-mail"). As RequestWriter::addEvent().
[[nodiscard]] Result<> recordLetterMade(const Session &session, Database &database, const QString &requestNumber, LetterKind kind);
[[nodiscard]] Result<> recordLetterSent(
    const Session &session, Database &database, const QString &requestNumber, LetterKind kind, const QString &how);

} // namespace couvert
