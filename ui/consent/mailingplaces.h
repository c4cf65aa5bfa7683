// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/mailinglist.h"
#include "model/consent/mailingpeople.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

/// Who is on a list and who is not, and why: a line for each reason that holds for somebody, with its number, which opens the people.
class MailingPlaces final : public QWidget
{
    Q_OBJECT

public:
    explicit MailingPlaces(QWidget *parent = nullptr);

    void show(const MailingCounts &counts);
    void clear();
    /// "Said no: 12".
    [[nodiscard]] static QString placeWords(MailingPlace place);
    using QWidget::show;

Q_SIGNALS:
    void opened(couvert::MailingPlace place);

private:
    void addLine(MailingPlace place, qint64 number);

    QWidget *m_lines = nullptr;
};

} // namespace couvert
