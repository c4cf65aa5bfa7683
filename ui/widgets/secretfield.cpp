// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scaled.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace couvert {

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_eye(new QToolButton(this)),
      m_capsHint(new PlainLabel(tr("Caps Lock seems to be on."), PlainLabel::Look::WarnCaption))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setAccessibleName(name);
    m_line->setDragEnabled(false);
    m_line->setAcceptDrops(false);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_line->installEventFilter(this);
    m_capsHint->hide();
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Tight);
    column->addWidget(m_line);
    column->addWidget(m_capsHint);
    setFocusProxy(m_line);
    setTabOrder(m_line, m_eye);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_line, &QLineEdit::textEdited, this, [this] {
        forgetHistory();
        Q_EMIT textEdited();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &SecretField::returnPressed);
    connect(m_eye, &QToolButton::toggled, this, &SecretField::showEye);
    connect(&Theme::instance(), &Theme::changed, this, &SecretField::showEye);
    showEye();
}

SecretField::~SecretField()
{
    clear();
}

QString SecretField::text() const
{
    return m_line->text();
}

void SecretField::clear()
{
    m_line->setText(QString(m_line->text().size(), QLatin1Char(' ')));
    m_line->clear();
    m_capsHint->hide();
}

void SecretField::selectAll()
{
    m_line->selectAll();
}

void SecretField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Qt cannot be asked for Caps Lock; a capital without Shift (or the reverse) tells.
        const QString typed = key->text();
        if (typed.size() == 1 && typed[0].isLetter() && typed[0].toUpper() != typed[0].toLower())
            m_capsHint->setVisible(typed[0].isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    if (watched == m_line && event->type() == QEvent::Resize)
        placeEye();
    return QWidget::eventFilter(watched, event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    m_eye->setChecked(false);
    QWidget::hideEvent(event);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeEye();
}

void SecretField::forgetHistory()
{
    // Setting the text drops the undo commands, which hold each typed character.
    if (m_forgetting)
        return;
    m_forgetting = true;
    const int cursor = m_line->cursorPosition();
    m_line->setText(m_line->text());
    m_line->setCursorPosition(cursor);
    m_forgetting = false;
}

void SecretField::placeEye()
{
    const QRect line = m_line->geometry();
    m_eye->move(line.right() - m_eye->width() - 3, line.center().y() - m_eye->height() / 2 + 1);
    m_line->setTextMargins(0, 0, m_eye->width(), 0);
}

void SecretField::showEye()
{
    m_eye->setIconSize(QSize(scaled(20), scaled(20)));
    m_eye->setFixedSize(scaled(28), scaled(28));
    placeEye();
    const bool open = m_eye->isChecked();
    m_line->setEchoMode(open ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(Theme::instance().icon(open ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(open ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->accessibleName());
    m_eye->raise();
}

} // namespace couvert
