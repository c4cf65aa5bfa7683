// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listjobs.h"

namespace couvert {

namespace {

constexpr qint64 Thousandths = 1000;

std::function<bool(double)> teller(Pulse &pulse)
{
    return [&pulse](double fraction) { return pulse.tell(static_cast<qint64>(fraction * static_cast<double>(Thousandths)), Thousandths); };
}

} // namespace

Result<MailingCounts> writeList(const Session &session, const QString &purpose, Channel channel, const QString &path, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return exportMailing(session, **database, purpose, channel, path, [&pulse](qint64 done, qint64 total) { return pulse.tell(done, total); });
}

Result<ScrubReport> cleanList(const Session &session, const QString &path, const QString &outPath, const ScrubOptions &options, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return scrubList(session, **database, path, outPath, options, teller(pulse));
}

Result<OppositionReport> takeOppositions(const Session &session, const QString &path, std::optional<Channel> channel, bool dryRun, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return importOppositions(session, **database, path, channel, dryRun, teller(pulse));
}

} // namespace couvert
