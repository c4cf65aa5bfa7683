// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace couvert {

class Button;
class PlainLabel;

/// An empty page or list explains itself: one sentence and one button with the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is no button.
    explicit EmptyState(const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    /// Without it while the page has another first thing to do.
    void setActionShown(bool shown);

Q_SIGNALS:
    void actionTriggered();

private:
    PlainLabel *m_sentence;
    Button *m_action = nullptr;
};

} // namespace couvert
