// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/textfolding.h"

#include <QFile>
#include <QTest>

using namespace couvert;
using namespace Qt::StringLiterals;

class TestTextFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void composedAndDecomposedAgree();
    void indexesBothWays_data();
    void indexesBothWays();
    void everyCharacterIsStable();
    void naughtyStrings();
    void emails_data();
    void emails();
    void digits_data();
    void digits();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("empty", u""_s, u""_s);
    row("blanks", u" \t\r\n\u00A0\u202F "_s, u""_s);
    row("plain", u"Martin"_s, u"martin"_s);
    row("capitals", u"MARTIN"_s, u"martin"_s);
    row("accents", u"Hélène LEFÈVRE"_s, u"helene lefevre"_s);
    row("all French accents", u"àâäçéèêëîïôöùûüÿ ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ"_s, u"aaaceeeeiioouuuy aaaceeeeiioouuuy"_s);
    row("town", u"L'Haÿ-les-Roses"_s, u"l hay les roses"_s);
    row("typographic apostrophe", u"N’Guyên"_s, u"n guyen"_s);
    row("modifier apostrophe", u"NʼDiaye"_s, u"n diaye"_s);
    row("oe", u"Œuvrard, sœur, Cœur"_s, u"oeuvrard soeur coeur"_s);
    row("ae", u"Ærøskøbing Lætitia"_s, u"aeroskobing laetitia"_s);
    row("sharp s", u"Straße STRAẞE"_s, u"strasse strasse"_s);
    row("northern", u"Sørensen Łukasz Đorđe Þórður Eiður Ħamrun Ŧ"_s, u"sorensen lukasz dorde thordur eidur hamrun t"_s);
    row("turkish", u"Işık İpek ŞAHİN"_s, u"isik ipek sahin"_s);
    row("vietnamese", u"Nguyễn Thị Ánh Đặng"_s, u"nguyen thi anh dang"_s);
    row("czech", u"Dvořák Škoda Žižka"_s, u"dvorak skoda zizka"_s);
    row("african letters", u"Kɔnatɛ Ɓalde Ŋoma"_s, u"konate balde noma"_s);
    row("ligature", u"ﬁnance eﬃcace"_s, u"finance efficace"_s);
    row("full width", u"Ｍａｒｔｉｎ１２"_s, u"martin12"_s);
    row("punctuation", u"  Dupont,(Jean) - 2e  étage; n°3 "_s, u"dupont jean 2e etage n 3"_s);
    row("superscript", u"1ᵉʳ étage, 20 m²"_s, u"1er etage 20 m2"_s);
    row("fraction parts", u"a½b"_s, u"a1 2b"_s);
    row("soft hyphen", u"res\u00ADtau\u00ADrant"_s, u"restaurant"_s);
    row("zero width and direction", u"\u200EMar\u200Btin\u202C\uFEFF"_s, u"martin"_s);
    row("greek", u"Αθήνα ΑΘΗΝΑ Παπαδόπουλος"_s, u"αθηνα αθηνα παπαδοπουλοσ"_s);
    row("cyrillic", u"Чайковский ЁЛКИН"_s, u"чаиковскии елкин"_s);
    row("arabic", u"مُحَمَّد أحمد ـمريمـ"_s, u"محمد احمد مريم"_s);
    row("arabic digits", u"٠٦ ۱۲"_s, u"06 12"_s);
    row("hebrew", u"שָׁלוֹם"_s, u"שלום"_s);
    row("chinese", u"北京 饭店"_s, u"北京 饭店"_s);
    row("beyond the BMP", u"𠮷野家 𝐌𝐚𝐫𝐭𝐢𝐧"_s, u"𠮷野家 martin"_s);
    row("emoji", u"Léa 👩‍🍳❤️ B."_s, u"lea b"_s);
    row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, u"a b"_s);
    row("control", u"a\u0000b\u0007c"_s, u"a b c"_s);
    row("e-mail", u"jean.dupont+x@exemple-test.org"_s, u"jean dupont x exemple test org"_s);
}

void TestTextFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(folded(text)), expected);
    QCOMPARE(foldedWords(text), expected.split(u' ', Qt::SkipEmptyParts));
}

void TestTextFolding::composedAndDecomposedAgree()
{
    const QStringList names{u"Hélène Lefèvre"_s, u"L'Haÿ-les-Roses"_s, u"Nguyễn"_s, u"Åse Ångström"_s, u"Παπαδόπουλος"_s, u"Й"_s, u"한국"_s, u"が"_s};
    for (const QString &name : names) {
        const QString composed = name.normalized(QString::NormalizationForm_C);
        const QString apart = name.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != apart);
        QCOMPARE(folded(apart), folded(composed));
        QCOMPARE(indexWords(apart), indexWords(composed));
        QCOMPARE(foldedEmail(apart), foldedEmail(composed));
    }
}

void TestTextFolding::indexesBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("apostrophe") << u"O'Neil"_s << QStringList{u"o"_s, u"neil"_s, u"oneil"_s};
    QTest::newRow("letter with its middle dot") << u"\u013F\u00F8st"_s << QStringList{u"l"_s, u"ost"_s, u"lost"_s};
    QTest::newRow("Catalan in one") << u"co\u0140lecci\u00F3"_s << QStringList{u"col"_s, u"leccio"_s, u"colleccio"_s};
    QTest::newRow("typographic") << u"d’Hondt"_s << QStringList{u"d"_s, u"hondt"_s, u"dhondt"_s};
    QTest::newRow("hyphen") << u"Jean-Pierre Martin"_s << QStringList{u"jean"_s, u"pierre"_s, u"jeanpierre"_s, u"martin"_s};
    QTest::newRow("non-breaking hyphen") << u"Jean‑Pierre"_s << QStringList{u"jean"_s, u"pierre"_s, u"jeanpierre"_s};
    QTest::newRow("both") << u"N’Guyên-d'Aubigné"_s
                          << QStringList{u"n"_s, u"guyen"_s, u"d"_s, u"aubigne"_s, u"nguyen"_s, u"daubigne"_s, u"nguyendaubigne"_s};
    QTest::newRow("town") << u"L'Haÿ-les-Roses"_s << QStringList{u"l"_s, u"hay"_s, u"les"_s, u"roses"_s, u"lhay"_s, u"lhaylesroses"_s};
    QTest::newRow("blank does not join") << u"Le Gall"_s << QStringList{u"le"_s, u"gall"_s};
    QTest::newRow("hyphen alone") << u"Martin - Dupont"_s << QStringList{u"martin"_s, u"dupont"_s};
    QTest::newRow("edges") << u"'Martin-'"_s << QStringList{u"martin"_s};
    QTest::newRow("one letter") << u"Y"_s << QStringList{u"y"_s};
    QTest::newRow("nothing") << u" -'- "_s << QStringList{};
}

void TestTextFolding::indexesBothWays()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(indexWords(text), expected);
    const QStringList words = indexWords(text);
    for (const QString &word : foldedWords(text))
        QVERIFY(words.contains(word));
}

void TestTextFolding::everyCharacterIsStable()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString text = u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s;
        const QString once = folded(text);
        if (folded(once) != once || once.contains(u"  "_s) || once != once.trimmed())
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16)));
    }
}

void TestTextFolding::naughtyStrings()
{
    QFile file(qEnvironmentVariable("COUVERT_CORPUS") + u"/strings/blns.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the corpus of test strings is not here");
    int lines = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const QString once = folded(line);
        QCOMPARE(folded(once), once);
        const QStringList words = indexWords(line);
        for (const QString &word : foldedWords(line))
            QVERIFY2(words.contains(word), qPrintable(line));
        for (const QString &word : words)
            QCOMPARE(folded(word), word);
        QCOMPARE(foldedEmail(foldedEmail(line)), foldedEmail(line));
        QCOMPARE(digitsOf(digitsOf(line)), digitsOf(line));
        ++lines;
    }
    QVERIFY(lines > 500);
}

void TestTextFolding::emails_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u" Jean.DUPONT@Example.ORG "_s << u"jean.dupont@example.org"_s;
    QTest::newRow("tags and dots stay") << u"j.d+resto@example.org"_s << u"j.d+resto@example.org"_s;
    QTest::newRow("accents stay") << u"Hélène@example.org"_s << u"hélène@example.org"_s;
}

void TestTextFolding::emails()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(foldedEmail(typed), expected);
}

void TestTextFolding::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("phone") << u"+33 (0)6.12-34 56\u00A078"_s << u"330612345678"_s;
    QTest::newRow("other scripts") << u"٠٦ ۱۲ ３４ १२ 𝟗"_s << u"061234129"_s;
    QTest::newRow("not superscripts") << u"m² ½ ①"_s << u""_s;
    QTest::newRow("none") << u"abc"_s << u""_s;
}

void TestTextFolding::digits()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(digitsOf(text), expected);
}

QTEST_APPLESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
