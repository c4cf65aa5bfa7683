// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

namespace couvert {

inline bool hasTools(const QStringList &names)
{
    for (const QString &name : names) {
        if (QStandardPaths::findExecutable(name).isEmpty())
            return false;
    }
    return true;
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// Text as a person reads it: blanks and line breaks are one blank, a ligature is its letters.
inline QString wordsOf(const QString &pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}))
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

inline int pagesOf(const QString &pdf)
{
    const QString info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {pdf}));
    return info.section(QLatin1String("Pages:"), 1).section(QLatin1Char('\n'), 0, 0).trimmed().toInt();
}

/// Pictures in it: none was loaded when there are none.
inline qsizetype picturesIn(const QString &pdf)
{
    return outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n').size() - 2;
}

} // namespace couvert
