// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/columnguess.h"

#include <QHash>
#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace couvert {

/// The head of the preview: for each column its title in the sheet, a choice of the field it is, and "to check" where the guess is unsure.
///
/// Guarantees: no field is given to two columns (the column that had it becomes "not imported"); a choice that has the focus is in
/// view; the wheel scrolls and never changes a choice.
class MappingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    void setColumns(const QList<ColumnGuess> &columns);
    /// 0-based column of the sheet to field name.
    [[nodiscard]] QHash<int, QString> fields() const;
    [[nodiscard]] int unsureCount() const;
    /// What a column needs to show its title and its choice whole.
    [[nodiscard]] int widthNeeded(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void mappingChanged();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void describe(QComboBox *box, const ColumnGuess &column);
    void place();
    void choose(int section);
    void bringIntoView(int section);
    [[nodiscard]] int captionHeight() const;

    QStandardItemModel *m_choices;
    QList<ColumnGuess> m_columns;
    QList<QComboBox *> m_boxes;
    bool m_marks = false; ///< there is room for "to check"
};

} // namespace couvert
