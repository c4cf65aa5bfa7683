// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/folderplace.h"

#include "model/vault/vaultfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef _WIN32
#include <qt_windows.h>
#endif

namespace couvert {

bool isNetworkFileSystem(QByteArrayView type)
{
    constexpr std::array exact = {"9p", "afs", "beegfs", "ceph", "coda", "davfs", "fuse.davfs2", "fuse.gcsfuse", "fuse.glusterfs",
        "fuse.google-drive-ocamlfuse", "fuse.gvfsd-fuse", "fuse.onedriver", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "glusterfs", "gpfs", "lustre",
        "ncpfs", "virtiofs", "webdav"};
    constexpr std::array families = {"afp", "cifs", "nfs", "smb"};
    const QByteArray name = type.toByteArray().toLower();
    return std::any_of(exact.cbegin(), exact.cend(), [&](const char *known) { return name == known; })
        || std::any_of(families.cbegin(), families.cend(), [&](const char *known) { return name.startsWith(known); });
}

Result<> VaultFolder::checkPlace(const QString &path)
{
    QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    while (!QFileInfo::exists(place) && !QFileInfo(place).isRoot())
        place = QFileInfo(place).absolutePath();
    bool network = isNetworkFileSystem(QStorageInfo(place).fileSystemType());
#ifdef _WIN32
    const std::wstring root = QDir::toNativeSeparators(QStorageInfo(place).rootPath()).toStdWString();
    network = network || place.startsWith(QLatin1String("//")) || GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#endif
    if (network)
        return fail(FailureCode::Unsupported, QStringLiteral("network"));
    return {};
}

QString VaultFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QLatin1String("/vault");
}

} // namespace couvert
