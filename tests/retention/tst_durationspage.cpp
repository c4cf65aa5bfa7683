// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/retention/conservationdesk.h"

#include "ui/journal/sectionrow.h"

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

using Desk = ConservationDesk;

} // namespace

/// The rules and all other periods, behind the page Conservation.
class DurationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setTheStage(); }
    void aRuleIsSimulatedBeforeItIsSaved();
    void aCategoryOfTheirOwn();
    void whatIsBeingTypedIsNotLostSilently();
    void otherPeriodsAreRemovedOnlyWhenTold();
    void fitsEverywhere();
};

void DurationsPageTest::aRuleIsSimulatedBeforeItIsSaved()
{
    Desk desk;
    for (int i = 0; i < 5; ++i)
        std::ignore = desk.file.person(Category::Customer, QDate(2024, 6, 1).addDays(i)); // two and a half years ago
    desk.show();
    QVERIFY(desk.press(u"showDurations"_s));
    QTest::mouseClick(desk.page->findChild<SectionRow *>(u"rules"_s)->button(), Qt::LeftButton);
    picture(*desk.page, u"durations-rules"_s);
    QVERIFY(desk.press(u"changeRule-customer"_s));
    auto *months = desk.find<QSpinBox>(u"ruleMonths"_s);
    QVERIFY(months && months->hasFocus());
    months->selectAll();
    desk.type(u"24"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"5 more cards would be to review today"_s), Patience);
    auto *save = desk.find<QAbstractButton>(u"saveRule"_s);
    QVERIFY2(!save->isEnabled(), "a change needs a reason");
    QVERIFY(tabTo(desk.find<QLineEdit>(u"ruleReason"_s)));
    desk.type(u"Nos clients reviennent chaque mois"_s);
    QTRY_VERIFY(save->isEnabled());
    pictures(*desk.page, u"durations-rule"_s);
    QVERIFY(tabTo(save));
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"The rule is changed"_s), Patience);
    QCOMPARE(desk.file.rules().rule(Category::Customer).months, 24);
    QCOMPARE(desk.file.counts().due(), 5);
    QVERIFY(desk.words().contains(u"Nos clients reviennent chaque mois"_s));
    QVERIFY(desk.press(u"leaveDurations"_s));
    QTRY_COMPARE(desk.rows(), 5);
    // Other acts: every card is looked at.
    desk.page->begin(u"rules"_s);
    QVERIFY(desk.press(u"changeRule-customer"_s));
    QVERIFY(desk.press(u"ruleClock-visit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"Of 5 cards no act that counts would be known"_s), Patience);
    QVERIFY(desk.press(u"cancelRule"_s));
    QCOMPARE(desk.file.rules().rule(Category::Customer).clock, ClockKinds::acts());
}

void DurationsPageTest::aCategoryOfTheirOwn()
{
    Desk desk;
    desk.show();
    desk.page->begin(u"rules"_s);
    QVERIFY(desk.press(u"addCategory"_s));
    auto *name = desk.find<QLineEdit>(u"ruleName"_s);
    QVERIFY(name && name->hasFocus());
    desk.type(u"Privatisations"_s);
    QVERIFY(tabTo(desk.find<QLineEdit>(u"ruleReason"_s)));
    desk.type(u"Contrats de salle"_s);
    QVERIFY(desk.press(u"saveRule"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"Privatisations"_s) && desk.find<QAbstractButton>(u"addCategory"_s), Patience);
    QCOMPARE(desk.file.rules().all().size(), 8);
    const QString code = desk.file.rules().all().last().category.code();
    QVERIFY(desk.press(u"changeRule-"_s + code));
    QVERIFY(tabTo(desk.find<QLineEdit>(u"ruleReason"_s)));
    desk.type(u"Plus utile"_s);
    QVERIFY(desk.press(u"removeCategory"_s));
    QTRY_COMPARE(desk.file.rules().all().size(), 7);
}

void DurationsPageTest::whatIsBeingTypedIsNotLostSilently()
{
    Desk desk;
    desk.show();
    desk.page->begin(u"rules"_s);
    QVERIFY(desk.press(u"changeRule-loyalty"_s));
    QVERIFY(tabTo(desk.find<QLineEdit>(u"ruleReason"_s)));
    desk.type(u"Programme refondu"_s);
    QVERIFY2(!desk.page->lock(), "the window says that it could not be kept");
    QVERIFY(desk.page->lock());
}

void DurationsPageTest::otherPeriodsAreRemovedOnlyWhenTold()
{
    Desk desk;
    const qint64 id = desk.file.person(Category::Customer, QDate(2026, 11, 1));
    Customer card = desk.file.card(id);
    card.allergies = u"Arachides"_s;
    QVERIFY(CustomerWriter(desk.file.session).save(card));
    desk.show();
    desk.page->begin(u"clocks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>(u"removeEnded-diet"_s), Patience);
    pictures(*desk.page, u"durations-clocks"_s);
    QVERIFY(desk.press(u"removeEnded-diet"_s));
    QCOMPARE(desk.file.card(id).allergies, u"Arachides"_s);
    auto *forGood = desk.find<QAbstractButton>(u"removeEnded"_s);
    QVERIFY(forGood && forGood->hasFocus());
    picture(*desk.page, u"durations-clocks-asked"_s);
    desk.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.file.card(id).allergies.isEmpty(), Patience);
}

void DurationsPageTest::fitsEverywhere()
{
    Desk desk;
    desk.addDue(2);
    desk.show();
    desk.page->begin(u"rules"_s);
    couvert::fitsEverywhere(*desk.page, u"durations-rules"_s);
    QVERIFY(desk.press(u"changeRule-applicant"_s));
    couvert::fitsEverywhere(*desk.page, u"durations-rule"_s);
    desk.page->begin(u"clocks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.words().contains(u"Allergies and diet"_s), Patience);
    couvert::fitsEverywhere(*desk.page, u"durations-clocks"_s);
}

QTEST_MAIN(DurationsPageTest)
#include "tst_durationspage.moc"
