// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/dossierexport.h"
#include "model/consent/consentwriter.h"
#include "model/consent/oppositions.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/exchange/mailingexport.h"
#include "model/journal/journal.h"
#include "model/vault/settings.h"
#include "tests/support/jsonschema.h"
#include "tests/support/markedcard.h"
#include "tests/support/pdfreading.h"
#include "tests/support/testvault.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <zip.h>

using namespace couvert;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of an entry, null when it cannot be read with this password.
QByteArray unlocked(const QString &zipPath, const char *entry, const char *password)
{
    zip_t *archive = zip_open(QFile::encodeName(zipPath).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return {};
    QByteArray bytes;
    zip_stat_t facts;
    if (zip_stat(archive, entry, 0, &facts) == 0) {
        zip_file_t *file = password == nullptr ? zip_fopen(archive, entry, 0) : zip_fopen_encrypted(archive, entry, 0, password);
        if (file != nullptr) {
            bytes.resize(static_cast<qsizetype>(facts.size));
            if (zip_fread(file, bytes.data(), facts.size) != static_cast<zip_int64_t>(facts.size))
                bytes.clear();
            zip_fclose(file);
        }
    }
    zip_discard(archive);
    return bytes;
}

DossierOptions optionsFor(DossierKind kind)
{
    DossierOptions options;
    options.kind = kind;
    return options;
}

} // namespace

/// What a person gets is all that is held, in a form they can read, and nothing of anybody else.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<TestVault>();
        m_clock = std::make_unique<DayClock>(QDate(2026, 11, 25));
        m_session = std::make_unique<Session>(*m_file->vault, *m_clock);
        m_dir = std::make_unique<QTemporaryDir>();
        addPerson();
    }
    void cleanup()
    {
        m_session.reset();
        m_file.reset();
    }

    void everythingHeldIsInEveryFile()
    {
        const QString out = m_dir->filePath(QStringLiteral("out"));
        const Result<QStringList> files = exportDossier(*m_session, database(), m_id, {}, out);
        QVERIFY2(files.has_value(), files ? "" : qPrintable(files.error().detail));
        QCOMPARE(names(*files),
            (QStringList{QStringLiteral("contact.vcf"), QStringLiteral("data.csv"), QStringLiteral("dossier.json"), QStringLiteral("dossier.pdf"),
                QStringLiteral("evidence-1.eml")}));
        const QString json = QString::fromUtf8(contentOf(out + QLatin1String("/dossier.json")));
        QVERIFY(contentOf(out + QLatin1String("/data.csv"))
                .startsWith("\xEF\xBB\xBF"
                            "section;number;field;value\r\n"));
        const QString csv = QString::fromUtf8(contentOf(out + QLatin1String("/data.csv")));
        const QString pdf = wordsOf(out + QLatin1String("/dossier.pdf"));
        for (const QString &mark : marks()) {
            QVERIFY2(json.contains(mark), qPrintable(mark));
            QVERIFY2(csv.contains(mark), qPrintable(mark));
            QVERIFY2(pdf.contains(mark), qPrintable(mark + QLatin1String(" | ") + pdf));
        }
        QCOMPARE(contentOf(out + QLatin1String("/evidence-1.eml")), m_evidence);
        for (const QString &file : *files)
            QCOMPARE(
                QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        // The words that were shown, what was objected to, where the person was written to, what was done.
        for (const char *words : {"J’accepte", "Vos oppositions", "Listes où vous figuriez", "fiche consultée", "CNIL", "Exemple Routage", "US",
                 "novembre 2029", "Ce que disait votre fiche"})
            QVERIFY2(pdf.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + QLatin1String(" | ") + pdf));
    }

    void theDocumentKeepsToItsSchema_data()
    {
        QTest::addColumn<DossierKind>("kind");
        QTest::newRow("access") << DossierKind::Access;
        QTest::newRow("portability") << DossierKind::Portability;
    }

    void theDocumentKeepsToItsSchema()
    {
        QFETCH(DossierKind, kind);
        const JsonSchema schema(
            QJsonDocument::fromJson(contentOf(qEnvironmentVariable("COUVERT_SOURCE") + QLatin1String("/resources/dossier.schema.json"))).object());
        Result<Dossier> dossier = wholeDossier(*m_session, database(), m_id, optionsFor(kind));
        QVERIFY(dossier.has_value());
        QCOMPARE(schema.misfit(dossier->document), QString());
        QVERIFY(!schema.misfit(QJsonObject{{QStringLiteral("format"), QStringLiteral("couvert-dossier")}}).isEmpty());
        // A person of whom nothing is known but a name.
        Customer bare;
        bare.lastName = QStringLiteral("Seul");
        const Result<qint64> id = CustomerWriter(*m_session).add(bare);
        QVERIFY(id.has_value());
        dossier = wholeDossier(*m_session, database(), *id, optionsFor(kind));
        QVERIFY(dossier.has_value());
        QCOMPARE(schema.misfit(dossier->document), QString());
    }

    void portabilityHoldsWhatThePersonGave()
    {
        const QString out = m_dir->filePath(QStringLiteral("out"));
        QVERIFY(exportDossier(*m_session, database(), m_id, optionsFor(DossierKind::Portability), out).has_value());
        const QString json = QString::fromUtf8(contentOf(out + QLatin1String("/dossier.json")));
        for (const char *given : {"Épo", "Zoé", "Ém.", "rue ", "pref", "aller", "J’accepte", "2026-03-12"})
            QVERIFY2(json.contains(QString::fromUtf8(given)), given);
        for (const char *ours : {"noteqz", "tagqz", "sourceqz", "extqz", "category", "history", "earlier", "mailings", "uuid", "recorded_at",
                 "information", "evidence-1"})
            QVERIFY2(!json.contains(QLatin1String(ours)), ours);
    }

    void aMaskReachesEveryFile()
    {
        const QString out = m_dir->filePath(QStringLiteral("out"));
        DossierOptions options;
        options.masks = {{QStringLiteral("notes"), QStringLiteral("noteqz"), QStringLiteral("third_party")},
            {QStringLiteral("guardian"), {}, QStringLiteral("third_party")},
            {QStringLiteral("attachments"), QStringLiteral("evidence-1.eml"), QStringLiteral("third_party")}};
        const Result<QStringList> files = exportDossier(*m_session, database(), m_id, options, out);
        QVERIFY(files.has_value());
        QCOMPARE(files->size(), 4);
        for (const QString &file : *files) {
            const QString text = file.endsWith(QLatin1String(".pdf")) ? wordsOf(file) : QString::fromUtf8(contentOf(file));
            QVERIFY2(!text.contains(QLatin1String("noteqz"), Qt::CaseInsensitive) && !text.contains(QLatin1String("Parentqz")), qPrintable(file));
        }
        QVERIFY(wordsOf(out + QLatin1String("/dossier.pdf")).contains(QStringLiteral("passages masqués : 1")));
    }

    void theArchiveOpensWithItsPasswordOnly()
    {
        const QString out = m_dir->filePath(QStringLiteral("out"));
        const QString password = QStringLiteral("Été-42 mots");
        const Result<QStringList> files = exportDossier(*m_session, database(), m_id, {}, out, password);
        QVERIFY(files.has_value());
        QCOMPARE(names(*files), QStringList{QStringLiteral("dossier.zip")});
        QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const QByteArray json = unlocked(files->first(), "dossier.json", password.toUtf8().constData());
        QVERIFY(json.contains("Zoéqz"));
        QVERIFY(unlocked(files->first(), "dossier.pdf", password.toUtf8().constData()).startsWith("%PDF-"));
        QVERIFY(unlocked(files->first(), "dossier.json", "autre mot de passe").isEmpty());
        QVERIFY(unlocked(files->first(), "dossier.json", nullptr).isEmpty());
        zip_t *archive = zip_open(QFile::encodeName(files->first()).constData(), ZIP_RDONLY, nullptr);
        zip_stat_t facts;
        QVERIFY(archive != nullptr && zip_stat(archive, "data.csv", 0, &facts) == 0);
        QCOMPARE(facts.encryption_method, static_cast<zip_uint16_t>(ZIP_EM_AES_256));
        zip_discard(archive);
        QVERIFY(!contentOf(files->first()).contains("Zoéqz"));
        QVERIFY(!exportDossier(*m_session, database(), m_id, {}, m_dir->filePath(QStringLiteral("two")), QString()).has_value());
        QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("two"))));
    }

    void nothingStaysOfAnExportThatFails_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("another person's file stands there") << QStringLiteral("contact.vcf");
        QTest::newRow("a folder stands in the way of the last one") << QStringLiteral("evidence-1.eml.part/");
        QTest::newRow("no folder can be made") << QStringLiteral("");
    }

    void nothingStaysOfAnExportThatFails()
    {
        QFETCH(QString, obstacle);
        QString out = m_dir->filePath(QStringLiteral("out"));
        if (obstacle.isEmpty()) {
            out = m_dir->filePath(QStringLiteral("none/out"));
        } else {
            QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("out")));
            if (obstacle.endsWith(QLatin1Char('/')))
                QVERIFY(QDir(out).mkdir(obstacle.chopped(1)));
            else
                QVERIFY(QFile(out + QLatin1Char('/') + obstacle).open(QIODevice::WriteOnly));
        }
        const qint64 before = Journal(*m_file->vault).count(database()).value_or(-1);
        QVERIFY(!exportDossier(*m_session, database(), m_id, {}, out).has_value());
        QCOMPARE(Journal(*m_file->vault).count(database()).value_or(-2), before);
        const QStringList left = QDir(out).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, obstacle.isEmpty() ? QStringList() : QStringList{QString(obstacle).remove(QLatin1Char('/'))});
    }

    void theJournalKnowsOfItAndNamesNobody()
    {
        QVERIFY(exportDossier(*m_session, database(), m_id, {}, m_dir->filePath(QStringLiteral("out"))).has_value());
        const Result<QList<JournalEntry>> entries = Journal(*m_file->vault).entries(database(), {});
        QVERIFY(entries.has_value());
        QCOMPARE(entries->first().action, actionCode(JournalAction::Exported));
        QCOMPARE(entries->first().subject, JournalSubject::customer(m_id).text());
        QVERIFY(entries->first().detail.contains(QLatin1String("\"kind\":\"access\"")));
        QVERIFY(!entries->first().detail.contains(QLatin1String("qz")));
        // And so does the next dossier.
        const Result<Dossier> next = wholeDossier(*m_session, database(), m_id, {});
        QVERIFY(next.has_value());
        QCOMPARE(next->document.value(QLatin1String("data")).toObject().value(QLatin1String("dossiers")).toArray().size(), 1);
        QVERIFY(wholeDossier(*m_session, database(), 4711, {}).error().code == FailureCode::NotFound);
    }

private:
    Database &database() { return m_file->vault->database(); }

    static QStringList names(const QStringList &paths)
    {
        QStringList list;
        for (const QString &path : paths)
            list.append(QFileInfo(path).fileName());
        list.sort();
        return list;
    }

    /// A text of its own in every field.
    static QStringList marks()
    {
        QStringList list{QStringLiteral("Parentqz")};
        for (const char *part : markedTexts)
            list.append(QString::fromUtf8(part) + QLatin1String("qz"));
        return list;
    }

    void addPerson()
    {
        const QString mark = QStringLiteral("qz");
        Customer card = markedCard(mark);
        card.language = QStringLiteral("fr");
        CustomerWriter writer(*m_session);
        const Result<qint64> id = writer.add(card);
        QVERIFY(id.has_value());
        m_id = *id;
        Result<Customer> stored = CustomerReader(database()).card(m_id);
        QVERIFY(stored.has_value());
        stored->notes += QStringLiteral(" encore");
        QVERIFY(writer.save(*stored).has_value());
        QVERIFY(writer.addVisit(m_id, VisitKind::Booking, QDate(2026, 3, 12)).has_value());
        QVERIFY(writer.addVisit(m_id, VisitKind::Visit, QDate(2026, 11, 20)).has_value());
        QVERIFY(writer.recordView(m_id).has_value());
        ConsentForm form;
        form.customerId = m_id;
        form.purpose = QStringLiteral("offers");
        form.channel = Channel::Post;
        form.guardian = QStringLiteral("Parent") + mark;
        m_evidence = "From: Scan\n\n" + QByteArray(3000, 'x');
        form.evidence = Evidence{QStringLiteral("eml"), m_evidence};
        QVERIFY(ConsentWriter(*m_session).record(form).has_value());
        QVERIFY(exportMailing(*m_session, database(), form.purpose, Channel::Post, m_dir->filePath(QStringLiteral("list.csv"))).has_value());
        QVERIFY(oppose(*m_session, Channel::Email, card.emails.first().address).has_value());
        Result<UnitOfWork> unit = UnitOfWork::begin(*m_session);
        QVERIFY(unit.has_value());
        QVERIFY(writeSettings(unit->transaction(),
            {{QStringLiteral("restaurant"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Auberge de l’Exemple")}}},
                {QStringLiteral("processors"),
                    QJsonArray{QJsonObject{
                        {QStringLiteral("name"), QStringLiteral("Exemple Routage")}, {QStringLiteral("country"), QStringLiteral("US")}}}}})
                .has_value());
        QVERIFY(unit->record(JournalAction::SettingsChanged).has_value());
        QVERIFY(unit->commit().has_value());
    }

    std::unique_ptr<TestVault> m_file;
    std::unique_ptr<DayClock> m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_evidence;
    qint64 m_id = 0;
};

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
