// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

class Button;
class ImportSummary;
class MessageStrip;
class NoticeLabel;
class PlainLabel;
class ReturningPart;

/// What an import did: numbers that add up, what became of a consent column, what can be done next, and what to do with the old sheet.
class ImportReportView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget *parent = nullptr);

    /// `sheetPath`: where the old sheet still lies.
    void show(const ImportReport &report, bool sourceKnown, bool hadConsent, const QString &sheetPath, QDate today);
    using QWidget::show;
    void showTakenBack(const UndoOutcome &outcome);
    void sheetMoved(); ///< the old sheet went to the recycle bin
    void clear();
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    [[nodiscard]] ReturningPart *returning() const { return m_returning; }

Q_SIGNALS:
    void customersWanted();
    void rejectsWanted();
    void undoWanted();
    void anotherWanted();
    void folderWanted();
    void binWanted();

private:
    QWidget *makeOutcome();
    QWidget *makeDisposal();

    MessageStrip *m_strip;
    PlainLabel *m_title;
    ImportSummary *m_summary;
    NoticeLabel *m_consent;
    Button *m_customers;
    Button *m_rejects;
    Button *m_undo;
    Button *m_another;
    ReturningPart *m_returning;
    QWidget *m_disposal;
    PlainLabel *m_place;
    Button *m_folder;
    Button *m_bin;
};

} // namespace couvert
