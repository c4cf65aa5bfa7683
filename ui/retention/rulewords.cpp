// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/rulewords.h"

#include "ui/customers/customerwords.h"
#include "ui/retention/daywords.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::RuleWords)

public:
    static QString kind(ClockKind kind);
    static QString basis(RuleBasis basis);
    static QString atEnd(AtEnd atEnd);
    static QString sentence(const RetentionRule &rule);
    static QString clocks(ClockKinds kinds);
    static RuleReason reason(const Category &category);
    static QString left(qint64 days);
    static QString own(OwnClock clock);
    static QString ownSentence(const OwnClockState &state);
};

QString RuleTexts::kind(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Visit:
        return tr("visit");
    case ClockKind::Order:
        return tr("order");
    case ClockKind::Booking:
        return tr("booking");
    case ClockKind::Message:
        return tr("message from them");
    case ClockKind::Click:
        return tr("click on a link");
    case ClockKind::Login:
        return tr("login");
    case ClockKind::Collected:
        break;
    }
    return tr("collection of the data");
}

QString RuleTexts::basis(RuleBasis basis)
{
    switch (basis) {
    case RuleBasis::Contract:
        return tr("contract");
    case RuleBasis::Precontract:
        return tr("before a contract, at the person’s request");
    case RuleBasis::LegitimateInterest:
        return tr("legitimate interest");
    case RuleBasis::Consent:
        return tr("consent");
    case RuleBasis::LegalObligation:
        break;
    }
    return tr("legal obligation");
}

QString RuleTexts::atEnd(AtEnd atEnd)
{
    switch (atEnd) {
    case AtEnd::Review:
        return tr("look at each card");
    case AtEnd::Contact:
        return tr("write to the person, then keep or erase");
    case AtEnd::Archive:
        return tr("archive");
    case AtEnd::Anonymise:
        return tr("anonymise");
    case AtEnd::Erase:
        break;
    }
    return tr("erase");
}

QString RuleTexts::clocks(ClockKinds kinds)
{
    if ((kinds.bits() & ClockKinds::acts().bits()) == ClockKinds::acts().bits())
        return kinds.has(ClockKind::Collected) ? tr("the last act of the person, or the collection of the data") : tr("the last act of the person");
    QStringList words;
    for (const ClockKind one : allClockKinds) {
        if (kinds.has(one))
            words.append(kind(one));
    }
    return tr("the last of: %1").arg(words.join(QStringLiteral(", ")));
}

QString RuleTexts::sentence(const RetentionRule &rule)
{
    const QString end =
        rule.atEnd == AtEnd::Archive && rule.archiveMonths > 0 ? tr("archive for %1").arg(lengthWords(rule.archiveMonths)) : atEnd(rule.atEnd);
    return tr("%1 from %2; then: %3.", "length, from what, what is proposed").arg(lengthWords(rule.months), clocks(rule.clock), end);
}

RuleReason RuleTexts::reason(const Category &category)
{
    const QString trade = tr("CNIL, guideline on commercial management (2021-131); GDPR, article 5(1)(e)");
    const QString staff = tr("CNIL, guideline on staff management of 2 April 2026; GDPR, article 5(1)(e)");
    if (category == Category::Customer)
        return {tr("Three years after the last visit, order or message, the CNIL holds that the relation is over. You may ask the person once "
                   "whether they want to stay; without a clear yes, the card is archived or erased."),
            trade};
    if (category == Category::Prospect)
        return {tr("Somebody who never ordered is kept for three years from the day the data was collected or from their last message. Opening an "
                   "e-mail is no act of theirs."),
            trade};
    if (category == Category::Subscriber)
        return {
            tr("Who only reads the newsletter is kept as long as the consent counts, and no longer than three years without a sign of life. Asking "
               "again before the end is the only way to keep them."),
            tr("GDPR, articles 5(1)(e) and 7; CNIL, guideline on commercial management (2021-131)")};
    if (category == Category::Loyalty)
        return {tr("A loyalty card that has not been used for two years is taken to be given up. Four years were held to be too long."),
            tr("CNIL, guideline on commercial management, section 7; decision SAN-2020-008")};
    if (category == Category::Employee)
        return {
            tr("What proves the work is kept for five years after the person has left. The staff register must be kept that long, and after it nothing "
               "justifies the card."),
            tr("Code du travail, articles L3243-4 and R1221-26")};
    if (category == Category::Applicant)
        return {
            tr("A file of applicants is kept for two years from the last contact. The proof that nobody was refused for a forbidden reason is archived "
               "for five years."),
            tr("Code du travail, article L1134-5; %1").arg(staff)};
    if (category == Category::Supplier)
        return {
            tr("Contacts at suppliers are kept as long as the contract runs, and five years after it in an archive. That is how long claims may be "
               "brought."),
            tr("Code civil, article 2224")};
    return {tr("The CNIL gives no length for a category of your own. Choose the shortest one that its purpose needs, and write down why."),
        tr("GDPR, article 5(1)(e)")};
}

QString RuleTexts::left(qint64 days)
{
    if (days < 0)
        return tr("%Ln day(s) late", nullptr, static_cast<int>(-days));
    return days == 0 ? tr("today") : tr("in %Ln day(s)", nullptr, static_cast<int>(days));
}

QString RuleTexts::own(OwnClock clock)
{
    switch (clock) {
    case OwnClock::Consents:
        return tr("Consents");
    case OwnClock::Diet:
        return tr("Allergies and diet");
    case OwnClock::Oppositions:
        return tr("Oppositions");
    case OwnClock::Journal:
        return tr("Journal");
    case OwnClock::Evidence:
        return tr("Scans and mails of consents");
    case OwnClock::Exports:
        return tr("Who stood on which list");
    case OwnClock::Requests:
        return tr("Closed requests");
    case OwnClock::Ledger:
        return tr("Register of erasures");
    case OwnClock::Archive:
        return tr("Archive");
    case OwnClock::Proofs:
        return tr("Proofs of consent to calls");
    case OwnClock::Calls:
        return tr("Attempts to call");
    case OwnClock::Drafts:
        return tr("Forms never finished");
    case OwnClock::Undo:
        break;
    }
    return tr("What can be taken back");
}

QString RuleTexts::ownSentence(const OwnClockState &state)
{
    const QString length = state.months > 0 ? lengthWords(state.months) : tr("%Ln day(s)", nullptr, state.days);
    switch (state.clock) {
    case OwnClock::Consents:
        return tr("A yes lapses by itself when its time is over: by phone after a year, otherwise as its purpose says.");
    case OwnClock::Diet:
        return tr("Kept for the meal and %1 after it; longer only with the person’s explicit consent.").arg(length);
    case OwnClock::Oppositions:
        return tr("A no is remembered for %1, so that nobody is written to by mistake.").arg(length);
    case OwnClock::Journal:
        return tr("Kept for %1, then counted together by month without names.").arg(length);
    case OwnClock::Evidence:
        return tr("A scan goes with the consent that it proves, and with the card.");
    case OwnClock::Exports:
        return tr("Kept for %1, to answer who was given which address.").arg(length);
    case OwnClock::Requests:
        return tr("The name and the texts of a request go %1 after it is closed; its dates and its outcome stay.").arg(length);
    case OwnClock::Ledger:
        return tr("Each line goes on its own day; until then nobody erased comes back unnoticed.");
    case OwnClock::Archive:
        return tr("What a legal duty keeps apart goes on the day that was set for it.");
    case OwnClock::Proofs:
        return tr("Kept for three years after the consent to calls, even when the card is gone.");
    case OwnClock::Calls:
        return tr("Kept for %1, as long as the proof of the consent.").arg(length);
    case OwnClock::Drafts:
        return tr("Typed and never recorded: forgotten after %1.").arg(length);
    case OwnClock::Undo:
        break;
    }
    return tr("Forgotten by itself after %1.").arg(length);
}

} // namespace

QString ruleName(const RetentionRule &rule)
{
    return rule.name.isEmpty() ? categoryWord(rule.category) : rule.name;
}

QString clockKindWord(ClockKind kind)
{
    return RuleTexts::kind(kind);
}

QString clockWords(ClockKinds kinds)
{
    return RuleTexts::clocks(kinds);
}

QString basisWord(RuleBasis basis)
{
    return RuleTexts::basis(basis);
}

QString atEndWords(AtEnd atEnd)
{
    return RuleTexts::atEnd(atEnd);
}

QString ruleSentence(const RetentionRule &rule)
{
    return RuleTexts::sentence(rule);
}

RuleReason ruleReason(const Category &category)
{
    return RuleTexts::reason(category);
}

QString daysLeftWords(qint64 daysLeft)
{
    return RuleTexts::left(daysLeft);
}

QString ownClockName(OwnClock clock)
{
    return RuleTexts::own(clock);
}

QString ownClockSentence(const OwnClockState &state)
{
    return RuleTexts::ownSentence(state);
}

} // namespace couvert
