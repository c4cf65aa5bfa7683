// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/request.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

/// What happened to a request, oldest first: day, what, and who wrote it.
class TimelinePart final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePart(QWidget *parent = nullptr);

    void show(const QList<RequestEvent> &events);
    void clear();
    using QWidget::show;

private:
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
};

} // namespace couvert
