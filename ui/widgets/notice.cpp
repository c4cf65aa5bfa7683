// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include "ui/widgets/failuretext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace couvert {

namespace {

QString kindName(NoticeLabel::Kind kind)
{
    switch (kind) {
    case NoticeLabel::Kind::Info:
        break;
    case NoticeLabel::Kind::Warn:
        return QStringLiteral("warn");
    case NoticeLabel::Kind::Danger:
        return QStringLiteral("danger");
    }
    return QStringLiteral("info");
}

} // namespace

NoticeLabel::NoticeLabel(const QString &text, Kind kind, QWidget *parent)
    : QFrame(parent), m_heading(new PlainLabel({}, PlainLabel::Look::Strong)), m_text(new PlainLabel(text)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(Theme::Inside, Theme::Small, Theme::Inside, Theme::Small);
    m_row->setSpacing(Theme::Inside);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading->wrapped());
    words->addWidget(m_text->wrapped());
    m_heading->hide();
    m_row->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setKind(kind);
    describe();
}

void NoticeLabel::setKind(Kind kind)
{
    setLook(this, "notice", kindName(kind));
    // The colour of the words hangs on the frame's property: the labels are asked again.
    for (PlainLabel *label : {m_heading, m_text}) {
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

void NoticeLabel::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    describe();
}

void NoticeLabel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    describe();
}

QString NoticeLabel::text() const
{
    return m_heading->text().isEmpty() ? m_text->text() : m_heading->text() + QLatin1Char('\n') + m_text->text();
}

void NoticeLabel::addAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignVCenter);
}

void NoticeLabel::describe()
{
    setAccessibleName(text());
}

MessageStrip::MessageStrip(QWidget *parent) : NoticeLabel({}, Kind::Info, parent)
{
    hide();
}

void MessageStrip::show(Kind kind, const QString &text, const QString &heading)
{
    setKind(kind);
    setHeading(heading);
    setText(text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::showFailure(const Failure &failure)
{
    const FailureWords words = failureWords(failure);
    show(Kind::Danger, words.kept.isEmpty() ? words.advice : words.kept + QLatin1Char(' ') + words.advice, words.happened);
}

void MessageStrip::clear()
{
    setVisible(false);
    setHeading({});
    setText({});
}

} // namespace couvert
