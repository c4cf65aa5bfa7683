// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/odsbook.h"

#include "model/exchange/inputlimits.h"
#include "model/exchange/xmlpart.h"

namespace couvert {

namespace {

constexpr qint64 KindBytes = 1024;

} // namespace

bool OdsBook::isOne(const ZipArchive &archive)
{
    return archive.find(QStringLiteral("content.xml")) >= 0 || archive.find(QStringLiteral("encrypted-package")) >= 0;
}

Result<std::unique_ptr<OdsBook>> OdsBook::open(std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<OdsBook> book(new OdsBook);
    book->m_archive = std::move(archive);
    Result<> checked = book->checkEncryption();
    if (checked)
        checked = book->checkKind();
    if (!checked)
        return failure(checked);
    book->m_content = book->m_archive->find(QStringLiteral("content.xml"));
    if (book->m_content < 0)
        return fail(FailureCode::InputUnreadable, QStringLiteral("no-sheets"));
    return book;
}

/// The first part names the kind; a document without it is told by its content.
Result<> OdsBook::checkKind()
{
    const qsizetype entry = m_archive->find(QStringLiteral("mimetype"));
    if (entry < 0)
        return {};
    const Result<std::unique_ptr<ByteSource>> part = m_archive->openEntry(entry, KindBytes);
    if (!part)
        return failure(part);
    QByteArray kind(KindBytes, '\0');
    const Result<qint64> got = (*part)->read(kind.data(), kind.size());
    if (!got)
        return failure(got);
    kind.truncate(qsizetype(*got));
    if (!kind.contains("opendocument.spreadsheet"))
        return fail(FailureCode::InputUnknown, QStringLiteral("kind:zip"));
    return {};
}

/// The manifest tells which parts are encrypted; since OpenDocument 1.3 the document may also be one encrypted part.
Result<> OdsBook::checkEncryption()
{
    if (m_archive->find(QStringLiteral("encrypted-package")) >= 0)
        return fail(FailureCode::InputEncrypted, QStringLiteral("office"));
    const qsizetype entry = m_archive->find(QStringLiteral("META-INF/manifest.xml"));
    if (entry < 0)
        return {};
    const Result<std::unique_ptr<XmlPart>> opened = XmlPart::open(*m_archive, entry, inputlimits::SmallPartBytes);
    if (!opened)
        return failure(opened);
    XmlScanner &xml = (*opened)->xml();
    while (true) {
        const Result<XmlScanner::Token> token = xml.next();
        // A manifest that cannot be read is not needed: its document can.
        if (!token || *token == XmlScanner::Token::Finished)
            return {};
        if (*token == XmlScanner::Token::Start && xml.name() == "encryption-data")
            return fail(FailureCode::InputEncrypted, QStringLiteral("office"));
    }
}

} // namespace couvert
