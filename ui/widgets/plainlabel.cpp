// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/widgets/theme.h"

namespace couvert {

namespace {

QString lookName(PlainLabel::Look look)
{
    switch (look) {
    case PlainLabel::Look::Text:
        break;
    case PlainLabel::Look::Soft:
        return QStringLiteral("soft");
    case PlainLabel::Look::Strong:
        return QStringLiteral("strong");
    case PlainLabel::Look::Part:
        return QStringLiteral("part");
    case PlainLabel::Look::Title:
        return QStringLiteral("title");
    case PlainLabel::Look::Caption:
        return QStringLiteral("caption");
    case PlainLabel::Look::WarnCaption:
        return QStringLiteral("warnCaption");
    }
    return {};
}

QString stateName(Pill::State state)
{
    switch (state) {
    case Pill::State::Neutral:
        break;
    case Pill::State::Good:
        return QStringLiteral("good");
    case Pill::State::Warn:
        return QStringLiteral("warn");
    case Pill::State::Danger:
        return QStringLiteral("danger");
    }
    return QStringLiteral("neutral");
}

} // namespace

PlainLabel::PlainLabel(const QString &text, Look look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(look);
    setText(text);
}

void PlainLabel::setLook(Look look)
{
    couvert::setLook(this, "look", lookName(look));
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

PlainLabel *PlainLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

Pill::Pill(const QString &text, State state, QWidget *parent) : PlainLabel(text, Look::Text, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(text, state);
}

void Pill::setState(const QString &text, State state)
{
    setText(text);
    couvert::setLook(this, "pill", stateName(state));
}

} // namespace couvert
