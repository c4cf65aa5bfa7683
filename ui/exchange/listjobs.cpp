// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listjobs.h"

namespace couvert {

namespace {

constexpr qint64 Thousandths = 1000;

} // namespace

Result<MailingCounts> writeList(const Session &session, const QString &purpose, Channel channel, const QString &path)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return exportMailing(session, **database, purpose, channel, path);
}

Result<ScrubReport> cleanList(const Session &session, const QString &path, const QString &outPath, const ScrubOptions &options, Pulse &pulse)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return scrubList(session, **database, path, outPath, options,
        [&pulse](double fraction) { return pulse.tell(static_cast<qint64>(fraction * static_cast<double>(Thousandths)), Thousandths); });
}

Result<OppositionReport> takeOppositions(const Session &session, const QString &path, std::optional<Channel> channel, bool dryRun)
{
    const Result<std::unique_ptr<Database>> database = session.vault().connect(Database::Mode::ReadWrite);
    if (!database)
        return failure(database);
    return importOppositions(session, **database, path, channel, dryRun);
}

} // namespace couvert
