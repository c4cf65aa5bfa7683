// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/cardview.h"

#include "model/customers/contactparsing.h"
#include "ui/customers/customerwords.h"
#include "ui/customers/visitspart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

CardView::CardView(const Sections &sections, QWidget *parent)
    : QWidget(parent), m_name(new PlainLabel({}, PlainLabel::Look::Title)), m_about(new PlainLabel({}, PlainLabel::Look::Soft)),
      m_restricted(new Pill(tr("Frozen: shown, nothing else"), Pill::State::Warn)), m_edit(new QuietButton(tr("Edit"))), m_rowsPlace(new QVBoxLayout),
      m_sections(sections), m_visits(new VisitsPart)
{
    m_edit->setObjectName(QStringLiteral("editCard"));
    m_name->wrapped()->selectable();
    m_about->wrapped();
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addWidget(m_restricted, 0, Qt::AlignLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::Block);
    top->addLayout(names, 1);
    top->addWidget(m_edit, 0, Qt::AlignTop);

    auto *inside = new QWidget;
    auto *scroll = new ScrollColumn(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Theme::Block, Theme::Block, Theme::Block, Theme::Block);
    column->setSpacing(Theme::Block);
    column->addLayout(top);
    for (CardSection *section : m_sections.underName)
        column->addWidget(section);
    column->addLayout(m_rowsPlace);
    for (CardSection *section : m_sections.below)
        column->addWidget(section);
    column->addWidget(m_visits);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    for (CardSection *section : m_sections.foot) {
        outer->addWidget(new Hairline);
        section->setContentsMargins(Theme::Block, Theme::Inside, Theme::Block, Theme::Inside);
        outer->addWidget(section);
    }
    connect(m_edit, &QPushButton::clicked, this, &CardView::editRequested);
}

void CardView::addRow(const QString &label, const QString &value, const QString &remark)
{
    if (value.isEmpty())
        return;
    const int row = m_rows->rowCount();
    auto *name = new PlainLabel(label, PlainLabel::Look::Soft);
    m_rows->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *text = (new PlainLabel(value))->wrapped()->selectable();
    text->setAccessibleName(label + QLatin1String(": ") + value);
    m_rows->addWidget(text, row, 1, Qt::AlignTop);
    if (!remark.isEmpty())
        m_rows->addWidget((new PlainLabel(remark, PlainLabel::Look::Caption))->wrapped(), row + 1, 1, Qt::AlignTop);
}

void CardView::show(const Customer &customer, const QList<Visit> &visits)
{
    m_name->setText(customer.fullName());
    m_about->setText(tr("%1 · %2", "category, last visit").arg(categoryWord(customer.category), lastActivityWords(customer)));
    m_restricted->setVisible(customer.restricted);
    m_edit->setEnabled(!customer.restricted);

    delete m_rowsHolder;
    m_rowsHolder = new QWidget;
    m_rows = new QGridLayout(m_rowsHolder);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(Theme::Block);
    m_rows->setVerticalSpacing(Theme::Small);
    m_rows->setColumnStretch(1, 1);
    const bool named = !customer.lastName.isEmpty() || !customer.firstName.isEmpty();
    if (named)
        addRow(fieldWord(QStringLiteral("company")), customer.company);
    const auto used = [](const QString &word, ContactUse use) { return use == ContactUse::Professional ? tr("%1 (work)").arg(word) : word; };
    for (const PhoneNumber &phone : customer.phones)
        addRow(used(fieldWord(QStringLiteral("phone")), phone.use), formatPhone(phone),
            phone.e164.isEmpty() ? tr("kept as typed: not a valid number") : QString());
    for (const EmailAddress &email : customer.emails)
        addRow(used(fieldWord(QStringLiteral("email")), email.use), email.address);
    for (const PostalAddress &address : customer.addresses)
        addRow(used(tr("Address"), address.use), addressWords(address));
    addRow(fieldWord(QStringLiteral("birthday")), birthdayWords(customer.birthday));
    addRow(fieldWord(QStringLiteral("preferences")), customer.preferences);
    addRow(fieldWord(QStringLiteral("allergies")), customer.allergies);
    addRow(fieldWord(QStringLiteral("notes")), customer.notes, tr("this customer may read this note"));
    addRow(fieldWord(QStringLiteral("tags")), customer.tags.join(QStringLiteral(", ")));
    addRow(fieldWord(QStringLiteral("payment_method")), customer.paymentMethod);
    addRow(fieldWord(QStringLiteral("source")), customer.source);
    if (customer.createdOn.isValid())
        addRow(fieldWord(QStringLiteral("created_on")), dayWords(customer.createdOn));
    const int labels = fontMetrics().horizontalAdvance(fieldWord(QStringLiteral("allergies"))) + Theme::Small;
    m_rows->setColumnMinimumWidth(0, labels);
    m_rowsPlace->addWidget(m_rowsHolder);

    for (CardSection *section : m_sections.all())
        section->show(customer);
    m_visits->show(customer, visits);
}

Result<> CardView::lock()
{
    Result<> kept;
    for (CardSection *section : m_sections.all()) {
        const Result<> locked = section->lock();
        if (!locked)
            kept = locked;
    }
    return kept;
}

void CardView::clear()
{
    m_name->clear();
    m_about->clear();
    delete m_rowsHolder;
    m_rowsHolder = nullptr;
    m_rows = nullptr;
    for (CardSection *section : m_sections.all())
        section->clear();
    m_visits->clear();
}

} // namespace couvert
