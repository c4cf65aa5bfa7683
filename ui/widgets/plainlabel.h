// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace couvert {

/// The label of every page. Text is shown as it is: a customer's name never becomes HTML and never loads anything.
///
/// Looks: Text, Soft (secondary), Strong, Part (heading of a page part), Title, Caption, WarnCaption. Long texts wrap on request.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Look { Text, Soft, Strong, Part, Title, Caption, WarnCaption };

    explicit PlainLabel(const QString &text = {}, Look look = Look::Text, QWidget *parent = nullptr);
    explicit PlainLabel(QWidget *parent) : PlainLabel({}, Look::Text, parent) { }

    void setLook(Look look);
    /// Wraps at words and grows in height; for sentences.
    PlainLabel *wrapped();
    /// Lets mouse and keyboard select the text, for values that people copy.
    PlainLabel *selectable();
};

/// A state in a word or two on its ground: "Accepté le 3 mars 2026", "À revoir". The words carry the state, the colour only helps.
class Pill final : public PlainLabel
{
    Q_OBJECT

public:
    enum class State { Neutral, Good, Warn, Danger };

    explicit Pill(const QString &text = {}, State state = State::Neutral, QWidget *parent = nullptr);
    void setState(const QString &text, State state);
};

} // namespace couvert
