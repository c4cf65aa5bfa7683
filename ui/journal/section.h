// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/journalentry.h"
#include "model/journal/session.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/runningjob.h"

#include <QWidget>

class QVBoxLayout;

namespace couvert {

class MessageStrip;

/// What the sections of a page share. One job at a time for all of them: a change of the ways in and a copy of the keys never meet.
struct SectionContext {
    const Session &session;
    RunningJob &job;
    FileChooser &chooser = systemFileChooser();
    Keychain &keychain = systemKeychain();
};

/// One row of a page that opens: its title, its state in a few words, and its content.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const QString &title, const SectionContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString summary() const { return m_summary; }
    /// The state may have changed while the page was away: say it again.
    virtual void refresh() { }
    /// The row was opened: read what it shows, and put the focus where the hand expects it.
    virtual void open() { }
    /// As Page::setFolded().
    virtual void setFolded(bool folded) { Q_UNUSED(folded); }
    /// As Page::lock().
    [[nodiscard]] virtual Result<> lock();

Q_SIGNALS:
    void summaryChanged();
    /// As Page::pageRequested().
    void pageRequested(const QString &id, const QString &task);
    /// As Page::attentionChanged(); of this row alone.
    void attentionChanged(int count);

protected:
    [[nodiscard]] const SectionContext &context() const { return m_context; }
    [[nodiscard]] const Session &session() const { return m_context.session; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    void setSummary(const QString &summary);
    void addWords(const QString &words); ///< a paragraph
    /// A column for fields, as wide as is good to read at the present size of text.
    [[nodiscard]] QVBoxLayout *addFields(int width);
    /// Whether an action may begin now; says why when it may not.
    [[nodiscard]] bool mayBegin();
    /// Tells the journal of an act on the file that is done.
    [[nodiscard]] Result<> record(JournalAction action) const;

private:
    QString m_title;
    SectionContext m_context;
    QString m_summary;
    QVBoxLayout *m_body;
    MessageStrip *m_strip;
};

} // namespace couvert
