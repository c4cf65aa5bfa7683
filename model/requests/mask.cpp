// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/mask.h"

#include <utility>

namespace couvert {

namespace {

/// Walks the data with one mask and counts what it covered.
class Cover
{
public:
    explicit Cover(const Mask &mask) : m_mask(mask) { }
    /// What the reader sees covered; places in earlier states alone count when there is no other.
    [[nodiscard]] int places() const { return m_places > 0 ? m_places : m_earlier; }

    QJsonObject object(const QJsonObject &from, bool inField)
    {
        QJsonObject covered;
        for (auto entry = from.begin(); entry != from.end(); ++entry) {
            const bool outer = std::exchange(m_inEarlier, m_inEarlier || entry.key() == QLatin1String("earlier"));
            covered.insert(entry.key(), value(entry.value(), inField || m_mask.field.isEmpty() || entry.key() == m_mask.field));
            m_inEarlier = outer;
        }
        return covered;
    }

private:
    QJsonValue value(const QJsonValue &from, bool inField)
    {
        if (from.isObject())
            return object(from.toObject(), inField);
        if (from.isArray()) {
            QJsonArray covered;
            for (const QJsonValue item : from.toArray())
                covered.append(value(item, inField));
            return covered;
        }
        if (!inField || !from.isString())
            return from;
        QString text = from.toString();
        if (m_mask.text.isEmpty()) {
            if (text.isEmpty())
                return from;
            (m_inEarlier ? m_earlier : m_places) += 1;
            return MaskedText.toString();
        }
        for (qsizetype at = text.indexOf(m_mask.text, 0, Qt::CaseInsensitive); at >= 0;
            at = text.indexOf(m_mask.text, at + MaskedText.size(), Qt::CaseInsensitive)) {
            text.replace(at, m_mask.text.size(), MaskedText.toString());
            (m_inEarlier ? m_earlier : m_places) += 1;
        }
        return text;
    }

    const Mask &m_mask;
    int m_places = 0;
    int m_earlier = 0;
    bool m_inEarlier = false;
};

} // namespace

Result<QJsonArray> applyMasks(QJsonObject &data, QList<HeldFile> &files, const QList<Mask> &masks)
{
    QJsonArray told;
    for (const Mask &mask : masks) {
        qsizetype places = 0;
        if (mask.field == QLatin1String("attachments")) {
            places = files.removeIf([&](const HeldFile &file) { return mask.text.isEmpty() || file.name == mask.text; });
        } else if (!mask.field.isEmpty() || !mask.text.isEmpty()) {
            Cover cover(mask);
            data = cover.object(data, false);
            places = cover.places();
        }
        if (places == 0)
            return fail(FailureCode::InvalidValue, QStringLiteral("mask"));
        told.append(QJsonObject{{QStringLiteral("field"), mask.field}, {QStringLiteral("reason"), mask.reason}, {QStringLiteral("places"), places}});
    }
    return told;
}

} // namespace couvert
