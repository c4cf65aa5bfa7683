// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/erasurecertificate.h"

#include "ui/paper/document.h"
#include "ui/paper/documentwords.h"

#include <QRandomGenerator>

namespace couvert {

namespace {

constexpr const char *CertificateContext = "couvert::ErasureCertificate";

struct Kind {
    const char *words;
    QStringList tables;
};

/// Tables in the order and the words of a reader; what none of them names is counted at the end.
QList<Kind> kinds()
{
    return {{QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Cards"), {QStringLiteral("customer")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "E-mails, numbers and addresses"),
            {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("address")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Visits and orders"), {QStringLiteral("visit")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Consents and refusals"),
            {QStringLiteral("consent_event"), QStringLiteral("consent_claim"), QStringLiteral("consent_state")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Scans and mails kept as proof"), {QStringLiteral("evidence")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Lines in exported lists"), {QStringLiteral("mailing_recipient")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Texts of requests, corrections and restrictions"),
            {QStringLiteral("request"), QStringLiteral("request_event"), QStringLiteral("rectification"), QStringLiteral("restriction")}},
        {QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Earlier states kept for undo"), {QStringLiteral("undo_image")}}};
}

const char *whyArchived(const QString &duty)
{
    if (duty == QLatin1String("invoice"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "accounts must be kept ten years (Code de commerce, art. L123-22)");
    if (duty == QLatin1String("tax"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "tax documents must be kept (Livre des procédures fiscales, art. L102 B)");
    if (duty == QLatin1String("contract"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "proof of a contract, five years (Code civil, art. 2224)");
    if (duty == QLatin1String("online_contract"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "contract made online, ten years (Code de la consommation, art. D213-2)");
    if (duty == QLatin1String("claim"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "needed for a claim in law (RGPD, art. 17(3)(e))");
    if (duty == QLatin1String("employment"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "papers of employment must be kept (Code du travail)");
    if (duty == QLatin1String("application"))
        return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "proof of a fair choice of applicants (Code du travail, art. L1134-5)");
    return QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "a legal duty (RGPD, art. 17(3)(b))");
}

QString endOf(const KeptThing &kept, const DocumentWords &say)
{
    if (kept.until.isValid())
        return say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Until %1")).arg(say.day(kept.until));
    return say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Five years from the day on which it is closed"));
}

void addBackups(Document &page, const DocumentWords &say, const BackupsEnd &backups)
{
    page.part(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Backups")));
    if (backups.reason == QLatin1String("no_backup"))
        page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "No backup of this customer file was ever made with Couvert.")));
    else if (backups.day.isValid())
        page.paragraph(say(
            QT_TRANSLATE_NOOP("couvert::ErasureCertificate",
                "Backups made before today may still hold the data, encrypted. None of them may be kept after %1. The ledger of erasures lies beside "
                "them."))
                .arg(say.day(backups.day)));
    else
        page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate",
            "A folder that once received backups cannot be reached now: the day on which the last backup ends is not known. The ledger of erasures "
            "goes there with the next backup.")));
}

} // namespace

QList<std::pair<QString, qint64>> removedWords(RemovedRows removed, const QString &language)
{
    const DocumentWords say(language, CertificateContext);
    QList<std::pair<QString, qint64>> list;
    const auto add = [&](const char *words, qint64 rows) {
        if (rows > 0)
            list.append({say(words), rows});
    };
    for (const Kind &kind : kinds()) {
        qint64 rows = 0;
        for (const QString &table : kind.tables)
            rows += removed.take(table);
        add(kind.words, rows);
    }
    qint64 others = 0;
    for (const qint64 rows : std::as_const(removed))
        others += rows;
    add(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Other rows"), others);
    return list;
}

KeptWords keptWords(const KeptThing &kept, const QString &language)
{
    const DocumentWords say(language, CertificateContext);
    switch (kept.what) {
    case KeptThing::What::Archived:
        return {say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "A document kept apart in the archive")), say(whyArchived(kept.duty))};
    case KeptThing::What::Opposition:
        return {say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "The objection, as a keyed fingerprint without a name")),
            say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "so that no message is sent again (RGPD, art. 21)"))};
    case KeptThing::What::PhoneProof:
        return {say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "The proof of a consent to calls, with the number as a keyed fingerprint")),
            say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "must be kept three years (Code de la consommation, art. R223-2)"))};
    case KeptThing::What::Ledger:
        return {say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "A line in the ledger of erasures, in keyed fingerprints without a name")),
            say(QT_TRANSLATE_NOOP(
                "couvert::ErasureCertificate", "so that neither a list nor a restored backup brings the data back (RGPD, art. 17 and 32)"))};
    case KeptThing::What::Request:
        return {say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Number, kind and days of a request, without a name")),
            say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "proof that it was answered (RGPD, art. 5(2); Code civil, art. 2224)"))};
    }
    return {};
}

QString erasureCertificateName(QDate day)
{
    constexpr quint32 numbers = 0x1000000;
    const quint32 number = QRandomGenerator::system()->bounded(numbers);
    return QStringLiteral("effacement-%1-%2.pdf").arg(day.toString(Qt::ISODate)).arg(number, 6, 16, QLatin1Char('0'));
}

Result<> writeErasureCertificate(const QString &pdfPath, const ErasureCertificate &certificate)
{
    const ErasureOutcome &outcome = certificate.outcome;
    if (!outcome.isProven())
        return fail(FailureCode::InvalidValue, QStringLiteral("residue"));
    const DocumentWords say(certificate.language, CertificateContext);
    const QString name = say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Certificate of erasure"));
    Document page(name, certificate.restaurant, name + QStringLiteral(" · ") + say.day(certificate.at.date()));
    page.title(name);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate",
        "The data of the person were removed from the customer file. The program then searched the file and what it keeps beside it for every "
        "value that it had removed, and found none.")));
    page.space(3);
    page.row(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Erased on")),
        say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "%1 at %2"))
            .arg(say.day(certificate.at.date()), certificate.at.time().toString(QStringLiteral("HH:mm"))));
    if (!certificate.requestNumber.isEmpty())
        page.row(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Request")), certificate.requestNumber);
    page.row(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Persons")), say.locale().toString(outcome.people));

    page.part(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "What was removed")));
    for (const auto &[words, rows] : removedWords(outcome.removed, certificate.language))
        page.row(words, say.locale().toString(rows));
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate",
                       "The search index, the free space of the file and its log are part of it: they were overwritten.")),
        PaperType::Caption);

    page.part(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "What was searched")));
    page.row(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Pages of the file")), say.locale().toString(outcome.pagesSearched));
    page.row(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "Found again")), say.locale().toString(outcome.residue));

    page.part(say(QT_TRANSLATE_NOOP("couvert::ErasureCertificate", "What is kept, why and until when")));
    for (const KeptThing &kept : outcome.kept) {
        const KeptWords words = keptWords(kept, certificate.language);
        page.item(QStringLiteral("–"), words.what + say.colon() + words.why + QStringLiteral(". ") + endOf(kept, say) + QLatin1Char('.'));
    }
    addBackups(page, say, outcome.backups);
    return page.save(pdfPath);
}

} // namespace couvert
