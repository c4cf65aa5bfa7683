// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>

#include <cstdlib>

namespace couvert {

/// How much of a picture a person would call different, from 0 to 1: the share of small squares whose brightness moved. Another font of
/// the same family moves few of them, another page most.
inline double differenceOf(const QImage &one, const QImage &other)
{
    constexpr int Square = 16;
    constexpr int Noticed = 12; ///< of 255
    if (one.size() != other.size())
        return 1;
    const QSize squares(one.width() / Square, one.height() / Square);
    const auto small = [&](const QImage &picture) {
        return picture.convertToFormat(QImage::Format_Grayscale8).scaled(squares, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one);
    const QImage b = small(other);
    int moved = 0;
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x)
            moved += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > Noticed ? 1 : 0;
    }
    return moved / static_cast<double>(squares.width() * squares.height());
}

/// The pictures that the README and the guide show, in resources/screenshots.
inline QString storedPicturePath(const QString &name)
{
    return qEnvironmentVariable("COUVERT_SOURCE") + QStringLiteral("/resources/screenshots/") + name + QStringLiteral(".png");
}

/// With COUVERT_RENEW_SCREENSHOTS set the stored picture becomes this one.
inline bool renewStoredPicture(const QString &name, const QImage &picture)
{
    if (!qEnvironmentVariableIsSet("COUVERT_RENEW_SCREENSHOTS"))
        return false;
    const QString path = storedPicturePath(name);
    return QDir().mkpath(QFileInfo(path).path()) && picture.convertToFormat(QImage::Format_RGB888).save(path);
}

} // namespace couvert
