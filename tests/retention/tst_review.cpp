// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/retentionfixture.h"

#include "model/consent/consentwriter.h"
#include "model/consent/oppositions.h"
#include "model/customers/bulkwriter.h"
#include "model/journal/journal.h"
#include "model/retention/contactround.h"
#include "model/retention/review.h"
#include "model/retention/reviewcheck.h"
#include "model/retention/seenday.h"
#include "model/retention/todayfacts.h"

#include <numeric>

using namespace couvert;

namespace {

QDate longAgo(int year = 2020)
{
    return QDate(year, 1, 15);
}

QMap<qint64, QString> refusals(const ReviewOutcome &outcome)
{
    QMap<qint64, QString> codes;
    for (const ReviewRefusal &refusal : outcome.refused)
        codes.insert(refusal.id, refusal.code);
    return codes;
}

} // namespace

/// What is decided about due cards: for one and for many thousands, with everything that may stand in the way, and back again.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptWithAReasonUntilADay()
    {
        RetentionFixture fixture;
        const qint64 id = fixture.person(Category::Customer, longAgo());
        const qint64 other = fixture.person(Category::Customer, longAgo(2021));
        ReviewOrder order;
        order.until = QDate(2027, 6, 30);
        QCOMPARE(review(fixture.session, fixture.database(), m_holders, order, {id}).error().detail, QStringLiteral("reason"));
        order.reason = QStringLiteral("litigeqzsecret en cours");
        const Result<ReviewOutcome> kept = review(fixture.session, fixture.database(), m_holders, order, {id});
        QVERIFY(kept.has_value());
        QCOMPARE(kept->done, 1);
        QCOMPARE(fixture.due(), QList<qint64>{other});
        QVERIFY(fixture.keeping(id).state == Keeping::State::Held);
        QCOMPARE(fixture.keeping(id).hold->reason, order.reason);
        QCOMPARE(fixture.counts().kept, 1);
        QCOMPARE(fixture.number("SELECT count(*) FROM journal WHERE detail LIKE '%qzsecret%'"), 0);
        // Its last day, and the day behind: due again, by the end of the hold.
        fixture.move(QDate(2027, 6, 30));
        QCOMPARE(fixture.due(), QList<qint64>{other});
        fixture.move(QDate(2027, 7, 1));
        QCOMPARE(fixture.due(), (QList<qint64>{other, id}));
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2027, 6, 30));
        QCOMPARE(fixture.counts().due(), 2);
        QCOMPARE(fixture.counts().months.value(QDate(2027, 6, 1)), 1);
        // Meanwhile the person came: the rule's end is later than the hold's.
        fixture.comes(id, QDate(2027, 6, 1));
        QCOMPARE(fixture.due(), QList<qint64>{other});
        QCOMPARE(fixture.keeping(id).keepUntil, QDate(2030, 6, 1));
        QCOMPARE(fixture.due(5000).size(), 2);
    }

    void whatStandsInTheWay()
    {
        RetentionFixture fixture;
        const qint64 due = fixture.person(Category::Customer, longAgo());
        const qint64 early = fixture.person(Category::Customer, fixture.clock.day.addYears(-1));
        const qint64 soon = fixture.person(Category::Customer, fixture.clock.day.addYears(-3).addDays(60));
        const qint64 unknown = fixture.person();
        const qint64 held = fixture.person(Category::Customer, longAgo());
        const qint64 frozen = fixture.person(Category::Customer, longAgo());
        Customer card = fixture.card(frozen);
        card.restricted = true;
        card.notes = QStringLiteral("gel");
        QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
        ReviewOrder keep;
        keep.reason = QStringLiteral("litige");
        QVERIFY(review(fixture.session, fixture.database(), m_holders, keep, {held}).has_value());

        ReviewOrder contact;
        contact.action = ReviewAction::Contact;
        const QList<qint64> all{due, early, soon, unknown, held, frozen, 4711, due};
        const Result<ReviewOutcome> outcome = review(fixture.session, fixture.database(), m_holders, contact, all);
        QVERIFY(outcome.has_value());
        // Nobody of them has an address.
        QCOMPARE(refusals(*outcome),
            (QMap<qint64, QString>{{due, QStringLiteral("no_address")}, {early, QStringLiteral("not_due")}, {soon, QStringLiteral("no_address")},
                {unknown, QStringLiteral("no_address")}, {held, QStringLiteral("hold")}, {frozen, QStringLiteral("restricted")},
                {4711, QStringLiteral("not_found")}}));
        QCOMPARE(outcome->done, 0);
        QCOMPARE(fixture.number("SELECT count(*) FROM journal WHERE action = 'cards.asked'"), 0);
    }

    void askedAndTheirAnswers()
    {
        RetentionFixture fixture;
        QList<qint64> ids;
        for (int i = 0; i < 6; ++i) {
            const qint64 id = fixture.person(Category::Customer, longAgo().addDays(i));
            Customer card = fixture.card(id);
            if (i != 3)
                card.emails = {{QStringLiteral("p%1@example.org").arg(i), ContactUse::Personal}};
            if (i >= 3)
                card.addresses = {{QStringLiteral("1 rue du Port"), QStringLiteral("29200"), QStringLiteral("Brest"), {}, ContactUse::Personal}};
            QVERIFY(CustomerWriter(fixture.session).save(card).has_value());
            ids.append(id);
        }
        // The fifth opposed by e-mail, the sixth took the yes back: both may still be written to by post.
        QVERIFY(oppose(fixture.session, Channel::Email, QStringLiteral("p4@example.org")).has_value());
        ConsentForm form;
        form.customerId = ids.at(5);
        form.purpose = QStringLiteral("offers");
        form.channel = Channel::Email;
        QVERIFY(ConsentWriter(fixture.session).record(form).has_value());
        form.action = ConsentAction::Withdrawn;
        QVERIFY(ConsentWriter(fixture.session).record(form).has_value());

        ReviewOrder contact;
        contact.action = ReviewAction::Contact;
        const Result<ReviewOutcome> outcome = review(fixture.session, fixture.database(), m_holders, contact, ids);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->done, 6);
        ContactRounds rounds(fixture.session, fixture.database());
        QCOMPARE(rounds.recipients(outcome->round, Channel::Email).value_or(QList<qint64>()), ids.mid(0, 3));
        QCOMPARE(rounds.recipients(outcome->round, Channel::Post).value_or(QList<qint64>()), ids.mid(3));
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(fixture.counts().asked, 6);
        QVERIFY(fixture.keeping(ids.first()).state == Keeping::State::Asked);
        const Result<ReviewOutcome> twice = review(fixture.session, fixture.database(), m_holders, contact, {ids.first()});
        QVERIFY(twice.has_value());
        QCOMPARE(refusals(*twice).value(ids.first()), QStringLiteral("waiting_for_answer"));

        // One says yes, one simply comes, one says no; the others are silent.
        fixture.move(fixture.clock.day.addDays(10));
        QVERIFY(rounds.answer(ids.at(0), true, fixture.clock.day).has_value());
        fixture.comes(ids.at(1), fixture.clock.day);
        QVERIFY(rounds.answer(ids.at(2), false, fixture.clock.day).has_value());
        QCOMPARE(fixture.keeping(ids.at(0)).keepUntil, fixture.clock.day.addMonths(36));
        QVERIFY(fixture.keeping(ids.at(0)).kind == ClockKind::Message);
        QVERIFY(fixture.keeping(ids.at(1)).state == Keeping::State::Kept);
        QCOMPARE(fixture.due(), QList<qint64>{ids.at(2)});
        QCOMPARE(ContactRounds::withoutYes(fixture.database(), fixture.clock.day, 100).value_or(QList<qint64>()), QList<qint64>{ids.at(2)});
        const QList<ContactRound> told = rounds.rounds().value_or(QList<ContactRound>());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().yes, 2);
        QCOMPARE(told.first().no, 1);
        QCOMPARE(told.first().waiting, 3);

        fixture.move(fixture.clock.day.addDays(21));
        QCOMPARE(ContactRounds::withoutYes(fixture.database(), fixture.clock.day, 100).value_or(QList<qint64>()),
            (QList<qint64>{ids.at(2), ids.at(3), ids.at(4), ids.at(5)}));
        QCOMPARE(fixture.due().size(), 4);
        QVERIFY(fixture.keeping(ids.at(5)).state == Keeping::State::NoAnswer);
        QCOMPARE(TodayFacts::read(fixture.database(), fixture.clock).value_or(TodayFacts()).noAnswer, 3);
        // Nobody is asked twice, whether silent or not willing.
        const Result<ReviewOutcome> again = review(fixture.session, fixture.database(), m_holders, contact, {ids.at(2), ids.at(3)});
        QVERIFY(again.has_value());
        QCOMPARE(refusals(*again).value(ids.at(2)), QStringLiteral("asked_before"));
        QCOMPARE(refusals(*again).value(ids.at(3)), QStringLiteral("asked_before"));
        // Who said no and is kept for a reason since is not proposed.
        ReviewOrder keep;
        keep.reason = QStringLiteral("litige");
        QCOMPARE(review(fixture.session, fixture.database(), m_holders, keep, {ids.at(2)}).value_or(ReviewOutcome()).done, 1);
        QCOMPARE(ContactRounds::withoutYes(fixture.database(), fixture.clock.day, 100).value_or(QList<qint64>()),
            (QList<qint64>{ids.at(3), ids.at(4), ids.at(5)}));
        QCOMPARE(releaseHolds(fixture.session, fixture.database(), {ids.at(2)}).value_or(ReviewOutcome()).done, 1);
        // Late is not never.
        fixture.comes(ids.at(5), fixture.clock.day, VisitKind::Order);
        QCOMPARE(fixture.due().size(), 3);
        QCOMPARE(ContactRounds::withoutYes(fixture.database(), fixture.clock.day, 100).value_or(QList<qint64>()).size(), 3);
    }

    void whoSaysNoNeedNotBeKeptUntilTheEnd()
    {
        RetentionFixture fixture;
        Customer card;
        card.lastName = QStringLiteral("Fictive");
        card.emails = {{QStringLiteral("f@example.org"), ContactUse::Personal}};
        card.lastVisit = fixture.clock.day.addMonths(-36).addDays(60);
        card.lastActivity = card.lastVisit;
        card.lastActivityKind = VisitKind::Visit;
        const qint64 id = CustomerWriter(fixture.session).add(card).value_or(0);
        const auto refusal = [&] {
            Result<ReviewCheck> check = ReviewCheck::open(fixture.database(), fixture.rules(), ReviewAction::Erase, fixture.clock.day);
            return check ? check->look(id).value_or(ReviewCheck::Verdict{}).refusal : QStringLiteral("failed");
        };
        ReviewOrder contact;
        contact.action = ReviewAction::Contact;
        QCOMPARE(review(fixture.session, fixture.database(), m_holders, contact, {id}).value_or(ReviewOutcome()).done, 1);
        QCOMPARE(refusal(), QStringLiteral("waiting_for_answer"));
        fixture.move(fixture.clock.day.addDays(3));
        QVERIFY(ContactRounds(fixture.session, fixture.database()).answer(id, false, fixture.clock.day).has_value());
        QCOMPARE(fixture.due(), QList<qint64>());
        QCOMPARE(ContactRounds::countWithoutYes(fixture.database(), fixture.clock.day).value_or(0), 1);
        QCOMPARE(refusal(), QString());
        // Changed their mind: they come.
        fixture.comes(id, fixture.clock.day);
        QCOMPARE(refusal(), QStringLiteral("not_due"));
        QCOMPARE(ContactRounds::countWithoutYes(fixture.database(), fixture.clock.day).value_or(-1), 0);
    }

    void oneStepTakesItBack()
    {
        RetentionFixture fixture;
        QList<qint64> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(fixture.person(Category::Customer, longAgo().addDays(i)));
        ReviewOrder order;
        order.reason = QStringLiteral("premier motif");
        QVERIFY(review(fixture.session, fixture.database(), m_holders, order, ids.mid(0, 2)).has_value());
        order.reason = QStringLiteral("second motif");
        QVERIFY(review(fixture.session, fixture.database(), m_holders, order, ids).has_value());
        QCOMPARE(fixture.due().size(), 0);
        const Result<UndoStep> step = Undo(fixture.session).latest();
        QVERIFY(step.has_value());
        QVERIFY(step->kind == UndoKind::SetAside);
        QCOMPARE(step->rows, 5);
        QCOMPARE(Undo(fixture.session).undoLatest().value_or(UndoOutcome()).restored, 5);
        QCOMPARE(fixture.due(), ids.mid(2));
        QCOMPARE(fixture.keeping(ids.first()).hold->reason, QStringLiteral("premier motif"));
        QCOMPARE(Undo(fixture.session).undoLatest().value_or(UndoOutcome()).restored, 2);
        QCOMPARE(fixture.due(), ids);
        QVERIFY(Journal(*fixture.file.vault).verify(fixture.database()).has_value());
    }

    void nothingGoesWhileTheDateIsInDoubt()
    {
        RetentionFixture fixture;
        QVERIFY(noteDay(fixture.session, fixture.database()).has_value());
        const qint64 id = fixture.person(Category::Customer, longAgo());
        fixture.move(QDate(2028, 1, 1));
        for (const ReviewAction action : {ReviewAction::Contact, ReviewAction::Archive, ReviewAction::Anonymise, ReviewAction::Erase}) {
            ReviewOrder order;
            order.action = action;
            const Result<ReviewOutcome> refused = review(fixture.session, fixture.database(), m_holders, order, {id});
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, FailureCode::RefusedByRule);
            QCOMPARE(refused.error().detail, QStringLiteral("date_not_confirmed"));
        }
        ReviewOrder keep;
        keep.reason = QStringLiteral("litige");
        QVERIFY(review(fixture.session, fixture.database(), m_holders, keep, {id}).has_value());
        QVERIFY(!TodayFacts::read(fixture.database(), fixture.clock).value_or(TodayFacts()).day.isTrusted());
    }

    /// Many thousands at once; cancelled in the middle, nothing was touched.
    void manyThousandsAtOnce()
    {
        constexpr qint64 many = 20'000;
        RetentionFixture fixture;
        {
            Result<UnitOfWork> unit = UnitOfWork::begin(fixture.session);
            QVERIFY(unit.has_value());
            const Result<qint64> revision = unit->record(JournalAction::DemoFilled);
            QVERIFY(revision.has_value());
            Result<BulkWriter> writer = BulkWriter::begin(*unit, *revision, 0);
            QVERIFY(writer.has_value());
            for (qint64 i = 0; i < many; ++i) {
                Customer card;
                card.lastName = QStringLiteral("Client %1").arg(i);
                card.lastVisit = longAgo().addDays(i % 700);
                card.lastActivity = card.lastVisit;
                card.lastActivityKind = VisitKind::Visit;
                QVERIFY(writer->add(card).has_value());
            }
            QVERIFY(writer->finish().has_value());
            QVERIFY(unit->commit().has_value());
        }
        QCOMPARE(fixture.counts().due(), many);
        const QList<qint64> ids = fixture.due(0, static_cast<int>(many));
        QCOMPARE(ids.size(), many);
        ReviewOrder order;
        order.reason = QStringLiteral("comptes à clore");
        const qint64 entries = fixture.number("SELECT count(*) FROM journal");
        for (const double stopAt : {0.3, 0.9}) {
            const Result<ReviewOutcome> cancelled = review(fixture.session, fixture.database(), m_holders, order, ids,
                [&](qint64 done, qint64 total) { return static_cast<double>(done) < stopAt * static_cast<double>(total); });
            QVERIFY(cancelled.has_value());
            QVERIFY(cancelled->completion == Completion::Cancelled);
            QCOMPARE(cancelled->done, 0);
            QCOMPARE(fixture.number("SELECT count(*) FROM hold"), 0);
            QCOMPARE(fixture.number("SELECT count(*) FROM undo_step"), 0);
            QCOMPARE(fixture.number("SELECT count(*) FROM journal"), entries);
            QCOMPARE(fixture.counts().due(), many);
        }
        qint64 told = 0;
        const Result<ReviewOutcome> kept = review(fixture.session, fixture.database(), m_holders, order, ids, [&](qint64 done, qint64 total) {
            told += done <= total ? 1 : -1'000'000;
            return true;
        });
        QVERIFY(kept.has_value());
        QCOMPARE(kept->done, many);
        QVERIFY(told > 100);
        QCOMPARE(fixture.counts().due(), 0);
        QCOMPARE(fixture.counts().kept, many);
        QCOMPARE(fixture.number("SELECT count(*) FROM journal"), entries + 1);
        QCOMPARE(Undo(fixture.session).undoLatest().value_or(UndoOutcome()).restored, many);
        QCOMPARE(fixture.counts().due(), many);
        QVERIFY(Journal(*fixture.file.vault).verify(fixture.database()).has_value());
    }

private:
    const PersonalDataHolders m_holders; ///< none: nothing of this goes away
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
