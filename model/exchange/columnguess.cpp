// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnguess.h"

#include "model/customers/textfolding.h"
#include "model/exchange/cellshape.h"
#include "model/exchange/columnnames.h"
#include "model/exchange/headerrow.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace couvert {

namespace {

constexpr double MostOf = 0.8;
constexpr int AdultYears = 14; ///< days further back than this are birthdays rather than visits

/// What the cells of one column look like together.
class ColumnLook
{
public:
    void add(const QString &cell)
    {
        const CellShape shape = cellShape(cell);
        if (shape == CellShape::Empty)
            return;
        ++m_filled;
        ++m_counts[static_cast<size_t>(shape)];
        if (shape == CellShape::Phone && (cell.size() > 9 || !cell.front().isDigit()))
            ++m_surePhones;
        if (shape == CellShape::Date)
            m_oldDates += yearOf(cell) > 0 && yearOf(cell) < QDate::currentDate().year() - AdultYears ? 1 : 0;
    }
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    [[nodiscard]] bool isMostly(CellShape shape) const { return m_filled > 0 && m_counts[static_cast<size_t>(shape)] >= MostOf * m_filled; }
    [[nodiscard]] bool isBirthdays() const { return isMostly(CellShape::Date) && m_oldDates >= MostOf * m_filled; }
    /// Nine digits alone may be a phone number that lost its zero, or any number.
    [[nodiscard]] bool hasSurePhones() const { return m_surePhones * 2 >= m_filled; }
    [[nodiscard]] bool has(CellShape shape) const { return m_counts[static_cast<size_t>(shape)] > 0; }

private:
    static int yearOf(const QString &cell)
    {
        const QString text = cell.trimmed();
        return text.left(4).toInt() > 0 ? text.left(4).toInt()
                                        : text.section(text.contains(u'/')  ? u'/'
                                                      : text.contains(u'.') ? u'.'
                                                                            : u'-',
                                                  2, 2)
                                              .left(4)
                                              .toInt();
    }

    double m_filled = 0;
    std::array<double, 9> m_counts{};
    double m_oldDates = 0;
    double m_surePhones = 0;
};

struct Candidate {
    int column = 0;
    QString field;
    double confidence = 0;
    bool empty = false;
};

/// A header is believed unless the content says that it means something else.
HeaderMeaning weighed(HeaderMeaning meaning, const QString &header, const ColumnLook &look)
{
    static const QHash<QString, QString> agreements{{QStringLiteral("email"), QStringLiteral("consent_email")},
        {QStringLiteral("phone"), QStringLiteral("consent_phone")}, {QStringLiteral("street"), QStringLiteral("consent_post")}};
    const bool yesNo = look.isMostly(CellShape::YesNo);
    if (yesNo && meaning.field == u"phone" && foldedWords(header).contains(QStringLiteral("sms")))
        return {QStringLiteral("consent_sms"), 0.8};
    if (yesNo && agreements.contains(meaning.field))
        return {agreements.value(meaning.field), 0.7};
    if (look.isMostly(CellShape::Email) && meaning.field != u"email")
        return {QStringLiteral("email"), 0.75};
    if (look.isMostly(CellShape::Phone) && (meaning.field == u"last_name" || meaning.field == u"first_name"))
        return {QStringLiteral("phone"), 0.6};
    const bool wrongDate = (meaning.field == u"birthday" || meaning.field.startsWith(u"last_v") || meaning.field == u"last_order") && !look.isEmpty()
        && !look.has(CellShape::Date) && !look.has(CellShape::Text);
    const bool wrongMail = meaning.field == u"email" && !look.isEmpty() && !look.has(CellShape::Email);
    const bool wrongPhone = meaning.field == u"phone" && look.isMostly(CellShape::Text);
    if (wrongDate || wrongMail || wrongPhone)
        meaning.confidence *= 0.5;
    return meaning;
}

HeaderMeaning fromContent(const ColumnLook &look, bool mute)
{
    // Under a header that says something unknown only what cannot be mistaken is taken.
    if (look.isMostly(CellShape::Email))
        return {QStringLiteral("email"), mute ? 0.9 : 0.65};
    if (look.isMostly(CellShape::Phone) && (mute || look.hasSurePhones()))
        return {QStringLiteral("phone"), mute ? 0.85 : 0.55};
    if (look.isMostly(CellShape::Civility))
        return {QStringLiteral("civility"), mute ? 0.85 : 0.6};
    if (mute && look.isMostly(CellShape::Postcode))
        return {QStringLiteral("postcode"), 0.7};
    if (mute && look.isBirthdays())
        return {QStringLiteral("birthday"), 0.5};
    return {};
}

/// Where a second column of the same field goes.
QString secondOf(const QString &field)
{
    return field == u"email" ? QStringLiteral("email2") : field == u"phone" ? QStringLiteral("phone2") : QString();
}

} // namespace

SheetGuess guessColumns(const QList<QStringList> &firstRows)
{
    SheetGuess guess;
    guess.headerRow = findHeaderRow(firstRows);
    const qsizetype dataFrom = guess.headerRow ? *guess.headerRow + 1 : 0;
    qsizetype width = 0;
    for (qsizetype row = guess.headerRow.value_or(0); row < firstRows.size(); ++row)
        width = qMax(width, firstRows[row].size());
    QList<ColumnLook> looks(width);
    for (qsizetype row = dataFrom; row < firstRows.size(); ++row) {
        for (qsizetype column = 0; column < firstRows[row].size(); ++column)
            looks[column].add(firstRows[row][column]);
    }

    QList<Candidate> candidates;
    for (int column = 0; column < int(width); ++column) {
        ColumnGuess &own = guess.columns.emplace_back();
        own.index = column;
        if (guess.headerRow)
            own.header = firstRows[*guess.headerRow].value(column);
        const ColumnLook &look = looks[column];
        HeaderMeaning meaning = headerMeaning(own.header);
        if (!meaning.field.isEmpty())
            meaning = weighed(meaning, own.header, look);
        else if (!isLookalikeHeader(own.header))
            meaning = fromContent(look, isMuteHeader(own.header));
        if (!meaning.field.isEmpty())
            candidates.append({column, meaning.field, meaning.confidence, look.isEmpty()});
    }
    // Columns with content go first, then the surest, then the order of the sheet.
    std::ranges::stable_sort(
        candidates, [](const Candidate &a, const Candidate &b) { return a.empty != b.empty ? b.empty : a.confidence > b.confidence; });
    QHash<QString, int> taken;
    for (const Candidate &candidate : candidates) {
        QString field = candidate.field;
        if (taken.contains(field))
            field = secondOf(field);
        if (field.isEmpty() || taken.contains(field))
            continue;
        taken.insert(field, candidate.column);
        guess.columns[candidate.column].field = field;
        guess.columns[candidate.column].confidence = std::round(candidate.confidence * 100) / 100;
    }
    return guess;
}

} // namespace couvert
