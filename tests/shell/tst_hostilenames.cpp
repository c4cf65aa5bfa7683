// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/dossierexport.h"
#include "app/wiring/holders.h"
#include "model/consent/consentwriter.h"
#include "model/customers/customerwriter.h"
#include "model/requests/erasure.h"
#include "model/requests/letter.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "model/vault/settings.h"
#include "tests/support/pdfreading.h"
#include "tests/support/testvault.h"
#include "ui/customers/clientspage.h"
#include "ui/paper/consentform.h"
#include "ui/paper/consentproof.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/paper/letterpage.h"
#include "ui/paper/recoverysheet.h"
#include "ui/paper/requestpage.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace couvert;

namespace {

/// Names that try to be more than a name. `bait` is a picture that stands on the disk: whoever reads HTML or follows addresses opens it.
QStringList hostileNames(const QString &bait)
{
    return {QStringLiteral("<b>Zoé</b><img src=\"file://%1\"><img src=\"%1\"> & Cie").arg(bait),
        QStringLiteral("<html><body background='file://%1'>Zoé").arg(bait),
        QStringLiteral("<style>@import url(file://%1); * { background: url('%1') }</style>Zoé").arg(bait),
        QStringLiteral("<a href=\"http://192.0.2.7/x\">Zoé</a><img src=\"http://192.0.2.7/x.png\">"), QStringLiteral("file://%1").arg(bait),
        QStringLiteral("Zo\u202Eé\u2066 D\u202Aupont\u202C"), QStringLiteral("Zoé\n\t\u0007Dupont{reason!}{restaurant_name}"),
        QStringLiteral("Zoé ") + QString(10'000, QLatin1Char('W')), QStringLiteral("Zoé ").repeated(2'500)};
}

[[noreturn]] void giveUp(const char *where)
{
    qFatal("%s", where);
}

void keep(const QString &path, const Result<QByteArray> &pdf)
{
    QFile file(path);
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        giveUp("a document");
}

qint64 addHostile(const Session &session, const QString &name)
{
    Customer card;
    card.civility = name;
    card.lastName = name;
    card.firstName = name;
    card.company = name;
    card.emails = {{name, ContactUse::Personal}};
    card.phones = {{name, {}, ContactUse::Personal}};
    card.addresses = {{name, name, name, name, ContactUse::Personal}};
    card.preferences = name;
    card.allergies = name;
    card.notes = name;
    card.tags = {name};
    card.source = name;
    const Result<qint64> id = CustomerWriter(session).add(card);
    if (!id)
        giveUp("a card");
    Result<UnitOfWork> unit = UnitOfWork::begin(session);
    QJsonObject restaurant;
    for (const char *key : {"name", "street", "city", "email", "responsible"})
        restaurant.insert(QLatin1String(key), name);
    if (!unit || !writeSettings(unit->transaction(), {{QStringLiteral("restaurant"), restaurant}}) || !unit->record(JournalAction::SettingsChanged)
        || !unit->commit())
        giveUp("the restaurant");
    return *id;
}

void makePapers(const Session &session, qint64 id, const QString &name, const QString &folder)
{
    Database &database = session.vault().database();
    if (!exportDossier(session, database, id, {}, folder))
        giveUp("a dossier");
    const Result<Request> request = RequestWriter(session).open({.kind = RequestKind::Erasure,
        .received = session.clock().today(),
        .customerId = id,
        .person = {},
        .contact = name,
        .channel = name,
        .asked = name});
    if (!request)
        giveUp("a request");
    LetterInput input;
    input.reason = name;
    input.done = name;
    input.recipients = {name};
    input.kept = {{name, name, session.clock().today()}};
    for (const LetterKind kind : allLetterKinds) {
        const Result<Letter> letter = draftLetter(session, database, *request, kind, input);
        if (!letter)
            giveUp("a letter");
        keep(folder + QLatin1Char('/') + letterKindCode(kind) + QLatin1String(".pdf"), letterPdf(*letter));
    }
    const Result<RequestSheet> timeline = requestSheetFor(session, database, *request);
    if (!timeline)
        giveUp("a timeline");
    keep(folder + QLatin1String("/request.pdf"), requestPdf(*timeline));
    RecoverySheet sheet = recoverySheetFor(session.vault(), RecoveryCode::generate(), session.clock().today(), QStringLiteral("fr"));
    sheet.accountName = name;
    if (!writeRecoverySheet(folder + QLatin1String("/recovery.pdf"), sheet))
        giveUp("a recovery sheet");
}

void makeConsentPapers(const Session &session, qint64 id, const QString &name, const QString &folder)
{
    Database &database = session.vault().database();
    const Result<ConsentFormSheet> sheet =
        consentFormFor(database, {{QStringLiteral("offers")}, {Channel::Email, Channel::Post}, QStringLiteral("fr")});
    if (!sheet || !writeConsentForm(folder + QLatin1String("/form.pdf"), *sheet))
        giveUp("a form");
    ConsentForm form;
    form.customerId = id;
    form.purpose = QStringLiteral("offers");
    form.channel = Channel::Post;
    form.action = ConsentAction::Given;
    form.how = ConsentHow::Paper;
    form.guardian = name;
    const Result<RecordedConsent> given = ConsentWriter(session).record(form);
    if (!given)
        giveUp("a consent");
    const Result<ConsentProof> proof = consentProofFor(database, id, given->event, QStringLiteral("fr"));
    if (!proof || !writeConsentProof(folder + QLatin1String("/proof.pdf"), *proof))
        giveUp("a proof");
}

/// The page of requests and every form on it.
void showForms(const Session &session, qint64 id)
{
    RightsTools tools;
    tools.collect = [](const Session &acting, Database &database, qint64 customer, const DossierOptions &options) {
        return wholeDossier(acting, database, customer, options);
    };
    tools.holders = [] { return personalDataHolders(); };
    RequestsPage page(session, tools);
    page.resize(1100, 700);
    page.show();
    page.activated();
    const Result<QList<Request>> requests = RequestReader(session.vault().database()).ofCustomer(id);
    if (!requests || requests->isEmpty())
        giveUp("the requests");
    const QString number = requests->constFirst().number;
    const QString who = QString::number(id);
    for (const QString &task : {QStringLiteral("request:%1").arg(number), QStringLiteral("new:%1").arg(who), QStringLiteral("rectify:%1").arg(who),
             QStringLiteral("export:%1").arg(who), QStringLiteral("erase:%1").arg(who), QStringLiteral("restrict:%1").arg(who),
             QStringLiteral("object:%1").arg(who), QStringLiteral("letter:%1:%2:refusal").arg(who, number)}) {
        page.begin(task);
        QTest::qWait(60);
        if (page.grab().isNull())
            giveUp("a form");
    }
}

void eraseWithCertificate(const Session &session, qint64 id, const QString &name, const QString &folder)
{
    const PersonalDataHolders holders = personalDataHolders();
    Result<ErasureOutcome> outcome = Erasure(session, session.vault().database(), holders).erase({id}, {});
    // The restaurant bears the name of the person here, so it is found again; what the page shows is in question, not that.
    if (outcome)
        outcome->residue = 0;
    if (!outcome
        || !writeErasureCertificate(folder + QLatin1String("/certificate.pdf"), {name, {}, session.clock().now(), *outcome, QStringLiteral("fr")}))
        giveUp("a certificate");
}

/// The page with the list and the card, and the labels that pages are made of.
void showLabels(const Session &session, qint64 id, const QString &name)
{
    ClientsPage page(session, {});
    page.resize(1100, 700);
    page.show();
    page.activated();
    page.showCustomer(id);
    QTest::qWait(300);
    if (page.grab().isNull() || page.currentCustomer() != id)
        giveUp("the card");
    QWidget labels;
    auto *column = new QVBoxLayout(&labels);
    column->addWidget(new PlainLabel(name));
    auto *notice = new NoticeLabel;
    notice->setText(name);
    column->addWidget(notice);
    labels.show();
    QTest::qWait(20);
    if (labels.grab().isNull())
        giveUp("the labels");
}

/// What runs under the trace: all that shows a customer's words.
int makeAll(const QString &folder, const QString &bait)
{
    if (!initialiseCrypto())
        return 1;
    const QStringList names = hostileNames(bait);
    for (qsizetype i = 0; i < names.size(); ++i) {
        TestVault file;
        const Session session(*file.vault, file.clock);
        const qint64 id = addHostile(session, names.at(i));
        const QString papers = QStringLiteral("%1/%2").arg(folder).arg(i);
        makePapers(session, id, names.at(i), papers);
        makeConsentPapers(session, id, names.at(i), papers);
        showLabels(session, id, names.at(i));
        // Those with something to open, and one that is long: every form takes its time under a trace.
        if (names.at(i).contains(bait) || i == names.size() - 2)
            showForms(session, id);
        eraseWithCertificate(session, id, names.at(i), papers);
    }
    return 0;
}

} // namespace

/// A name is text wherever it is shown or printed: it opens no file and calls nobody.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpened()
    {
        if (!hasTools({QStringLiteral("strace"), QStringLiteral("pdftotext"), QStringLiteral("pdfimages")}))
            QSKIP("strace and poppler-utils are needed");
        QTemporaryDir dir;
        QVERIFY(dir.isValid());
        const QString bait = dir.filePath(QStringLiteral("bait.png"));
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(bait));
        const QString log = dir.filePath(QStringLiteral("opened"));
        QProcess traced;
        traced.setProcessChannelMode(QProcess::ForwardedChannels);
        // The search for leaks is a trace of its own, and two of them cannot be.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ASAN_OPTIONS"), environment.value(QStringLiteral("ASAN_OPTIONS")) + QStringLiteral(":detect_leaks=0"));
        traced.setProcessEnvironment(environment);
        traced.start(QStringLiteral("strace"),
            {QStringLiteral("-f"), QStringLiteral("-s"), QStringLiteral("4096"), QStringLiteral("-e"), QStringLiteral("trace=%file,socket,connect"),
                QStringLiteral("-o"), log, QCoreApplication::applicationFilePath(), QStringLiteral("--make-all"), dir.path(), bait});
        QVERIFY(traced.waitForFinished(500'000));
        QFile file(log);
        const QByteArray opened = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (traced.exitCode() != 0 && !opened.contains("execve"))
            QSKIP("this system lets nothing be traced");
        QCOMPARE(traced.exitCode(), 0);

        // The trace sees what is opened: the dossiers are in it.
        QVERIFY(opened.contains("dossier.json"));
        for (const QByteArray &line : opened.split('\n')) {
            QVERIFY2(!line.contains("bait.png") || line.contains("execve("), line.constData());
            QVERIFY2(!line.contains("AF_INET"), line.constData());
            QVERIFY2(!line.contains("192.0.2.7") || line.contains("execve("), line.constData());
        }
        for (int i = 0; i < hostileNames(bait).size(); ++i) {
            const QDir made(dir.filePath(QString::number(i)));
            const QStringList papers = made.entryList({QStringLiteral("*.pdf")});
            QCOMPARE(papers.size(), 14);
            for (const QString &paper : papers) {
                QCOMPARE(picturesIn(made.filePath(paper)), 0);
                const QString words = wordsOf(made.filePath(paper));
                QVERIFY2(!words.isEmpty() && !words.contains(QChar(0x202E)), qPrintable(paper));
                if (i == 0 && paper != QLatin1String("recovery.pdf"))
                    QVERIFY2(QString(words).remove(QLatin1Char(' ')).contains(QStringLiteral("<b>Zoé</b>")), qPrintable(paper + words));
            }
        }
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--make-all"))
        return makeAll(arguments.at(2), arguments.at(3));
    TestHostileNames test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilenames.moc"
