// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/section.h"

#include "model/journal/unitofwork.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace couvert {

Section::Section(const QString &title, const SectionContext &context, QWidget *parent)
    : QWidget(parent), m_title(title), m_context(context), m_body(new QVBoxLayout(this)), m_strip(new MessageStrip)
{
    m_body->setContentsMargins(Theme::Inside, Theme::Inside, Theme::Inside, Theme::Block);
    m_body->setSpacing(Theme::Inside);
    m_body->addWidget(m_strip);
    setAccessibleName(title);
}

Result<> Section::lock()
{
    m_strip->clear();
    return {};
}

void Section::setSummary(const QString &summary)
{
    if (m_summary == summary)
        return;
    m_summary = summary;
    Q_EMIT summaryChanged();
}

void Section::addWords(const QString &words)
{
    m_body->addWidget((new PlainLabel(words, PlainLabel::Look::Soft))->wrapped());
}

QVBoxLayout *Section::addFields(int width)
{
    auto *held = new QWidget;
    const auto fit = [held, width] { held->setMaximumWidth(width * Theme::instance().rowHeight() / 36); };
    fit();
    connect(&Theme::instance(), &Theme::changed, held, fit);
    auto *fields = new QVBoxLayout(held);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::Inside);
    m_body->addWidget(held);
    return fields;
}

bool Section::mayBegin()
{
    if (m_context.job.isRunning())
        m_strip->show(MessageStrip::Kind::Warn, tr("Another job of this page is still running. Wait until it ends, or cancel it."));
    else
        m_strip->clear();
    return !m_context.job.isRunning();
}

Result<> Section::record(JournalAction action) const
{
    Result<UnitOfWork> unit = UnitOfWork::begin(session());
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(action);
    if (!recorded)
        return failure(recorded);
    return unit->commit();
}

} // namespace couvert
