// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace couvert {

class Button;
class Card;
class MessageStrip;
class PageHeader;
class RequestDetail;
class RequestList;
class RequestPanel;

/// Demandes: the requests of customers, the next one due first; the chosen one or a new one beside them. Below 900 pixels the two become
/// one column.
class RequestsPage final : public Page
{
    Q_OBJECT

public:
    explicit RequestsPage(const Session &session, QWidget *parent = nullptr);

    void activated() override;
    [[nodiscard]] Result<> lock() override;
    void setFolded(bool folded) override;
    void find() override;
    void createNew() override;
    /// "new": an empty form. "new:42:erasure": for that customer and right. "request:2026-0001": that request.
    void begin(const QString &task) override;

private:
    enum Face { Nothing, Reading, Writing };
    void makeSide();
    void refresh();
    void showRequest(const QString &number);
    void showFace(Face face);
    void placeHalves();
    void startForm(qint64 customerId, const QString &kind);
    void endForm();

    const Session &m_session;
    PageHeader *m_header;
    Button *m_new;
    Button *m_back;
    MessageStrip *m_strip;
    RequestList *m_list;
    Card *m_side;
    QStackedWidget *m_faces;
    RequestDetail *m_detail;
    RequestPanel *m_form;
    bool m_folded = false;
    bool m_sideInFront = false; ///< folded: the request is shown, not the list
};

} // namespace couvert
