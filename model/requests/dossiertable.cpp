// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/customers/csvcell.h"
#include "model/requests/dossierfiles.h"

#include <QJsonArray>

namespace couvert {

namespace {

constexpr char Delimiter = ';';

class Table
{
public:
    Table()
    {
        m_bytes = "\xEF\xBB\xBF"
                  "section;number;field;value\r\n";
    }

    /// Everything below a value: an array counts its items, an object names its fields.
    void add(const QString &section, const QString &number, const QString &field, const QJsonValue &value)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto entry = object.begin(); entry != object.end(); ++entry)
                add(section, number, field.isEmpty() ? entry.key() : field + QLatin1Char('.') + entry.key(), entry.value());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                add(section, number, QStringLiteral("%1.%2").arg(field).arg(i + 1), array.at(i));
        } else if (const QString text = value.toVariant().toString(); !text.isEmpty()) {
            for (const QString &cell : {section, number, field}) {
                appendCsvCell(m_bytes, cell.toStdString(), Delimiter);
                m_bytes += Delimiter;
            }
            appendCsvCell(m_bytes, text.toStdString(), Delimiter);
            m_bytes += "\r\n";
        }
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray dossierTable(const QJsonObject &document)
{
    Table table;
    const QJsonObject data = document.value(QLatin1String("data")).toObject();
    for (auto entry = data.begin(); entry != data.end(); ++entry) {
        if (!entry.value().isArray()) {
            table.add(QStringLiteral("person"), {}, entry.key(), entry.value());
            continue;
        }
        const QJsonArray items = entry.value().toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            table.add(entry.key(), QString::number(i + 1), {}, items.at(i));
    }
    for (const char *part : {"information", "controller"})
        table.add(QLatin1String(part), {}, {}, document.value(QLatin1String(part)));
    return table.bytes();
}

} // namespace couvert
