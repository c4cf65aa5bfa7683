// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

QJsonObject corpus(const QString &name)
{
    QFile file(qEnvironmentVariable("COUVERT_CORPUS") + u"/strings/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestContactParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void phonesOfTheCorpus();
    void agreesWithTheLibrary();
    void anotherHomeCountry();
    void phoneSplitting_data();
    void phoneSplitting();
    void emailAddresses_data();
    void emailAddresses();
    void emailsOfTheCorpus_data();
    void emailsOfTheCorpus();
    void emailCells_data();
    void emailCells();
    void emailSplitting_data();
    void emailSplitting();
    void hostileTexts();
};

void TestContactParsing::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("digits");
    const auto french = [](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << u"+33612345678"_s << u"06 12 34 56 78"_s << QStringList{u"0612345678"_s, u"33612345678"_s};
    };
    const auto none = [](const char *name, const QString &typed, const QString &digits) {
        QTest::newRow(name) << typed << QString() << typed.trimmed() << (digits.isEmpty() ? QStringList() : QStringList{digits});
    };
    french("spaced", u"06 12 34 56 78"_s);
    french("bare", u"0612345678"_s);
    french("dots", u"06.12.34.56.78"_s);
    french("dashes", u"06-12-34-56-78"_s);
    french("slashes", u"06/12/34/56/78"_s);
    french("commas", u"06,12,34,56,78"_s);
    french("no-break spaces", u"06\u00A012\u202F34\u00A056\u00A078"_s);
    french("long dashes", u"06–12–34–56–78"_s);
    french("blanks around", u"  06 12 34 56 78\t"_s);
    french("lost zero", u"612345678"_s);
    french("lost zero with dots", u"6.12.34.56.78"_s);
    french("spreadsheet float", u"612345678.0"_s);
    french("spreadsheet float, French", u"612345678,00"_s);
    french("spreadsheet float with code", u"33612345678.0"_s);
    french("plus", u"+33612345678"_s);
    french("plus spaced", u"+33 6 12 34 56 78"_s);
    french("plus and zero", u"+33 (0)6 12 34 56 78"_s);
    french("plus and zero without brackets", u"+33 06 12 34 56 78"_s);
    french("full-width plus", u"＋33612345678"_s);
    french("double zero", u"0033612345678"_s);
    french("double zero and zero", u"0033 (0) 6 12 34 56 78"_s);
    french("lost plus", u"33612345678"_s);
    french("lost plus with zero", u"330612345678"_s);
    french("label", u"Tél. : 06 12 34 56 78"_s);
    french("label with plus", u"Port: +33 6 12 34 56 78"_s);
    french("whose", u"06 12 34 56 78 (Paul)"_s);
    french("extension", u"06 12 34 56 78 poste 12"_s);
    french("extension x", u"0612345678 x12"_s);
    french("Arabic digits", u"٠٦١٢٣٤٥٦٧٨"_s);
    none("scientific", u"3,3612E+10"_s, u"3361210"_s);
    none("scientific with dot", u"6.12345678E+08"_s, u"61234567808"_s);
    none("scientific without sign", u"6,12e8"_s, u"6128"_s);
    none("emergency", u"15"_s, u"15"_s);
    none("short", u"3949"_s, u"3949"_s);
    none("too short", u"06 12 34 56"_s, u"06123456"_s);
    none("too long", u"06 12 34 56 78 90 12"_s, u"06123456789012"_s);
    none("nothing", u""_s, u""_s);
    none("words", u"liste rouge"_s, u""_s);
    none("unassigned", u"00 00 00 00 00"_s, u"0000000000"_s);
    none("two numbers", u"06 12 34 56 78 / 01 42 68 53 00"_s, u"06123456780142685300"_s);
    QTest::newRow("landline") << u"01 42 68 53 00"_s << u"+33142685300"_s << u"01 42 68 53 00"_s << QStringList{u"0142685300"_s, u"33142685300"_s};
    QTest::newRow("box") << u"09 70 12 34 56"_s << u"+33970123456"_s << u"09 70 12 34 56"_s << QStringList{u"0970123456"_s, u"33970123456"_s};
    QTest::newRow("free call") << u"0800 123 456"_s << u"+33800123456"_s << u"0 800 12 34 56"_s << QStringList{u"0800123456"_s, u"33800123456"_s};
    QTest::newRow("fictional mobile") << u"06 39 98 12 34"_s << u"+33639981234"_s << u"06 39 98 12 34"_s
                                      << QStringList{u"0639981234"_s, u"33639981234"_s};
    QTest::newRow("fictional landline") << u"01 99 00 12 34"_s << u"+33199001234"_s << u"01 99 00 12 34"_s
                                        << QStringList{u"0199001234"_s, u"33199001234"_s};
    QTest::newRow("Réunion landline") << u"0262 12 34 56"_s << u"+262262123456"_s << u"0262 12 34 56"_s
                                      << QStringList{u"0262123456"_s, u"262262123456"_s};
    QTest::newRow("Réunion mobile") << u"06 92 12 34 56"_s << u"+262692123456"_s << u"0692 12 34 56"_s
                                    << QStringList{u"0692123456"_s, u"262692123456"_s};
    QTest::newRow("Réunion international") << u"+262 692 12 34 56"_s << u"+262692123456"_s << u"0692 12 34 56"_s
                                           << QStringList{u"0692123456"_s, u"262692123456"_s};
    QTest::newRow("Martinique") << u"0696 20 12 34"_s << u"+596696201234"_s << u"0696 20 12 34"_s << QStringList{u"0696201234"_s, u"596696201234"_s};
    QTest::newRow("Guadeloupe") << u"0590 27 12 34"_s << u"+590590271234"_s << u"0590 27 12 34"_s << QStringList{u"0590271234"_s, u"590590271234"_s};
    QTest::newRow("Guyane") << u"0594101234"_s << u"+594594101234"_s << u"0594 10 12 34"_s << QStringList{u"0594101234"_s, u"594594101234"_s};
    QTest::newRow("Swiss") << u"+41 21 234 56 78"_s << u"+41212345678"_s << u"+41 21 234 56 78"_s << QStringList{u"0212345678"_s, u"41212345678"_s};
    QTest::newRow("Belgian by zeros") << u"0032 2 345 67 89"_s << u"+3223456789"_s << u"+32 2 345 67 89"_s
                                      << QStringList{u"023456789"_s, u"3223456789"_s};
    QTest::newRow("Monaco") << u"+377 99 12 34 56"_s << u"+37799123456"_s << u"+377 99 12 34 56"_s << QStringList{u"99123456"_s, u"37799123456"_s};
}

void TestContactParsing::phones()
{
    QFETCH(QString, typed);
    QFETCH(QString, e164);
    QFETCH(QString, shown);
    QFETCH(QStringList, digits);
    const PhoneNumber phone = parsePhone(typed);
    QCOMPARE(phone.typed, typed.trimmed());
    QCOMPARE(phone.e164, e164);
    QCOMPARE(formatPhone(phone), shown);
    QCOMPARE(phoneDigits(phone), digits);
    if (!e164.isEmpty()) {
        QCOMPARE(parsePhone(e164).e164, e164);
        QCOMPARE(parsePhone(shown).e164, e164);
    }
}

void TestContactParsing::phonesOfTheCorpus()
{
    const QJsonObject rows = corpus(u"phones_fr.json"_s);
    if (rows.isEmpty())
        QSKIP("the corpus of test strings is not here");
    const QJsonObject mobiles = rows[u"validatorjs_fr_FR_mobile"_s].toObject();
    for (const QJsonValue &typed : mobiles[u"valid"_s].toArray()) {
        if (!typed.toString().contains(u"71245"_s)) // 07 1… is not given out
            QVERIFY2(!parsePhone(typed.toString()).e164.isEmpty(), qPrintable(typed.toString()));
    }
    // The country's own way of dialling, the plus form and the form that a sheet leaves, for each kind of number of France.
    const QJsonObject regions = rows[u"libphonenumber_examples"_s].toObject();
    for (const QString &region : {u"FR"_s, u"RE"_s, u"GP"_s, u"MQ"_s, u"GF"_s}) {
        const QJsonObject kinds = regions[region].toObject();
        for (const QString &kind : {u"fixedLine"_s, u"mobile"_s}) {
            const QJsonObject number = kinds[kind].toObject();
            const QString e164 = number[u"e164"_s].toString();
            const QString significant = number[u"national_significant"_s].toString();
            QVERIFY(!e164.isEmpty());
            for (const QString &typed : {e164, u"00"_s + e164.sliced(1), u'0' + significant, significant, significant + u".0"_s})
                QCOMPARE(parsePhone(typed).e164, e164);
        }
    }
    for (const QString &region : {u"BE"_s, u"CH"_s, u"DE"_s, u"GB"_s, u"IT"_s, u"US"_s, u"MA"_s, u"PF"_s}) {
        const QString e164 = regions[region].toObject()[u"mobile"_s].toObject()[u"e164"_s].toString();
        const QString landline = regions[region].toObject()[u"fixedLine"_s].toObject()[u"e164"_s].toString();
        for (const QString &number : {e164, landline}) {
            if (!number.isEmpty())
                QCOMPARE(parsePhone(u"00"_s + number.sliced(1)).e164, number);
        }
    }
    for (const QJsonValue &format : rows[u"faker_fr_formats"_s].toArray()) {
        QString typed = format.toString();
        for (int digit = 1; typed.contains(u'#'); digit = digit % 5 + 1)
            typed.replace(typed.indexOf(u'#'), 1, QString::number(digit));
        if (!typed.startsWith(u"07"_s) && !typed.startsWith(u'7'))
            QVERIFY2(!parsePhone(typed).e164.isEmpty(), qPrintable(typed));
    }
}

void TestContactParsing::agreesWithTheLibrary()
{
    const auto *util = i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    quint32 state = 1;
    for (int i = 0; i < 6000; ++i) {
        state = state * 1664525U + 1013904223U;
        const QString significant = QString::number(100'000'000 + state % 900'000'000);
        i18n::phonenumbers::PhoneNumber number;
        number.set_country_code(33);
        number.set_national_number(significant.toULongLong());
        const bool valid = util->IsValidNumber(number) || significant.startsWith(u"63998"_s);
        const PhoneNumber phone = parsePhone(u"+33"_s + significant);
        if (phone.e164.isEmpty() || phone.e164.startsWith(u"+33"_s))
            QCOMPARE(!phone.e164.isEmpty(), valid);
        else
            QVERIFY(!valid); // overseas numbers written with the mainland's code
    }
    // Overseas, whatever number of the same beginning was asked about before.
    const QHash<QString, int> codes{{u"590"_s, 590}, {u"690"_s, 590}, {u"691"_s, 590}, {u"594"_s, 594}, {u"694"_s, 594}, {u"596"_s, 596},
        {u"696"_s, 596}, {u"697"_s, 596}, {u"262"_s, 262}, {u"263"_s, 262}, {u"269"_s, 262}, {u"639"_s, 262}, {u"692"_s, 262}, {u"693"_s, 262}};
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        for (int i = 0; i < 2500; ++i) {
            state = state * 1664525U + 1013904223U;
            const QString significant = code.key() + QString::number(1'000'000 + (state >> 8) % 1'000'000).sliced(1);
            i18n::phonenumbers::PhoneNumber number;
            number.set_country_code(code.value());
            number.set_national_number(significant.toULongLong());
            const QString e164 = u'+' + QString::number(code.value()) + significant;
            QCOMPARE(parsePhone(u'0' + significant).e164 == e164, util->IsValidNumber(number));
        }
    }
}

void TestContactParsing::anotherHomeCountry()
{
    const PhoneNumber swiss = parsePhone(u"021 234 56 78"_s, u"CH"_s);
    QCOMPARE(swiss.e164, u"+41212345678"_s);
    QCOMPARE(formatPhone(swiss, u"CH"_s), u"021 234 56 78"_s);
    QCOMPARE(formatPhone(parsePhone(u"+33612345678"_s, u"CH"_s), u"CH"_s), u"+33 6 12 34 56 78"_s);
}

void TestContactParsing::phoneSplitting_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    const QStringList both{u"06 12 34 56 78"_s, u"04 65 71 12 34"_s};
    const auto row = [&both](const char *name, const QString &between) { QTest::newRow(name) << both.at(0) + between + both.at(1) << both; };
    row("slash", u" / "_s);
    row("tight slash", u"/"_s);
    row("semicolon", u" ; "_s);
    row("comma", u", "_s);
    row("line break", u"\n"_s);
    row("ou", u" ou "_s);
    row("et", u" et "_s);
    row("dash", u" - "_s);
    row("blank", u" "_s);
    QTest::newRow("compact") << u"0612345678 0465711234"_s << QStringList{u"0612345678"_s, u"0465711234"_s};
    QTest::newRow("three") << u"0612345678/0465711234;+41 21 234 56 78"_s << QStringList{u"0612345678"_s, u"0465711234"_s, u"+41 21 234 56 78"_s};
    QTest::newRow("slashes inside") << u"06/12/34/56/78"_s << QStringList{u"06/12/34/56/78"_s};
    QTest::newRow("slashes inside and between") << u"06/12/34/56/78 / 04/65/71/12/34"_s << QStringList{u"06/12/34/56/78"_s, u"04/65/71/12/34"_s};
    QTest::newRow("names") << u"06 12 34 56 78 (Paul) / 04 65 71 12 34 (bureau)"_s
                           << QStringList{u"06 12 34 56 78 (Paul)"_s, u"04 65 71 12 34 (bureau)"_s};
    QTest::newRow("one") << u" 06 12 34 56 78 "_s << QStringList{u"06 12 34 56 78"_s};
    QTest::newRow("extension") << u"06 12 34 56 78 poste 12"_s << QStringList{u"06 12 34 56 78 poste 12"_s};
    QTest::newRow("short numbers") << u"3949;1014"_s << QStringList{u"3949"_s, u"1014"_s};
    QTest::newRow("not two") << u"06 12 34 56 78 / 12"_s << QStringList{u"06 12 34 56 78 / 12"_s};
    QTest::newRow("empty") << u"  "_s << QStringList{};
}

void TestContactParsing::phoneSplitting()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, expected);
    QCOMPARE(splitPhones(cell), expected);
}

void TestContactParsing::emailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString &text, bool valid) { QTest::newRow(qPrintable(text)) << text << valid; };
    row(u"jean.dupont@example.org"_s, true);
    row(u"d'hondt@example.org"_s, true);
    row(u"hélène@exämple.org"_s, true);
    row(u"a@b.fr"_s, true);
    row(u"contact@xn--caf-dma.fr"_s, true);
    row(u"jean@example"_s, false);
    row(u"jean example.org"_s, false);
    row(u"jean@@example.org"_s, false);
    row(u".jean@example.org"_s, false);
    row(u"jean.@example.org"_s, false);
    row(u"je an@example.org"_s, false);
    row(u"jean@example..org"_s, false);
    row(u"jean@-example.org"_s, false);
    row(u"jean@example.123"_s, false);
    row(u"jean@example.org, paul@example.org"_s, false);
    row(u"Jean <jean@example.org>"_s, false);
    row(u"06 12 34 56 78"_s, false);
    row(u"@"_s, false);
}

void TestContactParsing::emailAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(text), valid);
}

void TestContactParsing::emailsOfTheCorpus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    // Where the lists differ, or allow what no customer has: addresses at a number or at a machine of the house.
    const QStringList refusedHere{u"email@[127.0.0.1]"_s, u"email@[2001:dB8::1]"_s, u"email@localhost"_s};
    const auto add = [&refusedHere](const QJsonArray &texts, bool valid) {
        for (const QJsonValue &value : texts) {
            const QString text = value.toString();
            QTest::newRow(qPrintable(text.left(60))) << text << (valid && !refusedHere.contains(text));
        }
    };
    const QJsonObject django = corpus(u"emails_django.json"_s);
    add(django[u"valid"_s].toArray(), true);
    add(django[u"invalid"_s].toArray(), false);
    const QJsonObject plain = corpus(u"emails_validatorjs.json"_s)[u"plain"_s].toObject();
    add(plain[u"valid"_s].toArray(), true);
    add(plain[u"invalid"_s].toArray(), false);
    if (django.isEmpty())
        QTest::newRow("no corpus") << QString() << false;
}

void TestContactParsing::emailsOfTheCorpus()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QCOMPARE(isEmailAddress(text), valid);
}

void TestContactParsing::emailCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &cell, const QString &expected) { QTest::newRow(qPrintable(cell.left(60))) << cell << expected; };
    row(u"  jean@example.org "_s, u"jean@example.org"_s);
    row(u"Jean Dupont <jean@example.org>"_s, u"jean@example.org"_s);
    row(u"\"Dupont, Jean\" <jean@example.org>"_s, u"jean@example.org"_s);
    row(u"<jean@example.org>"_s, u"jean@example.org"_s);
    row(u"mailto:jean@example.org"_s, u"jean@example.org"_s);
    row(u"MAILTO:jean@example.org?subject=Bonjour"_s, u"jean@example.org"_s);
    row(u"mailto:jean%2Bresto@example.org"_s, u"jean+resto@example.org"_s);
    row(u"jean@example.org;"_s, u"jean@example.org"_s);
    row(u"'jean@example.org'"_s, u"jean@example.org"_s);
    row(u"\u200Bjean@example.org\uFEFF"_s, u"jean@example.org"_s);
    row(u"Jean.DUPONT@Example.ORG"_s, u"Jean.DUPONT@Example.ORG"_s);
    row(u"jean@example"_s, u""_s);
    row(u"jean@example.org paul@example.org"_s, u""_s);
    row(u"Jean jean@example.org"_s, u""_s);
    row(u"Jean <jean@example.org"_s, u""_s);
    row(u""_s, u""_s);
    // What this list refuses for the way the name before the address is quoted is read here: only the address counts.
    const QJsonObject named = corpus(u"emails_validatorjs.json"_s)[u"with_display_name_allowed"_s].toObject();
    for (const QJsonValue &value : named[u"valid"_s].toArray()) {
        const QString cell = value.toString();
        const qsizetype open = cell.lastIndexOf(u'<');
        row(cell, open < 0 ? cell : cell.sliced(open + 1).chopped(1));
    }
    const QStringList badAddress{u"invalidemail@"_s, u"invalid.com"_s, u"@invalid.com"_s, u"foo@bar.com."_s, u"foo@bar.co.uk."_s,
        u"Some Name <invalidemail@>"_s, u"Some Name <invalid.com>"_s, u"Some Name <@invalid.com>"_s, u"Some Name <foo@bar.com.>"_s,
        u"Some Name <foo@bar.co.uk.>"_s, u"Some Name foo@bar.co.uk.>"_s, u"Some Name <foo@bar.co.uk."_s, u"Name foo@bar.co.uk"_s,
        u"Some Name <some..name@gmail.com>"_s, u"Some Name<emoji_in_address🍈@aftership.com>"_s};
    for (const QString &cell : badAddress)
        row(cell, u""_s);
}

void TestContactParsing::emailCells()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(parseEmail(cell), expected);
}

void TestContactParsing::emailSplitting_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    const QStringList both{u"a@example.org"_s, u"c@example.org"_s};
    for (const QString &between : {u" ; "_s, u";"_s, u", "_s, u" / "_s, u"\n"_s, u" "_s, u" ou "_s, u" | "_s})
        QTest::newRow(qPrintable(u"between "_s + between)) << both.join(between) << both;
    QTest::newRow("one") << u" a@example.org "_s << QStringList{u"a@example.org"_s};
    QTest::newRow("name with a comma") << u"\"Dupont, Jean\" <a@example.org>"_s << QStringList{u"\"Dupont, Jean\" <a@example.org>"_s};
    QTest::newRow("two named") << u"Jean <a@example.org>; Paul <c@example.org>"_s
                               << QStringList{u"Jean <a@example.org>"_s, u"Paul <c@example.org>"_s};
    QTest::newRow("one is none") << u"a@example.org ; rien"_s << QStringList{u"a@example.org ; rien"_s};
    QTest::newRow("words") << u"pas d'adresse"_s << QStringList{u"pas d'adresse"_s};
    QTest::newRow("empty") << u""_s << QStringList{};
}

void TestContactParsing::emailSplitting()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, expected);
    QCOMPARE(splitEmails(cell), expected);
}

void TestContactParsing::hostileTexts()
{
    QStringList texts{QString(100'000, u'9'), QString(100'000, u'@'), u"a@"_s + QString(100'000, u'.'), QString(50'000, u'(') + u"06"_s,
        u"06 "_s.repeated(20'000), u"a@b.fr;"_s.repeated(10'000), QString(QChar(0xD800)), u"\u0000@\u0000.fr"_s};
    QFile file(qEnvironmentVariable("COUVERT_CORPUS") + u"/strings/blns.txt"_s);
    if (file.open(QIODevice::ReadOnly))
        texts += QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : std::as_const(texts)) {
        const PhoneNumber phone = parsePhone(text);
        QCOMPARE(phone.typed, text.trimmed());
        QVERIFY(phone.e164.isEmpty() || phone.e164.startsWith(u'+'));
        QVERIFY(parseEmail(text).isEmpty() || isEmailAddress(parseEmail(text)));
        QVERIFY(text.trimmed().isEmpty() || !splitPhones(text).isEmpty());
        QVERIFY(text.trimmed().isEmpty() || !splitEmails(text).isEmpty());
        QVERIFY(!formatPhone(phone).contains(QChar(u'\n')) || phone.e164.isEmpty());
        (void)parseDay(text, QDate(2026, 11, 24));
        (void)parseBirthday(text, QDate(2026, 11, 24));
    }
}

QTEST_APPLESS_MAIN(TestContactParsing)
#include "tst_contactparsing.moc"
