// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/letter.h"
#include "ui/requests/rightstools.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QSet>

class QStackedWidget;

namespace couvert {

class Button;
class Card;
class FileSearch;
class LetterForm;
class MessageStrip;
class PageHeader;
class RequestDetail;
class RequestList;
class RequestPanel;
class RightForm;

/// Demandes: the requests of customers, the next one due first; the chosen one or a new one beside them (below 900 pixels in one column). What
/// carries a right out takes the whole page and comes back to where it was asked for.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    RequestsPage(const Session &session, const RightsTools &tools, FileChooser &chooser = systemFileChooser(), QWidget *parent = nullptr);

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void find() override;
    void createNew() override;
    /// "new": an empty form; "new:42:erasure": for that customer and right. "request:2026-0001": that request. "rectify:42:2026-0001",
    /// "export:…", "takeaway:…", "erase:…", "restrict:…", "object:…": that right of that customer, for that request or, without a number, for none
    /// yet. "letter:42:2026-0001:refusal": that letter, or without a kind the one that is due.
    void begin(const QString &task) override;

private:
    enum Face { Nothing, Reading, Writing };
    void makeDesk();
    void makeSide();
    void makeForms(const RightsTools &tools, FileChooser &chooser);
    void addForm(const QString &name, RightForm *form);
    void refresh();
    void showRequest(const QString &number);
    void showFace(Face face);
    void placeHalves();
    void startForm(qint64 customerId, const QString &kind);
    void tellBusy(QObject *who, bool busy);
    void endForm();
    void openForm(const QStringList &words);
    void openAnswer(const QString &number); ///< the letter that grants it
    [[nodiscard]] Result<> closeForm();
    void comeBack();

    const Session &m_session;
    QSet<QObject *> m_busy; ///< what runs a job
    FileSearch *m_search;
    QStackedWidget *m_whole; ///< the desk, or one form
    QWidget *m_desk;
    QHash<QString, RightForm *> m_forms;
    RightForm *m_form = nullptr; ///< the one that is open
    ExportForm *m_export = nullptr;
    LetterForm *m_letter = nullptr;
    LetterInput m_letterInput; ///< for the letter that is opened next
    qint64 m_cameFrom = 0;     ///< the card to go back to; 0: the desk
    PageHeader *m_header;
    Button *m_new;
    Button *m_back;
    MessageStrip *m_strip;
    RequestList *m_list;
    Card *m_side;
    QStackedWidget *m_faces;
    RequestDetail *m_detail;
    RequestPanel *m_panel;
    bool m_folded = false;
    bool m_sideInFront = false; ///< folded: the request is shown, not the list
};

} // namespace couvert
