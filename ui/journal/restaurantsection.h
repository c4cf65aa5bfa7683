// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/section.h"

#include <QJsonObject>
#include <QMap>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace couvert {

class FormField;

/// Who the restaurant is: what letters, notices and registers print. What was typed is kept when the window locks.
class RestaurantSection final : public Section
{
    Q_OBJECT

public:
    explicit RestaurantSection(const SectionContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;

private:
    struct Entry {
        QLineEdit *line = nullptr;
        FormField *field = nullptr;
        int row = 0;
        int column = 0;
        int span = 1; ///< columns
    };

    void addEntry(const char *name, const QString &label, int row, int column, int span = 1);
    void read();
    void save();
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool isSound();
    [[nodiscard]] Result<> write();

    QGridLayout *m_grid;
    QMap<QString, Entry> m_entries;
    QComboBox *m_holidays; ///< where its public holidays are kept
    FormField *m_holidaysField;
    QJsonObject m_stored;
    QString m_storedRegion; ///< its code
};

} // namespace couvert
