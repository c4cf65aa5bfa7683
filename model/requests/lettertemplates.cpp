// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/lettertemplates.h"

#include "model/requests/letterkind.h"
#include "model/requests/letterwords.h"
#include "model/vault/clock.h"
#include "model/vault/statement.h"

namespace couvert {

Result<LetterTemplate> shippedLetterTemplate(const QString &name, const QString &language)
{
    if (!letterTemplateNames().contains(name))
        return fail(FailureCode::NotFound, QStringLiteral("template"));
    const QString text = letterResource(language, name);
    if (text.isEmpty())
        return fail(FailureCode::NotFound, QStringLiteral("template"));
    return LetterTemplate{name, language, 0, text, {}};
}

Result<LetterTemplate> letterTemplate(Database &database, const QString &name, const QString &language)
{
    const Result<LetterTemplate> shipped = shippedLetterTemplate(name, language);
    if (!shipped)
        return shipped;
    Result<Statement> select =
        Statement::prepare(database, "SELECT version, text, at FROM letter_template WHERE name = ? AND language = ? ORDER BY version DESC LIMIT 1");
    if (!select)
        return failure(select);
    const Result<bool> row = select->bind(1, name).bind(2, language).step();
    if (!row)
        return failure(row);
    if (!*row)
        return shipped;
    return LetterTemplate{name, language, static_cast<int>(select->integer(0)), select->text(1), utcMoment(select->integer(2))};
}

Result<LetterTemplate> saveLetterTemplate(
    const Session &session, Database &database, const QString &name, const QString &language, const QString &text)
{
    const Result<> allowed = session.require(Role::Manager);
    if (!allowed)
        return failure(allowed);
    Result<> step = checkTemplate(text);
    if (!step)
        return failure(step);
    Result<UnitOfWork> unit = UnitOfWork::begin(session, database);
    if (!unit)
        return failure(unit);
    Result<LetterTemplate> current = letterTemplate(database, name, language);
    if (!current || current->text == text)
        return current;
    LetterTemplate saved{name, language, current->version + 1, text, session.clock().now().toUTC()};
    const Result<qint64> revision = unit->record(JournalAction::LetterTemplateSaved, {},
        {{QStringLiteral("name"), name}, {QStringLiteral("language"), language}, {QStringLiteral("version"), saved.version}});
    if (!revision)
        return failure(revision);
    Result<Statement> insert =
        Statement::prepare(database, "INSERT INTO letter_template(name, language, version, text, at, account) VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failure(insert);
    insert->bind(1, name).bind(2, language).bind(3, saved.version).bind(4, text);
    step = insert->bind(5, saved.at.toMSecsSinceEpoch()).bind(6, session.account().id).run();
    if (step)
        step = unit->commit();
    if (!step)
        return failure(step);
    return saved;
}

} // namespace couvert
