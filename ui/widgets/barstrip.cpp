// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barstrip.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace couvert {

namespace {

constexpr int Gap = 10;         ///< between bars
constexpr int SmallestHigh = 2; ///< of a bar that stands for something
constexpr int RowsHigh = 3;     ///< of the highest bar, in rows of a list

QFont captionFont(const QFont &font, bool strong = false)
{
    QFont small = font;
    small.setPointSizeF(Theme::instance().captionPoints());
    if (strong)
        small.setWeight(QFont::DemiBold);
    return small;
}

/// The number as it fits: whole, else in thousands or millions.
QString fitting(qint64 value, const QFontMetrics &metrics, int width)
{
    QString text = QLocale().toString(value);
    if (metrics.horizontalAdvance(text) > width && value >= 1000)
        text = QLocale().toString(value / 1000) + QStringLiteral("\u202fk");
    if (metrics.horizontalAdvance(text) > width && value >= 1000000)
        text = QLocale().toString(value / 1000000) + QStringLiteral("\u202fM");
    return text;
}

} // namespace

class BarStrip::BarButton final : public QAbstractButton
{
public:
    BarButton(const Bar &bar, double share, QWidget *parent) : QAbstractButton(parent), m_bar(bar), m_share(share)
    {
        const QString told = QStringLiteral("%1: %2").arg(bar.fullName, QLocale().toString(bar.value));
        setAccessibleName(told);
        setToolTip(told);
        setFocusPolicy(Qt::ClickFocus);
    }
    void setMarked(bool marked)
    {
        m_marked = marked;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont plain = captionFont(font(), m_marked);
        const QFontMetrics metrics(plain);
        const int words = metrics.height() + Theme::Tight;
        const int most = height() - 2 * words;
        const int high = m_bar.value > 0 ? std::max(SmallestHigh, static_cast<int>(most * m_share)) : 0;
        const QRect bar(0, height() - words - high, width(), high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_bar.urgent ? tokens.warn : m_marked ? tokens.accent : tokens.selection);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setFont(plain);
        painter.setPen(tokens.ink);
        painter.drawText(QRect(0, bar.top() - words, width(), words), Qt::AlignHCenter | Qt::AlignVCenter, fitting(m_bar.value, metrics, width()));
        painter.setPen(m_marked ? tokens.ink : tokens.soft);
        const bool fits = metrics.horizontalAdvance(m_bar.name) <= width();
        painter.drawText(QRect(0, height() - words, width(), words), Qt::AlignHCenter | Qt::AlignBottom, fits ? m_bar.name : m_bar.shortName);
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::Tight, Theme::Tight);
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    Bar m_bar;
    double m_share; ///< of the highest bar
    bool m_marked = false;
};

BarStrip::BarStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void BarStrip::setBars(const QList<Bar> &bars)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (BarButton *bar : std::as_const(m_bars)) {
        // One of them may be what is being pressed.
        bar->hide();
        bar->deleteLater();
    }
    m_bars.clear();
    m_chosen = -1;
    qint64 most = 1;
    for (const Bar &bar : bars)
        most = std::max(most, bar.value);
    for (const Bar &bar : bars) {
        auto *button = new BarButton(bar, static_cast<double>(bar.value) / static_cast<double>(most), this);
        const int index = static_cast<int>(m_bars.size());
        button->setObjectName(QStringLiteral("bar-%1").arg(index));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_bars.append(button);
        button->show();
    }
    if (!m_bars.isEmpty())
        m_bars.first()->setFocusPolicy(Qt::StrongFocus);
    place();
    if (hadFocus && !m_bars.isEmpty())
        m_bars.first()->setFocus();
}

void BarStrip::setChosen(int index)
{
    m_chosen = index;
    for (int i = 0; i < count(); ++i)
        m_bars[i]->setMarked(i == index);
}

QSize BarStrip::sizeHint() const
{
    const int words = QFontMetrics(captionFont(font())).height() + Theme::Tight;
    return {count() * (Theme::instance().rowHeight() + Gap), RowsHigh * Theme::instance().rowHeight() + 2 * words};
}

QSize BarStrip::minimumSizeHint() const
{
    return {count() * (24 + Theme::Tight), sizeHint().height()};
}

void BarStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BarStrip::place()
{
    if (m_bars.isEmpty())
        return;
    const int all = count();
    const int gap = width() / all > 4 * Gap ? Gap : Theme::Tight;
    // By the edges of each, so that rounding never leaves a wide last bar.
    for (int i = 0; i < all; ++i) {
        const int from = (width() + gap) * i / all;
        const int to = (width() + gap) * (i + 1) / all - gap;
        m_bars[i]->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - to : from, 0, to - from, height());
    }
}

void BarStrip::moveTo(int index)
{
    if (index < 0 || index >= count())
        return;
    for (BarButton *bar : std::as_const(m_bars))
        bar->setFocusPolicy(Qt::ClickFocus);
    m_bars[index]->setFocusPolicy(Qt::StrongFocus);
    m_bars[index]->setFocus(Qt::TabFocusReason);
}

bool BarStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_bars.cbegin(), m_bars.cend(), watched);
    const int index = static_cast<int>(at - m_bars.cbegin());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        moveTo(index - 1);
        return true;
    case Qt::Key_Right:
        moveTo(index + 1);
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(count() - 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace couvert
