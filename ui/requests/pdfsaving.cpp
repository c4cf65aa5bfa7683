// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/pdfsaving.h"

#include "model/vault/vaultfolder.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace couvert {

namespace {

struct PdfTexts {
    Q_DECLARE_TR_FUNCTIONS(couvert::PdfSaving)
};

} // namespace

bool savePdf(QWidget *asker, FileChooser &chooser, MessageStrip &strip, const QString &title, const QString &name, const QByteArray &pdf)
{
    const QString path = chooser.fileToSave(asker, title, name + QStringLiteral(".pdf"), PdfTexts::tr("Documents (%1)").arg(QStringLiteral("*.pdf")));
    if (path.isEmpty())
        return false;
    const Result<> written = writeDurably(path, pdf);
    if (!written) {
        strip.showFailure(written.error());
        return false;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    strip.show(NoticeLabel::Kind::Info, PdfTexts::tr("Saved. It opens in your PDF reader, where you can print it."));
    return true;
}

} // namespace couvert
