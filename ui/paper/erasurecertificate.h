// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"

namespace couvert {

/// What stays after an erasure and why, in the words of one language.
struct KeptWords {
    QString what;
    QString why;
};
[[nodiscard]] KeptWords keptWords(const KeptThing &kept, const QString &language);

/// What an erasure removes, in the words of one language: what, and how many rows.
[[nodiscard]] QList<std::pair<QString, qint64>> removedWords(RemovedRows removed, const QString &language);

/// What stands on a certificate of erasure.
struct ErasureCertificate {
    QString restaurant; ///< may be empty
    QString requestNumber;
    QDateTime at;
    ErasureOutcome outcome;
    QString language = QStringLiteral("fr"); ///< "fr" or "en"
};

/// The page that says what was erased, that it was searched for and not found again, what is kept and until when. It names nobody, the one
/// who erased included, and is made from a search without residue only (InvalidValue "residue" otherwise). Written whole or not at all, for its
/// owner only. Unsupported (no font on this system), StorageFull, StorageFailed.
[[nodiscard]] Result<> writeErasureCertificate(const QString &pdfPath, const ErasureCertificate &certificate);

/// "effacement-2026-11-25-3f9a01.pdf": a name that is taken by no other certificate and tells nobody.
[[nodiscard]] QString erasureCertificateName(QDate day);

} // namespace couvert
