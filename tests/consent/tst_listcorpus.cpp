// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consentfixture.h"

#include "model/customers/formulaguard.h"
#include "model/exchange/mailingexport.h"
#include "model/exchange/oppositionimport.h"
#include "model/exchange/scrub.h"
#include "model/exchange/sheetfile.h"

using namespace couvert;

namespace {

QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    if (!file)
        return rows;
    const Result<std::unique_ptr<RowReader>> reader = (*file)->rows({});
    QStringList cells;
    while (reader && (*reader)->next(cells).value_or(false))
        rows.append(cells);
    return rows;
}

} // namespace

/// Files that real programs wrote: cleaned without a change to their columns, taken in as unsubscribes, and the payloads that spreadsheets run.
class TestListCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_corpus = qEnvironmentVariable("COUVERT_CORPUS");
        if (m_corpus.isEmpty() || !QDir(m_corpus).exists())
            QSKIP("No corpus of real files here (COUVERT_CORPUS)");
    }
    void init() { m_file = std::make_unique<ConsentFixture>(); }
    void cleanup() { m_file.reset(); }

    void contactsAreCleanedAndTakenIn_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("chatwoot__invalid_contacts_first10.csv") << 10;
        QTest::newRow("ghost__members-formula-like-values.csv") << 2;
        QTest::newRow("ghost__members-ragged-row.csv") << 2;
        QTest::newRow("gpc__outlook.csv") << 3;
        QTest::newRow("takbok__sample1.csv") << 16;
        QTest::newRow("thunderbird__csv_semicolon.csv") << 2;
    }

    void contactsAreCleanedAndTakenIn()
    {
        QFETCH(int, people);
        const QString in = m_corpus + QStringLiteral("/contacts/") + QString::fromLatin1(QTest::currentDataTag());
        ScrubOptions options;
        options.keepUnknown = true;
        const QString clean = m_folder.filePath(QStringLiteral("propre.csv"));
        const Result<ScrubReport> all = scrubList(m_file->session(), m_file->database(), in, clean, options);
        QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().detail));
        QCOMPARE(all->rowsRead, people);
        QCOMPARE(all->kept, people);
        QList<QStringList> written = rowsOf(clean);
        for (QStringList &row : written) {
            for (QString &cell : row)
                cell = unguarded(cell); // what a spreadsheet would run has its apostrophe
        }
        QCOMPARE(written, rowsOf(in));
        QCOMPARE(m_file->number("SELECT count(*) FROM customer"), 0);

        const Result<OppositionReport> dry = importOppositions(m_file->session(), m_file->database(), in, Channel::Email, true);
        QVERIFY2(dry.has_value(), dry ? "" : qPrintable(dry.error().detail));
        QCOMPARE(dry->rowsRead, people);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), 0);
        const Result<OppositionReport> taken = importOppositions(m_file->session(), m_file->database(), in, Channel::Email);
        QVERIFY(taken.has_value());
        QCOMPARE(taken->added, dry->added);
        QVERIFY(taken->added > 0);
        QCOMPARE(m_file->number("SELECT count(*) FROM opposition"), taken->added);
        const Result<ScrubReport> none = scrubList(m_file->session(), m_file->database(), in, clean, options);
        QVERIFY(none.has_value());
        QCOMPARE(none->kept + none->removedOpposed, people);
        // Who is left has no address that anybody could write to.
        for (const QStringList &row : rowsOf(clean).mid(1))
            QVERIFY2(row.filter(QStringLiteral("@")).isEmpty() || none->kept == 0, qPrintable(row.join(u';')));
        QVERIFY(none->removedOpposed > 0);
    }

    void payloadsLeaveAsText_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
    }

    void payloadsLeaveAsText()
    {
        QFETCH(QString, format);
        QFile payloads(m_corpus + QStringLiteral("/strings/csv_injection_payloads.txt"));
        QVERIFY(payloads.open(QIODevice::ReadOnly));
        QStringList names;
        for (const QByteArray &line : payloads.readAll().split('\n')) {
            if (!line.trimmed().isEmpty())
                names.append(QString::fromUtf8(line.trimmed()));
        }
        QVERIFY(names.size() > 3);
        for (const QString &name : std::as_const(names)) {
            const qint64 id = m_file->person(name, QStringLiteral("p%1@example.org").arg(names.indexOf(name)));
            QCOMPARE(m_file->say(id, ConsentAction::Given), QStringLiteral("given"));
        }
        const QString out = m_folder.filePath(QStringLiteral("liste.") + format);
        QVERIFY(exportMailing(m_file->session(), m_file->database(), QStringLiteral("offers"), Channel::Email, out).has_value());
        const QList<QStringList> rows = rowsOf(out);
        QCOMPARE(rows.size(), names.size() + 1);
        const qsizetype column = rows.first().indexOf(QStringLiteral("last_name"));
        QVERIFY(column > 0);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString cell = rows.at(i + 1).value(column);
            QCOMPARE(format == u"csv" ? unguarded(cell) : cell, names.at(i));
            // In a .xlsx the cell is a text, which no program runs.
            QVERIFY2(format != u"csv" || !QStringView(u"=+-@\t\r").contains(cell.front()), qPrintable(cell));
        }
    }

private:
    QString m_corpus;
    QTemporaryDir m_folder;
    std::unique_ptr<ConsentFixture> m_file;
};

QTEST_GUILESS_MAIN(TestListCorpus)
#include "tst_listcorpus.moc"
