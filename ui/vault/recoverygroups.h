// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace couvert {

/// The eight groups of a recovery code as they stand on the sheet: four a line, numbered.
class RecoveryGroups final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryGroups(QWidget *parent = nullptr);
    void show(const QStringList &groups); ///< an empty list forgets them
    using QWidget::show;
};

} // namespace couvert
