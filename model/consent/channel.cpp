// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/consent/channel.h"

namespace couvert {

QString channelCode(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Post:
        return QStringLiteral("post");
    }
    return {};
}

std::optional<Channel> channelFromCode(const QString &code)
{
    for (const Channel channel : allChannels) {
        if (channelCode(channel) == code)
            return channel;
    }
    return {};
}

} // namespace couvert
