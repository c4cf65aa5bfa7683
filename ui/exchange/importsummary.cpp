// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsummary.h"

#include "ui/exchange/fieldwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pluralcount.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int NamedRows = 5;

/// The lines of one kind of remark: how many, and the first few of them.
struct Group {
    qint64 count = 0;
    QStringList rows;

    void add(qint64 row)
    {
        ++count;
        if (row > 0 && rows.size() < NamedRows)
            rows.append(QLocale().toString(row));
    }
};

} // namespace

ImportSummary::ImportSummary(QWidget *parent)
    : QWidget(parent), m_line(new PlainLabel({}, PlainLabel::Look::Strong)), m_more(new LinkButton(tr("See the remarks"))), m_details(new QWidget),
      m_list(new QVBoxLayout(m_details))
{
    m_line->setObjectName(QStringLiteral("summary"));
    m_line->wrapped();
    m_more->setObjectName(QStringLiteral("remarks"));
    m_more->setCheckable(true);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Theme::Tight);
    m_details->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Block);
    line->addWidget(m_line, 1);
    line->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    column->addLayout(line);
    column->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_more, &QPushButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_more->setText(open ? tr("Hide the remarks") : tr("See the remarks"));
    });
    clear();
}

void ImportSummary::show(const ImportReport &report, bool sourceKnown)
{
    m_line->setText(numbers(report));
    fillDetails(report, sourceKnown);
}

void ImportSummary::say(const QString &words)
{
    m_line->setText(words);
    m_more->hide();
    qDeleteAll(m_details->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

QString ImportSummary::text() const
{
    return m_line->text();
}

QString ImportSummary::numbers(const ImportReport &report)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    parts.append(tr("%Ln new", nullptr, pluralCount(report.created)));
    add(report.updated, tr("%Ln completed", nullptr, pluralCount(report.updated)));
    add(report.unchanged, tr("%Ln already there", nullptr, pluralCount(report.unchanged)));
    add(report.rejected, tr("%Ln rejected", nullptr, pluralCount(report.rejected)));
    add(report.blockedOpposed, tr("%Ln left out because they objected", nullptr, pluralCount(report.blockedOpposed)));
    add(report.blockedErased, tr("%Ln left out because they were erased", nullptr, pluralCount(report.blockedErased)));
    return tr("%1: %2.").arg(tr("%Ln line(s)", nullptr, pluralCount(report.rowsRead)), parts.join(QLatin1String(", ")));
}

void ImportSummary::fillDetails(const ImportReport &report, bool sourceKnown)
{
    qDeleteAll(m_details->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QMap<QString, Group> groups;
    for (const ImportReject &reject : report.rejects)
        groups[reject.code].add(reject.row);
    for (const ImportWarning &warning : report.warnings) {
        if (warning.code != QLatin1String("source_missing") || !sourceKnown)
            groups[warning.code].add(warning.row);
    }
    if (report.rejected > 0)
        groups[QStringLiteral("no_identity")].count = report.rejected;
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        QString words = remarkWords(group.key(), group->count);
        if (!group->rows.isEmpty()) {
            const QString rows = group->rows.join(QLatin1String(", "));
            words += QLatin1Char(' ')
                + (group->count > group->rows.size() ? tr("(lines %1…)").arg(rows)
                        : group->rows.size() > 1     ? tr("(lines %1)").arg(rows)
                                                     : tr("(line %1)").arg(rows));
        }
        m_list->addWidget((new PlainLabel(words, PlainLabel::Look::Soft))->wrapped());
    }
    m_more->setVisible(!groups.isEmpty());
}

} // namespace couvert
