// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace couvert {

/// A way to write to somebody. A consent is for one purpose on one channel.
enum class Channel { Email, Sms, Phone, Post };

inline constexpr std::array<Channel, 4> allChannels{Channel::Email, Channel::Sms, Channel::Phone, Channel::Post};
[[nodiscard]] QString channelCode(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromCode(const QString &code);

} // namespace couvert
