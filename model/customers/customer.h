// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

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

/// Codes as in the file and the command line.
enum class Category { Customer, Prospect, Subscriber, Loyalty, Employee, Applicant, Supplier };

[[nodiscard]] QString visitKindCode(VisitKind kind);
[[nodiscard]] std::optional<VisitKind> visitKindFromCode(const QString &code);
[[nodiscard]] QString categoryCode(Category category);
[[nodiscard]] std::optional<Category> categoryFromCode(const QString &code);

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
