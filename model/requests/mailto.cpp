// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requests/mailto.h"

#include "model/customers/contactparsing.h"

#include <QUrl>

namespace couvert {

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\r'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

MailLink mailLink(const QString &address, const QString &subject, const QString &body)
{
    MailLink link;
    link.url = "mailto:" + (isEmailAddress(address) ? QUrl::toPercentEncoding(address, "@") : QByteArray());
    // A subject is a line; one that would fill the link alone is no subject.
    link.url += "?subject=" + encoded(oneLine(subject).left(100)) + "&body=";
    const QStringList lines = QString(body).remove(QLatin1Char('\r')).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = (i > 0 ? QByteArray("%0D%0A") : QByteArray()) + encoded(lines.at(i));
        if (link.url.size() + line.size() > LongestMailLink) {
            link.complete = false;
            return link;
        }
        link.url += line;
    }
    return link;
}

} // namespace couvert
