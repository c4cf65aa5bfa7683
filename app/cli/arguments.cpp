// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace couvert {

std::unexpected<Failure> usage(const QString &what)
{
    return fail(FailureCode::InvalidValue, QLatin1String("usage: ") + what);
}

bool isUsage(const Failure &failure)
{
    return failure.code == FailureCode::InvalidValue && failure.detail.startsWith(QLatin1String("usage:"));
}

QString Arguments::option(const QString &name)
{
    const QStringList all = options(name);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::options(const QString &name)
{
    QStringList found;
    for (qsizetype at = m_list.indexOf(name); at >= 0 && at + 1 < m_list.size(); at = m_list.indexOf(name)) {
        found.append(m_list.at(at + 1));
        m_list.remove(at, 2);
    }
    return found;
}

bool Arguments::flag(const QString &name)
{
    return m_list.removeAll(name) > 0;
}

Result<qint64> Arguments::number(const QString &name, qint64 otherwise)
{
    const QString text = option(name);
    if (text.isNull())
        return otherwise;
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    if (!number || value < 0)
        return usage(name);
    return value;
}

Result<QString> Arguments::positional(const char *what)
{
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        if (!m_list.at(i).startsWith(QLatin1String("--")))
            return m_list.takeAt(i);
    }
    return usage(QString::fromLatin1(what));
}

Result<> Arguments::finish() const
{
    if (m_list.isEmpty())
        return {};
    // The argument itself may be somebody's name: only options are repeated.
    const QString &first = m_list.first();
    return usage(first.startsWith(QLatin1String("--")) ? first : QStringLiteral("too many arguments"));
}

} // namespace couvert
