// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real Secret Service: the program starts itself again inside a session of its own (tests/with-keyring).
#include "model/vault/keychain.h"

#include <QProcess>
#include <QTest>

#include <qt6keychain/keychain.h>

#include <cstdio>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace couvert;
using namespace Qt::StringLiterals;

namespace {

const QByteArray VaultId(16, '\x5a');

QString answerOf(const Result<SecretBytes> &result)
{
    return result ? u"a secret"_s : failureName(result.error().code);
}

/// Puts an entry where Couvert looks, as another program could.
bool putEntry(const QString &text)
{
    QKeychain::WritePasswordJob job(u"Couvert"_s);
    job.setAutoDelete(false);
    job.setKey(u"Couvert/"_s + QString::fromLatin1(VaultId.toHex()));
    job.setTextData(text);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsOneSecretForOneFile();
    void missingEntryIsRefused();
    void removingTwiceIsNoFailure();
    void garbledEntriesAreRefused_data();
    void garbledEntriesAreRefused();
    void withoutASessionRefused();
};

void TestKeychain::init()
{
    QVERIFY(systemKeychain().remove(VaultId));
}

void TestKeychain::keepsOneSecretForOneFile()
{
    // Every byte value, so that nothing is lost on the way through text.
    SecretBytes secret(256);
    for (std::size_t i = 0; i < secret.size(); ++i)
        secret.data()[i] = static_cast<unsigned char>(i);
    QVERIFY(systemKeychain().write(VaultId, secret));
    const QByteArray other(16, '\x5b');
    QVERIFY(systemKeychain().write(other, SecretBytes::copyOf("other")));
    const Result<SecretBytes> read = systemKeychain().read(VaultId);
    QVERIFY(read);
    QVERIFY(read->equals(secret));
    QVERIFY(systemKeychain().write(VaultId, SecretBytes::copyOf("newer")));
    QCOMPARE(systemKeychain().read(VaultId)->view(), QByteArrayView("newer"));
    QVERIFY(systemKeychain().remove(VaultId));
    QCOMPARE(answerOf(systemKeychain().read(VaultId)), u"keychain_refused"_s);
    QCOMPARE(systemKeychain().read(other)->view(), QByteArrayView("other"));
}

void TestKeychain::missingEntryIsRefused()
{
    QCOMPARE(answerOf(systemKeychain().read(VaultId)), u"keychain_refused"_s);
}

void TestKeychain::removingTwiceIsNoFailure()
{
    QVERIFY(systemKeychain().write(VaultId, SecretBytes::copyOf("x")));
    QVERIFY(systemKeychain().remove(VaultId));
    QVERIFY(systemKeychain().remove(VaultId));
}

void TestKeychain::garbledEntriesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("no base64") << u"not base64!"_s;
    QTest::newRow("other letters") << u"\u00E9\u00E9\u00E9\u00E9"_s;
    QTest::newRow("cut off") << u"QUJDR"_s;
}

void TestKeychain::garbledEntriesAreRefused()
{
    QFETCH(const QString, text);
    QVERIFY(putEntry(text));
    QCOMPARE(answerOf(systemKeychain().read(VaultId)), u"keychain_refused"_s);
}

void TestKeychain::withoutASessionRefused()
{
    QProcess peer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    peer.setProcessEnvironment(environment);
    peer.start(QCoreApplication::applicationFilePath(), {u"--read"_s});
    // Far below the time limit of the keychain itself, which would mean that nobody noticed.
    QVERIFY(peer.waitForFinished(9'000));
    QCOMPARE(peer.readAllStandardOutput().trimmed(), QByteArray("keychain_refused"));
}

int main(int argc, char **argv)
{
#ifndef Q_OS_WIN
    if (qEnvironmentVariableIsEmpty("COUVERT_IN_KEYRING")) {
        qputenv("COUVERT_IN_KEYRING", "1");
        const QByteArray script = qgetenv("COUVERT_SOURCE") + "/tests/with-keyring";
        std::vector<char *> arguments{const_cast<char *>(script.constData())};
        arguments.insert(arguments.end(), argv, argv + argc + 1);
        execv(script.constData(), arguments.data());
        std::fputs("tests/with-keyring cannot be started: is COUVERT_SOURCE set?\n", stderr);
        return 1;
    }
#endif
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--read"_s) {
        std::puts(qPrintable(answerOf(systemKeychain().read(VaultId))));
        return 0;
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
