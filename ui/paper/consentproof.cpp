// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/consentproof.h"

#include "model/consent/consentlengths.h"
#include "model/consent/consentreader.h"
#include "model/consent/evidence.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/customerreader.h"
#include "ui/paper/consentwordsonpaper.h"
#include "ui/paper/document.h"
#include "ui/paper/documentwords.h"

namespace couvert {

namespace {

constexpr const char *ProofContext = "couvert::ConsentProof";

/// "24 novembre 2026, 15:04 (UTC+01:00)": the hour as it was on the wall in France.
QString momentOnPaper(const QDateTime &at, const DocumentWords &say)
{
    return QStringLiteral("%1, %2 (UTC%3)")
        .arg(say.day(at.date()), at.time().toString(QStringLiteral("HH:mm")), at.toString(QStringLiteral("t")).remove(QStringLiteral("UTC")));
}

bool isNo(ConsentAction action)
{
    return action == ConsentAction::Withdrawn || action == ConsentAction::Refused;
}

} // namespace

Result<ConsentProof> consentProofFor(Database &database, qint64 customerId, qint64 eventId, const QString &language)
{
    const Result<Customer> card = CustomerReader(database).card(customerId);
    if (!card)
        return failure(card);
    const Result<QList<ConsentEvent>> history = ConsentReader(database).history(customerId);
    if (!history)
        return failure(history);
    const Result<RestaurantLines> restaurant = restaurantLines(database);
    if (!restaurant)
        return failure(restaurant);
    ConsentProof proof;
    proof.restaurant = *restaurant;
    proof.person = card->fullName();
    proof.language = language;
    for (const ConsentEvent &event : *history) {
        if (event.id == eventId)
            proof.event = event;
    }
    if (proof.event.id == 0)
        return fail(FailureCode::NotFound, QStringLiteral("event"));
    for (const ConsentEvent &later : *history) {
        const bool same = later.purpose == proof.event.purpose && later.channel == proof.event.channel;
        if (same && isNo(later.action) && later.at >= proof.event.at && later.id != eventId && !proof.takenBack.isValid())
            proof.takenBack = later.at;
    }
    const Result<QString> purpose = ConsentWordsOnPaper(language).purpose(database, proof.event.purpose);
    if (!purpose)
        return failure(purpose);
    proof.purpose = *purpose;
    if (proof.event.wording > 0) {
        const WordingNumber number{proof.event.purpose, proof.event.language, proof.event.wording};
        const Result<Wording> wording = wordingOfNumber(database, number);
        if (!wording)
            return failure(wording);
        proof.wordingText = wording->text;
        proof.wordingNumber = number.text();
    }
    if (proof.event.evidence > 0) {
        const Result<Evidence> evidence = storedEvidence(database, proof.event.evidence);
        if (!evidence)
            return failure(evidence);
        proof.evidenceKind = evidence->kind;
    }
    if (proof.event.channel == Channel::Phone && proof.event.action == ConsentAction::Given) {
        const Result<ConsentLengths> lengths = ConsentLengths::read(database);
        if (!lengths)
            return failure(lengths);
        proof.keptUntil = frenchDay(proof.event.at).addMonths(lengths->proofMonthsOfCalls());
    }
    return proof;
}

Result<> writeConsentProof(const QString &pdfPath, const ConsentProof &proof)
{
    const DocumentWords say(proof.language, ProofContext);
    const ConsentWordsOnPaper words(proof.language);
    const QString name = say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Proof of consent"));
    const ConsentEvent &event = proof.event;
    Document page(name, proof.restaurant.name, say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Proof of consent no. %1")).arg(event.id));
    page.title(name);
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ConsentProof",
        "This is what the restaurant keeps of your answer. The copy is free; ask for a correction if something in it is not right.")));
    page.space(3);
    const auto row = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            page.row(say(label), value);
    };
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Person"), proof.person);
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "For"), QStringLiteral("%1, %2").arg(proof.purpose, words.channel(event.channel)));
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Address or number"), event.address);
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Answer"), words.action(event.action));
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Day and hour"), momentOnPaper(event.at, say));
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Collected"), words.how(event.how));
    if (event.basis == ConsentBasis::SoftOptIn)
        row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Basis"),
            say(QT_TRANSLATE_NOOP("couvert::ConsentProof",
                "Existing customer, similar products of the same restaurant (Code des postes et des communications électroniques, art. L34-5)")));
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Counts until"),
        event.until.isValid() ? say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "%1 (that day no more)")).arg(say.day(event.until)) : QString());
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Taken back"), proof.takenBack.isValid() ? momentOnPaper(proof.takenBack, say) : QString());
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Parent who agreed"), event.guardian);
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Recorded by"), event.recordedBy);
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Recorded on"), momentOnPaper(event.recordedAt, say));
    row(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Document kept"), proof.evidenceKind.toUpper());
    if (!proof.wordingText.isEmpty()) {
        page.part(say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "The exact text that was shown")));
        page.paragraph(proof.wordingText);
        page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Text no. %1")).arg(proof.wordingNumber), PaperType::Caption);
    }
    page.part(say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "What you can do")));
    const QString contact = proof.restaurant.contact();
    page.paragraph(say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "You can take a consent back at any time, as simply as you gave it. %1"))
            .arg(contact)
            .trimmed());
    if (proof.keptUntil.isValid())
        page.paragraph(
            say(QT_TRANSLATE_NOOP("couvert::ConsentProof", "Consent to calls: this proof is kept until %1 (Code de la consommation, art. R223-2)."))
                .arg(say.day(proof.keptUntil)),
            PaperType::Caption);
    return page.save(pdfPath);
}

} // namespace couvert
