// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/oppositionsection.h"

#include "model/consent/oppositions.h"
#include "ui/consent/consentwords.h"
#include "ui/customers/customerwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace couvert {

OppositionSection::OppositionSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Oppositions"), context, parent), m_channel(new QComboBox), m_address(new QLineEdit),
      m_addressField(new FormField(tr("Address"), m_address))
{
    setSummary(tr("Somebody does not want to be written to: note it here, even for an unknown person."));
    addWords(tr("Only a fingerprint of the address is kept, from which nobody can be read. It stays when the person is erased, and no import brings "
                "them back on a list; only a new, dated yes of the person does (art. 21 RGPD)."));
    m_channel->setObjectName(QStringLiteral("opposedChannel"));
    m_address->setObjectName(QStringLiteral("opposedAddress"));
    m_address->setMaxLength(300);
    for (const Channel channel : allChannels)
        m_channel->addItem(channelName(channel), channelCode(channel));
    auto *addButton = new PrimaryButton(tr("Add to the oppositions"));
    addButton->setObjectName(QStringLiteral("addOpposition"));
    auto *checkButton = new QuietButton(tr("Check this address"));
    checkButton->setObjectName(QStringLiteral("checkOpposition"));
    QVBoxLayout *fields = addFields(420);
    fields->addWidget(new FormField(tr("By which means"), m_channel));
    fields->addWidget(m_addressField);
    auto *actions = new ButtonRow;
    actions->addWidget(addButton);
    actions->addWidget(checkButton);
    body()->addLayout(actions);
    const auto hint = [this] {
        m_addressField->setProblem({});
        m_addressField->setHint(channel() == Channel::Post ? tr("Street, postcode and town, in one line.") : QString());
    };
    connect(m_channel, &QComboBox::currentIndexChanged, this, hint);
    connect(m_address, &QLineEdit::textEdited, this, hint);
    connect(m_address, &QLineEdit::returnPressed, this, &OppositionSection::check);
    connect(checkButton, &QPushButton::clicked, this, &OppositionSection::check);
    connect(addButton, &QPushButton::clicked, this, &OppositionSection::add);
}

void OppositionSection::open()
{
    strip()->clear();
    m_address->setFocus();
}

Result<> OppositionSection::lock()
{
    const bool typed = !m_address->text().trimmed().isEmpty();
    m_address->clear();
    m_addressField->setProblem({});
    std::ignore = Section::lock();
    // It may have been typed to be checked only: it is not written down unasked, and the gate says so.
    return typed ? fail(FailureCode::InvalidValue, NotKept) : Result<>();
}

Channel OppositionSection::channel() const
{
    return channelFromCode(m_channel->currentData().toString()).value_or(Channel::Email);
}

QString OppositionSection::compared()
{
    strip()->clear();
    QString address = comparedAddress(channel(), m_address->text());
    m_addressField->setProblem(address.isEmpty() ? tr("This is no complete address of that kind.") : QString());
    if (address.isEmpty())
        m_address->setFocus();
    return address;
}

void OppositionSection::check()
{
    const QString address = compared();
    if (address.isEmpty())
        return;
    Result<Oppositions> list = Oppositions::open(session().vault().database());
    const Result<std::optional<qint64>> at = list ? list->opposedAt(channel(), address) : failure(list);
    if (!at)
        strip()->showFailure(at.error());
    else if (*at)
        strip()->show(MessageStrip::Kind::Warn,
            tr("On the list since %1. Only a yes given after that day counts.").arg(dayWords(QDateTime::fromMSecsSinceEpoch(**at).date())));
    else
        strip()->show(MessageStrip::Kind::Info, tr("Not on the opposition list."));
}

void OppositionSection::add()
{
    if (compared().isEmpty())
        return;
    const Result<> added = oppose(session(), channel(), m_address->text());
    if (!added) {
        strip()->showFailure(added.error());
        return;
    }
    m_address->clear();
    m_address->setFocus();
    strip()->show(MessageStrip::Kind::Info, tr("Noted. This address is on no list any more."));
}

} // namespace couvert
