// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentevent.h"
#include "model/journal/journalentry.h"
#include "model/journal/session.h"
#include "ui/consent/consentwords.h"
#include "ui/widgets/filechooser.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

class MessageStrip;

/// Everything that a person said, newest first, with the proof of each: printed for the person, and the scan given out.
class ConsentHistory final : public QWidget
{
    Q_OBJECT

public:
    ConsentHistory(const Session &session, FileChooser &chooser, QWidget *parent = nullptr);

    void show(qint64 customerId, const QString &language);
    void clear();
    using QWidget::show;

private:
    void addEvent(const ConsentEvent &event, const PurposeWords &words);
    void printProof(qint64 event);
    void giveOutEvidence(qint64 evidence);
    [[nodiscard]] Result<> tell(JournalAction action) const;

    const Session &m_session;
    FileChooser &m_chooser;
    qint64 m_customer = 0;
    QString m_language;
    MessageStrip *m_strip;
    QVBoxLayout *m_place;
    QWidget *m_events = nullptr;
};

} // namespace couvert
