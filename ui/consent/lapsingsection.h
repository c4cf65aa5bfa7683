// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/consentwords.h"
#include "ui/journal/section.h"

class QComboBox;

namespace couvert {

class PeopleList;

/// Consents that lapse within 30 or 90 days, soonest first, with the words to ask again: nothing is renewed by itself.
class LapsingSection final : public Section
{
    Q_OBJECT

public:
    explicit LapsingSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void showWording(int row);

    QComboBox *m_within;
    PeopleList *m_people;
    PlainLabel *m_wordingName;
    PlainLabel *m_wording;
};

} // namespace couvert
