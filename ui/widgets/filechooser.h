// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace couvert {

/// Asks the person for a file or a folder. Pages take one, so that another can stand in its place.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    /// Empty when the person chose nothing, as with the others. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    /// The person has agreed to replace what stands there.
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &name, const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title) = 0;
};

/// The dialogs of the system; each begins where the person was last.
[[nodiscard]] FileChooser &systemFileChooser();

} // namespace couvert
