// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/statement.h"

#include <optional>
#include <vector>

namespace couvert {

/// What moves a retention clock: the person's own acts, and the day on which their data was collected from them. Never a staff edit,
/// the day of an import, an e-mail opened or anything that was sent.
enum class ClockKind { Visit, Order, Booking, Message, Click, Login, Collected };
inline constexpr std::array allClockKinds{
    ClockKind::Visit, ClockKind::Order, ClockKind::Booking, ClockKind::Message, ClockKind::Click, ClockKind::Login, ClockKind::Collected};
[[nodiscard]] QString clockKindCode(ClockKind kind); ///< "visit" … "collected"
[[nodiscard]] std::optional<ClockKind> clockKindFromCode(const QString &code);

/// A set of them, as the bits of clock_rule.kinds.
class ClockKinds final
{
public:
    constexpr ClockKinds() = default;
    constexpr explicit ClockKinds(int bits) : m_bits(bits) { }
    [[nodiscard]] constexpr bool has(ClockKind kind) const { return (m_bits & (1 << static_cast<int>(kind))) != 0; }
    [[nodiscard]] constexpr ClockKinds with(ClockKind kind) const { return ClockKinds(m_bits | (1 << static_cast<int>(kind))); }
    [[nodiscard]] constexpr int bits() const { return m_bits; }
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] static constexpr ClockKinds acts() { return ClockKinds(63); } ///< everything that the person does
    bool operator==(const ClockKinds &) const = default;

private:
    int m_bits = 0;
};

/// Where a card's clock stands: column customer.clock. Within a category the numbers rise with the day, so a rule of so many months
/// is a range of numbers.
struct ClockMark {
    int category = 0; ///< number of the category's rule
    QDate day;        ///< invalid: no act of the person is known
    ClockKind kind = ClockKind::Visit;
    bool aside = false; ///< kept for a reason, asked, or restricted: not among what is due

    [[nodiscard]] qint64 number() const;
    [[nodiscard]] static ClockMark fromNumber(qint64 number);
    bool operator==(const ClockMark &) const = default;

    /// The numbers of a category's cards whose clock is known and not later than `last`: from (included) to (included).
    struct Range {
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] static qint64 unknown(int category);
    [[nodiscard]] static Range until(int category, QDate last);
    /// Known and later than `day`.
    [[nodiscard]] static Range after(int category, QDate day);
    static constexpr qint64 Aside = qint64{1} << 40; ///< added to the number of a card that is set aside
};

/// Which acts count for which category, as the writers of cards need to know it. The rules themselves are in model/retention.
class ActivityClock final
{
public:
    struct Rule {
        int number = 0;
        Category category = Category::Customer;
        ClockKinds kinds;
    };
    [[nodiscard]] static Result<ActivityClock> read(Database &database);
    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const Rule *rule(const Category &category) const; ///< nullptr: no such category in this file

    /// The last act that counts, of those on or before `today`; without `today`, of all. `visits` may be left out where
    /// needsVisits() says so. The `aside` of the answer is that of the card's restriction alone.
    [[nodiscard]] static ClockMark markOf(const Rule &rule, const Customer &customer, const QList<Visit> &visits, QDate today = {});
    /// Whether the visits recorded one by one can say more than the card's own days do.
    [[nodiscard]] static bool needsVisits(const Rule &rule, const Customer &customer);

private:
    std::vector<Rule> m_rules;
};

} // namespace couvert
