// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/contactparsing.h"
#include "model/customers/customersearch.h"
#include "model/customers/customerwriter.h"
#include "model/vault/pagereader.h"
#include "tests/promises/promise.h"

#include <QRandomGenerator>

using namespace couvert;
using namespace couvert::test;

namespace {

/// Every field says the same number: a card that says two is half a customer.
void fillWith(Customer &card, int token)
{
    const QString number = QString::number(token);
    card.lastName = QStringLiteral("Jeton") + number;
    card.company = QStringLiteral("Maison ") + number;
    card.notes = QStringLiteral("remarque ") + number;
    card.emails = {{QStringLiteral("jeton%1@example.org").arg(token), ContactUse::Personal}};
    card.phones = {{number, {}, ContactUse::Personal}};
    card.addresses = {{number + QStringLiteral(" rue Haute"), {}, QStringLiteral("Ville ") + number, {}, ContactUse::Personal}};
}

int tokenOf(const Customer &card)
{
    return card.lastName.mid(5).toInt();
}

bool isWhole(const Customer &card)
{
    Customer wanted = card;
    fillWith(wanted, tokenOf(card));
    return card.company == wanted.company && card.notes == wanted.notes && card.emails == wanted.emails && card.phones == wanted.phones
        && card.addresses == wanted.addresses;
}

/// Adds and edits without end, telling every commit, until it is killed.
int writeForEver(const QString &file, quint32 seed)
{
    const Clock clock;
    const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(file, TestVault::password());
    if (!vault)
        return 1;
    const Session session(**vault, clock);
    Database &database = (*vault)->database();
    QRandomGenerator random(seed);
    QList<qint64> ids;
    const Result<QList<CustomerRow>> known = CustomerReader(database).page(std::numeric_limits<qint64>::min(), 1'000'000);
    for (const CustomerRow &row : known.value_or(QList<CustomerRow>()))
        ids.append(row.id);
    for (;;) {
        const int token = 1'000'000 + static_cast<int>(random.bounded(8'000'000));
        Customer card;
        if (ids.isEmpty() || random.bounded(3) == 0) {
            fillWith(card, token);
            const Result<qint64> id = CustomerWriter(session).add(card);
            if (!id)
                return 1;
            card.id = *id;
            ids.append(*id);
        } else {
            card = *CustomerReader(database).card(ids.at(static_cast<int>(random.bounded(static_cast<quint32>(ids.size())))));
            fillWith(card, token);
            if (!CustomerWriter(session).save(card))
                return 1;
        }
        std::printf("%lld %d\n", static_cast<long long>(card.id), token);
        std::fflush(stdout);
    }
}

} // namespace

/// kill -9 at any moment, of the program and of its model: what was acknowledged is there, what is there is whole.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duringEdits()
    {
        TestVault made;
        made.vault.reset();
        const int rounds = longOrShort(100, 10);
        QRandomGenerator random(20261124);
        QHash<qint64, int> expected;
        qint64 commits = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), made.path(), QString::number(round)});
            while (!writer.canReadLine())
                QVERIFY2(writer.waitForReadyRead(60'000), "the first commit is told");
            QThread::msleep(static_cast<unsigned long>(random.bounded(120)));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QHash<qint64, int> told;
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what stands after the last line break was not told in full
                const QList<QByteArray> words = lines.at(i).split(' ');
                told.insert(words.value(0).toLongLong(), words.value(1).toInt());
                commits += 1;
            }
            const FileState state = stateOf(made.path());
            QVERIFY2(state.opens && state.damage.isEmpty(), qPrintable(state.damage));
            int untold = 0;
            QHash<qint64, int> found;
            for (const Customer &card : state.cards) {
                QVERIFY(isWhole(card));
                found.insert(card.id, tokenOf(card));
                const int wanted = told.value(card.id, expected.value(card.id));
                untold += tokenOf(card) != wanted ? 1 : 0;
            }
            for (auto it = told.cbegin(); it != told.cend(); ++it)
                QVERIFY2(found.contains(it.key()), "a card that was told is there");
            // One commit may have happened without being told.
            QVERIFY2(untold <= 1, qPrintable(QStringLiteral("%1 cards are not what was told").arg(untold)));
            expected = found;
        }
        Program program(made.path());
        QCOMPARE(program.run({QStringLiteral("verify")}), 0);
        tellPromise(
            QStringLiteral("kill -9 during edits"), QStringLiteral("%1 kills, %2 told commits, 0 lost, 0 half customers").arg(rounds).arg(commits));
    }

    void duringImports()
    {
        TestVault made;
        made.vault.reset();
        constexpr int rows = 300;
        const int rounds = longOrShort(100, 10);
        QTemporaryDir place;
        const QString sheet = place.filePath(QStringLiteral("clients.csv"));
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Société;Remarques;E-mail;Téléphone;Adresse;Ville\r\n");
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(1'000'000 + i);
            file.write("Jeton" + number + ";Maison " + number + ";remarque " + number + ";jeton" + number + "@example.org;" + number + ';' + number
                + " rue Haute;Ville " + number + "\r\n");
        }
        file.close();
        const QStringList import{QStringLiteral("import"), sheet, QStringLiteral("--duplicates"), QStringLiteral("create")};
        Program program(made.path());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(program.run(import), 0);
        const auto whole = static_cast<int>(clock.elapsed());
        QRandomGenerator random(20261124);
        qsizetype before = rows;
        int finished = 0;
        for (int round = 0; round < rounds; ++round) {
            program.start(import);
            program.process.waitForFinished(whole / 4 + random.bounded(whole));
            program.process.kill();
            program.process.waitForFinished();
            const bool told = program.process.readAllStandardOutput().trimmed().endsWith('}');
            const FileState state = stateOf(made.path());
            QVERIFY2(state.opens && state.damage.isEmpty(), qPrintable(state.damage));
            QVERIFY(std::all_of(state.cards.cbegin(), state.cards.cend(), isWhole));
            QVERIFY2(state.cards.size() == before + rows || (!told && state.cards.size() == before),
                qPrintable(QStringLiteral("%1 cards after %2, told: %3").arg(state.cards.size()).arg(before).arg(told)));
            finished += state.cards.size() != before ? 1 : 0;
            before = state.cards.size();
        }
        QCOMPARE(program.run({QStringLiteral("verify")}), 0);
        tellPromise(QStringLiteral("kill -9 during imports"),
            QStringLiteral("%1 kills, %2 sheets in whole, %3 not at all, 0 in part").arg(rounds).arg(finished).arg(rounds - finished));
    }

    void duringErasures()
    {
        TestVault made;
        const int rounds = longOrShort(100, 10);
        const auto markOf = [](int round) { return QStringLiteral("Jeton%1q").arg(7'000'000 + round); };
        {
            const Clock clock;
            const Session session(*made.vault, clock);
            for (int round = 0; round < rounds; ++round) {
                Customer card;
                fillWith(card, 7'000'000 + round);
                card.lastName = markOf(round);
                card.notes = QString(4000, QLatin1Char('x')) + markOf(round);
                QVERIFY(CustomerWriter(session).add(card).has_value());
            }
            Customer other;
            other.lastName = QStringLiteral("Voisin");
            QVERIFY(CustomerWriter(session).add(other).has_value());
        }
        made.vault.reset();
        Program program(made.path());
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(program.run({QStringLiteral("erase"), QStringLiteral("1")}), 0);
        const auto whole = static_cast<int>(clock.elapsed());
        QRandomGenerator random(20261125);
        int gone = 0;
        for (int round = 1; round < rounds; ++round) {
            program.start({QStringLiteral("erase"), QString::number(round + 1)});
            program.process.waitForFinished(whole / 4 + random.bounded(whole));
            program.process.kill();
            program.process.waitForFinished();
            QVERIFY2(isErasedWholeOrNotAtAll(made.path()), qPrintable(QString::number(round)));
            const FileState state = stateOf(made.path());
            QVERIFY2(state.opens && state.damage.isEmpty(), qPrintable(state.damage));
            const bool stands = std::any_of(state.cards.cbegin(), state.cards.cend(), [&](const Customer &card) { return card.id == round + 1; });
            gone += stands ? 0 : 1;
            const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(made.path(), TestVault::password());
            QVERIFY(vault.has_value());
            Result<PageReader> pages = PageReader::open(**vault);
            QVERIFY(pages.has_value());
            bool found = false;
            for (qint64 number = 1; number <= pages->count(); ++number)
                found = found || pages->page(number)->contains(markOf(round).toUtf8());
            QCOMPARE(found, stands);
        }
        QCOMPARE(program.run({QStringLiteral("verify")}), 0);
        tellPromise(QStringLiteral("kill -9 during erasures"),
            QStringLiteral("%1 kills, %2 erased to the last byte, %3 not begun, 0 half").arg(rounds - 1).arg(gone).arg(rounds - 1 - gone));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writeForEver(arguments.value(2), arguments.value(3).toUInt());
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
