// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/qrpicture.h"

#include <qrencode.h>

#include <memory>

namespace couvert {

namespace {

constexpr int QuietModules = 4;

struct Freed {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

Result<QPainterPath> qrPicture(const QByteArray &text, qreal side)
{
    const std::unique_ptr<QRcode, Freed> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_Q));
    if (!code)
        return fail(FailureCode::InvalidValue, QStringLiteral("qr"));
    const int width = code->width;
    const qreal module = side / (width + 2 * QuietModules);
    const auto dark = [&](int x, int y) { return (code->data[y * width + x] & 1U) != 0; };
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!dark(x, y))
                continue;
            int end = x + 1;
            while (end < width && dark(end, y))
                ++end;
            shape.addRect(QRectF((x + QuietModules) * module, (y + QuietModules) * module, (end - x) * module, module));
            x = end;
        }
    }
    return shape;
}

} // namespace couvert
