// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/othernames.h"

#include "model/customers/customersearch.h"
#include "model/customers/textfolding.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace couvert {

namespace {

constexpr qsizetype ShortestName = 3;
constexpr int MostWords = 400; ///< of one text that are looked up
constexpr int MostNamesakes = 200;

const QStringList &freeTexts()
{
    static const QStringList fields{QStringLiteral("notes"), QStringLiteral("preferences"), QStringLiteral("allergies"), QStringLiteral("tags"),
        QStringLiteral("source"), QStringLiteral("guardian"), QStringLiteral("reason"), QStringLiteral("detail")};
    return fields;
}

/// The texts of the free fields, wherever in the data they stand.
void collect(const QJsonValue &value, const QString &key, QList<std::pair<QString, QString>> &texts)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            collect(entry.value(), entry.key(), texts);
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collect(item, key, texts);
    } else if (const QString text = value.toString(); !text.isEmpty() && freeTexts().contains(key) && !texts.contains(std::pair{key, text})) {
        texts.append({key, text});
    }
}

/// Words that announce a person: titles, kinship, company at table.
bool announces(const QString &foldedWord)
{
    static const QSet<QString> words{QStringLiteral("m"), QStringLiteral("mr"), QStringLiteral("mme"), QStringLiteral("mlle"),
        QStringLiteral("monsieur"), QStringLiteral("madame"), QStringLiteral("mademoiselle"), QStringLiteral("dr"), QStringLiteral("docteur"),
        QStringLiteral("me"), QStringLiteral("maitre"), QStringLiteral("mari"), QStringLiteral("femme"), QStringLiteral("epouse"),
        QStringLiteral("epoux"), QStringLiteral("compagnon"), QStringLiteral("compagne"), QStringLiteral("ami"), QStringLiteral("amie"),
        QStringLiteral("fils"), QStringLiteral("fille"), QStringLiteral("frere"), QStringLiteral("soeur"), QStringLiteral("pere"),
        QStringLiteral("mere"), QStringLiteral("collegue"), QStringLiteral("cousin"), QStringLiteral("cousine"), QStringLiteral("avec"),
        QStringLiteral("chez"), QStringLiteral("par"), QStringLiteral("mrs"), QStringLiteral("ms"), QStringLiteral("husband"), QStringLiteral("wife"),
        QStringLiteral("partner"), QStringLiteral("friend"), QStringLiteral("son"), QStringLiteral("daughter"), QStringLiteral("brother"),
        QStringLiteral("sister"), QStringLiteral("with"), QStringLiteral("by")};
    return words.contains(foldedWord);
}

QSet<QString> ownNames(const QJsonObject &data)
{
    QSet<QString> own;
    for (const char *key : {"last_name", "first_name", "company"}) {
        const QStringList words = indexWords(data.value(QLatin1String(key)).toString());
        own.unite(QSet<QString>(words.begin(), words.end()));
    }
    return own;
}

/// Whether another card is called so.
Result<bool> isOtherCustomer(Database &database, qint64 customerId, const QString &word)
{
    CustomerSearch::Query query;
    query.text = word;
    query.limit = MostNamesakes;
    query.countUpTo = 1;
    const Result<CustomerSearch::Answer> answer = CustomerSearch(database).find(query);
    if (!answer)
        return failure(answer);
    for (const CustomerRow &row : answer->rows) {
        if (row.id != customerId && (indexWords(row.lastName).contains(word) || indexWords(row.firstName).contains(word)))
            return true;
    }
    return false;
}

} // namespace

Result<QList<NameFound>> findOtherNames(Database &database, qint64 customerId, const QJsonObject &data)
{
    // A capitalised word, with what binds a double name.
    static const QRegularExpression wordPattern(QStringLiteral("\\p{L}[\\p{L}\\p{M}'’-]*"));
    QList<std::pair<QString, QString>> texts;
    collect(data, {}, texts);
    const QSet<QString> own = ownNames(data);
    QHash<QString, bool> looked;
    QList<NameFound> found;
    for (const auto &[field, text] : std::as_const(texts)) {
        QString before;
        int seen = 0;
        for (auto matches = wordPattern.globalMatch(text); matches.hasNext() && seen < MostWords;) {
            const QString word = matches.next().captured();
            const QString plain = folded(word);
            const QString former = std::exchange(before, plain);
            if (!word.front().isUpper() || word.size() < ShortestName || announces(plain) || own.contains(plain))
                continue;
            ++seen;
            if (!looked.contains(plain)) {
                const Result<bool> other = isOtherCustomer(database, customerId, plain);
                if (!other)
                    return failure(other);
                looked.insert(plain, *other);
            }
            const bool known = looked.value(plain);
            const bool told =
                std::any_of(found.cbegin(), found.cend(), [&](const NameFound &name) { return name.field == field && name.text == word; });
            if (!told && (known || announces(former)))
                found.append({field, word, known});
        }
    }
    return found;
}

} // namespace couvert
