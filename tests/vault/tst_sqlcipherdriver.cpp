// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include "model/vault/transaction.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

#include <limits>

using namespace couvert;

/// The driver keeps what QSqlQuery promises, on a real encrypted file.
class TestSqlCipherDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = std::make_unique<TestVault>();
        QSqlQuery query(m_file->vault->database().sql());
        QVERIFY(
            query.exec(QStringLiteral("CREATE TABLE t(id INTEGER PRIMARY KEY, n INTEGER, r REAL, s TEXT, b BLOB, u TEXT CONSTRAINT only_once UNIQUE,"
                                      " c INTEGER CONSTRAINT never_negative CHECK(c >= 0)) STRICT")));
    }

    void keepsValues_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("least integer") << "n" << QVariant(std::numeric_limits<qlonglong>::min());
        QTest::newRow("greatest integer") << "n" << QVariant(std::numeric_limits<qlonglong>::max());
        QTest::newRow("zero") << "n" << QVariant(qlonglong(0));
        QTest::newRow("real") << "r" << QVariant(-1.25e300);
        QTest::newRow("text") << "s" << QVariant(QStringLiteral("L’Haÿ-les-Roses"));
        QTest::newRow("beyond the BMP") << "s" << QVariant(QString::fromUcs4(U"\U0001F37D\U00020BB7"));
        QTest::newRow("NUL inside") << "s" << QVariant(QString(QLatin1String("a\0b", 3)));
        QTest::newRow("empty text") << "s" << QVariant(QStringLiteral(""));
        QTest::newRow("empty blob") << "b" << QVariant(QByteArray(""));
        QTest::newRow("10 MB blob") << "b" << QVariant(QByteArray(10 * 1024 * 1024, '\xA5'));
        QTest::newRow("null integer") << "n" << QVariant(QMetaType(QMetaType::LongLong));
        QTest::newRow("null text") << "s" << QVariant(QString());
    }

    void keepsValues()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        QSqlQuery insert(m_file->vault->database().sql());
        QVERIFY(insert.prepare(QStringLiteral("INSERT INTO t(%1) VALUES(:value)").arg(column)));
        insert.bindValue(QStringLiteral(":value"), value);
        QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
        QCOMPARE(insert.numRowsAffected(), 1);
        const QVariant id = insert.lastInsertId();
        QSqlQuery select(m_file->vault->database().sql());
        QVERIFY(select.prepare(QStringLiteral("SELECT %1 FROM t WHERE id = ?").arg(column)));
        select.addBindValue(id);
        QVERIFY(select.exec());
        QVERIFY(select.next());
        QCOMPARE(select.isNull(0), value.isNull());
        QCOMPARE(select.value(0), value);
        QVERIFY(!select.next());
        QVERIFY(!select.previous());
        QVERIFY(!select.last());
    }

    void refusesWhatSqliteCannotHold()
    {
        QSqlQuery insert(m_file->vault->database().sql());
        QVERIFY(insert.prepare(QStringLiteral("INSERT INTO t(n) VALUES(?)")));
        insert.addBindValue(std::numeric_limits<qulonglong>::max());
        QVERIFY(!insert.exec());
        QVERIFY(insert.prepare(QStringLiteral("INSERT INTO t(n) VALUES(?)")));
        QVERIFY(!insert.exec());
    }

    void repeatedNamedPlaceholders()
    {
        QSqlQuery query(m_file->vault->database().sql());
        QVERIFY(query.prepare(QStringLiteral("SELECT :a + :b + :a")));
        query.bindValue(QStringLiteral(":a"), 10);
        query.bindValue(QStringLiteral(":b"), 1);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 21);
    }

    void namesTheConstraint()
    {
        QSqlQuery query(m_file->vault->database().sql());
        QVERIFY(query.exec(QStringLiteral("INSERT INTO t(u) VALUES('secret value')")));
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO t(u) VALUES('secret value')")));
        QVERIFY(query.lastError().databaseText().contains(QLatin1String("t.u")));
        QVERIFY(!query.lastError().text().contains(QLatin1String("secret value")));
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO t(c) VALUES(-1)")));
        QVERIFY(query.lastError().databaseText().contains(QLatin1String("never_negative")));
    }

    void nestsTransactions()
    {
        Database &database = m_file->vault->database();
        const auto rows = [&] {
            QSqlQuery query(database.sql());
            return query.exec(QStringLiteral("SELECT count(*) FROM t WHERE s = 'nested'")) && query.next() ? query.value(0).toInt() : -1;
        };
        Result<Transaction> outer = Transaction::begin(database);
        QVERIFY(outer.has_value());
        QVERIFY(database.execute("INSERT INTO t(s) VALUES('nested')").has_value());
        {
            Result<Transaction> inner = Transaction::begin(database);
            QVERIFY(inner.has_value());
            QVERIFY(database.execute("INSERT INTO t(s) VALUES('nested')").has_value());
            QCOMPARE(rows(), 2);
        }
        QCOMPARE(rows(), 1);
        {
            Result<Transaction> inner = Transaction::begin(database);
            QVERIFY(inner.has_value());
            QVERIFY(database.execute("INSERT INTO t(s) VALUES('nested')").has_value());
            QVERIFY(inner->commit().has_value());
        }
        QVERIFY(outer->commit().has_value());
        QCOMPARE(rows(), 2);
    }

    void aFailureEndsTheUnit()
    {
        Database &database = m_file->vault->database();
        Result<Transaction> unit = Transaction::begin(database);
        QVERIFY(unit.has_value());
        QVERIFY(database.execute("INSERT INTO t(s) VALUES('half')").has_value());
        QVERIFY(!database.execute("INSERT INTO t(c) VALUES(-1)").has_value());
        QVERIFY(!unit->commit().has_value());
        QSqlQuery query(database.sql());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM t WHERE s = 'half'")) && query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }

    void oneWriterAtATime()
    {
        Vault &vault = *m_file->vault;
        Result<std::unique_ptr<Database>> other = vault.connect(Database::Mode::ReadWrite);
        QVERIFY(other.has_value());
        Result<Transaction> unit = Transaction::begin(**other);
        QVERIFY(unit.has_value());
        const Result<Transaction> refused = Transaction::begin(vault.database());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, FailureCode::Busy);
        unit->rollback();
        QVERIFY(Transaction::begin(vault.database()).has_value());
        Result<std::unique_ptr<Database>> reader = vault.connect(Database::Mode::ReadOnly);
        QVERIFY(reader.has_value());
        QVERIFY(!(*reader)->execute("INSERT INTO t(s) VALUES('no')").has_value());
    }

    void interruptedQueryFails()
    {
        Database &database = m_file->vault->database();
        QSqlQuery query(database.sql());
        QVERIFY(query.prepare(QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c")));
        std::unique_ptr<QThread> stopper(QThread::create([&] {
            QThread::msleep(100);
            database.interrupt();
        }));
        stopper->start();
        QVERIFY(!query.exec());
        stopper->wait();
        QVERIFY(query.exec(QStringLiteral("SELECT 1")));
    }

    void tellsItsTables()
    {
        QSqlDatabase sql = m_file->vault->database().sql();
        QVERIFY(sql.tables().contains(QLatin1String("customer")));
        QCOMPARE(sql.record(QStringLiteral("t")).count(), 7);
        QCOMPARE(sql.record(QStringLiteral("t")).field(QStringLiteral("b")).metaType(), QMetaType(QMetaType::QByteArray));
    }

private:
    std::unique_ptr<TestVault> m_file;
};

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipherdriver.moc"
