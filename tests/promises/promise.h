// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerreader.h"
#include "model/customers/searchindex.h"
#include "model/journal/journal.h"
#include "model/requests/erasureledger.h"
#include "model/vault/statement.h"
#include "model/vault/verification.h"
#include "tests/support/testvault.h"

#include <QDirIterator>
#include <QProcess>

#include <cstdio>
#include <limits>

namespace couvert::test {

/// The long version of a test, or the short one of every day.
inline int longOrShort(int longOnes, int shortOnes)
{
    return qEnvironmentVariableIsSet("COUVERT_PROMISES") ? longOnes : shortOnes;
}

/// A line of the table that `./dev promises` prints.
inline void tellPromise(const QString &promise, const QString &figure)
{
    std::printf("promise|%s|%s\n", qPrintable(promise), qPrintable(figure));
    std::fflush(stdout);
}

/// The phrase that opens every customer file of these tests, as a line of standard input.
inline QByteArray passwordLine()
{
    return "Une table pour 4, s'il vous plait !\n";
}

/// couvert-cli on one customer file.
class Program
{
public:
    explicit Program(QString file) : m_file(std::move(file)) { }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    void start(const QStringList &arguments, const QByteArray &input = passwordLine())
    {
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("COUVERT_BIN") + QLatin1String("/couvert-cli"), QStringList{QStringLiteral("--file"), m_file} + arguments);
        if (!process.waitForStarted())
            qFatal("couvert-cli does not start");
        process.write(input);
        process.closeWriteChannel();
    }
    /// Runs to the end; answers the exit status.
    int run(const QStringList &arguments, const QByteArray &input = passwordLine())
    {
        start(arguments, input);
        if (!process.waitForFinished(120'000))
            return -1;
        answer = process.readAllStandardOutput();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;
    QByteArray answer;

private:
    QString m_file;
};

/// What a customer file holds and whether it is sound, read through the model.
struct FileState {
    bool opens = false;
    QString damage;
    QList<Customer> cards; ///< in the order of their ids
};

/// After the next start of the program: whoever stands in the ledger is gone, whoever has a card does not stand there, and nothing is left
/// half done.
inline bool isErasedWholeOrNotAtAll(const QString &file)
{
    if (Program(file).run({QStringLiteral("info")}) != 0)
        return false;
    const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(file, TestVault::password());
    if (!vault)
        return false;
    Result<Statement> wrong = Statement::prepare(
        (*vault)->database(), "SELECT (SELECT count(*) FROM erasure_begun) + (SELECT count(*) FROM erased e JOIN customer c ON c.uuid = e.uuid)");
    if (!wrong || !wrong->step().value_or(false) || wrong->integer(0) != 0)
        return false;
    const Result<QList<LedgerRow>> stored = ledgerRows((*vault)->database());
    const Result<QList<LedgerRow>> beside = readLedger(file, (*vault)->id(), (*vault)->derive(Subkey::Ledger));
    const qsizetype besideRows = beside ? beside->size() : 0;
    return stored && stored->size() == besideRows && (beside || beside.error().code == FailureCode::NotFound);
}

inline FileState stateOf(const QString &file, const QByteArray &password = passwordLine())
{
    FileState state;
    const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(file, SecretBytes::fromPassword(QString::fromUtf8(password).trimmed()));
    if (!vault) {
        state.damage = failureName(vault.error().code);
        return state;
    }
    state.opens = true;
    Database &database = (*vault)->database();
    const Result<PageVerification> pages = verifyPages(database);
    if (!pages || !pages->isSound())
        state.damage = QStringLiteral("pages");
    for (const Result<> &checked : {Journal(**vault).verify(database), SearchIndex::verify(database)}) {
        if (!checked)
            state.damage = checked.error().detail;
    }
    const CustomerReader reader(database);
    const Result<QList<CustomerRow>> rows = reader.page(std::numeric_limits<qint64>::min(), 1'000'000);
    if (!rows || rows->size() != reader.count().value_or(-1)) {
        state.damage = QStringLiteral("count");
        return state;
    }
    for (const CustomerRow &row : *rows)
        state.cards.append(reader.card(row.id).value_or(Customer()));
    std::sort(state.cards.begin(), state.cards.end(), [](const Customer &a, const Customer &b) { return a.id < b.id; });
    return state;
}

} // namespace couvert::test
