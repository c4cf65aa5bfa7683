// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/rejectsfile.h"

#include "model/customers/formulaguard.h"
#include "model/vault/vaultfolder.h"

namespace couvert {

namespace {

QString quoted(QString cell)
{
    const QByteArray utf8 = cell.toUtf8();
    if (needsGuard({utf8.constData(), static_cast<std::size_t>(utf8.size())}))
        cell.prepend(QLatin1Char('\''));
    cell.remove(QChar(0));
    cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

} // namespace

void RejectsFile::line(const QStringList &cells)
{
    if (m_path.isEmpty())
        return;
    QStringList out;
    for (const QString &cell : cells)
        out.append(quoted(cell));
    m_text += out.join(QLatin1Char(';')).toUtf8() + "\r\n";
}

void RejectsFile::setHeader(const QStringList &cells)
{
    line(QStringList{QStringLiteral("ligne"), QStringLiteral("motif")} + cells);
}

void RejectsFile::add(const QStringList &cells, qint64 row, const QString &code)
{
    line(QStringList{QString::number(row), code} + cells);
}

Result<> RejectsFile::save() const
{
    if (m_path.isEmpty())
        return {};
    return writeDurably(m_path, "\xEF\xBB\xBF" + m_text);
}

} // namespace couvert
