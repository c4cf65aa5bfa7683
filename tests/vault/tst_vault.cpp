// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/vault/hardening.h"
#include "model/vault/schema.h"
#include "model/vault/statement.h"
#include "model/vault/verification.h"

#include <QProcess>
#include <QStandardPaths>

using namespace couvert;

/// A customer file is made, opened in every way, and answers differently to each thing that can be wrong with it.
class TestVaultRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<TestVault>(); }
    void cleanup() { m_file.reset(); }

    void opensInEveryWay()
    {
        QCOMPARE(m_file->vault->account().name, QStringLiteral("Gérante"));
        QVERIFY(m_file->reopen());
        m_file->vault.reset();
        Result<std::unique_ptr<Vault>> byCode = Vault::openWithRecoveryCode(m_file->path(), m_file->code.toLower());
        QVERIFY(byCode.has_value());
        QVERIFY((*byCode)->resetPassword(SecretBytes::fromPassword(QStringLiteral("new one"))).has_value());
        byCode->reset();
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::WrongPassword);
        QVERIFY(Vault::openWithPassword(m_file->path(), SecretBytes::fromPassword(QStringLiteral("new one"))).has_value());
    }

    void aChangedPasswordIsGoneFromBothCopies()
    {
        const SecretBytes fresh = SecretBytes::fromPassword(QStringLiteral("another table"));
        QCOMPARE(m_file->vault->changePassword(SecretBytes::fromPassword(QStringLiteral("wrong")), fresh).error().code, FailureCode::WrongPassword);
        QVERIFY(m_file->vault->changePassword(TestVault::password(), fresh).has_value());
        m_file->vault.reset();
        for (const char *name : {"keys.a", "keys.b"}) {
            QFile file(m_file->path() + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray kept = file.readAll();
            QVERIFY(file.resize(0));
            file.close();
            QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::WrongPassword);
            QVERIFY(Vault::openWithPassword(m_file->path(), fresh).has_value());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kept);
        }
    }

    void aStatementThatIsOverLeavesNothingToTheNext()
    {
        constexpr const char *sql = "SELECT ?1, value FROM meta";
        Database &database = m_file->vault->database();
        {
            Result<Statement> first = Statement::prepare(database, sql);
            QVERIFY(first.has_value() && *first->bind(1, 7).step());
            QCOMPARE(first->integer(0), 7);
            // Two of one text at a time are two.
            Result<Statement> second = Statement::prepare(database, sql);
            QVERIFY(second.has_value() && *second->bind(1, 8).step());
            QCOMPARE(second->integer(0), 8);
            QCOMPARE(first->integer(0), 7);
        }
        // Neither its row, which would keep the log from being emptied, nor its value.
        QVERIFY(database.checkpoint().has_value());
        QCOMPARE(QFileInfo(m_file->vault->databasePath() + QStringLiteral("-wal")).size(), 0);
        QVERIFY(database.execute("ALTER TABLE meta ADD COLUMN more INTEGER; DELETE FROM meta; INSERT INTO meta VALUES('a', 1, 2)").has_value());
        Result<Statement> third = Statement::prepare(database, sql);
        QVERIFY(third.has_value() && *third->step());
        QVERIFY(third->isNull(0));
        QCOMPARE(third->integer(1), 1);
    }

    void fiveDifferentAnswers()
    {
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::InUse);
        const QString database = m_file->vault->databasePath();
        m_file->vault.reset();
        QCOMPARE(Vault::openWithPassword(m_file->path(), SecretBytes::fromPassword(QStringLiteral("no"))).error().code, FailureCode::WrongPassword);

        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray page = file.read(4096);
        file.seek(0);
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::DatabaseDamaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(page);
        file.close();
        QVERIFY(m_file->reopen());

        QVERIFY(m_file->vault->database().execute("PRAGMA user_version = 9999").has_value());
        m_file->vault.reset();
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::Newer);

        QVERIFY(QFile::rename(database, database + QLatin1String(".away")));
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::Incomplete);

        QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively());
        for (const char *name : {"keys.a", "keys.b"}) {
            QFile keys(m_file->path() + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(keys.open(QIODevice::WriteOnly));
            keys.write("no keys any more");
        }
        QCOMPARE(Vault::openWithPassword(m_file->path(), TestVault::password()).error().code, FailureCode::KeysDamaged);
    }

    void everySwitchOfTheHardeningBlockHolds()
    {
        for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            Result<std::unique_ptr<Database>> connection = m_file->vault->connect(mode);
            QVERIFY(connection.has_value());
            for (const HardeningSwitch &entry : hardeningSwitches()) {
                Result<Statement> pragma = Statement::prepare(**connection, (QByteArray("PRAGMA ") + entry.pragma).toStdString());
                QVERIFY(pragma.has_value());
                QVERIFY(*pragma->step());
                QCOMPARE(pragma->text(0), QString::fromLatin1(entry.expected));
            }
            const std::pair<const char *, const char *> cipher[]{{"cipher_page_size", "4096"}, {"cipher_hmac_algorithm", "HMAC_SHA512"},
                {"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"}, {"journal_mode", "wal"}};
            for (const auto &[name, expected] : cipher) {
                Result<Statement> pragma = Statement::prepare(**connection, (QByteArray("PRAGMA ") + name).toStdString());
                QVERIFY(pragma.has_value());
                QVERIFY(*pragma->step());
                QCOMPARE(pragma->text(0), QString::fromLatin1(expected));
            }
        }
    }

    void theSqlcipherCommandOpensIt()
    {
        const QString command = QStandardPaths::findExecutable(QStringLiteral("sqlcipher"));
        if (command.isEmpty())
            QSKIP("the sqlcipher command is not installed");
        const QByteArray key = m_file->vault->derive(Subkey::Database).view().toByteArray().toHex() + m_file->vault->databaseSalt().toHex();
        const QString database = m_file->vault->databasePath();
        m_file->vault.reset();
        QProcess process;
        process.start(command, {database});
        QVERIFY(process.waitForStarted());
        process.write("PRAGMA key = \"x'" + key + "'\";\nSELECT 'accounts ' || count(*) FROM account;\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.readAllStandardOutput().contains("accounts 1"), process.readAllStandardError().constData());
    }

    void checksFindDamage()
    {
        Result<PageVerification> sound = verifyPages(m_file->vault->database());
        QVERIFY(sound.has_value());
        QVERIFY2(sound->isSound(), qPrintable(sound->pages + sound->integrity));
        const QString database = m_file->vault->databasePath();
        m_file->vault.reset();
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        file.seek((pages - 2) * 4096 + 100);
        const QByteArray byte = file.read(1);
        file.seek((pages - 2) * 4096 + 100);
        file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 1)));
        file.close();
        QVERIFY(m_file->reopen());
        const Result<PageVerification> damaged = verifyPages(m_file->vault->database());
        QVERIFY(damaged.has_value());
        QVERIFY(!damaged->isSound());
    }

    void nothingIsReadableOnDisk()
    {
        QFile file(m_file->vault->databasePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(16).startsWith("SQLite format 3"));
        QVERIFY(!file.readAll().contains("CREATE TABLE"));
    }

private:
    std::unique_ptr<TestVault> m_file;
};

QTEST_GUILESS_MAIN(TestVaultRoom)
#include "tst_vault.moc"
