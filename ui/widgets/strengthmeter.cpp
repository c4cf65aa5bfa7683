// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strengthmeter.h"

#include "model/vault/passwordstrength.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPainter>

namespace couvert {

namespace {

constexpr int BarHeight = 6;
constexpr int Bars = 3;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Strength of the password"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setStrength({});
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StrengthMeter::setStrength(const PasswordStrength &strength)
{
    m_filled = strength.level == PasswordStrength::Level::Empty ? 0
        : strength.level == PasswordStrength::Level::Weak       ? 1
        : strength.level == PasswordStrength::Level::Fair       ? 2
                                                                : 3;
    m_accepted = strength.accepted;
    QString level;
    switch (strength.level) {
    case PasswordStrength::Level::Empty:
        level = tr("12 characters or more with capitals, small letters, digits and signs, or a phrase of 7 words.");
        break;
    case PasswordStrength::Level::Weak:
        level = tr("Weak.");
        break;
    case PasswordStrength::Level::Fair:
        level = strength.accepted ? tr("Accepted.") : tr("Not enough yet.");
        break;
    case PasswordStrength::Level::Strong:
        level = strength.accepted ? tr("Strong.") : tr("Not enough yet.");
        break;
    }
    QString advice;
    if (strength.level != PasswordStrength::Level::Empty) {
        switch (strength.advice) {
        case PasswordStrength::Advice::None:
            break;
        case PasswordStrength::Advice::TooShort:
            advice = tr("Make it longer: 12 characters at least.");
            break;
        case PasswordStrength::Advice::AddKinds:
            advice = tr("Add what is missing: capitals, small letters, digits or signs.");
            break;
        case PasswordStrength::Advice::Common:
            advice = tr("It is among the first that a thief would try.");
            break;
        case PasswordStrength::Advice::LongerOrPhrase:
            advice = tr("Make it longer, or take a phrase of 7 words.");
            break;
        }
    }
    const QString words = advice.isEmpty() ? level : level + QLatin1Char(' ') + advice;
    if (words != m_words) {
        m_words = words;
        setAccessibleDescription(words);
        updateGeometry();
    }
    update();
}

QSize StrengthMeter::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize StrengthMeter::minimumSizeHint() const
{
    return {120, BarHeight + Theme::Tight + fontMetrics().height()};
}

int StrengthMeter::heightForWidth(int width) const
{
    QFont caption = font();
    caption.setPointSizeF(Theme::instance().captionPoints());
    const QRect words = QFontMetrics(caption).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_words);
    return BarHeight + Theme::Tight + words.height();
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double each = (width() - (Bars - 1) * Theme::Tight) / double(Bars);
    const QColor fill = m_accepted ? tokens.accent : m_filled > 1 ? tokens.warn : tokens.danger;
    for (int i = 0; i < Bars; ++i) {
        painter.setBrush(i < m_filled ? fill : tokens.line);
        painter.drawRoundedRect(QRectF(i * (each + Theme::Tight), 0, each, BarHeight), 3, 3);
    }
    QFont caption = font();
    caption.setPointSizeF(Theme::instance().captionPoints());
    painter.setFont(caption);
    painter.setPen(m_accepted || m_filled == 0 ? tokens.soft : fill);
    painter.drawText(QRect(0, BarHeight + Theme::Tight, width(), height()), Qt::TextWordWrap, m_words);
}

} // namespace couvert
