// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/rowcells.h"

#include <QMimeData>

namespace couvert {

namespace {

QString cell(QString text)
{
    for (QChar &letter : text) {
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
            letter = QLatin1Char(' ');
    }
    static const QString Formula = QStringLiteral("=+-@");
    if (!text.isEmpty() && Formula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return text;
}

} // namespace

QMimeData *makeCells(const CustomerListModel &model, const QList<int> &rows)
{
    QString plain;
    QString html = QStringLiteral("<table>");
    for (const int row : rows) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int column = 0; column < CustomerListModel::ColumnCount; ++column) {
            cells.append(cell(model.index(row, column).data().toString()));
            html += QStringLiteral("<td>") + cells.constLast().toHtmlEscaped() + QStringLiteral("</td>");
        }
        plain += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += QStringLiteral("</tr>");
    }
    auto *data = new QMimeData;
    data->setText(plain);
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

} // namespace couvert
