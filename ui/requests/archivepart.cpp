// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/archivepart.h"

#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int LongYears = 10;
constexpr int ProofYears = 5;

/// The usual last day for something of today; the manager may name another.
QDate usualEnd(ArchiveDuty duty, QDate today)
{
    switch (duty) {
    case ArchiveDuty::Invoice:
    case ArchiveDuty::Tax:
        // Counted from the end of the accounting year.
        return {today.year() + LongYears, 12, 31};
    case ArchiveDuty::OnlineContract:
        return today.addYears(LongYears);
    case ArchiveDuty::Contract:
    case ArchiveDuty::Claim:
    case ArchiveDuty::Employment:
    case ArchiveDuty::Application:
        return today.addYears(ProofYears);
    case ArchiveDuty::Other:
        break;
    }
    return today.addYears(1);
}

} // namespace

QString archiveDutyWord(ArchiveDuty duty)
{
    switch (duty) {
    case ArchiveDuty::Invoice:
        return ArchivePart::tr("Invoice (accounts, ten years)");
    case ArchiveDuty::Tax:
        return ArchivePart::tr("Tax document");
    case ArchiveDuty::Contract:
        return ArchivePart::tr("Contract, order or booking in dispute (five years)");
    case ArchiveDuty::OnlineContract:
        return ArchivePart::tr("Contract made online, 120 euros or more (ten years)");
    case ArchiveDuty::Claim:
        return ArchivePart::tr("Claim before a court");
    case ArchiveDuty::Employment:
        return ArchivePart::tr("Paper of employment");
    case ArchiveDuty::Application:
        return ArchivePart::tr("Application for a job");
    case ArchiveDuty::Other:
        break;
    }
    return ArchivePart::tr("Another legal duty");
}

ArchivePart::ArchivePart(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_strip(new MessageStrip), m_add(new LinkButton(tr("Keep an invoice apart…"))), m_form(new QWidget),
      m_duty(new QComboBox), m_content(new QPlainTextEdit), m_until(new QDateEdit), m_place(new QVBoxLayout)
{
    for (const ArchiveDuty duty : allArchiveDuties)
        m_duty->addItem(archiveDutyWord(duty), static_cast<int>(duty));
    m_duty->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_duty->setMinimumContentsLength(12);
    m_until->setCalendarPopup(true);
    m_content->setTabChangesFocus(true);
    m_content->setFixedHeight(2 * Theme::instance().rowHeight());
    m_duty->setObjectName(QStringLiteral("archiveDuty"));
    m_until->setObjectName(QStringLiteral("archiveUntil"));
    m_content->setObjectName(QStringLiteral("archiveContent"));
    m_add->setObjectName(QStringLiteral("addToArchive"));
    auto *keepNow = new QuietButton(tr("Keep apart"));
    keepNow->setObjectName(QStringLiteral("keepApart"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *why = new HelpButton(tr("what a duty keeps"),
        tr("The law makes you keep some papers, such as invoices, even when the person wants to be erased. They go to an archive apart from the file, "
           "where only managers look, and go at their end."),
        tr("GDPR, article 17(3)(b); Code de commerce, article L123-22"));
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Small);
    top->addWidget(new PlainLabel(tr("Papers that the law makes you keep"), PlainLabel::Look::Part));
    top->addWidget(why);
    top->addStretch(1);
    auto *when = new QHBoxLayout;
    when->setSpacing(Theme::Inside);
    when->addWidget(new FormField(tr("Why"), m_duty), 2, Qt::AlignTop);
    when->addWidget(new FormField(tr("Until"), m_until), 1, Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::Small);
    actions->addStretch(1);
    actions->addWidget(cancel);
    actions->addWidget(keepNow);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::Inside);
    auto *content = new FormField(tr("What it is"), m_content);
    content->setHint(tr("Number, date, amount, and the name that stands on it."));
    form->addWidget(content);
    form->addLayout(when);
    form->addLayout(actions);
    auto *addPlace = new QHBoxLayout;
    addPlace->addWidget(m_add);
    addPlace->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(top);
    column->addWidget(why->panel());
    column->addWidget(m_strip);
    column->addLayout(m_place);
    column->addLayout(addPlace);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_add->hide();
        m_content->setFocus();
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_content->clear();
        m_form->hide();
        m_add->show();
    });
    connect(keepNow, &QPushButton::clicked, this, &ArchivePart::keep);
    connect(m_duty, &QComboBox::currentIndexChanged, this, &ArchivePart::proposeEnd);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ArchivePart::touched);
    proposeEnd();
}

void ArchivePart::proposeEnd()
{
    m_until->setMinimumDate(m_session.clock().today());
    m_until->setDate(usualEnd(static_cast<ArchiveDuty>(m_duty->currentData().toInt()), m_session.clock().today()));
}

void ArchivePart::show(const Customer &customer)
{
    m_customer = customer;
    fill();
}

QString ArchivePart::typed() const
{
    return m_content->toPlainText();
}

void ArchivePart::setTyped(const QString &text)
{
    m_content->setPlainText(text);
    m_form->setVisible(!text.isEmpty());
    m_add->setVisible(text.isEmpty());
}

void ArchivePart::fill()
{
    const Result<QList<ArchiveEntry>> entries = Archive::entriesOf(m_session.vault().database(), m_customer.uuid);
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::Tight);
    if (!entries)
        m_strip->showFailure(entries.error());
    for (const ArchiveEntry &entry : entries.value_or(QList<ArchiveEntry>())) {
        rows->addWidget(
            (new PlainLabel(tr("%1: %2, until %3", "why, what, day").arg(archiveDutyWord(entry.duty), entry.content, dayWords(entry.until))))
                ->wrapped()
                ->selectable());
    }
    m_place->addWidget(m_rows);
}

void ArchivePart::keep()
{
    const auto duty = static_cast<ArchiveDuty>(m_duty->currentData().toInt());
    const Result<qint64> id = Archive(m_session).keep(m_customer.id, duty, m_content->toPlainText().trimmed(), m_until->date());
    if (!id) {
        if (id.error().code == FailureCode::InvalidValue)
            m_strip->show(NoticeLabel::Kind::Warn, tr("Write what it is, and a day that is not over."));
        else
            m_strip->showFailure(id.error());
        m_content->setFocus();
        return;
    }
    m_strip->clear();
    m_content->clear();
    m_form->hide();
    m_add->show();
    fill();
    Q_EMIT kept();
}

} // namespace couvert
