// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/channel.h"

#include <QWidget>

class QComboBox;

namespace couvert {

class Database;
class FormField;

/// Which purpose, and on which channel: two boxes side by side, one above the other where it is narrow.
class PurposeChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `channels`: those that may be chosen.
    PurposeChoice(Database &database, const QList<Channel> &channels, QWidget *parent = nullptr);

    /// The purposes may have changed: reads them anew and keeps the choice.
    void refresh();
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] Channel channel() const;
    void setFolded(bool folded);
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    QComboBox *m_purpose;
    QComboBox *m_channel;
};

} // namespace couvert
