// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/page.h"

class QScrollArea;

namespace couvert {

class RunningJob;
class SectionRow;

/// Everything about the file itself, as plain rows that open one at a time: the restaurant, the ways in, copies, checks, the journal,
/// how the program looks. The session outlives it.
class SecurityPage final : public Page
{
    Q_OBJECT

public:
    explicit SecurityPage(const Session &session, QWidget *parent = nullptr);
    SecurityPage(const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent = nullptr);
    ~SecurityPage() override;

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    /// "restaurant", "password", "recovery", "device", "backup", "verify", "journal", "appearance": opens that row.
    void begin(const QString &task) override;

private:
    void refresh();
    void openOnly(SectionRow *row);

    RunningJob *m_job;
    QScrollArea *m_scroll;
    QList<SectionRow *> m_rows;
};

} // namespace couvert
