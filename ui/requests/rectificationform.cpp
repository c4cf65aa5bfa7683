// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/rectificationform.h"

#include "model/requests/draft.h"
#include "model/requests/rectification.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/drafttimer.h"
#include "ui/requests/recipientspart.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

const QString RectificationDraft = QStringLiteral("rectification");

const QStringList &correctable()
{
    static const QStringList fields{QStringLiteral("civility"), QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("company"),
        QStringLiteral("email"), QStringLiteral("email2"), QStringLiteral("phone"), QStringLiteral("phone2"), QStringLiteral("street"),
        QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("country"), QStringLiteral("work_street"), QStringLiteral("work_postcode"),
        QStringLiteral("work_city"), QStringLiteral("birthday"), QStringLiteral("language"), QStringLiteral("preferences"),
        QStringLiteral("allergies"), QStringLiteral("notes"), QStringLiteral("tags"), QStringLiteral("source"), QStringLiteral("payment_method")};
    return fields;
}

bool isLong(const QString &field)
{
    return field == QLatin1String("notes") || field == QLatin1String("preferences") || field == QLatin1String("allergies")
        || field == QLatin1String("street");
}

/// Those that are there even when the card has nothing in them.
bool isUsual(const QString &field)
{
    return field == QLatin1String("first_name") || field == QLatin1String("last_name") || field == QLatin1String("email")
        || field == QLatin1String("phone");
}

} // namespace

RectificationForm::RectificationForm(const Session &session, QWidget *parent)
    : RightForm(session, tr("Correct the card"), tr("Correct"), parent), m_soon(new DraftTimer(this))
{
    connect(m_soon, &QTimer::timeout, this, [this] {
        const Result<> kept = keepDraft();
        if (!kept && kept.error().code != FailureCode::Busy)
            strip()->showFailure(kept.error());
    });
}

void RectificationForm::fill()
{
    m_rows.clear();
    m_editing = true;
    auto *card = new Card;
    auto *held = new QWidget;
    auto *grid = new QGridLayout(held);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Block);
    grid->setVerticalSpacing(Theme::Small);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->addWidget(new PlainLabel(tr("Now"), PlainLabel::Look::Caption), 0, 1);
    grid->addWidget(new PlainLabel(tr("Corrected"), PlainLabel::Look::Caption), 0, 2);
    bool all = true;
    for (const QString &field : correctable()) {
        const bool shown = isUsual(field) || !fieldText(customer(), field).isEmpty();
        all = all && shown;
        addRow(grid, field, shown);
    }
    card->body()->addWidget(held);
    auto *more = new LinkButton(tr("All fields"));
    more->setObjectName(QStringLiteral("allFields"));
    more->setVisible(!all);
    card->body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, more] {
        for (const Row &row : std::as_const(m_rows)) {
            for (QWidget *part : std::initializer_list<QWidget *>{row.label, row.now, row.control})
                part->show();
        }
        more->hide();
        m_rows.constFirst().control->setFocus();
    });
    body()->addWidget(card);
    m_statement = new QPlainTextEdit;
    m_statement->setObjectName(QStringLiteral("statement"));
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(2 * Theme::instance().rowHeight());
    connect(m_statement, &QPlainTextEdit::textChanged, this, &RectificationForm::touched);
    auto *statement = new FormField(tr("Statement of the person"), m_statement);
    statement->setHint(tr("What they want added where nothing is wrong but something is missing; it is kept with the card (GDPR, article 16)."));
    body()->addWidget(statement);
    const Result<std::optional<QJsonObject>> draft = Drafts(session()).find(RectificationDraft, customer().id);
    if (draft && *draft) {
        more->click();
        setTyped(**draft);
        strip()->show(NoticeLabel::Kind::Info, tr("What you had begun to type is still here."));
    }
    mark();
    startAt(m_rows[1].control);
}

QString RectificationForm::shownAs(const QString &field, const QString &text)
{
    return field == QLatin1String("birthday") ? birthdayWords(text) : text;
}

void RectificationForm::addRow(QGridLayout *grid, const QString &field, bool shown)
{
    Row row;
    row.field = field;
    row.before = fieldText(customer(), field);
    row.label = new PlainLabel(fieldWord(field), PlainLabel::Look::Soft);
    row.now = (new PlainLabel(row.before.isEmpty() ? tr("nothing") : shownAs(field, row.before)))->wrapped()->selectable();
    row.now->setLook(row.before.isEmpty() ? PlainLabel::Look::Soft : PlainLabel::Look::Text);
    if (isLong(field)) {
        auto *text = new QPlainTextEdit(row.before);
        text->setTabChangesFocus(true);
        text->setFixedHeight(2 * Theme::instance().rowHeight());
        connect(text, &QPlainTextEdit::textChanged, this, &RectificationForm::touched);
        row.control = text;
    } else {
        auto *line = new QLineEdit(row.before);
        connect(line, &QLineEdit::textChanged, this, &RectificationForm::touched);
        row.control = line;
    }
    row.control->setObjectName(QStringLiteral("correct-") + field);
    row.control->setAccessibleName(tr("%1, corrected").arg(fieldWord(field)));
    row.control->setAccessibleDescription(tr("Now: %1").arg(row.now->text()));
    const int at = grid->rowCount();
    grid->addWidget(row.label->wrapped(), at, 0, Qt::AlignTop);
    grid->addWidget(row.now, at, 1, Qt::AlignTop);
    grid->addWidget(row.control, at, 2, Qt::AlignTop);
    for (QWidget *part : std::initializer_list<QWidget *>{row.label, row.now, row.control})
        part->setVisible(shown);
    m_rows.append(row);
}

QString RectificationForm::typedIn(const Row &row)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(row.control))
        return line->text().trimmed();
    return static_cast<const QPlainTextEdit *>(row.control)->toPlainText().trimmed();
}

void RectificationForm::touched()
{
    if (!m_editing)
        return;
    mark();
    m_soon->start();
}

void RectificationForm::mark()
{
    bool any = !m_statement->toPlainText().trimmed().isEmpty();
    for (const Row &row : std::as_const(m_rows)) {
        const bool changed = typedIn(row) != row.before;
        row.label->setLook(changed ? PlainLabel::Look::Strong : PlainLabel::Look::Soft);
        any = any || changed;
    }
    verb()->setEnabled(any);
}

QJsonObject RectificationForm::typed() const
{
    QJsonObject fields;
    for (const Row &row : m_rows) {
        if (typedIn(row) != row.before)
            fields.insert(row.field, typedIn(row));
    }
    const QString statement = m_statement->toPlainText();
    if (fields.isEmpty() && statement.trimmed().isEmpty())
        return {};
    return {{QStringLiteral("fields"), fields}, {QStringLiteral("statement"), statement}};
}

void RectificationForm::setTyped(const QJsonObject &typed)
{
    m_editing = false;
    const QJsonObject fields = typed.value(QLatin1String("fields")).toObject();
    for (const Row &row : std::as_const(m_rows)) {
        if (!fields.contains(row.field))
            continue;
        const QString text = fields.value(row.field).toString();
        if (auto *line = qobject_cast<QLineEdit *>(row.control))
            line->setText(text);
        else
            static_cast<QPlainTextEdit *>(row.control)->setPlainText(text);
    }
    m_statement->setPlainText(typed.value(QLatin1String("statement")).toString());
    m_editing = true;
}

Result<> RectificationForm::keepDraft()
{
    m_soon->stop();
    if (!m_editing || customerId() == 0)
        return {};
    return Drafts(session()).keep(RectificationDraft, customerId(), typed());
}

void RectificationForm::carryOut()
{
    m_soon->stop();
    Customer corrected = customer();
    QWidget *wrong = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = typedIn(row);
        const Result<> set = text == row.before ? Result<>() : setFieldText(corrected, row.field, text);
        setLook(row.control, "invalid", set ? QStringLiteral("false") : QStringLiteral("true"));
        if (!set && !wrong)
            wrong = row.control;
    }
    if (wrong) {
        strip()->show(NoticeLabel::Kind::Warn, tr("One of the values cannot be kept like this: correct the field that is marked."));
        wrong->setFocus();
        return;
    }
    const Result<QList<FieldChange>> changed = rectify(session(), session().vault().database(), corrected, number(), m_statement->toPlainText());
    if (!changed) {
        showRefusal(changed.error());
        return;
    }
    m_editing = false;
    std::ignore = Drafts(session()).forget(RectificationDraft, customerId());
    Q_EMIT written();
    showStored(*changed);
}

void RectificationForm::showStored(const QList<FieldChange> &changed)
{
    const Customer card = customer();
    const bool stated = !m_statement->toPlainText().trimmed().isEmpty();
    emptyBody();
    m_rows.clear();
    m_statement = nullptr;
    QStringList done;
    if (!changed.isEmpty())
        done.append(tr("%Ln field(s) corrected; before and after are kept with the card.", nullptr, static_cast<int>(changed.size())));
    if (stated)
        done.append(tr("The statement is kept with the card."));
    strip()->show(NoticeLabel::Kind::Info, done.join(QLatin1Char(' ')));
    auto *recipients = new RecipientsPart(session());
    body()->addWidget(recipients);
    recipients->show(card, number(), RequestKind::Rectification, changed);
    setDone(true);
}

void RectificationForm::leave()
{
    m_soon->stop();
    if (m_editing && customerId() != 0)
        std::ignore = Drafts(session()).forget(RectificationDraft, customerId());
    m_editing = false;
}

Result<> RectificationForm::lock()
{
    const Result<> kept = keepDraft();
    m_editing = false;
    m_rows.clear();
    const Result<> emptied = RightForm::lock();
    m_statement = nullptr;
    return kept ? emptied : kept;
}

} // namespace couvert
