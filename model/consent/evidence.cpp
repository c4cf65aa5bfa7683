// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/evidence.h"

#include "model/vault/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

namespace couvert {

namespace {

/// A mail opens with header lines ("Received: from …"), one of them a date or a sender, and has no binary in them.
bool isMail(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(16384);
    if (head.contains('\0'))
        return false;
    static const QRegularExpression headerLine(QStringLiteral("\\A(?:From [^\\n]*\\n)?[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n"));
    static const QRegularExpression known(
        QStringLiteral("^(?:From|Date|Message-ID|Received):"), QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(head);
    return headerLine.match(text).hasMatch() && known.match(text).hasMatch();
}

QString kindOf(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("jpeg");
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1A\n", 8)))
        return QStringLiteral("png");
    return isMail(bytes) ? QStringLiteral("eml") : QString();
}

QString kindOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("jpg") ? QStringLiteral("jpeg") : suffix;
}

} // namespace

Result<Evidence> readEvidence(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::InputUnreadable, QStringLiteral("evidence"));
    if (file.size() > LargestEvidence)
        return fail(FailureCode::InputTooLarge, QStringLiteral("evidence"));
    Evidence evidence;
    evidence.bytes = file.read(LargestEvidence + 1);
    if (evidence.bytes.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("evidence"));
    if (evidence.bytes.size() > LargestEvidence)
        return fail(FailureCode::InputTooLarge, QStringLiteral("evidence"));
    evidence.kind = kindOf(evidence.bytes);
    if (evidence.kind.isEmpty() || evidence.kind != kindOfName(path))
        return fail(FailureCode::InputUnknown, QStringLiteral("evidence"));
    return evidence;
}

Result<qint64> keepEvidence(UnitOfWork &unit, const Evidence &evidence, qint64 revision)
{
    QByteArray digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<std::size_t>(digest.size()),
        reinterpret_cast<const unsigned char *>(evidence.bytes.constData()), static_cast<std::size_t>(evidence.bytes.size()), nullptr, 0);
    Result<Statement> select = Statement::prepare(unit.database(), "SELECT id FROM evidence WHERE digest = ?");
    if (!select)
        return failure(select);
    const Result<bool> known = select->bindBlob(1, digest).step();
    if (!known)
        return failure(known);
    if (*known)
        return select->integer(0);
    Result<Statement> insert =
        Statement::prepare(unit.database(), "INSERT INTO evidence(kind, digest, bytes, revision) VALUES(?, ?, ?, ?) RETURNING id");
    if (!insert)
        return failure(insert);
    const Result<bool> row = insert->bind(1, evidence.kind).bindBlob(2, digest).bindBlob(3, evidence.bytes).bind(4, revision).step();
    if (!row)
        return failure(row);
    return insert->integer(0);
}

Result<Evidence> storedEvidence(Database &database, qint64 id)
{
    Result<Statement> select = Statement::prepare(database, "SELECT kind, bytes FROM evidence WHERE id = ?");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, id).step();
    if (!row)
        return failure(row);
    if (!*row)
        return fail(FailureCode::NotFound, QStringLiteral("evidence"));
    return Evidence{select->text(0), select->blob(1)};
}

} // namespace couvert
