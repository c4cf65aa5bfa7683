// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace couvert {

/// As typed for --password-stdin.
inline constexpr const char *const typedPassword = "Une table pour 4, s'il vous plait !\n";

/// What the program answered: its exit status, its document, its words for people.
struct Answer {
    int status = -1;
    QJsonObject json;
    QByteArray words;
};

/// Runs couvert-cli on a customer file; `status` is negative when it did not end by itself or failed without saying its code.
inline Answer runCli(const QString &file, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(qEnvironmentVariable("COUVERT_BIN") + QLatin1String("/couvert-cli"), QStringList{QStringLiteral("--file"), file} + arguments);
    Answer answer;
    if (!process.waitForStarted())
        return answer;
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.status = process.exitCode();
    answer.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    answer.words = process.readAllStandardError();
    if (answer.status > 0 && answer.json.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString().isEmpty())
        answer.status = -3;
    return answer;
}

} // namespace couvert
