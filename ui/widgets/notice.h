// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace couvert {

class PlainLabel;

/// Words on a ground of their kind. The words say what it is; the colour only helps to find them.
class NoticeLabel : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warn, Danger };

    explicit NoticeLabel(const QString &text = {}, Kind kind = Kind::Info, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &text);
    void setHeading(const QString &heading); ///< one strong line above the text; empty shows none
    [[nodiscard]] QString text() const;      ///< heading and text, as a screen reader says them
    /// A button or link at the right of the words.
    void addAction(QWidget *action);
    using QFrame::addAction;

private:
    void describe();

    PlainLabel *m_heading;
    PlainLabel *m_text;
    QHBoxLayout *m_row;
};

/// The place for a message beside its cause: hidden until there is one, announced when it comes.
class MessageStrip final : public NoticeLabel
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text, const QString &heading = {});
    /// What happened, what was kept, what to do.
    void showFailure(const Failure &failure);
    void clear();
    using NoticeLabel::show;
};

} // namespace couvert
