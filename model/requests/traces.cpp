// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/traces.h"

#include "model/customers/textfolding.h"

#include <QSet>
#include <QString>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace couvert {

namespace {

constexpr qsizetype shortest = 5;       // bytes
constexpr qsizetype shortestWord = 6;   // of a name, a street, a tag
constexpr qsizetype longTextFrom = 64;  // characters
constexpr qsizetype pieceLength = 24;   // characters, and bytes of a scan
constexpr qsizetype shortestNumber = 6; // digits
constexpr qsizetype mostPieces = 256;
constexpr int filterBits = 20;

quint32 startOf(const char *bytes)
{
    quint32 start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}

std::size_t filterPlace(quint32 start)
{
    return (start * 2654435761U) >> (32 - filterBits);
}

bool isPlainDay(const QByteArray &value)
{
    return value.size() == 10 && value.at(4) == '-' && value.at(7) == '-'
        && std::count_if(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; }) == 8;
}

/// Nothing that repeats itself: padding tells nobody.
bool tellsSomething(const QByteArray &piece)
{
    const QSet<char> different(piece.cbegin(), piece.cend());
    return different.size() >= shortest;
}

} // namespace

void Traces::add(const QList<QByteArray> &values)
{
    for (const QByteArray &value : values) {
        if (value.size() < shortest || m_known.contains(value) || isPlainDay(value))
            continue;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(value);
        if (decoder.hasError() || value.contains('\0'))
            addPieces(value);
        else
            addText(text.trimmed());
    }
}

void Traces::addBirthday(const QString &day)
{
    addNeedle(day.toUtf8());
}

void Traces::addText(const QString &text)
{
    if (text.size() > longTextFrom) {
        for (qsizetype at = 0; at < std::min(text.size(), pieceLength * mostPieces); at += pieceLength)
            addForms(text.mid(at, pieceLength));
    } else {
        addForms(text);
        const QString plain = folded(text);
        addNeedle(plain.toUtf8());
        const qsizetype digits = digitsOf(text).size();
        if (digits >= shortestNumber && digits * 2 > text.size()) {
            const QString number = digitsOf(text);
            addForms(number);
            // As a record stores it: without the zeros in front.
            QByteArray stored(sizeof(quint64), '\0');
            qToBigEndian(number.toULongLong(), stored.data());
            while (stored.startsWith('\0'))
                stored.remove(0, 1);
            addNeedle(stored);
        }
    }
    const QStringList words = foldedWords(text.left(pieceLength * mostPieces));
    for (const QString &word : words) {
        if (word.size() >= shortestWord)
            addNeedle(word.toUtf8());
    }
}

void Traces::addPieces(const QByteArray &bytes)
{
    // The first bytes say what kind of file it is, as in every other of its kind.
    constexpr qsizetype head = 256;
    const qsizetype from = bytes.size() > 4 * head ? head : 0;
    const qsizetype stride = std::max(pieceLength, (bytes.size() - from) / mostPieces);
    for (qsizetype at = from; at + shortest <= bytes.size(); at += stride)
        addNeedle(bytes.mid(at, pieceLength));
}

void Traces::addForms(const QString &text)
{
    addNeedle(text.toUtf8());
    QByteArray little(text.size() * 2, '\0');
    QByteArray big(text.size() * 2, '\0');
    for (qsizetype i = 0; i < text.size(); ++i) {
        qToLittleEndian(text.at(i).unicode(), little.data() + 2 * i);
        qToBigEndian(text.at(i).unicode(), big.data() + 2 * i);
    }
    addNeedle(little);
    addNeedle(big);
}

void Traces::addNeedle(const QByteArray &needle)
{
    if (needle.size() < shortest || m_seen.contains(needle) || m_known.contains(needle) || !tellsSomething(needle))
        return;
    m_seen.insert(needle, true);
    if (m_filter.empty())
        m_filter.resize(std::size_t{1} << filterBits);
    const quint32 start = startOf(needle.constData());
    m_filter[filterPlace(start)] = true;
    m_starts.insert(start, static_cast<quint32>(m_needles.size()));
    m_needles.push_back(needle);
}

bool Traces::search(QByteArrayView bytes, std::vector<bool> &found) const
{
    found.resize(m_needles.size());
    bool any = false;
    if (m_needles.empty())
        return any;
    const char *data = bytes.data();
    const qsizetype last = bytes.size() - static_cast<qsizetype>(sizeof(quint32));
    for (qsizetype at = 0; at <= last; ++at) {
        const quint32 start = startOf(data + at);
        if (!m_filter[filterPlace(start)])
            continue;
        for (auto it = m_starts.constFind(start); it != m_starts.constEnd() && it.key() == start; ++it) {
            const QByteArray &needle = m_needles[*it];
            if (!found[*it] && needle.size() <= bytes.size() - at
                && std::memcmp(data + at, needle.constData(), static_cast<std::size_t>(needle.size())) == 0) {
                found[*it] = true;
                any = true;
            }
        }
    }
    return any;
}

} // namespace couvert
