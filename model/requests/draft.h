// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"

#include <QJsonObject>

#include <optional>

namespace couvert {

/// What was typed into a form and is not recorded yet, kept in the customer file so that neither a lock nor a crash takes it: one for each
/// account, form and card. Encrypted like the rest, told to the person, and gone with the card; a draft that names no card goes with the
/// next erasure, since nobody can tell whom it is about. No act of anybody yet, so the journal is told of what becomes of it, not of it.
class Drafts final
{
public:
    explicit Drafts(const Session &session) : m_session(session) { }

    /// `form` is a word of the form ("request"), `customerId` 0 when it names no card. An empty content forgets.
    [[nodiscard]] Result<> keep(const QString &form, qint64 customerId, const QJsonObject &content);
    [[nodiscard]] Result<> forget(const QString &form, qint64 customerId) { return keep(form, customerId, {}); }
    [[nodiscard]] Result<std::optional<QJsonObject>> find(const QString &form, qint64 customerId) const;

private:
    const Session &m_session;
};

} // namespace couvert
