// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QFrame>
#include <QHash>
#include <QPushButton>

class QVBoxLayout;

namespace couvert {

class NavButton;

/// The pages by name at the left of the window; the state of the backup and the lock at its foot.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(const QList<PageEntry> &entries, QWidget *parent = nullptr);

    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    /// What stands at the foot about the last backup.
    void setBackupText(const QString &text);

Q_SIGNALS:
    void chosen(const QString &id);
    void backupClicked();
    void lockClicked();

private:
    void applyTheme();

    QHash<QString, NavButton *> m_buttons;
    QPushButton *m_backup;
};

} // namespace couvert
