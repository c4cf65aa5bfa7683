// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runcli.h"
#include "tests/support/pdfreading.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace couvert;

namespace {

QString errorOf(const Answer &answer)
{
    return answer.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

} // namespace

/// The sheet that the command line makes opens the file it was made for, and nothing that stands is ever written over.
class TestCliRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void aFileIsMadeWithItsSheet()
    {
        const Answer created = create({QStringLiteral("--recovery-out"), sheet()});
        QCOMPARE(created.status, 0);
        QCOMPARE(created.json.value(QLatin1String("recovery_sheet")).toString(), sheet());
        isTheSheetOf(created.json.value(QLatin1String("recovery_code")).toString());
    }

    void aNewSheetTakesTheOldCodesPlace()
    {
        const QByteArray old = create({}).json.value(QLatin1String("recovery_code")).toString().toLatin1() + '\n';
        const Answer renewed = call({QStringLiteral("recovery"), QStringLiteral("new"), QStringLiteral("--out"), sheet()}, typedPassword);
        QCOMPARE(renewed.status, 0);
        isTheSheetOf(renewed.json.value(QLatin1String("recovery_code")).toString());
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("info")}, old).status, 3);
    }

    /// Paper, data-N.db and nothing else: the square is a key file, the groups open it.
    void theSquareStandsInForLostKeyFiles()
    {
        const Answer created = create({QStringLiteral("--recovery-out"), sheet()});
        QCOMPARE(created.status, 0);
        const QByteArray kit = squareOf(sheet());
        QDir folder(file());
        for (const QString &name : {QStringLiteral("keys.a"), QStringLiteral("keys.b")})
            QVERIFY(folder.remove(name));
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).removeRecursively();
        QFile keys(folder.filePath(QStringLiteral("keys.a")));
        QVERIFY(keys.open(QIODevice::WriteOnly));
        QCOMPARE(keys.write(kit), kit.size());
        keys.close();
        const QByteArray code = created.json.value(QLatin1String("recovery_code")).toString().toLatin1() + '\n';
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("verify")}, code).status, 0);
    }

    void whatStandsThereStays()
    {
        write(sheet(), "mine");
        const Answer created = create({QStringLiteral("--recovery-out"), sheet()});
        QCOMPARE(created.status, 1);
        QCOMPARE(errorOf(created), QStringLiteral("already_exists"));
        QVERIFY(!QFileInfo::exists(file()));
        const QByteArray old = create({}).json.value(QLatin1String("recovery_code")).toString().toLatin1() + '\n';
        const Answer renewed = call({QStringLiteral("recovery"), QStringLiteral("new"), QStringLiteral("--out"), sheet()}, typedPassword);
        QCOMPARE(renewed.status, 1);
        QCOMPARE(errorOf(renewed), QStringLiteral("already_exists"));
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("info")}, old).status, 0);
        QCOMPARE(read(sheet()), QByteArray("mine"));
    }

    void noPlaceForTheSheetIsNoChange()
    {
        const QString nowhere = m_dir->filePath(QStringLiteral("nowhere/sheet.pdf"));
        const Answer created = create({QStringLiteral("--recovery-out"), nowhere});
        QCOMPARE(created.status, 1);
        QVERIFY(!QFileInfo::exists(file()));
        const QByteArray old = create({}).json.value(QLatin1String("recovery_code")).toString().toLatin1() + '\n';
        QCOMPARE(call({QStringLiteral("recovery"), QStringLiteral("new"), QStringLiteral("--out"), nowhere}, typedPassword).status, 1);
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("info")}, old).status, 0);
    }

    void aRefusedFileLeavesNoSheet()
    {
        QCOMPARE(create({}).status, 0);
        const Answer again = create({QStringLiteral("--recovery-out"), sheet()});
        QCOMPARE(again.status, 1);
        QVERIFY(!QFileInfo::exists(sheet()));
        const Answer wrong = call({QStringLiteral("recovery"), QStringLiteral("new"), QStringLiteral("--out"), sheet()}, "wrong\n");
        QCOMPARE(wrong.status, 3);
        QVERIFY(!QFileInfo::exists(sheet()));
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("clients")); }
    [[nodiscard]] QString sheet() const { return m_dir->filePath(QStringLiteral("feuille de secours.pdf")); }
    [[nodiscard]] Answer call(const QStringList &arguments, const QByteArray &input) const { return runCli(file(), arguments, input); }
    [[nodiscard]] Answer create(const QStringList &more) const
    {
        return call(QStringList{QStringLiteral("create"), QStringLiteral("--user"), QStringLiteral("Gérante")} + more, typedPassword);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    void isTheSheetOf(const QString &code)
    {
        QCOMPARE(code.split(QLatin1Char('-')).size(), 8);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFileInfo(sheet()).permissions() & others, QFile::Permissions());
        const QByteArray words = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), sheet(), QStringLiteral("-")});
        for (const QString &group : code.split(QLatin1Char('-')))
            QVERIFY2(words.contains(group.toLatin1()), words.constData());
        const QByteArray typed = code.toLatin1() + '\n';
        QCOMPARE(call({QStringLiteral("--unlock-with"), QStringLiteral("recovery"), QStringLiteral("info")}, typed).status, 0);
    }

    QByteArray squareOf(const QString &pdf) const
    {
        const QString picture = m_dir->filePath(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-gray"), QStringLiteral("-singlefile"), pdf, picture});
        const QByteArray text =
            outputOf(QStringLiteral("zbarimg"), {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture + QLatin1String(".pgm")});
        return QByteArray::fromBase64(text.trimmed());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCliRecovery)
#include "tst_cli_recovery.moc"
