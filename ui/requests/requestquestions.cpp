// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestquestions.h"

#include "model/requests/requestwriter.h"
#include "ui/requests/requestwords.h"

#include <QCoreApplication>

namespace couvert {

namespace {

struct QuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::RequestDetail)
};

Result<> done(const Result<Request> &step)
{
    return step ? Result<>() : Result<>(failure(step));
}

} // namespace

Question identityQuestion(const Session &session, const Request &request)
{
    Question question;
    question.name = QStringLiteral("identity");
    question.title = QuestionTexts::tr("How did you make sure who is asking?");
    question.words = QuestionTexts::tr("Never write down the number of a document, never keep a copy.");
    question.choice = QuestionTexts::tr("The person");
    for (const IdentityCheck check : allIdentityChecks)
        question.choices.append({identityCheckWord(check), static_cast<int>(check)});
    question.text = QuestionTexts::tr("Remark, where one is needed");
    question.verb = QuestionTexts::tr("Record the check");
    question.carryOut = [&session, number = request.number](int choice, const QString &text) {
        return done(RequestWriter(session).recordIdentity(number, static_cast<IdentityCheck>(choice), text));
    };
    return question;
}

Question pauseQuestion(const Session &session, const Request &request)
{
    Question question;
    question.name = QStringLiteral("pause");
    question.title = QuestionTexts::tr("Pause until you know who is asking");
    question.words = QuestionTexts::tr(
        "Only where you really doubt and asked for what is missing. The days of waiting are added to the end; the person is told at once.");
    question.text = QuestionTexts::tr("Why you doubt, and what you asked for");
    question.verb = QuestionTexts::tr("Pause");
    question.carryOut = [&session, number = request.number](int, const QString &text) { return done(RequestWriter(session).pause(number, text)); };
    return question;
}

Question extensionQuestion(const Session &session, const Request &request, HolidayRegion region)
{
    Deadline extended = request.deadline;
    extended.extended = true;
    Question question;
    question.name = QStringLiteral("extend");
    question.title = QuestionTexts::tr("Extend until %1").arg(weekdayWords(extended.due(region)));
    question.words = QuestionTexts::tr(
        "Three months from receipt in all, because the request is complex or there are many. It can be declared until %1, and the person must be "
        "told the reasons by then (GDPR, article 12(3)).")
                         .arg(weekdayWords(request.deadline.extensionUntil(region)));
    question.text = QuestionTexts::tr("Why it needs more time");
    question.verb = QuestionTexts::tr("Extend");
    question.carryOut = [&session, number = request.number](int, const QString &text) { return done(RequestWriter(session).extend(number, text)); };
    return question;
}

Question noteQuestion(const Session &session, const Request &request)
{
    Question question;
    question.name = QStringLiteral("note");
    question.title = QuestionTexts::tr("Note for the timeline");
    question.words = QuestionTexts::tr("The person may read it.");
    question.text = QuestionTexts::tr("Note");
    question.verb = QuestionTexts::tr("Add the note");
    question.carryOut = [&session, number = request.number](int, const QString &text) -> Result<> {
        if (text.isEmpty())
            return {};
        return RequestWriter(session).addEvent(number, RequestEventKind::Note, text);
    };
    return question;
}

Question closingQuestion(const Session &session, const Request &request)
{
    Question question;
    question.name = QStringLiteral("close");
    question.title = QuestionTexts::tr("Close the request");
    question.words = QuestionTexts::tr(
        "A refusal needs its reasons, and tells the person of the CNIL and of the courts (GDPR, article 12(4)). A closed request stays in the list as "
        "proof that it was answered.");
    question.choice = QuestionTexts::tr("The request was");
    for (const RequestOutcome outcome : {RequestOutcome::Done, RequestOutcome::Partial, RequestOutcome::Refused, RequestOutcome::Unfounded})
        question.choices.append({outcomeWord(outcome), static_cast<int>(outcome)});
    question.text = QuestionTexts::tr("Reasons, where it was not granted in full");
    question.verb = QuestionTexts::tr("Close the request");
    question.carryOut = [&session, number = request.number](int choice, const QString &text) -> Result<> {
        const auto outcome = static_cast<RequestOutcome>(choice);
        if (outcome != RequestOutcome::Done && text.isEmpty())
            return fail(FailureCode::RefusedByRule, QStringLiteral("reason"));
        return done(RequestWriter(session).close(number, outcome, text));
    };
    return question;
}

} // namespace couvert
