// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/personpicker.h"

#include "model/customers/contactparsing.h"
#include "ui/customers/livesearch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int ShownAnswers = 6;

QString joined(const QString &name, const QString &contact, const QString &city)
{
    QStringList parts{name, contact, city};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString personLine(const Customer &customer)
{
    const QString phone = customer.phones.isEmpty() ? QString() : formatPhone(customer.phones.constFirst());
    const QString email = customer.emails.isEmpty() ? QString() : customer.emails.constFirst().address;
    const PostalAddress *address = customer.address(ContactUse::Personal);
    return joined(customer.displayName(), phone.isEmpty() ? email : phone, address ? address->city : QString());
}

PersonPicker::PersonPicker(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new QLineEdit), m_answers(new QListWidget),
      m_nobody(new PlainLabel(tr("Nobody matches"), PlainLabel::Look::Caption)), m_place(new QVBoxLayout),
      m_search(std::make_unique<LiveSearch>(session.vault()))
{
    m_field->setObjectName(QStringLiteral("person"));
    m_field->setPlaceholderText(tr("Name, phone, e-mail, town…"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(200);
    m_answers->setObjectName(QStringLiteral("personAnswers"));
    m_answers->setAccessibleName(tr("Customers found"));
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->setTextElideMode(Qt::ElideRight);
    m_answers->setUniformItemSizes(true);
    setFocusProxy(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Tight);
    column->addLayout(m_place);
    column->addWidget(m_field);
    column->addWidget(m_answers);
    column->addWidget(m_nobody);
    m_answers->hide();
    m_nobody->hide();
    m_field->installEventFilter(this);
    m_answers->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PersonPicker::ask);
    connect(m_search.get(), &LiveSearch::answered, this, &PersonPicker::showAnswer);
    connect(m_search.get(), &LiveSearch::failed, this, &PersonPicker::failed);
    connect(m_answers, &QListWidget::itemClicked, this, &PersonPicker::takeCurrent);
}

PersonPicker::~PersonPicker() = default;

void PersonPicker::ask()
{
    CustomerSearch::Query query;
    query.text = m_field->text().trimmed();
    query.limit = ShownAnswers;
    query.countUpTo = 0;
    if (query.text.isEmpty()) {
        m_search->forget();
        m_answers->clear();
        m_answers->hide();
        m_nobody->hide();
        return;
    }
    m_search->ask(query);
}

void PersonPicker::showAnswer(const CustomerSearch::Query &query, const CustomerSearch::Answer &answer)
{
    if (query.text != m_field->text().trimmed())
        return;
    m_answers->clear();
    for (const CustomerRow &row : answer.rows) {
        if (m_people.contains(row.id))
            continue;
        auto *item =
            new QListWidgetItem(joined(row.displayName(), row.phones.isEmpty() ? row.emails.value(0) : row.phones.constFirst(), row.city), m_answers);
        item->setData(Qt::UserRole, row.id);
        item->setSizeHint({0, Theme::instance().rowHeight()});
    }
    const int shown = m_answers->count();
    m_nobody->setVisible(shown == 0);
    m_answers->setVisible(shown > 0);
    m_answers->setFixedHeight(shown * Theme::instance().rowHeight() + 6);
    m_answers->setCurrentRow(0);
}

void PersonPicker::takeCurrent()
{
    const QListWidgetItem *item = m_answers->currentItem();
    if (!item)
        return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    m_field->clear();
    add(id);
    m_field->setFocus();
}

void PersonPicker::add(qint64 customerId)
{
    if (m_people.contains(customerId))
        return;
    m_people.append(customerId);
    showPeople();
    Q_EMIT changed();
}

void PersonPicker::setPeople(const QList<qint64> &people)
{
    m_people = people;
    showPeople();
    Q_EMIT changed();
}

void PersonPicker::showPeople()
{
    delete m_lines;
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QList<qint64> found;
    for (const qint64 id : std::as_const(m_people)) {
        const Result<Customer> card = CustomerReader(m_session.vault().database()).card(id);
        if (!card) {
            if (card.error().code != FailureCode::NotFound)
                Q_EMIT failed(card.error());
            continue;
        }
        found.append(id);
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::Small);
        line->addWidget((new PlainLabel(personLine(*card), PlainLabel::Look::Strong))->wrapped(), 1);
        auto *off = new LinkButton(tr("Take off"));
        off->setObjectName(QStringLiteral("takeOff-%1").arg(id));
        off->setAccessibleName(tr("Take off: %1").arg(card->displayName()));
        line->addWidget(off);
        column->addLayout(line);
        connect(off, &QPushButton::clicked, this, [this, id] {
            m_people.removeAll(id);
            m_field->setFocus();
            // The button goes with its line: not before its click has ended.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    showPeople();
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        });
    }
    m_people = found;
    m_field->setPlaceholderText(m_people.isEmpty() ? tr("Name, phone, e-mail, town…") : tr("Somebody else who asks the same…"));
    m_place->addWidget(m_lines);
}

void PersonPicker::clear()
{
    m_search->forget();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    m_answers->clear();
    m_answers->hide();
    m_nobody->hide();
    m_people.clear();
    delete m_lines;
    m_lines = nullptr;
    m_field->setPlaceholderText(tr("Name, phone, e-mail, town…"));
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_answers->isVisible()) {
        takeCurrent();
        return true;
    }
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up) && m_answers->isVisible()) {
        QCoreApplication::sendEvent(m_answers, event);
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        m_field->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
