// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/customers/customerfield.h"
#include "ui/requests/rightform.h"

#include <QJsonObject>

class QGridLayout;
class QPlainTextEdit;
class QTimer;

namespace couvert {

class PlainLabel;

/// Rectification (art. 16 RGPD): each field as it stands beside what it becomes, a statement of the person that completes it, and then who
/// has to be told. What is typed is kept as a draft until it is stored or thrown away.
class RectificationForm final : public RightForm
{
    Q_OBJECT

public:
    explicit RectificationForm(const Session &session, QWidget *parent = nullptr);
    [[nodiscard]] Result<> lock() override;

protected:
    void fill() override;
    void carryOut() override;
    void leave() override;

private:
    struct Row {
        QString field;
        QString before;
        PlainLabel *label = nullptr;
        PlainLabel *now = nullptr;
        QWidget *control = nullptr;
    };
    void addRow(QGridLayout *grid, const QString &field, bool shown);
    void touched();
    void mark();
    [[nodiscard]] static QString typedIn(const Row &row);
    [[nodiscard]] static QString shownAs(const QString &field, const QString &text);
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);
    [[nodiscard]] Result<> keepDraft();
    void showStored(const QList<FieldChange> &changed);

    QList<Row> m_rows;
    QPlainTextEdit *m_statement = nullptr;
    QTimer *m_soon;
    bool m_editing = false;
};

} // namespace couvert
