// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/bookwriter.h"
#include "tests/promises/promise.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace couvert;
using namespace couvert::test;

namespace {

/// Words that stand nowhere else, one for each field: of a card added by hand, of a .csv and of a workbook. Four letters would not do: among
/// millions of encrypted bytes they stand by chance.
struct Markers {
    QString word;   ///< begins every one of its words
    QString digits; ///< of the phone, as dialled
    [[nodiscard]] QString of(const char *field) const { return word + QLatin1String(field); }
};

const Markers byHand{QStringLiteral("Zqéabrune"), QStringLiteral("0639980417")};
const Markers byEdit{QStringLiteral("Zqébbrune"), QStringLiteral("0639981528")};
const Markers byCsv{QStringLiteral("Zqécbrune"), QStringLiteral("0639982639")};
const Markers byBook{QStringLiteral("Zqédbrune"), QStringLiteral("0639983741")};
const Markers rejected{QStringLiteral("Zqéebrune"), QString()};

/// All forms in which a piece of text could stand in a file.
QByteArrayList formsOf(const QString &text)
{
    const auto utf16 = [](const QString &form, bool bigEndian) {
        QByteArray bytes;
        for (const QChar c : form) {
            const char low = static_cast<char>(c.unicode() & 0xff);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    };
    QStringList texts{text, text.toLower(), text.toUpper()};
    for (const QString &form : QStringList(texts))
        texts.append(QString(form).replace(QStringLiteral("é"), QStringLiteral("e")).replace(QStringLiteral("É"), QStringLiteral("E")));
    QByteArrayList forms;
    for (const QString &form : std::as_const(texts))
        forms += {form.toUtf8(), form.toLatin1(), utf16(form, false), utf16(form, true)};
    return forms;
}

QByteArrayList allForms()
{
    QByteArrayList forms;
    for (const Markers *markers : {&byHand, &byEdit, &byCsv, &byBook, &rejected}) {
        forms += formsOf(markers->word);
        if (markers->digits.isEmpty())
            continue;
        // The last nine digits are in every way of writing a number; typed in pairs, the same with blanks.
        forms += formsOf(markers->digits.mid(1));
        QString pairs;
        for (qsizetype i = 2; i < markers->digits.size(); i += 2)
            pairs += (pairs.isEmpty() ? QString() : QStringLiteral(" ")) + markers->digits.mid(i, 2);
        forms += formsOf(pairs);
    }
    return forms;
}

} // namespace

/// No customer text stands readable in any file that the program writes, whatever was done and wherever it was stopped.
class TestReadableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_root.isValid() && m_own.isValid());
        const Result<Vault::Created> created = Vault::create(file(), QStringLiteral("Gérante"), TestVault::password(), PasswordCost{});
        QVERIFY(created.has_value());
        m_program = std::make_unique<Program>(file());
        for (const char *name : {"HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_root.filePath(QLatin1String(name));
            QVERIFY(QDir().mkpath(folder));
            m_program->environment.insert(QLatin1String(name), folder);
        }
    }

    void nothingIsReadableAfterAnything()
    {
        const QString id = addByHand();
        QVERIFY(!id.isEmpty());
        run({QStringLiteral("search"), byHand.of("nom")});
        run({QStringLiteral("search"), byHand.digits.mid(3, 6)});
        run({QStringLiteral("show"), id});
        QStringList edit{QStringLiteral("rectify"), id};
        run(edit + setsOf(byEdit));
        run({QStringLiteral("visit"), id});
        scan("cards by hand");

        const QString csv = writeCsv(1);
        const QString rejects = m_own.filePath(QStringLiteral("rejets.csv"));
        run({QStringLiteral("preview"), csv});
        run({QStringLiteral("import"), csv, QStringLiteral("--dry-run")});
        run({QStringLiteral("import"), csv, QStringLiteral("--rejects"), rejects, QStringLiteral("--source"), byCsv.of("source")});
        const QString batch = QJsonDocument::fromJson(m_program->answer).object().value(QLatin1String("batch")).toString();
        QVERIFY(!batch.isEmpty());
        scan("a .csv");
        run({QStringLiteral("import"), writeBook()});
        run({QStringLiteral("undo"), batch});
        scan("a workbook and undoing");
        const QString backups = m_root.filePath(QStringLiteral("backups"));
        QVERIFY(QDir().mkpath(backups));
        run({QStringLiteral("backup"), QStringLiteral("--to"), backups});
        run({QStringLiteral("verify")});
        run({QStringLiteral("journal")});
        QVERIFY(m_program->run({QStringLiteral("import"), m_own.filePath(QStringLiteral("no.xlsx"))}) != 0);
        QVERIFY(m_program->run({QStringLiteral("search"), byHand.of("nom")}, byHand.of("motdepasse").toUtf8() + '\n') != 0);
        scan("backup, checks and failures");
        // The scan must be able to fail: the person's own sheets are readable.
        for (const Markers *markers : {&byCsv, &rejected})
            QVERIFY(hits(m_own.path(), formsOf(markers->word)) > 0);
        QVERIFY(hits(m_own.path(), formsOf(byCsv.digits.mid(1))) > 0);
        tellPromise(QStringLiteral("no readable customer text after any command"), QStringLiteral("%1 files read, 0 hits").arg(m_files));
    }

    void nothingIsReadableAfterAKill()
    {
        const QString csv = writeCsv(4000);
        QRandomGenerator random(20261124);
        const int rounds = longOrShort(60, 6);
        for (int round = 0; round < rounds; ++round) {
            m_program->start({QStringLiteral("import"), csv, QStringLiteral("--duplicates"), QStringLiteral("create")});
            m_program->process.waitForFinished(100 + static_cast<int>(random.bounded(500)));
            m_program->process.kill();
            m_program->process.waitForFinished();
            scan("a killed import");
        }
        tellPromise(
            QStringLiteral("no readable customer text after kill -9"), QStringLiteral("%1 kills, %2 files read, 0 hits").arg(rounds).arg(m_files));
    }

private:
    [[nodiscard]] QString file() const { return m_root.filePath(QStringLiteral("vault")); }

    void run(const QStringList &arguments) { QCOMPARE(m_program->run(arguments), 0); }

    static QStringList setsOf(const Markers &markers)
    {
        QStringList sets;
        for (const char *field : {"last_name", "first_name", "company", "street", "city", "preferences", "allergies", "notes", "tags", "source",
                 "payment_method", "external_id", "work_street", "work_city"})
            sets += {QStringLiteral("--set"), QLatin1String(field) + QLatin1Char('=') + markers.of(field)};
        QString pairs = markers.digits;
        for (qsizetype i = 8; i > 0; i -= 2)
            pairs.insert(i, QLatin1Char(' '));
        return sets
            + QStringList{QStringLiteral("--set"), QStringLiteral("phone=") + pairs, QStringLiteral("--set"),
                QStringLiteral("phone2=") + markers.digits, QStringLiteral("--set"),
                QStringLiteral("email=") + markers.of("mel").toLower() + QStringLiteral("@example.org")};
    }

    QString addByHand()
    {
        if (m_program->run(QStringList{QStringLiteral("add")} + setsOf(byHand)) != 0)
            return {};
        return QJsonDocument::fromJson(m_program->answer).object().value(QLatin1String("id")).toString();
    }

    QString writeCsv(int rows)
    {
        const QString path = m_own.filePath(QStringLiteral("clients-%1.csv").arg(rows));
        QFile sheet(path);
        if (!sheet.open(QIODevice::WriteOnly))
            return {};
        sheet.write("Nom;Prénom;Téléphone;E-mail;Ville;Remarques\r\n");
        for (int i = 0; i < rows; ++i) {
            sheet.write(QStringList{byCsv.of("nom") + QString::number(i), byCsv.of("prenom"), byCsv.digits,
                            byCsv.of("mel").toLower() + QString::number(i) + QStringLiteral("@example.org"), byCsv.of("ville"), byCsv.of("notes")}
                            .join(QLatin1Char(';'))
                            .toUtf8()
                + "\r\n");
        }
        sheet.write((QStringLiteral(";;;;") + rejected.of("ville") + QStringLiteral(";") + rejected.of("notes")).toUtf8() + "\r\n");
        return path;
    }

    QString writeBook()
    {
        const auto row = [](const QStringList &cells) {
            QByteArray xml = "<row>";
            for (const QString &cell : cells)
                xml += "<c t=\"inlineStr\"><is><t>" + cell.toUtf8() + "</t></is></c>";
            return xml + "</row>";
        };
        Book book;
        book.sheetData = row({QStringLiteral("Nom"), QStringLiteral("Prénom"), QStringLiteral("Téléphone"), QStringLiteral("Ville")})
            + row({byBook.of("nom"), byBook.of("prenom"), byBook.digits, byBook.of("ville")});
        const QString path = m_own.filePath(QStringLiteral("clients.xlsx"));
        book.write(path);
        return path;
    }

    qsizetype hits(const QString &folder, const QByteArrayList &forms)
    {
        qsizetype found = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile read(files.next());
            if (!read.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = read.readAll() + files.filePath().toUtf8();
            m_files += 1;
            for (const QByteArray &form : forms)
                found += bytes.contains(form) ? 1 : 0;
        }
        return found;
    }

    void scan(const char *after)
    {
        static const QByteArrayList forms = allForms();
        const qsizetype found = hits(m_root.path(), forms);
        QVERIFY2(found == 0, qPrintable(QStringLiteral("%1 hits after %2").arg(found).arg(QLatin1String(after))));
    }

    QTemporaryDir m_root; ///< everything that the program may write to
    QTemporaryDir m_own;  ///< the person's own sheets
    std::unique_ptr<Program> m_program;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestReadableText)
#include "tst_readabletext.moc"
