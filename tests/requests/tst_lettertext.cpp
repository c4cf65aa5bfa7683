// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/lettertext.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace couvert;

namespace {

QString fileOf(const QString &name)
{
    QFile file(qEnvironmentVariable("COUVERT_SOURCE") + QLatin1String("/resources/letters/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{[a-z_]+!?\\}"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

} // namespace

/// The rules of letter templates, and that the ones which ship keep them in both languages.
class TestLetterText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filling_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("toFill");
        const auto row = [](const char *name, const char *form, const char *body, const QStringList &toFill = {}) {
            QTest::newRow(name) << QString::fromUtf8(form) << QString::fromUtf8(body).replace(QLatin1Char('@'), Blank.toString()) << toFill;
        };
        row("remarks and subject are no part of it", "# remark\n\nSubject\n\nOne.\n# two\nThree.", "One.\nThree.");
        row("filled in", "S\n\nNo. {request_number}, please.", "No. 2026-0001, please.");
        row("a line with nothing to say goes", "S\n\nOne.\nWrite to {restaurant_email}.\nThree.", "One.\nThree.");
        row("what must be said leaves dots", "S\n\nBecause {reason!}.", "Because @.", {QStringLiteral("reason")});
        row("an announcement goes with what it announces", "S\n\nOne.\n\nWe keep:\n{kept}\n- {opposition}\n\nTwo.", "One.\n\nTwo.");
        row("an announcement stays with one of several", "S\n\nWe keep:\n{kept}\n- the ledger\n\nTwo.", "We keep:\n- the ledger\n\nTwo.");
        row("an announcement at the end", "S\n\nOne.\n\nWe keep:\n{kept}", "One.");
        row("no heap of empty lines", "S\n\n\nOne.\n\n{kept}\n\nTwo.\n\n", "One.\n\nTwo.");
        row("a colon of a fact announces nothing", "S\n\n{done}\n\nTwo.", "so:\n\nTwo.");
        row("braces of a fact are text", "S\n\n{customer_name}", "{reason!} {today} <b>x</b>");
        row("unfinished braces are text", "S\n\n{ {} {Request} {reason", "{ {} {Request} {reason");
    }

    void filling()
    {
        QFETCH(QString, form);
        QFETCH(QString, body);
        QFETCH(QStringList, toFill);
        const LetterFacts facts{{QStringLiteral("request_number"), QStringLiteral("2026-0001")}, {QStringLiteral("done"), QStringLiteral("so:")},
            {QStringLiteral("customer_name"), QStringLiteral("{reason!} {today} <b>x</b>")},
            {QStringLiteral("restaurant_email"), QStringLiteral("  ")}};
        const LetterText letter = fillTemplate(form, facts);
        QCOMPARE(letter.body, body);
        QCOMPARE(letter.toFill, toFill);
    }

    void whatIsNoTemplateIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("remarks only") << QStringLiteral("# one\n# two\n");
        QTest::newRow("a subject alone") << QStringLiteral("Subject\n\n  \n");
        QTest::newRow("an unknown placeholder") << QStringLiteral("Subject\n\nDear {password},");
        QTest::newRow("too long") << QStringLiteral("Subject\n\n") + QString(30'000, QLatin1Char('x'));
    }

    void whatIsNoTemplateIsRefused()
    {
        QFETCH(QString, text);
        const Result<> checked = checkTemplate(text);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, FailureCode::InvalidValue);
    }

    void whatShipsIsSoundInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"acknowledgement", "identity", "extension", "granted_access", "granted_rectification", "granted_erasure",
                 "granted_restriction", "granted_portability", "granted_objection", "granted_directives", "granted_source", "partial", "refusal",
                 "third_party", "excessive", "stay"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatShipsIsSoundInBothLanguages()
    {
        QFETCH(QString, name);
        const QString french = fileOf(QLatin1String("fr/") + name + QLatin1String(".txt"));
        const QString english = fileOf(QLatin1String("en/") + name + QLatin1String(".txt"));
        QVERIFY(checkTemplate(french).has_value());
        QVERIFY(checkTemplate(english).has_value());
        QCOMPARE(placeholdersIn(french), placeholdersIn(english));
        QVERIFY(french.contains(QLatin1String("{greeting}")));
        // Refusing, in whole or in part, names both remedies (art. 12(4) RGPD).
        const bool refuses = name == QLatin1String("partial") || name == QLatin1String("refusal") || name == QLatin1String("third_party")
            || name == QLatin1String("excessive") || name == QLatin1String("granted_erasure");
        for (const QString &text : {french, english}) {
            if (refuses)
                QVERIFY(text.contains(QLatin1String("CNIL")) && text.contains(QLatin1String("79")));
        }
        if (refuses && name != QLatin1String("third_party") && name != QLatin1String("granted_erasure"))
            QVERIFY(french.contains(QLatin1String("{reason!}")));
        // French puts an unbreakable blank before its high punctuation.
        static const QRegularExpression breakable(QStringLiteral(" [:;!?»]"));
        QVERIFY2(!french.contains(breakable), qPrintable(breakable.match(french).captured()));
    }

    void everyPlaceholderIsDocumented()
    {
        const QString documented = fileOf(QStringLiteral("README.md"));
        for (const QString &name : letterPlaceholders())
            QVERIFY2(documented.contains(QLatin1Char('`') + name + QLatin1Char('`')), qPrintable(name));
    }

    void bothLanguagesHaveTheSameWords()
    {
        const auto keys = [](const QString &text) {
            QStringList found;
            for (const QString &line : text.split(QLatin1Char('\n'))) {
                if (!line.startsWith(QLatin1Char('#')) && line.contains(QLatin1String(" = ")))
                    found.append(line.section(QLatin1String(" = "), 0, 0));
            }
            return found;
        };
        const QStringList french = keys(fileOf(QStringLiteral("fr/words.txt")));
        QVERIFY(french.size() > 40);
        QCOMPARE(french, keys(fileOf(QStringLiteral("en/words.txt"))));
    }
};

QTEST_GUILESS_MAIN(TestLetterText)
#include "tst_lettertext.moc"
