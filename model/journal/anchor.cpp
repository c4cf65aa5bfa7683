// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/journal/anchor.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <sodium.h>

namespace couvert {

namespace {

constexpr qsizetype macSize = 32;
constexpr qsizetype bodySize = 8 + 32 + 16;
constexpr qsizetype placeSize = 512; // one sector: a torn write spoils one place only

QByteArray macOf(const Vault &vault, const QByteArray &body)
{
    const SecretBytes key = vault.derive(Subkey::Journal);
    QByteArray mac(macSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), static_cast<std::size_t>(mac.size()),
        reinterpret_cast<const unsigned char *>(body.constData()), static_cast<std::size_t>(body.size()), key.data(), key.size());
    return mac;
}

QString copyPath(const Vault &vault)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/anchors/") + QString::fromLatin1(vault.id().toHex());
}

void readPlaces(const Vault &vault, const QString &path, std::optional<Anchor> &newest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.read(2 * placeSize);
    for (qsizetype at = 0; at + bodySize + macSize <= bytes.size(); at += placeSize) {
        const QByteArray body = bytes.mid(at, bodySize);
        const QByteArray mac = bytes.mid(at + bodySize, macSize);
        if (sodium_memcmp(mac.constData(), macOf(vault, body).constData(), static_cast<std::size_t>(macSize)) != 0)
            continue;
        const auto sequence = qFromBigEndian<qint64>(body.constData());
        if (!newest || sequence > newest->sequence)
            newest = Anchor{sequence, body.mid(8, 32), body.mid(40, 16)};
    }
}

} // namespace

std::optional<Anchor> readAnchor(Vault &vault)
{
    std::optional<Anchor> newest;
    readPlaces(vault, vault.folder().filePath(QStringLiteral("anchor")), newest);
    readPlaces(vault, copyPath(vault), newest);
    return newest;
}

void writeAnchor(Vault &vault, const Anchor &anchor)
{
    QByteArray body(8, '\0');
    qToBigEndian<qint64>(anchor.sequence, body.data());
    body += anchor.head + anchor.digest;
    QFile file(vault.folder().filePath(QStringLiteral("anchor")));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.seek((anchor.sequence % 2) * placeSize))
        file.write((body + macOf(vault, body)).leftJustified(placeSize, '\0'));
}

void settleAnchor(Vault &vault)
{
    QFile file(vault.folder().filePath(QStringLiteral("anchor")));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    file.close();
    std::ignore = vault.folder().writeFile(QStringLiteral("anchor"), bytes);
    const QString copy = copyPath(vault);
    if (QDir().mkpath(QFileInfo(copy).path()))
        std::ignore = writeDurably(copy, bytes);
}

} // namespace couvert
