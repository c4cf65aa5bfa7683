// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/retention/seenday.h"
#include "ui/retention/reviewpart.h"
#include "ui/retention/roundssection.h"
#include "ui/widgets/page.h"
#include "ui/widgets/runningjob.h"

class QStackedWidget;

namespace couvert {

class Card;
class FileChooser;
class DurationsPage;
class MessageStrip;
class NoticeLabel;
class PageHeader;
class WorkBar;

/// Conservation: the cards whose time is over or nearly so, what is decided about them, and behind a button the rules and all other
/// periods.
///
/// Guarantees: a decision runs on a worker, says how far it is and can be cancelled, which leaves the file as it was; what can be taken
/// back is taken back by Ctrl+Z, what cannot asks for a word first and leaves a certificate; while the computer's date is in doubt nothing is listed
/// for deletion before somebody confirms it.
class ConservationPage final : public Page
{
    Q_OBJECT

public:
    /// Every room that holds something about persons, as app/wiring hands them over; for one decision at a time.
    using Holders = std::function<PersonalDataHolders()>;

    ConservationPage(const Session &session, Holders holders, ListExport exportList, QWidget *parent = nullptr);
    ConservationPage(const Session &session, Holders holders, ListExport exportList, FileChooser &chooser, QWidget *parent = nullptr);
    ~ConservationPage() override;

    void activated() override;
    void timePassed() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void undo() override;
    void find() override;
    /// "due", "within30", "within90", "unknown", "noyes", "kept", "asked"; "month:N" for the bar N; "date"; "rules", "clocks", "rounds" for the
    /// rows of the rules and periods.
    void begin(const QString &task) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void refresh();
    void tellAttention();
    void showDay();
    void showReview();
    void showDurations(const QString &task = {});
    void placeHalves();
    void decide(const ReviewOrder &order);
    void finish(const Result<ReviewOutcome> &outcome, const ReviewOrder &order);
    void tellGone(const ErasureOutcome &erasure, QStringList sentences);
    void saveCertificate();
    void preview(qint64 customer);
    void endPreview();
    void answer(bool yes);
    void release();
    void confirmDate();
    void tell(const QString &text, bool canUndo);

    const Session &m_session;
    Holders m_holders;
    RunningJob *m_job;
    SeenDay m_day;
    QStackedWidget *m_faces;
    PageHeader *m_header;
    Button *m_durationsButton;
    NoticeLabel *m_doubt;
    Button *m_confirm;
    MessageStrip *m_strip;
    Button *m_undo;
    Button *m_certificate;
    std::optional<ErasureOutcome> m_gone; ///< of the last decision, for its certificate
    FileChooser &m_chooser;
    WorkBar *m_work;
    QWidget *m_halves;
    DuePart *m_list;
    Card *m_side;
    ReviewPart *m_review;
    Button *m_decideButton;
    Button *m_back;
    DurationsPage *m_durations;
    bool m_previewing = false; ///< the job only looks: it gives way to what is decided
    bool m_folded = false;
    bool m_sideInFront = false; ///< folded: the decision is shown, not the list
};

} // namespace couvert
