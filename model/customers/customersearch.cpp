// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/customersearch.h"

#include "model/customers/cardrows.h"
#include "model/customers/contactparsing.h"
#include "model/customers/indexedterms.h"
#include "model/customers/rankstream.h"
#include "model/customers/textfolding.h"

#include <algorithm>
#include <limits>

namespace couvert {

namespace {

constexpr qsizetype PhonePiece = 3; ///< digits of a piece in the index of phone numbers

using Streams = std::vector<std::unique_ptr<RankStream>>;

/// What a person typed, taken apart: words, and runs of digit groups that may be pieces of one phone number.
struct TypedQuery {
    QList<QStringList> words;   ///< each word as its parts ("o", "neil")
    QList<QStringList> numbers; ///< each run as its groups of digits
};

bool isNumberPiece(const QString &word)
{
    bool digits = false;
    for (const QChar c : word) {
        if (c.isDigit())
            digits = true;
        else if (!QStringView(u"+.-()/").contains(c))
            return false;
    }
    return digits;
}

TypedQuery takeApart(const QString &text)
{
    TypedQuery typed;
    bool inNumber = false;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isNumberPiece(word)) {
            if (!inNumber)
                typed.numbers.append(QStringList());
            inNumber = true;
            // The zero of "+33 (0)6" is not dialled after a country code.
            QString piece = word;
            if (!typed.numbers.last().isEmpty() || word.startsWith(QLatin1Char('+')))
                piece.remove(QLatin1String("(0)"));
            if (piece.startsWith(QLatin1String("00")) && piece.size() > 4 && typed.numbers.last().isEmpty())
                piece.remove(0, 2);
            const QString digits = digitsOf(piece);
            if (!digits.isEmpty())
                typed.numbers.last().append(digits);
            continue;
        }
        inNumber = false;
        const QStringList parts = foldedWords(word);
        if (!parts.isEmpty())
            typed.words.append(parts);
    }
    typed.numbers.removeIf([](const QStringList &run) { return run.isEmpty(); });
    return typed;
}

/// The words that ask for something: one that another begins with says nothing new ("mar martin").
QList<QStringList> tellingWords(QList<QStringList> words)
{
    // In this order a word stands right before those that begin with it.
    std::ranges::sort(words, {}, [](const QStringList &word) { return std::pair(word.first(), word.size()); });
    QList<QStringList> telling;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].size() > 1 || i + 1 == words.size() || !words[i + 1].first().startsWith(words[i].first()))
            telling.append(words[i]);
    }
    return telling;
}

QByteArray prefix(const QString &word)
{
    return '"' + word.toUtf8() + "\"*";
}

/// The parts of a word, and all of them written as one: "d'hondt" finds "Dhondt" too.
QStringList spellings(const QStringList &parts)
{
    return parts.size() == 1 ? parts : parts + QStringList(parts.join(QString()));
}

/// From one expression a spelling: all parts, or the last, which is all of them as one.
QByteArray wordExpression(QByteArrayList spelled)
{
    if (spelled.size() == 1)
        return spelled.first();
    const QByteArray joined = spelled.takeLast();
    return "((" + spelled.join(" AND ") + ") OR " + joined + ')';
}

QByteArray plainExpression(const QStringList &parts)
{
    QByteArrayList prefixes;
    const QStringList words = spellings(parts);
    for (const QString &word : words)
        prefixes.append(prefix(word));
    return wordExpression(std::move(prefixes));
}

class Planner
{
public:
    explicit Planner(Database &database) : m_database(database) { }

    Result<std::unique_ptr<RankStream>> match(const char *table, const QByteArray &expression) { return matchStream(m_database, table, expression); }

    /// Words of cards that begin so. A beginning longer than those that have a list of their own is asked for as the words that it begins,
    /// while they are few: a town has thousands of cards, and merging their lists reads them all before the first card.
    Result<QByteArray> beginning(const QString &word)
    {
        constexpr qsizetype few = 8;
        if (word.size() <= LongestIndexedPrefix)
            return prefix(word);
        const Result<std::optional<QByteArrayList>> terms = indexedTerms(m_database, word.toUtf8(), few);
        if (!terms)
            return failure(terms);
        if (!*terms || (*terms)->isEmpty())
            return prefix(word);
        return "(\"" + (*terms)->join("\" OR \"") + "\")";
    }

    Result<QByteArray> expressionOf(const QStringList &parts)
    {
        QByteArrayList beginnings;
        const QStringList words = spellings(parts);
        for (const QString &word : words) {
            const Result<QByteArray> one = beginning(word);
            if (!one)
                return one;
            beginnings.append(*one);
        }
        return wordExpression(std::move(beginnings));
    }

    /// Cards with these digits side by side in one phone number.
    Result<std::unique_ptr<RankStream>> phone(const QString &digits)
    {
        QByteArrayList pieces;
        for (qsizetype i = 0; i + 3 <= digits.size(); ++i) {
            const QByteArray piece = '"' + digits.mid(i, 3).toLatin1() + '"';
            if (!pieces.contains(piece))
                pieces.append(piece);
        }
        Result<std::unique_ptr<RankStream>> candidates = match("search_phone", pieces.join(" AND "));
        if (!candidates || digits.size() == 3)
            return candidates;
        Result<Statement> select =
            Statement::prepare(m_database, "SELECT p.typed, p.e164 FROM customer c JOIN phone p ON p.customer = c.id WHERE c.name_rank = ?");
        if (!select)
            return failure(select);
        auto statement = std::make_shared<Statement>(std::move(*select));
        return confirmed(std::move(*candidates), [statement, digits](qint64 rank) -> Result<bool> {
            statement->reset();
            statement->bind(1, rank);
            for (;;) {
                const Result<bool> row = statement->step();
                if (!row || !*row)
                    return row;
                const QStringList forms = phoneDigits({statement->text(0), e164Of(*statement, 1), ContactUse::Personal});
                for (const QString &form : forms) {
                    if (form.contains(digits))
                        return true;
                }
            }
        });
    }

    /// One group of digits: the start of a postcode (or any word with digits), or a piece of a phone number.
    Result<std::unique_ptr<RankStream>> group(const QString &digits)
    {
        Streams either;
        Result<std::unique_ptr<RankStream>> text = match("search_text", prefix(digits));
        if (!text)
            return text;
        either.push_back(std::move(*text));
        Result<std::unique_ptr<RankStream>> piece = phone(digits);
        if (!piece)
            return piece;
        either.push_back(std::move(*piece));
        return anyOf(std::move(either));
    }

    Result<std::unique_ptr<RankStream>> number(const QStringList &run)
    {
        Streams groups;
        QByteArrayList starts;
        for (const QString &digits : run) {
            if (digits.size() < PhonePiece) {
                starts.append(prefix(digits));
                continue;
            }
            Result<std::unique_ptr<RankStream>> stream = group(digits);
            if (!stream)
                return stream;
            groups.push_back(std::move(*stream));
        }
        if (!starts.isEmpty()) {
            Result<std::unique_ptr<RankStream>> stream = match("search_text", starts.join(" AND "));
            if (!stream)
                return stream;
            groups.push_back(std::move(*stream));
        }
        if (run.size() == 1)
            return allOf(std::move(groups));
        Streams either;
        either.push_back(allOf(std::move(groups)));
        Result<std::unique_ptr<RankStream>> whole = phone(run.join(QString()));
        if (!whole)
            return whole;
        either.push_back(std::move(*whole));
        return anyOf(std::move(either));
    }

    /// `nullptr` inside: nothing was typed that can be searched.
    Result<std::unique_ptr<RankStream>> plan(const TypedQuery &typed, bool inNotes)
    {
        Streams parts;
        QByteArrayList words;
        const QList<QStringList> asked = tellingWords(typed.words);
        for (const QStringList &word : asked) {
            const Result<QByteArray> expression = expressionOf(word);
            if (!expression)
                return failure(expression);
            if (!inNotes) {
                words.append(*expression);
                continue;
            }
            Streams either;
            Result<std::unique_ptr<RankStream>> text = match("search_text", *expression);
            if (!text)
                return text;
            either.push_back(std::move(*text));
            if (word.size() > 1 || word.first().size() >= 3) {
                Result<std::unique_ptr<RankStream>> note = match("search_note", plainExpression(word));
                if (!note)
                    return note;
                either.push_back(std::move(*note));
            }
            parts.push_back(anyOf(std::move(either)));
        }
        for (const QStringList &run : typed.numbers) {
            if (run.join(QString()).size() < PhonePiece) {
                // Too short for a phone number: words like others.
                for (const QString &digits : run)
                    words.append(prefix(digits));
                continue;
            }
            Result<std::unique_ptr<RankStream>> stream = number(run);
            if (!stream)
                return stream;
            parts.push_back(std::move(*stream));
        }
        if (!words.isEmpty()) {
            // Words alone are one MATCH: the index walks its lists side by side by itself.
            Result<std::unique_ptr<RankStream>> text = match("search_text", words.join(" AND "));
            if (!text)
                return text;
            parts.push_back(std::move(*text));
        }
        if (parts.empty())
            return std::unique_ptr<RankStream>();
        return allOf(std::move(parts));
    }

private:
    Database &m_database;
};

} // namespace

Result<CustomerSearch::Answer> CustomerSearch::find(const Query &query) const
{
    const CustomerReader reader(m_database);
    Answer answer;
    if (query.text.trimmed().isEmpty()) {
        const Result<qint64> count = reader.count();
        if (!count)
            return failure(count);
        Result<QList<CustomerRow>> rows = reader.page(query.afterRank < 0 ? std::numeric_limits<qint64>::min() : query.afterRank, query.limit);
        if (!rows)
            return failure(rows);
        answer.rows = std::move(*rows);
        answer.total = *count;
        return answer;
    }
    Result<std::unique_ptr<RankStream>> stream = Planner(m_database).plan(takeApart(query.text), query.inNotes);
    if (!stream)
        return failure(stream);
    if (!*stream)
        return answer;
    QList<qint64> ranks;
    qint64 target = std::numeric_limits<qint64>::min();
    for (;;) {
        const Result<std::optional<qint64>> found = (*stream)->seek(target);
        if (!found)
            return failure(found);
        const std::optional<qint64> &rank = *found;
        if (!rank)
            break;
        if (query.countUpTo >= 0 && answer.total >= query.countUpTo && ranks.size() >= query.limit) {
            answer.totalIsExact = false;
            break;
        }
        answer.total += 1;
        if (ranks.size() < query.limit && (query.afterRank < 0 || *rank > query.afterRank))
            ranks.append(*rank);
        target = *rank + 1;
    }
    Result<QList<CustomerRow>> rows = reader.rows(ranks);
    if (!rows)
        return failure(rows);
    answer.rows = std::move(*rows);
    return answer;
}

namespace {

/// A text as the search sees it: one entry a folded letter or digit, with its place in the text.
struct FoldedChar {
    QChar folded;
    qsizetype from;
    qsizetype to;
    bool startsWord;
};

std::vector<FoldedChar> foldedChars(const QString &text)
{
    std::vector<FoldedChar> out;
    bool startsWord = true;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QStringView piece = QStringView(text).mid(i, length);
        if (text.at(i).isMark() && !out.empty()) {
            out.back().to = i + length;
        } else {
            const QString folding = folded(piece);
            if (folding.isEmpty())
                startsWord = true;
            for (const QChar c : folding) {
                out.push_back({c, i, i + length, startsWord});
                startsWord = false;
            }
        }
        i += length;
    }
    return out;
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> CustomerSearch::highlights(const QString &text, const QString &query)
{
    const std::vector<FoldedChar> chars = foldedChars(text);
    const TypedQuery typed = takeApart(query);
    std::vector<bool> marked(static_cast<std::size_t>(text.size()) + 1, false);
    const auto mark = [&](qsizetype from, qsizetype to) { std::fill(marked.begin() + from, marked.begin() + to, true); };
    const auto markWord = [&](const QString &word) {
        const auto size = static_cast<std::size_t>(word.size());
        for (std::size_t i = 0; i + size <= chars.size(); ++i) {
            std::size_t k = 0;
            while (k < size && chars[i + k].folded == word.at(static_cast<qsizetype>(k)) && (k == 0) == chars[i + k].startsWord)
                ++k;
            if (k == size)
                mark(chars[i].from, chars[i + size - 1].to);
        }
    };
    // Digits are found across the blanks of a formatted number; the marks skip the blanks themselves.
    const auto markDigits = [&](const QString &digits) {
        std::vector<FoldedChar> numbers;
        std::copy_if(chars.begin(), chars.end(), std::back_inserter(numbers), [](const FoldedChar &c) { return c.folded.isDigit(); });
        const auto size = static_cast<std::size_t>(digits.size());
        for (std::size_t i = 0; i + size <= numbers.size(); ++i) {
            std::size_t k = 0;
            while (k < size && numbers[i + k].folded == digits.at(static_cast<qsizetype>(k)))
                ++k;
            for (std::size_t at = i; k == size && at < i + size; ++at)
                mark(numbers[at].from, numbers[at].to);
        }
    };
    for (const QStringList &word : typed.words) {
        for (const QString &part : word)
            markWord(part);
    }
    for (const QStringList &run : typed.numbers) {
        const QString joined = run.join(QString());
        if (joined.size() >= 3)
            markDigits(joined);
        for (const QString &digits : run) {
            if (digits.size() >= 3)
                markDigits(digits);
            else
                markWord(digits);
        }
    }
    QList<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!marked[static_cast<std::size_t>(i)])
            continue;
        const qsizetype from = i;
        while (i < text.size() && marked[static_cast<std::size_t>(i)])
            ++i;
        found.append({from, i - from});
    }
    return found;
}

} // namespace couvert
