// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/oppositionimport.h"
#include "ui/journal/section.h"

class QComboBox;

namespace couvert {

class Button;
class FormField;
class NoticeLabel;
class WorkBar;

/// Unsubscribes and bounces from the file of a mailing platform: counted first, taken in when the person agrees.
class UnsubscribedSection final : public Section
{
    Q_OBJECT

public:
    explicit UnsubscribedSection(const SectionContext &context, QWidget *parent = nullptr);

    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void choose();
    void look(const QString &path);
    void take();
    void run(const QString &what, bool dryRun);
    void counted(const Result<OppositionReport> &report);
    void taken(const Result<OppositionReport> &report);
    void cancelled();
    void forget();

    QComboBox *m_channel;
    Button *m_choose;
    Button *m_take;
    NoticeLabel *m_found;
    WorkBar *m_work;
    QString m_path;
};

} // namespace couvert
