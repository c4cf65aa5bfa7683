// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>

using namespace couvert;

namespace {

constexpr int Opened = -1;
constexpr qsizetype ChecksumItem = 34; ///< the last item of a key file: head of two bytes, BLAKE2b of 32

/// The same change by somebody who knows the format and no key: the checksum is right again.
QByteArray resealed(const QByteArray &bytes)
{
    const QByteArray covered = bytes.chopped(ChecksumItem);
    QByteArray item;
    QCborStreamWriter(&item).append(QCryptographicHash::hash(covered, QCryptographicHash::Blake2b_256));
    return covered + item;
}

QByteArray flipped(const QByteArray &bytes, qsizetype place)
{
    QByteArray changed = bytes;
    changed[place] = static_cast<char>(changed[place] ^ (1 << place % 8));
    return changed;
}

} // namespace

/// Whoever changes the key files of a real customer file, by accident or on purpose, opens nothing and breaks nothing.
class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        m_id = m_file->vault->id();
        m_file->vault.reset();
        m_a = read("keys.a");
        m_b = read("keys.b");
        QVERIFY(m_a.size() > 300 && m_b.size() > 300);
    }
    void cleanup() { m_file.reset(); }

    void filesAreForTheOwnerOnly()
    {
        const Result<std::unique_ptr<Vault>> vault = open();
        QVERIFY(vault.has_value());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY((QFileInfo(m_file->path()).permissions() & others) == 0);
        for (const QFileInfo &info : QDir(m_file->path()).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY2((info.permissions() & others) == 0, qPrintable(info.fileName()));
    }

    void damageInOneCopyIsNoLoss_data() { rows(); }
    void damageInOneCopyIsNoLoss()
    {
        QFETCH(const QByteArray, name);
        const QByteArray &sound = name == "keys.a" ? m_a : m_b;
        for (qsizetype place = 0; place < sound.size(); ++place) {
            write(name, flipped(sound, place));
            QCOMPARE(answer(), Opened);
        }
    }

    void damageInBothCopiesIsNamed()
    {
        for (qsizetype place = 0; place < m_a.size(); ++place) {
            write("keys.a", flipped(m_a, place));
            write("keys.b", flipped(m_b, place));
            QCOMPARE(answer(), static_cast<int>(FailureCode::KeysDamaged));
        }
        write("keys.a", m_a);
        QCOMPARE(answer(), Opened);
    }

    void forgeriesOpenNothing_data() { rows(); }
    void forgeriesOpenNothing()
    {
        // With the other copy gone, a forged one is all there is.
        QFETCH(const QByteArray, name);
        const QByteArray &sound = name == "keys.a" ? m_a : m_b;
        write(name == "keys.a" ? "keys.b" : "keys.a", "gone");
        for (qsizetype place = 0; place < sound.size() - ChecksumItem; ++place) {
            write(name, resealed(flipped(sound, place)));
            const int code = answer();
            QVERIFY2(code == static_cast<int>(FailureCode::KeysDamaged) || code == static_cast<int>(FailureCode::WrongRecoveryCode)
                    || code == static_cast<int>(FailureCode::Newer),
                qPrintable(QStringLiteral("byte %1: %2").arg(place).arg(code)));
        }
        write(name, resealed(sound));
        QCOMPARE(answer(), Opened);
    }

    void truncatedCopiesAreNoLoss()
    {
        for (qsizetype size = 0; size < m_b.size(); size += 7) {
            write("keys.b", m_b.first(size));
            QCOMPARE(answer(), Opened);
        }
    }

    void anotherFilesKeysOpenNothing()
    {
        TestVault other;
        const QString code = other.code;
        const QString path = other.path();
        other.vault.reset();
        QVERIFY(QFile::remove(m_file->path() + QLatin1String("/keys.a")) && QFile::remove(m_file->path() + QLatin1String("/keys.b")));
        QVERIFY(QFile::copy(path + QLatin1String("/keys.a"), m_file->path() + QLatin1String("/keys.a")));
        QVERIFY(QFile::copy(path + QLatin1String("/keys.b"), m_file->path() + QLatin1String("/keys.b")));
        QCOMPARE(answer(), static_cast<int>(FailureCode::WrongRecoveryCode));
        // Its own code fits the keys and not the database: never a word about a wrong code.
        const Result<std::unique_ptr<Vault>> mixed = Vault::openWithRecoveryCode(m_file->path(), code);
        QVERIFY(!mixed.has_value());
        QCOMPARE(mixed.error().code, FailureCode::DatabaseDamaged);
        write("keys.a", m_a);
        write("keys.b", m_b);
        QCOMPARE(answer(), Opened);
    }

    void lostKeysComeBackFromTheLastResort()
    {
        QVERIFY(QFile::remove(m_file->path() + QLatin1String("/keys.a")) && QFile::remove(m_file->path() + QLatin1String("/keys.b")));
        QCOMPARE(answer(), Opened);
        const Result<std::unique_ptr<Vault>> vault = Vault::openWithPassword(m_file->path(), TestVault::password());
        QVERIFY(vault.has_value());
        QVERIFY((*vault)->renewRecoveryCode().has_value());
        QVERIFY(read("keys.a").size() > 300 && read("keys.b").size() > 300);
    }

private:
    static void rows()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("keys.a") << QByteArray("keys.a");
        QTest::newRow("keys.b") << QByteArray("keys.b");
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open() const { return Vault::openWithRecoveryCode(m_file->path(), m_file->code); }
    /// The code of the failure, or Opened.
    [[nodiscard]] int answer() const
    {
        const Result<std::unique_ptr<Vault>> vault = open();
        if (!vault)
            return static_cast<int>(vault.error().code);
        return (*vault)->id() == m_id ? Opened : static_cast<int>(FailureCode::Internal);
    }
    [[nodiscard]] QByteArray read(const QByteArray &name) const
    {
        QFile file(m_file->path() + QLatin1Char('/') + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        QFile file(m_file->path() + QLatin1Char('/') + QString::fromLatin1(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test's file");
    }

    std::unique_ptr<TestVault> m_file;
    QByteArray m_id;
    QByteArray m_a;
    QByteArray m_b;
};

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
