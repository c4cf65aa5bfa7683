// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/card.h"

#include <QJsonObject>

class QPlainTextEdit;

namespace couvert {

class MessageStrip;
class PlainLabel;

/// The restaurant's own model of a letter: the text with its placeholders, kept version by version; the one that ships can be taken again.
class TemplatePanel final : public Card
{
    Q_OBJECT

public:
    explicit TemplatePanel(const Session &session, QWidget *parent = nullptr);

    void open(const QString &name, const QString &language);
    /// What is being changed, for a draft; empty while nothing is.
    [[nodiscard]] QJsonObject typed() const;
    void restore(const QJsonObject &typed);

Q_SIGNALS:
    void saved();

private:
    void save();

    const Session &m_session;
    QString m_name;
    QString m_language;
    QString m_before; ///< the text as it was opened
    PlainLabel *m_state;
    MessageStrip *m_strip;
    QPlainTextEdit *m_text;
};

} // namespace couvert
