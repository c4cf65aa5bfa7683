// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vault/recoverycode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

/// The sound group at this place that begins with these four characters; there is one check character.
QString completed(const QString &four, int index)
{
    QString group;
    for (const QChar check : Alphabet) {
        if (!RecoveryCode::groupIsSound(four + check, index))
            continue;
        if (!group.isEmpty())
            return {};
        group = four + check;
    }
    return group;
}

/// The same codes on every run.
QList<QStringList> sampleCodes(int count)
{
    QRandomGenerator random(20261124);
    QList<QStringList> codes;
    for (int i = 0; i < count; ++i) {
        QStringList groups;
        for (int index = 0; index < RecoveryCode::GroupCount; ++index) {
            QString four;
            for (int j = 0; j < RecoveryCode::GroupLength - 1; ++j)
                four.append(Alphabet[random.bounded(32)]);
            groups.append(completed(four, index));
        }
        codes.append(groups);
    }
    return codes;
}

QString wrongGroup(const QStringList &groups)
{
    const Result<RecoveryCode> code = RecoveryCode::parse(groups.join(u'-'));
    if (code)
        return u"accepted"_s;
    return code.error().code == FailureCode::WrongRecoveryCode ? code.error().detail : u"other failure"_s;
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formNeverChanges();
    void generatedCodesComeBack();
    void oneWrongCharacterIsFoundInItsGroup();
    void twoNeighboursSwappedAreFound();
    void twoGroupsSwappedAreFound();
    void soundInOnePlaceOnly();
    void typedForms_data();
    void typedForms();
    void refusedForms_data();
    void refusedForms();
};

void TestRecoveryCode::formNeverChanges()
{
    const QString printed = u"000GC-40R4Y-0M301-E209M-185G2-R38EE-1ZZZK-XZFW0"_s;
    const Result<RecoveryCode> code = RecoveryCode::parse(printed);
    QVERIFY(code);
    QCOMPARE(code->entropy().view().toByteArray().toHex(), QByteArray("000102030405060708090a0b0c0d0e0ffffefdfc"));
    QCOMPARE(code->text(), printed);
}

void TestRecoveryCode::generatedCodesComeBack()
{
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const RecoveryCode code = RecoveryCode::generate();
        QCOMPARE(code.entropy().size(), std::size_t{20});
        QCOMPARE(code.groups().size(), RecoveryCode::GroupCount);
        const Result<RecoveryCode> again = RecoveryCode::parse(code.text());
        QVERIFY(again);
        QVERIFY(again->entropy().equals(code.entropy()));
        QCOMPARE(code.clone().text(), code.text());
        QVERIFY(!seen.contains(code.text()));
        seen.insert(code.text());
    }
}

void TestRecoveryCode::oneWrongCharacterIsFoundInItsGroup()
{
    for (const QStringList &groups : sampleCodes(50)) {
        QCOMPARE(wrongGroup(groups), u"accepted"_s);
        for (int index = 0; index < RecoveryCode::GroupCount; ++index) {
            for (int place = 0; place < RecoveryCode::GroupLength; ++place) {
                for (const QChar other : Alphabet) {
                    QStringList changed = groups;
                    if (changed[index][place] == other)
                        continue;
                    changed[index][place] = other;
                    QVERIFY(!RecoveryCode::groupIsSound(changed[index], index));
                    QCOMPARE(wrongGroup(changed), QString::number(index + 1));
                }
            }
        }
    }
}

void TestRecoveryCode::twoNeighboursSwappedAreFound()
{
    constexpr int characters = RecoveryCode::GroupCount * RecoveryCode::GroupLength;
    for (const QStringList &groups : sampleCodes(300)) {
        const QString whole = groups.join(QString());
        for (int place = 0; place + 1 < characters; ++place) {
            QString changed = whole;
            if (changed[place] == changed[place + 1])
                continue;
            qSwap(changed[place], changed[place + 1]);
            const Result<RecoveryCode> code = RecoveryCode::parse(changed);
            QVERIFY(!code);
            QCOMPARE(code.error().detail, QString::number(place / RecoveryCode::GroupLength + 1));
        }
    }
}

void TestRecoveryCode::twoGroupsSwappedAreFound()
{
    for (const QStringList &groups : sampleCodes(300)) {
        for (int one = 0; one < RecoveryCode::GroupCount; ++one) {
            for (int other = one + 1; other < RecoveryCode::GroupCount; ++other) {
                QStringList changed = groups;
                changed.swapItemsAt(one, other);
                QCOMPARE(wrongGroup(changed), QString::number(one + 1));
                QVERIFY(!RecoveryCode::groupIsSound(changed[other], other));
            }
        }
    }
}

void TestRecoveryCode::soundInOnePlaceOnly()
{
    for (const QStringList &groups : sampleCodes(300)) {
        for (int index = 0; index < RecoveryCode::GroupCount; ++index) {
            for (int place = -1; place <= RecoveryCode::GroupCount; ++place)
                QCOMPARE(RecoveryCode::groupIsSound(groups[index], place), place == index);
        }
    }
}

void TestRecoveryCode::typedForms_data()
{
    QTest::addColumn<QString>("typed");
    QStringList groups = sampleCodes(1).constFirst();
    groups[0] = completed(u"01ZK"_s, 0);
    groups[7] = completed(u"1100"_s, 7);
    const QString text = groups.join(u'-');
    QTest::newRow("as printed") << text;
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("blanks") << groups.join(u' ');
    QTest::newRow("nothing between") << groups.join(QString());
    QTest::newRow("blanks everywhere") << u"  "_s + text.split(QString()).join(u" "_s) + u"\n"_s;
    QTest::newRow("other dashes") << groups.join(u'\u2013');
    QTest::newRow("minus sign") << groups.join(u'\u2212');
    QTest::newRow("narrow no-break blanks") << groups.join(u'\u202F');
    QTest::newRow("lines") << groups.join(u"\r\n"_s);
    QTest::newRow("O for 0") << QString(text).replace(u'0', u'O');
    QTest::newRow("o for 0") << QString(text).replace(u'0', u'o');
    QTest::newRow("I for 1") << QString(text).replace(u'1', u'I');
    QTest::newRow("l for 1") << QString(text).replace(u'1', u'l');
    QTest::newRow("invisible mark") << QString(text).insert(3, u'\u200B');
}

void TestRecoveryCode::typedForms()
{
    QFETCH(const QString, typed);
    QStringList groups = sampleCodes(1).constFirst();
    groups[0] = completed(u"01ZK"_s, 0);
    groups[7] = completed(u"1100"_s, 7);
    const Result<RecoveryCode> code = RecoveryCode::parse(typed);
    QVERIFY(code);
    QCOMPARE(code->groups(), groups);
}

void TestRecoveryCode::refusedForms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("detail");
    const QStringList groups = sampleCodes(1).constFirst();
    const QString text = groups.join(u'-');
    const auto with = [&](int index, const QString &group) {
        QStringList changed = groups;
        changed[index] = group;
        return changed.join(u'-');
    };
    QTest::newRow("nothing") << QString() << u"length"_s;
    QTest::newRow("one short") << text.chopped(1) << u"length"_s;
    QTest::newRow("one more") << text + u'0' << u"length"_s;
    QTest::newRow("twice") << text + text << u"length"_s;
    QTest::newRow("one group") << groups[0] << u"length"_s;
    QTest::newRow("U is no character of it") << with(2, u"U"_s + groups[2].sliced(1)) << u"3"_s;
    QTest::newRow("accent") << with(4, u"\u00C9"_s + groups[4].sliced(1)) << u"5"_s;
    QTest::newRow("Cyrillic look-alike") << with(5, u"\u0410"_s + groups[5].sliced(1)) << u"6"_s;
    QTest::newRow("NUL") << with(6, QChar(QChar::Null) + groups[6].sliced(1)) << u"7"_s;
    QTest::newRow("all zeros") << u"00000-"_s.repeated(8) << u"1"_s;
    QTest::newRow("point between") << groups.join(u'.') << u"length"_s;
    QTest::newRow("enormous") << QString(1'000'000, u'A') << u"length"_s;
}

void TestRecoveryCode::refusedForms()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, detail);
    const Result<RecoveryCode> code = RecoveryCode::parse(typed);
    QVERIFY(!code);
    QCOMPARE(code.error().code, FailureCode::WrongRecoveryCode);
    QCOMPARE(code.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "tst_recoverycode.moc"
