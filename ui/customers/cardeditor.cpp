// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/cardeditor.h"

#include "model/customers/age.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerfield.h"
#include "ui/customers/contactlines.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace couvert {

namespace {

const QString Emails = QStringLiteral("email");
const QString Phones = QStringLiteral("phone");
const QString CategoryField = QStringLiteral("category");
const QString Birthday = QStringLiteral("birthday");

/// A day as it is typed into a field, in the order of the language.
QString shortDay(const QString &iso)
{
    if (iso.startsWith(QLatin1String("--")))
        return iso.mid(5, 2) + QLatin1Char('/') + iso.mid(2, 2);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : iso;
}

bool isEmpty(const Customer &card)
{
    return card.lastName.isEmpty() && card.firstName.isEmpty() && card.company.isEmpty() && card.emails.isEmpty() && card.phones.isEmpty();
}

} // namespace

CardEditor::CardEditor(Store store, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_store(std::move(store)), m_clock(clock), m_emails(new ContactLines(fieldWord(Emails), tr("Add an e-mail"))),
      m_phones(new ContactLines(fieldWord(Phones), tr("Add a phone"))), m_category(new QComboBox),
      m_title(new PlainLabel({}, PlainLabel::Look::Title)), m_erased(new NoticeLabel({}, NoticeLabel::Kind::Warn)), m_return(makeReturn())
{
    auto *done = new QuietButton(tr("Done"));
    done->setObjectName(QStringLiteral("doneEditing"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, 0);
    top->addWidget(m_title->wrapped(), 1);
    top->addWidget(done, 0, Qt::AlignTop);
    auto *inside = new QWidget;
    auto *scroll = new ScrollColumn(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::Block, Theme::Small, Theme::Block, Theme::Block);
    column->setSpacing(Theme::Inside);
    makeForm(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::Small);
    outer->addLayout(top);
    outer->addWidget(m_return);
    outer->addWidget(scroll, 1);
    connect(done, &QPushButton::clicked, this, [this] {
        if (commit())
            Q_EMIT finished();
    });
    connect(m_emails, &ContactLines::edited, this, [this] { leaveContacts(Emails); });
    connect(m_phones, &ContactLines::edited, this, [this] { leaveContacts(Phones); });
    connect(m_category, &QComboBox::activated, this, [this] { leave(CategoryField); });
}

void CardEditor::makeForm(QVBoxLayout *column)
{
    for (const Category &category : knownCategories)
        m_category->addItem(categoryWord(category), categoryCode(category));
    m_category->setObjectName(CategoryField);
    // Large text: the longest word must not widen the card.
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(6);
    m_lines.insert(CategoryField, {m_category, new FormField(fieldWord(CategoryField), m_category)});
    place(column, {QStringLiteral("civility"), CategoryField});
    place(column, {QStringLiteral("first_name"), QStringLiteral("last_name")});
    place(column, {QStringLiteral("company")});
    for (auto &[field, lines] : std::initializer_list<std::pair<QString, ContactLines *>>{{Phones, m_phones}, {Emails, m_emails}}) {
        auto *form = new FormField(fieldWord(field), lines);
        m_lines.insert(field, {lines, form});
        column->addWidget(form);
    }
    place(column, {QStringLiteral("street")});
    place(column, {QStringLiteral("postcode"), QStringLiteral("city")});
    place(column, {QStringLiteral("country"), Birthday});
    place(column, {QStringLiteral("work_street")});
    place(column, {QStringLiteral("work_postcode"), QStringLiteral("work_city")});
    for (const char *field : {"preferences", "allergies", "notes"})
        column->addWidget(addText(QString::fromLatin1(field), true));
    auto *why = new HelpButton(tr("Allergies and diet"),
        tr("Health data may be kept only with the person’s explicit consent, for as long as it is needed. Write what the kitchen must know, nothing more."),
        tr("GDPR, article 9"));
    m_lines.value(QStringLiteral("allergies")).form->setAside(why);
    column->insertWidget(column->indexOf(m_lines.value(QStringLiteral("allergies")).form) + 1, why->panel());
    m_lines.value(QStringLiteral("notes")).form->setHint(tr("The customer has the right to read it: write facts, as you would say them."));
    place(column, {QStringLiteral("tags"), QStringLiteral("language")});
    place(column, {QStringLiteral("source"), QStringLiteral("payment_method")});
    m_lines.value(QStringLiteral("tags")).form->setHint(tr("Separated by commas"));
    column->addStretch(1);
    m_first = control(QStringLiteral("first_name"));
}

FormField *CardEditor::addText(const QString &field, bool several)
{
    QWidget *control = nullptr;
    if (several) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(Theme::instance().rowHeight() * 2);
        control = text;
    } else {
        auto *line = new QLineEdit;
        line->setMaxLength(2000);
        connect(line, &QLineEdit::editingFinished, this, [this, field] { leave(field); });
        control = line;
    }
    control->setObjectName(field);
    control->installEventFilter(this);
    auto *form = new FormField(fieldWord(field), control);
    m_lines.insert(field, {control, form});
    return form;
}

void CardEditor::place(QVBoxLayout *column, const QStringList &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Inside);
    for (const QString &field : fields) {
        FormField *form = m_lines.contains(field) ? m_lines.value(field).form : addText(field);
        const bool small = field.endsWith(QLatin1String("postcode")) || field == QLatin1String("civility");
        row->addWidget(form, small ? 1 : 2, Qt::AlignTop);
    }
    column->addLayout(row);
}

QWidget *CardEditor::control(const QString &field) const
{
    if (field == Emails)
        return m_emails->line(0);
    if (field == Phones)
        return m_phones->line(0);
    return m_lines.value(field).control;
}

void CardEditor::edit(const Customer &card)
{
    m_card = card;
    for (const Line &line : std::as_const(m_lines))
        line.form->setProblem({});
    forgetReturn();
    fill();
    m_first->setFocus();
}

void CardEditor::clear()
{
    m_card = {};
    forgetReturn();
    fill();
}

void CardEditor::fill()
{
    m_filling = true;
    m_title->setText(m_card.id == 0 && isEmpty(m_card) ? tr("New customer") : m_card.fullName());
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line->form->problem().isEmpty() && line.key() != Emails && line.key() != Phones)
            setTyped(line.key(), fieldText(m_card, line.key()));
    }
    QList<ContactLines::Value> values;
    for (const EmailAddress &email : std::as_const(m_card.emails))
        values.append({email.address, email.use});
    if (m_lines.value(Emails).form->problem().isEmpty())
        m_emails->setValues(values);
    values.clear();
    for (const PhoneNumber &phone : std::as_const(m_card.phones))
        values.append({formatPhone(phone), phone.use});
    if (m_lines.value(Phones).form->problem().isEmpty())
        m_phones->setValues(values);
    m_lines.value(Birthday).form->setHint(needsParent(m_card.birthday, m_clock.today())
            ? tr("Under 15: a parent must agree to every consent, and is named with it.")
            : tr("17/05/1980, or 17/05 without the year"));
    m_filling = false;
}

QString CardEditor::typed(const QString &field) const
{
    QWidget *control = m_lines.value(field).control;
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(control))
        return text->toPlainText().trimmed();
    return m_category->currentData().toString();
}

void CardEditor::setTyped(const QString &field, const QString &value)
{
    QWidget *control = m_lines.value(field).control;
    const QString shown = field == Birthday ? shortDay(value) : value;
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        if (line->text().trimmed() != shown)
            line->setText(shown);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(control)) {
        if (text->toPlainText().trimmed() != shown)
            text->setPlainText(shown);
    } else {
        if (m_category->findData(value) < 0)
            m_category->addItem(value, value);
        m_category->setCurrentIndex(m_category->findData(value));
    }
}

QString CardEditor::problemOf(const QString &field) const
{
    if (field == Birthday)
        return tr("This is not a day in the past. Type it as 17/05/1980, or 17/05.");
    if (field == Emails)
        return tr("This is not an e-mail address. It is not stored yet.");
    return tr("This cannot be stored like this. It stays here until it is corrected.");
}

void CardEditor::leave(const QString &field)
{
    if (m_filling)
        return;
    Customer candidate = m_card;
    const Result<> set = setFieldText(candidate, field, typed(field));
    if (!set) {
        m_lines.value(field).form->setProblem(problemOf(field));
        return;
    }
    keep(std::move(candidate), field);
}

void CardEditor::leaveContacts(const QString &field)
{
    if (m_filling)
        return;
    Customer candidate = m_card;
    if (field == Emails) {
        candidate.emails.clear();
        for (const ContactLines::Value &value : m_emails->values()) {
            const QString address = parseEmail(value.text);
            if (address.isEmpty()) {
                m_lines.value(field).form->setProblem(problemOf(field));
                return;
            }
            candidate.emails.append({address, value.use});
        }
    } else {
        candidate.phones.clear();
        for (const ContactLines::Value &value : m_phones->values()) {
            // A number that was not touched keeps the form in which it was typed once.
            const auto same = std::find_if(m_card.phones.cbegin(), m_card.phones.cend(),
                [&value](const PhoneNumber &phone) { return formatPhone(phone) == value.text || phone.typed == value.text; });
            PhoneNumber phone = same == m_card.phones.cend() ? parsePhone(value.text) : *same;
            phone.use = value.use;
            candidate.phones.append(phone);
        }
    }
    keep(std::move(candidate), field);
}

void CardEditor::keep(Customer candidate, const QString &field)
{
    m_lines.value(field).form->setProblem({});
    const bool same = changes(m_card, candidate).isEmpty() && candidate.emails == m_card.emails && candidate.phones == m_card.phones;
    // A card of nobody is kept here until it says who it is.
    if (same || (m_card.id == 0 && isEmpty(candidate))) {
        m_card = std::move(candidate);
        return;
    }
    const Result<Customer> kept = m_store(candidate, m_newAct);
    if (!kept && kept.error().code == FailureCode::RefusedByRule && kept.error().detail == QLatin1String("erased")) {
        m_lines.value(field).form->setProblem(tr("Not stored yet: it belongs to somebody who was erased."));
        askForAct(field, m_newAct.isValid());
        return;
    }
    if (!kept) {
        m_lines.value(field).form->setProblem(tr("Not stored yet: it stays here until it can be."));
        Q_EMIT refused(kept.error());
        return;
    }
    m_card = *kept;
    fill();
    Q_EMIT stored(m_card);
}

QWidget *CardEditor::makeReturn()
{
    auto *part = new QWidget;
    m_erased->setObjectName(QStringLiteral("erasedNotice"));
    m_erased->setHeading(tr("This person was erased"));
    m_actOn = new QDateEdit;
    m_actOn->setObjectName(QStringLiteral("newActOn"));
    m_actOn->setAccessibleName(tr("Day of what the person did"));
    m_actOn->setCalendarPopup(true);
    const auto wide = [this] { m_actOn->setMinimumWidth(4 * Theme::instance().rowHeight()); };
    connect(&Theme::instance(), &Theme::changed, m_actOn, wide);
    wide();
    auto *take = new QuietButton(tr("Take the person in again"));
    take->setObjectName(QStringLiteral("takeBackIn"));
    auto *row = new ButtonRow;
    row->addWidget(new PlainLabel(tr("They did it on")));
    row->addWidget(m_actOn);
    row->addWidget(take);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(Theme::Block, 0, Theme::Block, 0);
    column->setSpacing(Theme::Small);
    column->addWidget(m_erased);
    column->addLayout(row);
    part->hide();
    connect(take, &QPushButton::clicked, this, &CardEditor::takeBackIn);
    return part;
}

void CardEditor::askForAct(const QString &field, bool tooOld)
{
    if (!m_waiting.contains(field))
        m_waiting.append(field);
    m_erased->setText(tooOld
            ? tr("That day is before the erasure. Only something new brings them back.")
            : tr("Only something new that they did themselves brings them back: a visit, a booking, an order, a message. If there was nothing, leave it."));
    if (m_return->isVisibleTo(this))
        return;
    m_actOn->setMaximumDate(m_clock.today());
    m_actOn->setDate(m_clock.today());
    m_return->show();
}

void CardEditor::takeBackIn()
{
    m_newAct = m_actOn->date();
    const QStringList fields = std::exchange(m_waiting, {});
    for (const QString &field : fields) {
        if (field == Emails || field == Phones)
            leaveContacts(field);
        else
            leave(field);
    }
    m_newAct = {};
    m_return->setVisible(!m_waiting.isEmpty());
}

void CardEditor::forgetReturn()
{
    m_waiting.clear();
    m_return->hide();
}

Result<> CardEditor::commit()
{
    QWidget *focus = focusWidget();
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (!focus || (line->control != focus && !line->control->isAncestorOf(focus)))
            continue;
        if (line.key() == Emails || line.key() == Phones)
            leaveContacts(line.key());
        else
            leave(line.key());
    }
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (!line->form->problem().isEmpty())
            return fail(FailureCode::InvalidValue, line.key());
    }
    return {};
}

bool CardEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(watched))
        leave(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
