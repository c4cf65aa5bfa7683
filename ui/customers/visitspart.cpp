// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/visitspart.h"

#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr qsizetype ShownVisits = 12;

} // namespace

VisitsPart::VisitsPart(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, PlainLabel::Look::Part)), m_add(new LinkButton(tr("Add a visit"))), m_line(new QWidget),
      m_kind(new QComboBox), m_day(new QDateEdit), m_place(new QVBoxLayout)
{
    m_add->setObjectName(QStringLiteral("addVisit"));
    for (const VisitKind kind : {VisitKind::Visit, VisitKind::Order, VisitKind::Booking, VisitKind::Message, VisitKind::Click, VisitKind::Login})
        m_kind->addItem(visitWord(kind), static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Kind of visit"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Day of the visit"));
    auto *keep = new QuietButton(tr("Add"));
    keep->setObjectName(QStringLiteral("keepVisit"));
    auto *cancel = new LinkButton(tr("Cancel"));
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::Small);
    line->addWidget(m_kind, 1);
    line->addWidget(m_day);
    line->addWidget(keep);
    line->addWidget(cancel);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(top);
    column->addWidget(m_line);
    column->addLayout(m_place);
    connect(m_add, &QPushButton::clicked, this, [this] { setAdding(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { setAdding(false); });
    connect(keep, &QPushButton::clicked, this, [this] {
        setAdding(false);
        Q_EMIT visitAdded(static_cast<VisitKind>(m_kind->currentData().toInt()), m_day->date());
    });
    setAdding(false);
}

void VisitsPart::setAdding(bool adding)
{
    m_line->setVisible(adding);
    m_add->setVisible(!adding);
    if (!adding)
        return;
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setDate(QDate::currentDate());
    m_kind->setCurrentIndex(0);
    m_kind->setFocus();
}

void VisitsPart::show(const Customer &customer, const QList<Visit> &visits)
{
    setAdding(false);
    m_add->setEnabled(!customer.restricted);
    const qint64 count = std::max<qint64>(customer.visitCount, visits.size());
    m_title->setText(count > 0 ? tr("Visits (%1)").arg(QLocale().toString(count)) : tr("Visits"));
    delete m_list;
    m_list = new QWidget;
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Block);
    grid->setVerticalSpacing(Theme::Tight);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Visit &visit : visits.first(std::min(visits.size(), ShownVisits))) {
        grid->addWidget(new PlainLabel(dayWords(visit.day), PlainLabel::Look::Soft), row, 0);
        grid->addWidget(new PlainLabel(visitWord(visit.kind)), row++, 1);
    }
    if (visits.size() > ShownVisits)
        grid->addWidget(
            new PlainLabel(tr("and %Ln earlier", nullptr, static_cast<int>(visits.size() - ShownVisits)), PlainLabel::Look::Caption), row++, 0);
    if (visits.isEmpty()) {
        const QString words =
            customer.visitCount > 0 ? tr("Counted in the sheet that was imported; their days are not known.") : tr("None recorded here yet.");
        grid->addWidget((new PlainLabel(words, PlainLabel::Look::Soft))->wrapped(), row, 0, 1, 2);
    }
    m_place->addWidget(m_list);
}

void VisitsPart::clear()
{
    setAdding(false);
    m_title->clear();
    delete m_list;
    m_list = nullptr;
}

} // namespace couvert
