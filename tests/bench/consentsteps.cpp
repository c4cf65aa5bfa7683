// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "model/consent/mailinglist.h"
#include "model/consent/oppositions.h"
#include "model/consent/reachability.h"
#include "model/exchange/mailingexport.h"
#include "model/exchange/scrub.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"

#include <QFile>

// Lists of people to write to, measured on the product's own model.
namespace couvert::bench {

namespace {

constexpr int Opposed = 20'000; ///< addresses on the opposition list, one in ten of them on a card

/// Three events for every card: a yes by e-mail, a yes by SMS, and for one in four the e-mail taken back, for the others a yes by phone.
void writeEvents(UnitOfWork &unit, qint64 revision, qint64 now)
{
    Statement insert = need(Statement::prepare(unit.database(),
        "INSERT INTO consent_event(customer, purpose, channel, action, at, how, basis, language, wording, until, account, recorded_at, revision)"
        " SELECT id, 'offers', ?1, ?2, ?3, 'paper', 'consent', 'fr', 1, NULL, 1, ?3, ?4 FROM customer WHERE (?5 = 0 OR (id % 4 = 0) = (?5 = 1))"
        " ORDER BY id"));
    const auto write = [&](std::string_view channel, std::string_view action, qint64 at, int who) {
        need(insert.bindUtf8(1, channel).bindUtf8(2, action).bind(3, at).bind(4, revision).bind(5, who).run());
    };
    write("email", "given", now - 3000, 0);
    write("sms", "given", now - 2000, 0);
    write("email", "withdrawn", now - 1000, 1);
    write("phone", "given", now - 1000, 2);
}

/// A list is cleaned against objections too, which the file keeps as fingerprints.
void writeOppositions(UnitOfWork &unit, qint64 revision, qint64 now)
{
    Oppositions list = need(Oppositions::openForWriting(unit));
    Statement known = need(Statement::prepare(unit.database(), "SELECT address FROM email WHERE customer % 97 = 0 LIMIT ?"));
    known.bind(1, Opposed / 10);
    QStringList addresses;
    while (need(known.step()))
        addresses.append(known.text(0));
    for (int i = static_cast<int>(addresses.size()); i < Opposed; ++i)
        addresses.append(QStringLiteral("absent-%1@example.org").arg(i));
    for (const QString &address : std::as_const(addresses))
        std::ignore = need(list.add(Channel::Email, comparedAddress(Channel::Email, address), now, true, revision));
}

} // namespace

void stepConsent(const QString &folder)
{
    BenchFile file(folder);
    Stopwatch watch;
    UnitOfWork unit = need(UnitOfWork::begin(file.session()));
    const qint64 revision = need(unit.record(JournalAction::ConsentGiven));
    writeEvents(unit, revision, file.session().clock().now().toMSecsSinceEpoch());
    writeOppositions(unit, revision, file.session().clock().now().toMSecsSinceEpoch());
    need(settleReach(unit.transaction()));
    need(unit.commit());
    tell("seconds", watch.seconds());
    Statement count = need(Statement::prepare(file.session().vault().database(), "SELECT count(*) FROM consent_event"));
    need(count.step());
    tell("events", static_cast<double>(count.integer(0)));
}

void stepMailing(const QString &folder, const QString &out)
{
    BenchFile file(folder);
    Database &database = file.session().vault().database();
    Times times;
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Phone, Channel::Post}) {
        times.all.push_back(
            bestOf(Rounds, [&] { need(MailingList(database, QStringLiteral("offers"), channel, file.session().clock().today()).count()); }));
    }
    tell("count max", times.most());
    const Stopwatch watch;
    const MailingCounts counts = need(exportMailing(file.session(), database, QStringLiteral("offers"), Channel::Email, out));
    tell("seconds", watch.seconds());
    tell("people", static_cast<double>(counts.included));
}

void stepScrub(const QString &folder, const QString &sheet)
{
    BenchFile file(folder);
    ScrubOptions options;
    options.keepUnknown = true;
    const QString out = sheet + QLatin1String(".scrubbed.csv");
    const Stopwatch watch;
    const ScrubReport report = need(scrubList(file.session(), file.session().vault().database(), sheet, out, options));
    tell("seconds", watch.seconds());
    tell("rows", static_cast<double>(report.rowsRead));
    QFile::remove(out);
}

} // namespace couvert::bench
