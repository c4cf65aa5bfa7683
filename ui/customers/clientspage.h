// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/customers/cardview.h"
#include "ui/customers/rowaction.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <atomic>

class QStackedWidget;
class QThread;

namespace couvert {

class Button;
class Card;
class CardEditor;
class CustomerList;
class MessageStrip;
class PageHeader;
class WorkBar;

/// Clients: the search field with the focus, the list, the card beside it. Below 900 pixels the two become one column.
class ClientsPage final : public Page
{
    Q_OBJECT

public:
    ClientsPage(const Session &session, const CardView::Sections &sections, const QList<RowAction> &actions = {}, QWidget *parent = nullptr);
    ~ClientsPage() override;

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void undo() override;
    void find() override;
    void createNew() override;
    /// "demo": fills an empty file with fictional customers. "new": a new card. "card:42": shows that card.
    void begin(const QString &task) override;

    /// The card that is shown; 0 for none.
    [[nodiscard]] qint64 currentCustomer() const { return m_shown; }
    void showCustomer(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Face { Nobody, Welcome, Reading, Editing };
    void makeCardSide();
    void follow(qint64 id);
    void load();
    void showCard(const Customer &customer);
    void tellView();
    void showAlone(qint64 id);
    void showMenu(qint64 id, const QPoint &place);
    void edit(const Customer &customer);
    void endEdit();
    [[nodiscard]] Result<Customer> store(const Customer &card, QDate newAct);
    void addVisit(VisitKind kind, QDate day);
    void fillDemo();
    void showFace(Face face);
    void placeHalves();
    [[nodiscard]] bool isNarrow() const;
    void tidySoon();

    const Session &m_session;
    QList<RowAction> m_actions;
    PageHeader *m_header;
    Button *m_new;
    Button *m_back;
    MessageStrip *m_strip;
    WorkBar *m_work;
    CustomerList *m_list;
    Card *m_cardSide;
    QStackedWidget *m_faces;
    CardView *m_view;
    CardEditor *m_editor;
    QTimer m_follow; ///< a card is opened when the arrows rest on it
    QTimer m_tidy;   ///< merges the search index when nothing happens
    qint64 m_wanted = 0;
    qint64 m_shown = 0;
    bool m_folded = false;      ///< the window says so
    bool m_cardInFront = false; ///< folded: the card is shown, not the list
    QThread *m_job = nullptr;
    std::atomic_bool m_cancel = false;
};

} // namespace couvert
