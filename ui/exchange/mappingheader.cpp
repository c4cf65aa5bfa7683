// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingheader.h"

#include "model/customers/customerfield.h"
#include "ui/exchange/fieldwords.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace couvert {

namespace {

constexpr double Sure = 0.7;

bool opens(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    default:
        return event.text().size() == 1 && event.text().at(0).isPrint();
    }
}

} // namespace

MappingHeader::MappingHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_choices(new QStandardItemModel(this))
{
    const auto add = [this](const QString &words, const QString &field) {
        auto *item = new QStandardItem(words);
        item->setData(field, Qt::UserRole);
        m_choices->appendRow(item);
    };
    add(tr("Not imported"), {});
    for (const FieldInfo &field : customerFields())
        add(fieldWords(QString::fromLatin1(field.name)), QString::fromLatin1(field.name));
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(120);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        Q_EMIT geometriesChanged();
        place();
    });
}

void MappingHeader::setColumns(const QList<ColumnGuess> &columns)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_columns = columns;
    m_marks = unsureCount() > 0;
    for (int section = 0; section < columns.size(); ++section) {
        auto *box = new QComboBox(viewport());
        box->setModel(m_choices);
        box->setMaxVisibleItems(14);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setCurrentIndex(std::max(0, box->findData(columns.at(section).field)));
        const QString title = columns.at(section).header;
        box->setAccessibleName(title.isEmpty() ? tr("Column %1").arg(columns.at(section).index + 1) : tr("Column “%1”").arg(title));
        describe(box, columns.at(section));
        box->setObjectName(QStringLiteral("column%1").arg(columns.at(section).index));
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this, section] { choose(section); });
        m_boxes.append(box);
        if (section > 0)
            setTabOrder(m_boxes.at(section - 1), box);
    }
    place();
}

void MappingHeader::describe(QComboBox *box, const ColumnGuess &column)
{
    const bool unsure = !column.field.isEmpty() && column.confidence < Sure;
    box->setAccessibleDescription(unsure ? tr("Which part of the card this column is: to check") : tr("Which part of the card this column is"));
}

QHash<int, QString> MappingHeader::fields() const
{
    QHash<int, QString> fields;
    for (const ColumnGuess &column : m_columns) {
        if (!column.field.isEmpty())
            fields.insert(column.index, column.field);
    }
    return fields;
}

int MappingHeader::unsureCount() const
{
    return static_cast<int>(std::count_if(
        m_columns.cbegin(), m_columns.cend(), [](const ColumnGuess &column) { return !column.field.isEmpty() && column.confidence < Sure; }));
}

int MappingHeader::widthNeeded(int section) const
{
    const int words = fontMetrics().horizontalAdvance(m_boxes.at(section)->currentText());
    const int title = fontMetrics().horizontalAdvance(m_columns.at(section).header.simplified());
    return std::max(words + Theme::Inside + 40, std::min(title, words * 2)) + 2 * Theme::Tight;
}

QSize MappingHeader::sizeHint() const
{
    const int marks = m_marks ? captionHeight() : 0;
    return {QHeaderView::sizeHint().width(), Theme::Small + captionHeight() + Theme::Tight + Theme::instance().rowHeight() + marks + Theme::Small};
}

int MappingHeader::captionHeight() const
{
    QFont caption = font();
    caption.setPointSizeF(Theme::instance().captionPoints());
    return QFontMetrics(caption).height() + 2;
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Theme::instance().tokens();
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section < m_columns.size()) {
        const ColumnGuess &column = m_columns.at(section);
        QFont caption = font();
        caption.setPointSizeF(Theme::instance().captionPoints());
        painter->setFont(caption);
        const QFontMetrics metrics(caption);
        QRect line = rect.adjusted(Theme::Inside, Theme::Small, -Theme::Tight, 0);
        line.setHeight(captionHeight());
        painter->setPen(tokens.soft);
        const QString title = column.header.isEmpty() ? tr("Column %1").arg(column.index + 1) : column.header.simplified();
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(title, Qt::ElideRight, line.width()));
        if (!column.field.isEmpty() && column.confidence < Sure) {
            line.moveTop(rect.bottom() - Theme::Tight - captionHeight());
            painter->setPen(tokens.warn);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tr("to check"));
        }
    }
    painter->restore();
}

void MappingHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto section = m_boxes.indexOf(qobject_cast<QComboBox *>(watched));
    if (section >= 0) {
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        // Stepping through a closed choice would take the fields of other columns one after the other: it opens instead.
        if (event->type() == QEvent::KeyPress && opens(*static_cast<QKeyEvent *>(event))) {
            m_boxes.at(section)->showPopup();
            return true;
        }
        if (event->type() == QEvent::FocusIn)
            bringIntoView(static_cast<int>(section));
    }
    return QHeaderView::eventFilter(watched, event);
}

void MappingHeader::place()
{
    const int top = Theme::Small + captionHeight() + Theme::Tight;
    for (int section = 0; section < m_boxes.size() && section < count(); ++section) {
        m_boxes.at(section)->setGeometry(
            sectionViewportPosition(section) + Theme::Tight, top, sectionSize(section) - 2 * Theme::Tight, Theme::instance().rowHeight());
        m_boxes.at(section)->show();
    }
}

void MappingHeader::choose(int section)
{
    const QString field = m_boxes.at(section)->currentData().toString();
    ColumnGuess &chosen = m_columns[section];
    if (chosen.field == field && chosen.confidence >= Sure)
        return;
    for (int other = 0; other < m_columns.size(); ++other) {
        if (other != section && !field.isEmpty() && m_columns.at(other).field == field) {
            m_columns[other].field.clear();
            m_boxes.at(other)->setCurrentIndex(0);
            describe(m_boxes.at(other), m_columns.at(other));
        }
    }
    chosen.field = field;
    chosen.confidence = 1; // the person has looked
    describe(m_boxes.at(section), chosen);
    resizeSection(section, std::max(sectionSize(section), widthNeeded(section)));
    viewport()->update();
    Q_EMIT mappingChanged();
}

void MappingHeader::bringIntoView(int section)
{
    auto *table = qobject_cast<QTableView *>(parentWidget());
    if (table == nullptr)
        return;
    const int left = sectionPosition(section);
    QScrollBar *bar = table->horizontalScrollBar();
    if (left < bar->value())
        bar->setValue(left);
    else if (left + sectionSize(section) > bar->value() + viewport()->width())
        bar->setValue(left + sectionSize(section) - viewport()->width());
}

} // namespace couvert
