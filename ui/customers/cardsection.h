// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customer.h"
#include "model/vault/failure.h"

#include <QWidget>

namespace couvert {

/// A part of the card that a room above this one fills: how long the card is kept, what was consented to. `app/` hands them over, so
/// that this room need not know them.
class CardSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what there is about this customer, read anew.
    virtual void show(const Customer &customer) = 0;
    /// Forgets everything shown: the window locks.
    virtual void clear() = 0;
    /// Before that: keeps what was typed, or says that it could not.
    [[nodiscard]] virtual Result<> lock() { return {}; }
    using QWidget::show;

Q_SIGNALS:
    /// Something about the customer was written: the card is read again.
    void written();
    /// As Page::pageRequested().
    void pageRequested(const QString &id, const QString &task);
};

} // namespace couvert
