// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"
#include "ui/widgets/page.h"

#include <QHash>

class QScrollArea;
class QVBoxLayout;

namespace couvert {

class PageHeader;
class SectionRow;

/// A page with several parts: plain rows that open one at a time, in a card that scrolls. They share one job. The session and the chooser
/// outlive it.
class SectionPage : public Page
{
    Q_OBJECT

public:
    SectionPage(const QString &title, const Session &session, FileChooser &chooser, Keychain &keychain, QWidget *parent = nullptr);
    ~SectionPage() override;

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    /// Opens the row of that name.
    void begin(const QString &task) override;

protected:
    /// Adds a row at the end; `name` is its name in code.
    void add(const char *name, Section *section);
    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] const SectionContext &context() const { return m_context; }
    void refresh();

private:
    void openOnly(SectionRow *row);

    SectionContext m_context;
    PageHeader *m_header;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QList<SectionRow *> m_rows;
    QHash<Section *, int> m_attention;
};

} // namespace couvert
