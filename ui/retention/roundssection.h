// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/contactround.h"
#include "ui/journal/section.h"

class QComboBox;

namespace couvert {

class Button;
class PlainLabel;
class WorkBar;

/// Writes rows into a .csv or .xlsx, the first of them the headings; `told` is asked once all is on the disk, before the file gets its
/// name. Any thread. `app/` hands over the writer of another room.
using ListExport = std::function<Result<>(const QString &path, const QList<QStringList> &rows, const std::function<Result<>()> &told)>;

/// The people who were asked whether they want to stay, round by round: how many answered, and the lists or
/// letters to write to the others.
class RoundsSection final : public Section
{
    Q_OBJECT

public:
    RoundsSection(const SectionContext &context, ListExport exportList, QWidget *parent = nullptr);

    void refresh() override;
    void open() override;
    [[nodiscard]] Result<> lock() override;

private:
    void read();
    void showRound();
    void exportRound(Channel channel);
    void saveLetters();
    void begin(const QString &what);
    [[nodiscard]] bool end(const Result<qint64> &written); ///< true when it was written
    void finish(const Result<qint64> &written, const QString &path);

    ListExport m_exportList;
    QList<ContactRound> m_rounds;
    QComboBox *m_choice;
    PlainLabel *m_state;
    PlainLabel *m_nobody;
    PlainLabel *m_message; ///< what may be written to them
    Button *m_copy;
    QWidget *m_lists;
    Button *m_letters;
    QList<std::pair<Channel, Button *>> m_exports;
    WorkBar *m_work;
};

} // namespace couvert
