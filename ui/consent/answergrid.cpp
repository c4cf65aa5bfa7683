// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/answergrid.h"

#include "model/consent/purpose.h"
#include "ui/consent/consentwords.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace couvert {

namespace {

constexpr int Columns = 2; ///< of boxes: narrow enough for the smallest window

} // namespace

AnswerGrid::AnswerGrid(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

QCheckBox *AnswerGrid::addBox(const Wording &wording, Channel channel, const QString &label, const QString &name)
{
    auto *box = new QCheckBox(label);
    box->setObjectName(QStringLiteral("tick-%1-%2").arg(wording.purpose, channelCode(channel)));
    box->setAccessibleName(name);
    box->installEventFilter(this);
    m_boxes.append({wording, channel, box});
    return box;
}

void AnswerGrid::show(Database &database, const QList<Wording> &wordings, QDate today)
{
    delete m_lines;
    m_boxes.clear();
    m_until = nullptr;
    m_lines = new QWidget;
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Block);
    grid->setVerticalSpacing(Theme::Tight);
    grid->setColumnStretch(Columns, 1);
    const PurposeWords words(database);
    int row = 0;
    for (const Wording &wording : wordings) {
        grid->addWidget(
            new PlainLabel(tr("%1, %2", "purpose, version of the text").arg(words(wording.purpose), wordingName(wording.version, wording.language)),
                PlainLabel::Look::Soft),
            row++, 0, 1, -1);
        if (wording.purpose == DietPurpose) {
            m_until = new QDateEdit(today);
            m_until->setMinimumDate(today);
            m_until->setCalendarPopup(true);
            m_until->setObjectName(QStringLiteral("tick-until"));
            m_until->setAccessibleName(tr("Last day (the meal)"));
            grid->addWidget(addBox(wording, Channel::Email, tr("Agrees, until"), words(wording.purpose)), row, 0);
            grid->addWidget(m_until, row++, 1);
            continue;
        }
        for (std::size_t i = 0; i < allChannels.size(); ++i) {
            const Channel channel = allChannels[i];
            const int place = static_cast<int>(i);
            grid->addWidget(addBox(wording, channel, channelName(channel), words(wording.purpose, channel)), row + place / Columns, place % Columns);
        }
        row += static_cast<int>(allChannels.size()) / Columns;
    }
    m_lines->show();
}

void AnswerGrid::reset()
{
    for (const Box &box : std::as_const(m_boxes))
        box.box->setChecked(false);
}

bool AnswerGrid::isTicked() const
{
    return std::ranges::any_of(m_boxes, [](const Box &box) { return box.box->isChecked(); });
}

QList<ConsentForm> AnswerGrid::forms(const ConsentForm &common, bool emptyIsNo) const
{
    QList<ConsentForm> list;
    for (const Box &box : m_boxes) {
        if (!box.box->isChecked() && !emptyIsNo)
            continue;
        ConsentForm form = common;
        form.purpose = box.wording.purpose;
        form.channel = box.channel;
        form.action = box.box->isChecked() ? ConsentAction::Given : ConsentAction::Refused;
        form.wordingVersion = box.wording.version;
        form.wordingLanguage = box.wording.language;
        if (box.wording.purpose == DietPurpose && box.box->isChecked())
            form.until = m_until->date().addDays(1);
        list.append(form);
    }
    return list;
}

void AnswerGrid::takeFocus()
{
    if (!m_boxes.isEmpty())
        m_boxes.first().box->setFocus();
}

bool AnswerGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace couvert
