// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/recoverycode.h"

#include <string_view>
#include <utility>

namespace couvert {

namespace {

constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int DataLength = RecoveryCode::GroupLength - 1;
constexpr std::size_t EntropySize = 20;

/// Powers 1 to 4 and 0 of x in GF(32) = GF(2)[x] / (x^5 + x^2 + 1). None is zero: one wrong character changes the sum. No two are
/// equal: neither does a swap of two different characters leave it, the check character (weight 1) among them.
constexpr std::array<unsigned, RecoveryCode::GroupLength> Weights = {2, 4, 8, 16, 1};

/// Each place has a sum of its own, so that a sound group is sound in its place only. Not zero: "00000" is sound nowhere.
constexpr unsigned sumOfPlace(int index)
{
    return static_cast<unsigned>(index) + 1;
}

constexpr unsigned multiply(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1U) != 0)
            product ^= a;
        a <<= 1;
        if ((a & 0x20U) != 0)
            a ^= 0x25U;
    }
    return product;
}

int valueOf(QChar character)
{
    const char latin = character.toLatin1();
    const std::size_t place = latin == 0 ? std::string_view::npos : Alphabet.find(latin);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == QChar(0x2212)
        || character.category() == QChar::Other_Format;
}

/// The values of a normalised group that is sound at its place; nothing otherwise.
bool readGroup(QStringView group, int index, std::array<unsigned, RecoveryCode::GroupLength> &values)
{
    if (group.size() != RecoveryCode::GroupLength || index < 0 || index >= RecoveryCode::GroupCount)
        return false;
    unsigned sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int value = valueOf(group[static_cast<qsizetype>(i)]);
        if (value < 0)
            return false;
        values[i] = static_cast<unsigned>(value);
        sum ^= multiply(values[i], Weights[i]);
    }
    return sum == sumOfPlace(index);
}

/// The five-bit value number `index` of the entropy, most significant bits first.
unsigned valueAt(const SecretBytes &entropy, int index)
{
    unsigned value = 0;
    for (int bit = index * 5; bit < index * 5 + 5; ++bit)
        value = value << 1 | (entropy.data()[bit / 8] >> (7 - bit % 8) & 1U);
    return value;
}

void setValueAt(SecretBytes &entropy, int index, unsigned value)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = index * 5 + i;
        const unsigned set = (value >> (4 - i) & 1U) << (7 - bit % 8);
        entropy.data()[bit / 8] = static_cast<unsigned char>(entropy.data()[bit / 8] | set);
    }
}

} // namespace

RecoveryCode::RecoveryCode(SecretBytes entropy) : m_entropy(std::move(entropy)) { }

RecoveryCode RecoveryCode::generate()
{
    return RecoveryCode(SecretBytes::random(EntropySize));
}

QString RecoveryCode::normaliseGroup(const QString &typed)
{
    QString group;
    group.reserve(typed.size());
    for (const QChar character : typed) {
        if (isSeparator(character))
            continue;
        const QChar upper = character.toUpper();
        if (upper == QLatin1Char('O'))
            group.append(QLatin1Char('0'));
        else if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
            group.append(QLatin1Char('1'));
        else
            group.append(upper);
    }
    return group;
}

bool RecoveryCode::groupIsSound(const QString &typed, int index)
{
    std::array<unsigned, GroupLength> values{};
    return readGroup(normaliseGroup(typed), index, values);
}

Result<RecoveryCode> RecoveryCode::parse(const QString &typed)
{
    const QString characters = normaliseGroup(typed);
    if (characters.size() != GroupCount * GroupLength)
        return fail(FailureCode::WrongRecoveryCode, QStringLiteral("length"));
    SecretBytes entropy(EntropySize);
    for (int index = 0; index < GroupCount; ++index) {
        std::array<unsigned, GroupLength> values{};
        if (!readGroup(QStringView(characters).sliced(index * GroupLength, GroupLength), index, values))
            return fail(FailureCode::WrongRecoveryCode, QString::number(index + 1));
        for (int i = 0; i < DataLength; ++i)
            setValueAt(entropy, index * DataLength + i, values[static_cast<std::size_t>(i)]);
    }
    return RecoveryCode(std::move(entropy));
}

QStringList RecoveryCode::groups() const
{
    QStringList list;
    for (int index = 0; index < GroupCount; ++index) {
        QString group;
        unsigned check = sumOfPlace(index);
        for (int i = 0; i < DataLength; ++i) {
            const unsigned value = valueAt(m_entropy, index * DataLength + i);
            check ^= multiply(value, Weights[static_cast<std::size_t>(i)]);
            group.append(QLatin1Char(Alphabet[value]));
        }
        group.append(QLatin1Char(Alphabet[check]));
        list.append(group);
    }
    return list;
}

QString RecoveryCode::text() const
{
    return groups().join(QLatin1Char('-'));
}

RecoveryCode RecoveryCode::clone() const
{
    return RecoveryCode(m_entropy.clone());
}

} // namespace couvert
