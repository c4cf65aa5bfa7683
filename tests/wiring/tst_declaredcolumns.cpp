// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/vault/statement.h"
#include "tests/support/testvault.h"

using namespace couvert;

/// Nothing about a person can be added to the file and forgotten by access, erasure and the residue check.
class TestDeclaredColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Shadow tables of the search index belong to their virtual table, which is declared itself.
        Result<Statement> select = Statement::prepare(m_file.vault->database(),
            "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_xinfo(t.name) c"
            " WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        QVERIFY2(select.has_value(), "list of columns");
        for (;;) {
            const Result<bool> row = select->step();
            QVERIFY(row.has_value());
            if (!*row)
                break;
            m_stored.insert(select->text(0) + QLatin1Char('.') + select->text(1));
        }
        QVERIFY2(m_stored.size() > 90, "the schema is read");
        for (const auto &holder : personalDataHolders()) {
            for (const ColumnDeclaration &column : holder->columns())
                m_declared[column.table + QLatin1Char('.') + column.column].append(column);
        }
    }

    void everyColumnIsDeclared()
    {
        QStringList missing;
        for (const QString &column : std::as_const(m_stored)) {
            if (!m_declared.contains(column))
                missing.append(column);
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1String("not declared by any holder: ") + missing.join(QLatin1String(", "))));
    }

    void everyDeclaredColumnExistsOnce()
    {
        for (auto it = m_declared.cbegin(); it != m_declared.cend(); ++it) {
            QVERIFY2(m_stored.contains(it.key()), qPrintable(it.key() + QLatin1String(" is not in the schema")));
            QVERIFY2(it->size() == 1, qPrintable(it.key() + QLatin1String(" is declared twice")));
        }
    }

    void whatIsNotPersonalSaysWhy()
    {
        for (const QList<ColumnDeclaration> &list : std::as_const(m_declared)) {
            const ColumnDeclaration &column = list.first();
            const bool goesWithThePerson =
                column.content == ColumnDeclaration::Content::Personal || column.content == ColumnDeclaration::Content::Index;
            QVERIFY2(column.reason.isEmpty() == goesWithThePerson, qPrintable(column.table + QLatin1Char('.') + column.column));
        }
    }

private:
    TestVault m_file;
    QSet<QString> m_stored;
    QMap<QString, QList<ColumnDeclaration>> m_declared;
};

QTEST_GUILESS_MAIN(TestDeclaredColumns)
#include "tst_declaredcolumns.moc"
