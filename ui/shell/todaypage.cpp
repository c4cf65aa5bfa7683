// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todaypage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace couvert {

namespace {

constexpr int UsualHour = 9;
const QString HourSetting = QStringLiteral("reminderHour");

/// How pressing a line is, as a dot; its words say it too.
class UrgencyDot final : public QWidget
{
public:
    explicit UrgencyDot(TodayLine::Urgency urgency) : m_urgency(urgency) { setFixedSize(Size, Size); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_urgency == TodayLine::Urgency::Now ? tokens.danger : tokens.warn);
        painter.drawEllipse(rect());
    }

private:
    static constexpr int Size = 8;
    TodayLine::Urgency m_urgency;
};

/// A button of it may be what is being pressed.
void letGo(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

/// "Monday 23 November", as a heading.
QString headingOf(QDate day)
{
    QString heading = QLocale().toString(day, TodayPage::tr("dddd d MMMM", "a day as a heading, in the letters of QLocale"));
    if (!heading.isEmpty())
        heading.front() = heading.front().toUpper();
    return heading;
}

} // namespace

TodayPage::TodayPage(const Session &session, QList<TodaySource> sources, QWidget *parent)
    : Page(parent), m_session(session), m_sources(std::move(sources)), m_header(new PageHeader(headingOf(session.clock().today()))),
      m_strip(new MessageStrip), m_chart(new Card), m_chartTitle(new PlainLabel({}, PlainLabel::Look::Part)),
      m_chartAside(new PlainLabel({}, PlainLabel::Look::Caption)), m_bars(new BarStrip), m_looked(new PlainLabel({}, PlainLabel::Look::Caption)),
      m_hour(new QComboBox)
{
    auto *title = new QHBoxLayout;
    title->addWidget(m_chartTitle->wrapped(), 1);
    title->addWidget(m_chartAside, 0, Qt::AlignBottom);
    m_chart->body()->addLayout(title);
    m_chart->body()->addWidget(m_bars);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::Block);
    m_column->addWidget(m_chart);
    m_column->addStretch(1);
    QVBoxLayout *column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(new ScrollColumn(inside), 1);
    makeFoot(column);
    connect(m_bars, &BarStrip::chosen, this,
        [this](int index) { Q_EMIT pageRequested(m_shownChart.page, QStringLiteral("%1:%2").arg(m_shownChart.task).arg(index)); });
    // The sidebar hears of the count once the page stands in the window.
    QMetaObject::invokeMethod(this, &TodayPage::read, Qt::QueuedConnection);
}

void TodayPage::makeFoot(QVBoxLayout *column)
{
    m_hour->setObjectName(QStringLiteral("reminderHour"));
    m_hour->setAccessibleName(tr("Hour at which the new day is looked through"));
    for (int hour = 0; hour < 24; ++hour)
        m_hour->addItem(QLocale().toString(QTime(hour, 0), QLocale::ShortFormat), hour);
    m_hour->setCurrentIndex(std::clamp(QSettings().value(HourSetting, UsualHour).toInt(), 0, 23));
    m_looked->setBuddy(m_hour);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Small);
    row->addWidget(m_hour);
    row->addWidget(m_looked->wrapped(), 1);
    column->addLayout(row);
    connect(m_hour, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(HourSetting, m_hour->currentData());
        timePassed();
    });
}

void TodayPage::activated()
{
    read();
    takeFocus();
}

void TodayPage::timePassed()
{
    const bool sameDay = m_day == m_session.clock().today();
    if (sameDay || m_session.clock().now().toLocalTime().time().hour() >= m_hour->currentData().toInt())
        read();
}

Result<> TodayPage::lock()
{
    showLines({});
    showChart({});
    showFirstStep({});
    m_header->setSubtitle({});
    m_strip->clear();
    return {};
}

void TodayPage::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_shownLines.clear();
    read();
}

void TodayPage::find()
{
    Q_EMIT pageRequested(QStringLiteral("clients"));
}

void TodayPage::createNew()
{
    Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("new"));
}

void TodayPage::read()
{
    QList<TodayLine> lines;
    std::optional<TodayLine> firstStep;
    std::optional<TodayNews::Chart> chart;
    m_strip->clear();
    for (const TodaySource &source : std::as_const(m_sources)) {
        const Result<TodayNews> news = source(m_session);
        if (!news) {
            m_strip->showFailure(news.error());
            continue;
        }
        lines.append(news->lines);
        if (news->firstStep)
            firstStep = news->firstStep;
        if (news->chart)
            chart = news->chart;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TodayLine &one, const TodayLine &other) { return one.urgency < other.urgency; });
    m_day = m_session.clock().today();
    m_header->setTitle(headingOf(m_day));
    m_looked->setText(tr("Every new day is looked through from this hour on; last at %1.")
            .arg(QLocale().toString(m_session.clock().now().toLocalTime().time(), QLocale::ShortFormat)));
    if (firstStep) {
        lines.clear();
        chart.reset();
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const int count = static_cast<int>(lines.size());
    m_header->setSubtitle(firstStep ? QString() : count > 0 ? tr("%Ln thing(s) to do. The rest is in order.", nullptr, count) : QString());
    showFirstStep(firstStep);
    showLines(firstStep ? QList<TodayLine>() : lines);
    showChart(chart);
    if (!firstStep && lines.isEmpty() && !m_strip->isVisibleTo(this))
        m_header->setSubtitle(tr("Nothing to do today. Everything is in order."));
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        takeFocus();
    Q_EMIT attentionChanged(count);
}

void TodayPage::showLines(const QList<TodayLine> &lines)
{
    // What stands there already keeps its place under the hand.
    if (m_lines && m_shownLines == lines)
        return;
    m_shownLines = lines;
    letGo(m_lines);
    m_lines = nullptr;
    if (lines.isEmpty())
        return;
    m_lines = new Card;
    m_lines->body()->setContentsMargins(1, 1, 1, 1);
    m_lines->body()->setSpacing(0);
    for (const TodayLine &line : lines) {
        const bool first = m_lines->body()->count() == 0;
        if (!first)
            m_lines->body()->addWidget(new Hairline);
        m_lines->body()->addWidget(makeLine(line, first));
    }
    m_column->insertWidget(0, m_lines);
    // Not with the next event: the focus goes there now.
    m_lines->show();
}

QWidget *TodayPage::makeLine(const TodayLine &line, bool first)
{
    auto *held = new QWidget;
    held->setObjectName(QStringLiteral("today-") + line.name);
    auto *button = new Button(line.action, first ? Button::Kind::Primary : Button::Kind::Quiet);
    button->setObjectName(QStringLiteral("do-") + line.name);
    button->setAccessibleDescription(line.heading);
    connect(button, &QPushButton::clicked, this, [this, line] { Q_EMIT pageRequested(line.page, line.task); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new PlainLabel(line.heading, PlainLabel::Look::Strong))->wrapped());
    words->addWidget((new PlainLabel(line.detail, PlainLabel::Look::Soft))->wrapped());
    auto *row = new QBoxLayout(m_folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_folded ? Theme::Small : Theme::Block);
    row->addLayout(words, 1);
    row->addWidget(button, 0, m_folded ? Qt::AlignLeft : Qt::AlignVCenter);
    auto *whole = new QHBoxLayout(held);
    whole->setContentsMargins(Theme::Block - 1, Theme::Inside, Theme::Block - 1, Theme::Inside);
    whole->setSpacing(Theme::Block);
    whole->addWidget(new UrgencyDot(line.urgency), 0, Qt::AlignVCenter);
    whole->addLayout(row, 1);
    return held;
}

void TodayPage::showChart(const std::optional<TodayNews::Chart> &chart)
{
    m_chart->setVisible(chart.has_value());
    m_shownChart = chart.value_or(TodayNews::Chart());
    m_chartTitle->setText(m_shownChart.title);
    m_chartAside->setText(m_shownChart.aside);
    m_bars->setAccessibleName(m_shownChart.title);
    m_bars->setBars(m_shownChart.bars);
}

void TodayPage::showFirstStep(const std::optional<TodayLine> &step)
{
    if (m_firstStep && step)
        return;
    letGo(m_firstStep);
    m_firstStep = nullptr;
    if (!step)
        return;
    auto *empty = new EmptyState(step->detail, step->action);
    connect(empty, &EmptyState::actionTriggered, this, [this, page = step->page, task = step->task] { Q_EMIT pageRequested(page, task); });
    m_firstStep = empty;
    m_column->insertWidget(0, empty, 4);
    empty->show();
}

void TodayPage::takeFocus()
{
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (button->isVisibleTo(this) && button->property("look").toString() == QLatin1String("primary")) {
            button->setFocus();
            return;
        }
    }
}

} // namespace couvert
