// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace couvert {

namespace {

QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Quiet:
        break;
    case Button::Kind::Primary:
        return QStringLiteral("primary");
    case Button::Kind::Danger:
        return QStringLiteral("danger");
    case Button::Kind::Link:
        return QStringLiteral("link");
    }
    return QStringLiteral("quiet");
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    setLook(this, "look", kindName(kind));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace couvert
