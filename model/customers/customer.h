// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>
#include <optional>

namespace couvert {

enum class ContactUse { Personal, Professional };

struct EmailAddress {
    QString address; ///< as typed, trimmed
    ContactUse use = ContactUse::Personal;
    bool operator==(const EmailAddress &) const = default;
};

struct PhoneNumber {
    QString typed; ///< as typed, trimmed
    QString e164;  ///< "+33612345678"; empty when it is no valid number
    ContactUse use = ContactUse::Personal;
    bool operator==(const PhoneNumber &) const = default;
};

struct PostalAddress {
    QString street; ///< may hold line breaks
    QString postcode;
    QString city;
    QString country; ///< as typed; empty means the restaurant's own
    ContactUse use = ContactUse::Personal;
    bool operator==(const PostalAddress &) const = default;
    [[nodiscard]] bool isEmpty() const { return street.isEmpty() && postcode.isEmpty() && city.isEmpty() && country.isEmpty(); }
};

/// What moved the retention clock: acts of the person only, never of the staff (domain.md section 1).
enum class VisitKind { Visit, Order, Booking, Message, Click, Login };

struct Visit {
    qint64 id = 0;
    QDate day;
    VisitKind kind = VisitKind::Visit;
    bool operator==(const Visit &) const = default;
};

/// The kind of person a card is about, which decides how long it is kept: the seven that the program knows, or one that the file has
/// made for itself (a retention rule of its own). A value; codes as in the file and the command line.
class Category final
{
public:
    static const Category Customer;
    static const Category Prospect;
    static const Category Subscriber; ///< newsletter only
    static const Category Loyalty;
    static const Category Employee;
    static const Category Applicant;
    static const Category Supplier;

    /// A lower-case letter, then lower-case letters, digits and underscores: 2 to 31 in all; nothing else is a code.
    [[nodiscard]] static std::optional<Category> fromCode(QStringView code);
    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code.data()); }
    bool operator==(const Category &) const = default;

private:
    constexpr explicit Category(const char *code)
    {
        for (std::size_t i = 0; code[i] != 0; ++i)
            m_code[i] = code[i];
    }
    std::array<char, 32> m_code{};
};

inline constexpr Category Category::Customer{"customer"};
inline constexpr Category Category::Prospect{"prospect"};
inline constexpr Category Category::Subscriber{"subscriber"};
inline constexpr Category Category::Loyalty{"loyalty"};
inline constexpr Category Category::Employee{"employee"};
inline constexpr Category Category::Applicant{"applicant"};
inline constexpr Category Category::Supplier{"supplier"};
inline constexpr std::array knownCategories{
    Category::Customer, Category::Prospect, Category::Subscriber, Category::Loyalty, Category::Employee, Category::Applicant, Category::Supplier};

[[nodiscard]] QString visitKindCode(VisitKind kind);
[[nodiscard]] std::optional<VisitKind> visitKindFromCode(const QString &code);
[[nodiscard]] inline QString categoryCode(const Category &category)
{
    return category.code();
}
[[nodiscard]] std::optional<Category> categoryFromCode(const QString &code); ///< of the seven only

/// A customer's card as a value: every field of cli.md. Names are kept exactly as typed (only outer blanks go).
struct Customer {
    qint64 id = 0; ///< 0: not stored yet
    QUuid uuid;    ///< random, never reused, survives restores
    QString civility;
    QString lastName;
    QString firstName;
    QString company;
    QList<EmailAddress> emails;
    QList<PhoneNumber> phones;
    QList<PostalAddress> addresses; ///< at most one of each use
    QString birthday;               ///< "1980-05-17", or "--05-17" when the year is not known; empty
    QString language;               ///< ISO 639-1, "fr"; empty: the restaurant's own
    QString preferences;
    QString allergies;
    QString notes;
    QStringList tags;
    QString source; ///< where the data came from
    QString paymentMethod;
    Category category = Category::Customer;
    QString externalId;    ///< the id another program gave
    QDate createdOn;       ///< when the person became known; from the sheet, or the day of adding
    qint64 visitCount = 0; ///< visits told by a sheet and visits recorded here
    QDate lastVisit;
    QDate lastOrder;
    QDate lastActivity; ///< last act of the person; invalid: unknown, never "today"
    std::optional<VisitKind> lastActivityKind;
    bool restricted = false; ///< art. 18: stored and shown, nothing else
    qint64 batch = 0;        ///< the import that made the card; 0: by hand
    qint64 revision = 0;     ///< number of the journal entry of the last write

    /// "Lefèvre, Hélène" · "Brasserie du Port" when there is no name · never empty unless the card is.
    [[nodiscard]] QString displayName() const;
    /// "Hélène Lefèvre", for a title or a letter.
    [[nodiscard]] QString fullName() const;
    /// The key of the name order: folded last name, first name, company.
    [[nodiscard]] QString sortKey() const;
    [[nodiscard]] const PostalAddress *address(ContactUse use) const;
};

} // namespace couvert
