// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/journal/unitofwork.h"

#include <array>

namespace couvert {

/// Why something is kept when the card goes (art. 17(3) RGPD). The code is the reason; its usual length is a setting of its user.
enum class ArchiveDuty {
    Invoice,        ///< accounts: Code de commerce, L123-22
    Tax,            ///< LPF, L102 B
    Contract,       ///< proof: Code civil, 2224
    OnlineContract, ///< from 120 euros: Code de la consommation, D213-2
    Claim,          ///< a claim in law that is running or to be feared
    Employment,     ///< payslips, personnel register
    Application,    ///< proof that nobody was turned away unlawfully
    Other
};
inline constexpr std::array<ArchiveDuty, 8> allArchiveDuties{ArchiveDuty::Invoice, ArchiveDuty::Tax, ArchiveDuty::Contract,
    ArchiveDuty::OnlineContract, ArchiveDuty::Claim, ArchiveDuty::Employment, ArchiveDuty::Application, ArchiveDuty::Other};
[[nodiscard]] QString archiveDutyCode(ArchiveDuty duty);
[[nodiscard]] std::optional<ArchiveDuty> archiveDutyFromCode(const QString &code);

/// One thing kept apart: what, why, until when, and of whom (the card's uuid, which outlives the card).
struct ArchiveEntry {
    qint64 id = 0;
    QUuid customer;
    ArchiveDuty duty = ArchiveDuty::Invoice;
    QString content; ///< as a person reads it; at most 100,000 characters
    QDate since;
    QDate until; ///< the last day of keeping
};

/// The intermediate archive: apart from the daily file, never searched, read by managers only.
///
/// Guarantees: every look and every change is in the journal; what has reached its end is named by endedBy() and nothing else removes it.
/// Erasing a card leaves what still has to be kept, and says so; access tells it.
class Archive final
{
public:
    explicit Archive(const Session &session, Database &database) : m_session(session), m_database(database) { }
    explicit Archive(const Session &session) : Archive(session, session.vault().database()) { }

    /// Keeps something of a card that stands, in a unit of its own. NotFound "customer"; InvalidValue: content, until. Answers the id.
    [[nodiscard]] Result<qint64> keep(qint64 customerId, ArchiveDuty duty, const QString &content, QDate until);
    [[nodiscard]] Result<QList<ArchiveEntry>> look(const QUuid &customer);        ///< newest first; the look is in the journal
    [[nodiscard]] Result<QList<ArchiveEntry>> page(int limit, qint64 before = 0); ///< newest first; `before`: smaller ids only
    [[nodiscard]] Result<qint64> removeEnded();                                   ///< all that reached its end; answers how many

    /// For the writers of higher rooms, in their unit; no role is checked and the journal is theirs.
    [[nodiscard]] static Result<qint64> insert(UnitOfWork &unit, const ArchiveEntry &entry, qint64 revision);
    [[nodiscard]] static Result<QList<ArchiveEntry>> entriesOf(Database &database, const QUuid &customer);
    [[nodiscard]] static Result<QList<qint64>> endedBy(Database &database, QDate day); ///< ids whose last day is before `day`
    [[nodiscard]] static Result<> remove(UnitOfWork &unit, qint64 id);

private:
    const Session &m_session;
    Database &m_database;
};

} // namespace couvert
