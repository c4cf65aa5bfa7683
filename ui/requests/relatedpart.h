// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace couvert {

/// Other cards that are probably the same person (same e-mail, same number, name with birthday), each to be taken along or not. Hidden when
/// there is none.
class RelatedPart final : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedPart(const Session &session, QWidget *parent = nullptr);

    void show(qint64 customerId);
    [[nodiscard]] QList<qint64> chosen() const;
    void clear();
    using QWidget::show;

Q_SIGNALS:
    void changed();
    void failed(const Failure &failure);

private:
    const Session &m_session;
    QVBoxLayout *m_place;
    QWidget *m_lines = nullptr;
    QList<std::pair<qint64, QCheckBox *>> m_boxes;
};

} // namespace couvert
