// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/erasure.h"
#include "model/vault/personaldata.h"
#include "ui/requests/rightform.h"
#include "ui/widgets/filechooser.h"

#include <functional>

class QLineEdit;

namespace couvert {

class ArchivePart;
class PlainLabel;
class RelatedPart;
class RunningJob;
class WorkBar;

/// Erasure (art. 17 RGPD): all that will go and all that stays, why and until when; what a duty keeps goes to the archive first; the verb
/// answers only to a word typed by hand. Then the result: the certificate, the day of the last backup, whether anything was found again.
class ErasureForm final : public RightForm
{
    Q_OBJECT

public:
    using Holders = std::function<PersonalDataHolders()>;
    /// `searchedAtOnce`: up to this size of the file every page is searched before the certificate.
    ErasureForm(
        const Session &session, Holders holders, qint64 searchedAtOnce, FileChooser &chooser = systemFileChooser(), QWidget *parent = nullptr);
    [[nodiscard]] Result<> lock() override;

Q_SIGNALS:
    /// It is done: a letter that tells the person what is kept can be made.
    void letterRequested(const QString &number, const ErasureOutcome &outcome);
    /// They are gone: nothing may write them down again.
    void erased(const QList<qint64> &ids);
    /// The pages that the erasure did not touch are still to be searched for this.
    void searchRequested(const std::shared_ptr<const Traces> &traces);

protected:
    void fill() override;
    void carryOut() override;
    void requestChosen() override { look(); } // a frozen card goes only for the person's own request

private:
    void look();
    void setErasing(bool erasing);              ///< what decides which cards go is out of reach meanwhile
    void weighWord();                           ///< the verb answers only to it
    [[nodiscard]] QList<qint64> people() const; ///< the cards that go together
    void showPreview(const ErasurePreview &preview);
    [[nodiscard]] QWidget *refusal(const QList<ErasureRefusal> &refused); ///< why cards stay, and where to change that
    void showOutcome(const ErasureOutcome &outcome);
    void saveCertificate(const ErasureOutcome &outcome);

    Holders m_holders;
    qint64 m_searchedAtOnce;
    FileChooser &m_chooser;
    RunningJob *m_job;
    WorkBar *m_work = nullptr;
    RelatedPart *m_related = nullptr;
    ArchivePart *m_archive = nullptr;
    QWidget *m_lists = nullptr;
    QVBoxLayout *m_listsPlace = nullptr;
    QLineEdit *m_word = nullptr;
    bool m_refused = false; ///< none of the cards may go today
};

} // namespace couvert
