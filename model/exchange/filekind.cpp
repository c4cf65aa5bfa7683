// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/filekind.h"

#include "model/exchange/inputlimits.h"

#include <QFile>

#include <array>

namespace couvert {

namespace {

constexpr qint64 HeadSize = 4096;
constexpr qint64 WindowSize = 1 << 20;

std::unexpected<Failure> unknown(const char *kind)
{
    return fail(FailureCode::InputUnknown, QStringLiteral("kind:") + QLatin1StringView(kind));
}

/// Old office documents and encrypted new ones share a container; the names of its streams tell them apart.
std::unexpected<Failure> compoundKind(QFile &file)
{
    static const QByteArray encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    static const QByteArray workbook("W\0o\0r\0k\0b\0o\0o\0k\0\0\0", 18);
    static const QByteArray book("B\0o\0o\0k\0\0\0", 10);
    bool isWorkbook = false;
    QByteArray window;
    file.seek(0);
    for (qint64 total = 0; total < inputlimits::ArchiveBytes && !file.atEnd(); total += WindowSize) {
        window = window.right(encrypted.size()) + file.read(WindowSize);
        if (window.contains(encrypted))
            return fail(FailureCode::InputEncrypted, QStringLiteral("office"));
        isWorkbook = isWorkbook || window.contains(workbook) || window.contains(book);
    }
    return unknown(isWorkbook ? "xls" : "binary");
}

bool isOldWorkbook(const QByteArray &head)
{
    // The bare BIFF streams of before 1993.
    return head.size() > 4 && head[0] == 0x09 && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8) && head[3] == 0;
}

bool isBinary(const QByteArray &head)
{
    static const std::array<QByteArray, 12> magics{QByteArray("%PDF"), QByteArray("\x89PNG"), QByteArray("\xFF\xD8\xFF"), QByteArray("GIF8"),
        QByteArray("\x1F\x8B"), QByteArray("7z\xBC\xAF"), QByteArray("Rar!"), QByteArray("SQLite format 3"),
        QByteArray("\x7F"
                   "ELF"),
        QByteArray("BZh9"),
        QByteArray("\xFD"
                   "7zXZ"),
        QByteArray("{\\rtf")};
    for (const QByteArray &magic : magics) {
        if (head.startsWith(magic))
            return true;
    }
    qsizetype controls = 0;
    for (const char c : head)
        controls += (c >= 0 && c < 0x20 && !QByteArrayView("\t\n\r\f\v").contains(c)) || c == 0x7F;
    return controls * 10 > head.size();
}

} // namespace

Result<FileKind> detectKind(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::InputUnreadable, QStringLiteral("open"));
    const QByteArray head = file.read(HeadSize);
    if (head.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("empty"));
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("PK\x07\x08"))
        return FileKind::Archive;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundKind(file);
    if (isOldWorkbook(head))
        return unknown("xls");

    // The letters of UTF-16 and UTF-32 without their zero bytes are enough to tell these.
    QByteArray letters = head;
    letters.replace('\0', QByteArrayView());
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (letters.startsWith(mark))
            letters = letters.sliced(qsizetype(qstrlen(mark)));
    }
    letters = letters.trimmed();
    const QByteArray lower = letters.toLower();
    const QString name = path.toLower();
    if (lower.startsWith("begin:vcard") || name.endsWith(u".vcf"))
        return unknown("vcard");
    for (const char *tag : {"<!doctype html", "<html", "<head", "<table", "<meta"}) {
        if (lower.startsWith(tag))
            return unknown("html");
    }
    if (lower.startsWith("<?xml"))
        return unknown(lower.contains("office:document") ? "fods" : "xml");
    if (isBinary(letters))
        return unknown("binary");
    for (const char *extension : {".xlsx", ".xlsm", ".xltx", ".xlsb", ".ods"}) {
        if (name.endsWith(QLatin1StringView(extension)))
            return fail(FailureCode::InputUnreadable, QStringLiteral("not-a-workbook"));
    }
    return FileKind::Text;
}

} // namespace couvert
