// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/failure.h"

#include <QStringList>
#include <QWidget>

namespace couvert {

/// One page of the window, as the shell sees it. The shell makes pages after unlocking and deletes them when it locks.
///
/// A page lays itself out with 24 around and 16 between blocks (see pageColumn()), and never puts customers' data into a window title.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page has come to the front: refresh what may have changed and take the focus where the hand expects it.
    virtual void activated() { }
    /// Some minutes have passed, perhaps midnight, or something changed elsewhere: count anew what needs attention.
    virtual void timePassed() { }
    /// The window is about to lock and to delete this page: save what was typed, then empty yourself (models, fields, labels,
    /// clipboard of your own). A failure means that something typed could not be kept; its words are shown on the unlock page.
    [[nodiscard]] virtual Result<> lock() = 0;
    /// The window went below (true) or above 900 logical pixels: show list and card in one column, or side by side.
    virtual void setFolded(bool folded) { Q_UNUSED(folded); }

    virtual void undo() { }      ///< Ctrl+Z outside a text field that has something to undo itself
    virtual void find() { }      ///< Ctrl+F
    virtual void createNew() { } ///< Ctrl+N
    /// Begins a task asked for from elsewhere, named by a word of this page ("demo", "new").
    virtual void begin(const QString &task) { Q_UNUSED(task); }
    /// Files dropped anywhere on the window go to the page that takes them.
    [[nodiscard]] virtual bool takesFiles() const { return false; }
    virtual void takeFiles(const QStringList &paths) { Q_UNUSED(paths); }

Q_SIGNALS:
    /// How many things need attention here; 0 shows nothing beside the name.
    void attentionChanged(int count);
    /// Go to another page by its name in code, such as "clients", and begin a task there when one is named.
    void pageRequested(const QString &id, const QString &task = {});
    /// A job of this page began or ended; while one runs the window is not locked for idleness.
    void busyChanged(bool busy);
};

} // namespace couvert
