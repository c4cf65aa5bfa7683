// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMultiHash>

#include <set>
#include <vector>

namespace couvert {

/// What an erased person could still be known by in bytes: every value as it was stored (PersonalDataHolder::values()) and in the other
/// forms in which it may stand somewhere: UTF-8, UTF-16 of both byte orders, folded as the index folds, single words, digits only, numbers as
/// SQLite stores them; long texts and scans in pieces, so that a part of them is found too.
///
/// Values too short to tell anybody (under five bytes) and plain days are left out. Lives in memory only, for as long as it is searched for.
class Traces final
{
public:
    /// `known`: what stands there without anybody (the file's structure, its place on the disk): a value that is part of it tells nobody.
    explicit Traces(const QByteArray &known) : m_known(known) { }

    void add(const QList<QByteArray> &values); ///< of one person
    void addCard(qint64 id) { m_cards.insert(id); }
    /// The cards that were erased, in the order in which they lay: their neighbours share pages with them.
    [[nodiscard]] const std::set<qint64> &cards() const { return m_cards; }
    void addBirthday(const QString &day);
    [[nodiscard]] std::size_t size() const { return m_needles.size(); }
    [[nodiscard]] bool isEmpty() const { return m_needles.empty(); }
    [[nodiscard]] const QByteArray &needle(std::size_t index) const { return m_needles[index]; }
    /// Needles that stand in the bytes and are not in `found` yet are added to it. Answers whether there were any.
    bool search(QByteArrayView bytes, std::vector<bool> &found) const;

private:
    void addText(const QString &text);
    void addPieces(const QByteArray &bytes);
    void addForms(const QString &text);
    void addNeedle(const QByteArray &needle);

    QByteArray m_known;
    std::set<qint64> m_cards;
    std::vector<QByteArray> m_needles;
    QHash<QByteArray, bool> m_seen;
    QMultiHash<quint32, quint32> m_starts; ///< first four bytes → needle
    std::vector<bool> m_filter;            ///< of their hashes
};

} // namespace couvert
