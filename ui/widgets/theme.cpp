// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QMetaEnum>
#include <QPointer>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace couvert {

namespace {

constexpr double MinPoints = 10; // some bare systems answer 9, too small for a page that is read all day

int onGrid(int size)
{
    return (size + 3) / 4 * 4;
}

} // namespace

Theme &Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent) : QObject(parent)
{
    const QSettings settings;
    const QMetaEnum names = QMetaEnum::fromType<Appearance>();
    bool known = false;
    const int stored = names.keyToValue(settings.value(QStringLiteral("appearance")).toString().toLatin1().constData(), &known);
    if (known)
        m_appearance = static_cast<Appearance>(stored);
    m_textPercent = std::clamp(settings.value(QStringLiteral("textPercent"), 100).toInt(), 100, 200);
    m_systemFont = QApplication::font();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    readSystem();
    apply();
    qApp->installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QSettings().setValue(
        QStringLiteral("appearance"), QString::fromLatin1(QMetaEnum::fromType<Appearance>().valueToKey(static_cast<int>(appearance))));
    apply();
}

void Theme::setTextPercent(int percent)
{
    m_textPercent = std::clamp(percent, 100, 200);
    QSettings().setValue(QStringLiteral("textPercent"), m_textPercent);
    apply();
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(QStringLiteral(":/icons/%1/%2.png").arg(m_dark ? QStringLiteral("dark") : QStringLiteral("light"), name));
}

QIcon Theme::applicationIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256, 512})
        result.addFile(QStringLiteral(":/icons/app/couvert-%1.png").arg(size), QSize(size, size));
    return result;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Setting our own palette and font sends these events too: only what comes from outside counts.
    if (!m_applying && (event->type() == QEvent::ThemeChange || (watched == qApp && event->type() == QEvent::ApplicationPaletteChange))) {
        const QPalette before = m_system;
        readSystem();
        if (before != m_system)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    m_applying = true;
    QApplication::setPalette(QPalette()); // gives the platform's own back
    m_system = QApplication::palette();
    QApplication::setPalette(m_tokens.bg.isValid() ? m_tokens.palette() : m_system);
    m_applying = false;
}

void Theme::apply()
{
    m_applying = true;
    m_highContrast = couvert::isHighContrast(m_system);
    m_dark = m_highContrast || m_appearance == Appearance::System ? couvert::isDark(m_system) : m_appearance == Appearance::Dark;
    m_tokens = m_highContrast ? Tokens::ofSystem(m_system) : m_dark ? Tokens::dark() : Tokens::light();

    const double systemPoints = m_systemFont.pointSizeF() > 0 ? m_systemFont.pointSizeF() : QFontInfo(m_systemFont).pointSizeF();
    m_points = std::max(systemPoints, MinPoints) * m_textPercent / 100;
    QFont font = m_systemFont;
    font.setPointSizeF(m_points);
    m_rowHeight = std::max(36, onGrid(QFontMetrics(font).height() + 18));
    m_sidebarWidth = std::max(208, onGrid(QFontMetrics(font).averageCharWidth() * 26));

    QApplication::setFont(font);
    QApplication::setPalette(m_tokens.palette());
    qApp->setStyleSheet(makeStyleSheet(*this));
    m_applying = false;
    Q_EMIT changed();
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace couvert
