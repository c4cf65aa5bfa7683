// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/holders.h"
#include "model/consent/consentwriter.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/customers/searchindex.h"
#include "model/customers/textfolding.h"
#include "model/exchange/importer.h"
#include "model/exchange/mailingexport.h"
#include "model/journal/journal.h"
#include "model/journal/revisions.h"
#include "tests/support/markedcard.h"
#include "tests/support/pages.h"
#include "tests/support/testvault.h"

#include <QFile>

using namespace couvert;

/// Erasing a person through the holders leaves nothing of the person in any page of the decrypted database.
class TestErasedMeansErased : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        m_session = std::make_unique<Session>(*m_file->vault, m_file->clock);
    }
    void cleanup()
    {
        m_session.reset();
        m_file.reset();
    }

    void leavesNothingInAnyPage()
    {
        const CustomerWriter writer(*m_session);
        for (int i = 0; i < 40; ++i) {
            if (i == 20)
                addByHandAndEdit();
            if (i == 30)
                addBySheet();
            Customer other;
            other.lastName = QStringLiteral("Voisin %1").arg(i);
            other.notes = QStringLiteral("une note comme une autre %1").arg(i);
            QVERIFY(CustomerWriter(*m_session).add(other).has_value());
        }
        QVERIFY(m_file->vault->database().checkpoint().has_value());
        const QList<QByteArray> before = found();
        QVERIFY2(before.size() >= 14, "the search for residue finds what is there");

        const PersonalDataHolders holders = personalDataHolders();
        for (const qint64 id : std::as_const(m_ids)) {
            Result<UnitOfWork> unit = UnitOfWork::begin(*m_session);
            QVERIFY(unit.has_value());
            const Result<qint64> revision = unit->record(JournalAction::CustomerRemoved, JournalSubject::customer(id));
            QVERIFY(revision.has_value());
            RemovedRows removed;
            for (auto holder = holders.rbegin(); holder != holders.rend(); ++holder) {
                const Result<RemovedRows> rows = (*holder)->erase(unit->transaction(), id);
                QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
                removed.insert(*rows);
            }
            QCOMPARE(removed.value(QStringLiteral("customer")), 1);
            QVERIFY(removed.value(QStringLiteral("undo_image")) > 0);
            if (id == m_ids.first()) {
                QCOMPARE(removed.value(QStringLiteral("consent_event")), 2);
                QCOMPARE(removed.value(QStringLiteral("evidence")), 1);
                QCOMPARE(removed.value(QStringLiteral("mailing_recipient")), 1);
            }
            QVERIFY(Revisions(*m_file->vault).set(unit->transaction(), {id}, -*revision).has_value());
            QVERIFY(unit->commit().has_value());
        }
        QVERIFY(m_file->vault->database().checkpoint().has_value());
        QCOMPARE(found(), QList<QByteArray>());
        QCOMPARE(CustomerReader(m_file->vault->database()).count().value_or(-1), 40);
        QVERIFY(SearchIndex::verify(m_file->vault->database()).has_value());
        QVERIFY(Journal(*m_file->vault).verify(m_file->vault->database()).has_value());
    }

    void erasingNobodyIsNoFailure()
    {
        Result<Transaction> unit = Transaction::begin(m_file->vault->database());
        QVERIFY(unit.has_value());
        for (const auto &holder : personalDataHolders()) {
            const Result<RemovedRows> rows = holder->erase(*unit, 4711);
            QVERIFY(rows.has_value());
            QVERIFY(rows->isEmpty());
        }
    }

    void everyFieldIsDescribed()
    {
        const Result<qint64> id = CustomerWriter(*m_session).add(markedCard(QStringLiteral("qzdescribed")));
        QVERIFY(id.has_value());
        QJsonArray all;
        for (const auto &holder : personalDataHolders()) {
            const Result<QJsonValue> told = holder->describe(m_file->vault->database(), *id);
            QVERIFY(told.has_value());
            all.append(*told);
        }
        const QString text = QString::fromUtf8(QJsonDocument(all).toJson());
        for (const char *part : markedTexts)
            QVERIFY2(text.contains(QString::fromUtf8(part) + QStringLiteral("qzdescribed")), part);
        QVERIFY(text.contains(QLatin1String("1931-07-29")));
    }

private:
    void addByHandAndEdit()
    {
        CustomerWriter writer(*m_session);
        const Result<qint64> id = writer.add(markedCard(m_mark));
        QVERIFY(id.has_value());
        Result<Customer> card = CustomerReader(m_file->vault->database()).card(*id);
        QVERIFY(card.has_value());
        card->notes += QStringLiteral(" encore");
        card->lastName += QStringLiteral("edit");
        QVERIFY(writer.save(*card).has_value());
        QVERIFY(writer.addVisit(*id, VisitKind::Visit, m_file->clock.today()).has_value());
        ConsentForm form;
        form.customerId = *id;
        form.purpose = QStringLiteral("offers");
        form.guardian = QStringLiteral("Parent") + m_mark;
        form.evidence = Evidence{QStringLiteral("eml"), "From: Scan" + m_mark.toUtf8() + QByteArray(9000, 'x')};
        QVERIFY(ConsentWriter(*m_session).record(form).has_value());
        form.channel = Channel::Post;
        QVERIFY(ConsentWriter(*m_session).record(form).has_value());
        const QString list = m_file->path() + QLatin1String(".list.csv");
        QVERIFY(exportMailing(*m_session, m_file->vault->database(), form.purpose, Channel::Post, list).has_value());
        QVERIFY(QFile::remove(list));
        m_ids.append(*id);
    }

    /// Made by one sheet, completed by another: the second one's undo image holds the first state.
    void addBySheet()
    {
        const QString path = m_file->path() + QLatin1String(".csv");
        for (const char *line :
            {"Nom;Prénom;Tél;E-mail;CP;Newsletter;Commentaire\r\nSheetqzmarker;Paulqzmarker;06 39 98 77 32;cqzmarker@example.net;;O;\r\n",
                "Nom;Prénom;Tél;E-mail;CP;Newsletter;Commentaire\r\nSheetqzmarker;Paulqzmarker;06 39 98 77 32;;98764;N;Remarkqzmarker\r\n"}) {
            QFile sheet(path);
            QVERIFY(sheet.open(QIODevice::WriteOnly | QIODevice::Truncate));
            sheet.write(line);
            sheet.close();
            ImportOptions options;
            options.duplicates = DuplicatePolicy::Update;
            const Result<ImportReport> report = importSheet(*m_session, m_file->vault->database(), path, options);
            QVERIFY(report.has_value());
            QCOMPARE(report->created + report->updated, 1);
        }
        QFile::remove(path);
        Result<Statement> last = Statement::prepare(m_file->vault->database(), "SELECT max(id) FROM customer");
        QVERIFY(last.has_value() && last->step().has_value());
        m_ids.append(last->integer(0));
    }

    /// Marks that stand in some page: as typed and as the undo image keeps it, as the index folds it, as a program keeps texts in memory (UTF-16),
    /// the digits of the phones.
    QList<QByteArray> found()
    {
        const QByteArray text = m_mark.toUtf8();
        QByteArray wide;
        for (const char c : text)
            wide += QByteArray(1, '\0') + c;
        QList<QByteArray> needles{text, text.right(6), wide, "Civ" + text, "note" + text, "aller" + text, "poste " + text, "ext" + text,
            "Remark" + text, "Sheet" + text, "Parent" + text, "Scan" + text, "Ville" + text, "pref" + text, "639987731", "0639987731", "639987732",
            "33639987731", "06 39 98 77 31", "1931-07-29", "98765", "98764"};
        QList<QByteArray> hits;
        const QByteArray pages = decryptedPages(m_file->vault->database());
        for (const QByteArray &needle : std::as_const(needles)) {
            if (pages.contains(needle))
                hits.append(needle);
        }
        return hits;
    }

    const QString m_mark = QStringLiteral("qzmarker");
    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<Session> m_session;
    QList<qint64> m_ids;
};

QTEST_GUILESS_MAIN(TestErasedMeansErased)
#include "tst_erasedmeanserased.moc"
