// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/customers/searchindex.h"
#include "model/requests/erasure.h"
#include "tests/support/pages.h"
#include "tests/support/testvault.h"

using namespace couvert;
using namespace Qt::StringLiterals;

/// Hundreds of cards erased at once, which the search index forgets together: as thoroughly as one alone, and afterwards it is as strict as before.
class ErasedTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cancelledTheIndexIsAsItWas();
    void theyLeaveNothing();
    void whoComesAfterThemLeavesNothingEither();

private:
    static constexpr int All = 620;
    static constexpr int Going = 560;

    [[nodiscard]] Database &database() { return m_file.vault->database(); }
    [[nodiscard]] Erasure erasure() { return Erasure(m_session, database(), m_holders); }
    [[nodiscard]] bool indexForgetsAtOnce();
    [[nodiscard]] bool isNowhere(int number);

    TestVault m_file;
    Session m_session{*m_file.vault, m_file.clock};
    PersonalDataHolders m_holders = personalDataHolders();
    QList<qint64> m_ids;
};

namespace {

QString digits(int number)
{
    return QString::number(number).rightJustified(3, u'0');
}

} // namespace

void ErasedTogetherTest::initTestCase()
{
    CustomerWriter writer(m_session);
    for (int i = 0; i < All; ++i) {
        Customer card;
        card.lastName = u"Qz%1öx"_s.arg(digits(i));
        card.emails = {{u"qz%1vox@example.org"_s.arg(digits(i)), ContactUse::Personal}};
        card.phones = {parsePhone(u"06 39 98 0%1"_s.arg(digits(i)))};
        card.notes = u"noteqz%1vox"_s.arg(digits(i));
        const Result<qint64> id = writer.add(card);
        QVERIFY(id);
        m_ids.append(*id);
    }
    QVERIFY(indexForgetsAtOnce());
}

bool ErasedTogetherTest::indexForgetsAtOnce()
{
    for (const char *sql : {"SELECT v FROM search_text_config WHERE k = 'secure-delete'",
             "SELECT v FROM search_phone_config WHERE k = 'secure-delete'", "SELECT v FROM search_note_config WHERE k = 'secure-delete'"}) {
        Result<Statement> select = Statement::prepare(database(), sql);
        if (!select || !select->step().value_or(false) || select->integer(0) != 1)
            return false;
    }
    return true;
}

bool ErasedTogetherTest::isNowhere(int number)
{
    const QByteArray mark = digits(number).toUtf8();
    const QByteArray pages = decryptedPages(database());
    for (const QByteArray &needle : {QByteArray("Qz" + mark), QByteArray("qz" + mark), QByteArray("639980" + mark)}) {
        if (pages.contains(needle))
            return false;
    }
    return true;
}

void ErasedTogetherTest::cancelledTheIndexIsAsItWas()
{
    const Result<ErasureOutcome> cancelled = erasure().erase(m_ids.first(Going), {}, [](qint64 done, qint64 total) { return done < total - 10; });
    QCOMPARE(cancelled->completion, Completion::Cancelled);
    QVERIFY(indexForgetsAtOnce());
    QCOMPARE(CustomerReader(database()).count().value(), All);
    QVERIFY(SearchIndex::verify(database()));
    QVERIFY(!isNowhere(All - 1)); // the look sees what is there
    QVERIFY(erasure().erase({m_ids.at(All - 1)}, {})->isProven());
    QVERIFY(isNowhere(All - 1));
}

void ErasedTogetherTest::theyLeaveNothing()
{
    const Result<ErasureOutcome> outcome = erasure().erase(m_ids.first(Going), {{}, {}, true});
    QVERIFY(outcome);
    QVERIFY(outcome->isProven());
    QCOMPARE(outcome->people, Going);
    for (int i = 0; i < Going; i += 37)
        QVERIFY2(isNowhere(i), qPrintable(digits(i)));
    QVERIFY(SearchIndex::verify(database()));
    CustomerSearch search(database());
    QCOMPARE(search.find({u"qz600"_s})->rows.size(), 1);
    QCOMPARE(search.find({u"qz010"_s})->rows.size(), 0);
}

void ErasedTogetherTest::whoComesAfterThemLeavesNothingEither()
{
    QVERIFY(indexForgetsAtOnce());
    QVERIFY(erasure().erase({m_ids.at(Going)}, {})->isProven());
    QVERIFY(isNowhere(Going));
}

QTEST_GUILESS_MAIN(ErasedTogetherTest)
#include "tst_erasedtogether.moc"
