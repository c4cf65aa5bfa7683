// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/mailinglist.h"
#include "model/consent/mailingpeople.h"
#include "ui/journal/section.h"

class QSpinBox;

namespace couvert {

class Button;
class CallPanel;
class MailingPlaces;
class PeopleList;
class PurposeChoice;
class WorkBar;

/// A list to write to: what for and how, who is on it and who is not and why; the file for a mailing platform, addresses for the Bcc line by
/// batches, and beside a list to call the hours and attempts that the law allows.
class MailingSection final : public Section
{
    Q_OBJECT

public:
    explicit MailingSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    void setFolded(bool folded) override;
    [[nodiscard]] Result<> lock() override;

private:
    void count();
    void showPeople(MailingPlace place);
    void layOut();
    void exportList();
    void copyBatch();
    void beginBatches();
    void finish(const Result<MailingCounts> &written, const QString &path);

    PurposeChoice *m_choice;
    MailingPlaces *m_places;
    PeopleList *m_people;
    Button *m_export;
    CallPanel *m_calls;
    QWidget *m_batches;
    QSpinBox *m_batchSize;
    Button *m_copy;
    WorkBar *m_work;
    MailingCounts m_counts;
    MailingPlace m_shown = MailingPlace::Included;
    qint64 m_copiedUpTo = 0; ///< the last customer whose address was copied
    int m_batch = 0;         ///< how many batches were copied
};

} // namespace couvert
