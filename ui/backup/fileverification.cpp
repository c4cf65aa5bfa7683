// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/fileverification.h"

#include "model/customers/searchindex.h"
#include "model/journal/journal.h"
#include "model/journal/unitofwork.h"
#include "model/vault/verification.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace couvert {

namespace {

constexpr qint64 Steps = 3;

/// Stops the statement that runs on a connection soon after the pulse is told to stop.
class Interrupter
{
public:
    Interrupter(Database &database, const Pulse &pulse)
        : m_thread([this, &database, &pulse] {
              while (!m_over.load()) {
                  if (!pulse.goesOn())
                      database.interrupt();
                  std::this_thread::sleep_for(std::chrono::milliseconds(50));
              }
          })
    {
    }
    ~Interrupter()
    {
        m_over.store(true);
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Interrupter)

private:
    std::atomic_bool m_over = false;
    std::thread m_thread;
};

std::optional<Failure> failureOf(const Result<> &result)
{
    return result ? std::nullopt : std::optional<Failure>(result.error());
}

Result<> tellJournal(const Session &session, Database &database)
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::Verified);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

} // namespace

Result<FileVerification> verifyFile(const Session &session, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    FileVerification found;
    {
        const Interrupter interrupter(**database, pulse);
        pulse.tell(0, Steps);
        const Result<PageVerification> pages = verifyPages(**database);
        if (pulse.tell(1, Steps)) {
            if (!pages)
                return failure(pages);
            if (!pages->isSound())
                found.pages = Failure{FailureCode::DatabaseDamaged, pages->pages.isEmpty() ? pages->integrity : pages->pages};
            found.journal = failureOf(Journal(session.vault()).verify(**database));
        }
        if (pulse.tell(2, Steps))
            found.index = failureOf(SearchIndex::verify(**database));
    }
    if (!pulse.tell(Steps, Steps)) {
        found.cancelled = true;
        return found;
    }
    const Result<> told = tellJournal(session, **database);
    if (!told)
        return failure(told);
    return found;
}

} // namespace couvert
