// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/reviewwords.h"

#include "ui/customers/customerwords.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/pluralcount.h"

#include <QCoreApplication>
#include <QMap>

namespace couvert {

namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::ReviewWords)

public:
    static QString verb(ReviewAction action);
    static QString deed(ReviewAction action, int cards);
    static QString explanation(ReviewAction action);
    static QString word(ReviewAction action);
    static QString work(ReviewAction action);
    static QString done(ReviewAction action, int cards, QDate until);
    static QString refusal(const QString &code, int cards);
    static QString failed(const Failure &failure);
};

QString ReviewTexts::verb(ReviewAction action)
{
    switch (action) {
    case ReviewAction::Keep:
        return tr("Keep…");
    case ReviewAction::Archive:
        return tr("Archive…");
    case ReviewAction::Anonymise:
        return tr("Anonymise…");
    case ReviewAction::Erase:
        return tr("Erase…");
    case ReviewAction::Contact:
        break;
    }
    return tr("Write to them…");
}

QString ReviewTexts::deed(ReviewAction action, int cards)
{
    switch (action) {
    case ReviewAction::Keep:
        return tr("Keep %Ln card(s)", nullptr, cards);
    case ReviewAction::Archive:
        return tr("Archive %Ln card(s)", nullptr, cards);
    case ReviewAction::Anonymise:
        return tr("Anonymise %Ln card(s)", nullptr, cards);
    case ReviewAction::Erase:
        return tr("Erase %Ln card(s) for good", nullptr, cards);
    case ReviewAction::Contact:
        break;
    }
    return tr("Ask %Ln person(s)", nullptr, cards);
}

QString ReviewTexts::explanation(ReviewAction action)
{
    switch (action) {
    case ReviewAction::Keep:
        return tr("Until that day the card leaves this list and is neither archived nor erased; then it is to be reviewed again. The reason stays "
                  "with the card, and the person may read it.");
    case ReviewAction::Archive:
        return tr(
            "Name, contact details, address and visits are put apart for as long as the rule keeps an archive; a manager alone can open it. Notes, "
            "preferences, allergies and consents go. The card leaves the customer file, which cannot be taken back.");
    case ReviewAction::Anonymise:
        return tr("Only figures stay: how many people of this kind, in which year they last came, roughly how often. Nothing tells any more who they "
                  "were, and there is no way back.");
    case ReviewAction::Erase:
        return tr("Everything the customer file holds about them goes: contact details, visits, notes, consents. What stays are fingerprints that "
                  "nobody can read: they keep an old sheet or an old backup from bringing anybody back. This cannot be taken back.");
    case ReviewAction::Contact:
        break;
    }
    return tr("You may ask people once whether they want to stay. Those are asked who have an address and did not object; you then export their "
              "list. Without a clear yes by that day the card is to be reviewed again.");
}

QString ReviewTexts::word(ReviewAction action)
{
    switch (action) {
    case ReviewAction::Archive:
        return tr("ARCHIVE", "to be typed");
    case ReviewAction::Anonymise:
        return tr("ANONYMISE", "to be typed");
    case ReviewAction::Erase:
    case ReviewAction::Keep:
    case ReviewAction::Contact:
        break;
    }
    return tr("ERASE", "to be typed");
}

QString ReviewTexts::work(ReviewAction action)
{
    switch (action) {
    case ReviewAction::Keep:
        return tr("Keeping cards…");
    case ReviewAction::Archive:
        return tr("Archiving, then searching for what was taken away…");
    case ReviewAction::Anonymise:
        return tr("Anonymising, then searching for what was taken away…");
    case ReviewAction::Erase:
        return tr("Erasing, then searching for what was erased…");
    case ReviewAction::Contact:
        break;
    }
    return tr("Looking who may be written to…");
}

QString ReviewTexts::done(ReviewAction action, int cards, QDate until)
{
    const QString day = dayWords(until);
    switch (action) {
    case ReviewAction::Keep:
        return tr("%Ln card(s) kept until %1.", nullptr, cards).arg(day);
    case ReviewAction::Archive:
        return tr("%Ln card(s) archived.", nullptr, cards);
    case ReviewAction::Anonymise:
        return tr("%Ln card(s) anonymised.", nullptr, cards);
    case ReviewAction::Erase:
        return tr("%Ln card(s) erased.", nullptr, cards);
    case ReviewAction::Contact:
        break;
    }
    return tr("%Ln person(s) to be asked; they have until %1 to answer. Export their list under “Rules and periods”, “People asked”.", nullptr, cards)
        .arg(day);
}

QString ReviewTexts::refusal(const QString &code, int cards)
{
    if (code == QLatin1String("restricted"))
        return tr("%Ln left: frozen at the person’s request.", nullptr, cards);
    if (code == QLatin1String("hold"))
        return tr("%Ln left: kept for a reason.", nullptr, cards);
    if (code == QLatin1String("waiting_for_answer"))
        return tr("%Ln left: asked already, waiting for an answer.", nullptr, cards);
    if (code == QLatin1String("asked_before"))
        return tr("%Ln left: asked before, without a yes.", nullptr, cards);
    if (code == QLatin1String("not_due"))
        return tr("%Ln left: the time is not over.", nullptr, cards);
    if (code == QLatin1String("opposed"))
        return tr("%Ln left: opposed to being written to.", nullptr, cards);
    if (code == QLatin1String("withdrawn"))
        return tr("%Ln left: took the consent back.", nullptr, cards);
    if (code == QLatin1String("no_archive"))
        return tr("%Ln left: their rule keeps no archive.", nullptr, cards);
    if (code == QLatin1String("no_address"))
        return tr("%Ln left: no address to write to.", nullptr, cards);
    if (code == QLatin1String("not_found"))
        return tr("%Ln left: erased in the meantime.", nullptr, cards);
    if (code == QLatin1String("not_held"))
        return tr("%Ln left: not set aside.", nullptr, cards);
    return tr("%Ln left as they are.", nullptr, cards);
}

QString ReviewTexts::failed(const Failure &failure)
{
    if (failure.code == FailureCode::RefusedByRule && failure.detail == QLatin1String("date_not_confirmed"))
        return tr("The date of this computer is in doubt. Confirm it first; nothing was changed.");
    if (failure.code == FailureCode::RefusedByRule && failure.detail == QLatin1String("reason"))
        return tr("Say why the cards are kept; nothing was changed.");
    if (failure.code == FailureCode::InvalidValue && failure.detail == QLatin1String("until"))
        return tr("That day cannot be the last one; nothing was changed.");
    return failureText(failure);
}

} // namespace

QString reviewVerb(ReviewAction action)
{
    return ReviewTexts::verb(action);
}

QString reviewDeed(ReviewAction action, qint64 cards)
{
    return ReviewTexts::deed(action, pluralCount(cards));
}

QString reviewExplanation(ReviewAction action)
{
    return ReviewTexts::explanation(action);
}

QString reviewWord(ReviewAction action)
{
    return ReviewTexts::word(action);
}

QString reviewWork(ReviewAction action)
{
    return ReviewTexts::work(action);
}

QString reviewDone(ReviewAction action, qint64 cards, QDate until)
{
    return ReviewTexts::done(action, pluralCount(cards), until);
}

QString reviewRefusals(const QList<ReviewRefusal> &refused)
{
    QMap<QString, int> codes;
    for (const ReviewRefusal &refusal : refused)
        ++codes[refusal.code];
    QStringList sentences;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        sentences.append(ReviewTexts::refusal(code.key(), code.value()));
    return sentences.join(QLatin1Char(' '));
}

QString reviewFailure(const Failure &failure)
{
    return ReviewTexts::failed(failure);
}

} // namespace couvert
