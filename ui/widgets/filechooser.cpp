// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace couvert {

namespace {

class SystemChooser final : public FileChooser
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override
    {
        return remember(QFileDialog::getOpenFileName(parent, title, m_place, filter));
    }
    QString fileToSave(QWidget *parent, const QString &title, const QString &name, const QString &filter) override
    {
        return remember(QFileDialog::getSaveFileName(parent, title, QDir(m_place).filePath(name), filter));
    }
    QString folder(QWidget *parent, const QString &title) override { return remember(QFileDialog::getExistingDirectory(parent, title, m_place)); }

private:
    QString remember(const QString &chosen)
    {
        const QFileInfo info(chosen);
        if (!chosen.isEmpty())
            m_place = info.isDir() ? chosen : info.path();
        return chosen;
    }

    // Kept for this run only: where files are is nobody's business.
    QString m_place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
};

} // namespace

FileChooser &systemFileChooser()
{
    static SystemChooser chooser;
    return chooser;
}

} // namespace couvert
