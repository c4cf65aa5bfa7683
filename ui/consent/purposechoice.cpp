// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/purposechoice.h"

#include "ui/consent/consentwords.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace couvert {

PurposeChoice::PurposeChoice(Database &database, const QList<Channel> &channels, QWidget *parent)
    : QWidget(parent), m_database(database), m_purpose(new QComboBox), m_channel(new QComboBox)
{
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_channel->setObjectName(QStringLiteral("channel"));
    for (const Channel channel : channels)
        m_channel->addItem(channelName(channel), channelCode(channel));
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Inside);
    row->addWidget(new FormField(tr("What for"), m_purpose), 1);
    row->addWidget(new FormField(tr("By which means"), m_channel), 1);
    refresh();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &PurposeChoice::changed);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &PurposeChoice::changed);
}

void PurposeChoice::refresh()
{
    const PurposeWords words(m_database);
    QStringList there;
    for (int i = 0; i < m_purpose->count(); ++i)
        there.append(m_purpose->itemData(i).toString());
    if (there == words.codes())
        return;
    const QString chosen = purpose();
    const QSignalBlocker quiet(m_purpose);
    m_purpose->clear();
    for (const QString &code : words.codes())
        m_purpose->addItem(words(code), code);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

QString PurposeChoice::purpose() const
{
    return m_purpose->currentData().toString();
}

Channel PurposeChoice::channel() const
{
    return channelFromCode(m_channel->currentData().toString()).value_or(Channel::Email);
}

void PurposeChoice::setFolded(bool folded)
{
    static_cast<QBoxLayout *>(layout())->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PurposeChoice::takeFocus()
{
    m_purpose->setFocus();
}

} // namespace couvert
