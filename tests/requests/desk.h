// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/dossierexport.h"
#include "app/wiring/holders.h"
#include "model/customers/contactparsing.h"
#include "model/customers/customerreader.h"
#include "model/customers/customerwriter.h"
#include "model/requests/requestreader.h"
#include "model/requests/requestwriter.h"
#include "tests/support/pagesupport.h"
#include "tests/support/testvault.h"
#include "ui/requests/requestspage.h"

namespace couvert {

/// The page of requests on a real file, on a day of its own, driven by keys and clicks.
struct Desk {
    TestVault file;
    DayClock clock{QDate(2026, 11, 25)};
    Session session{*file.vault, clock};
    ChosenFiles chooser;
    qint64 searchedAtOnce = RightsTools().searchedAtOnce;
    std::unique_ptr<RequestsPage> page;

    void show()
    {
        RightsTools tools;
        tools.collect = [](const Session &acting, Database &database, qint64 id, const DossierOptions &options) {
            return wholeDossier(acting, database, id, options);
        };
        tools.holders = [] { return personalDataHolders(); };
        tools.searchedAtOnce = searchedAtOnce;
        page = std::make_unique<RequestsPage>(session, tools, chooser);
        bringToFront(*page);
    }
    [[nodiscard]] qint64 add(const QString &first, const QString &last, const QString &phone = {}, const QString &email = {}) const
    {
        Customer card;
        card.firstName = first;
        card.lastName = last;
        if (!phone.isEmpty())
            card.phones = {parsePhone(phone)};
        if (!email.isEmpty())
            card.emails = {{email, ContactUse::Personal}};
        return CustomerWriter(session).add(card).value_or(0);
    }
    [[nodiscard]] QString open(RequestKind kind, qint64 customer, const QDate &received, const QString &asked = {}) const
    {
        RequestForm form;
        form.kind = kind;
        form.customerId = customer;
        form.received = received;
        form.channel = QStringLiteral("E-mail");
        form.asked = asked;
        const Result<Request> request = RequestWriter(session).open(form);
        return request ? request->number : QString();
    }
    [[nodiscard]] Request request(const QString &number) const { return RequestReader(database()).byNumber(number).value_or(Request()); }
    [[nodiscard]] Database &database() const { return file.vault->database(); }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return shownIn<Widget>(*page, name); }
    [[nodiscard]] bool press(const QString &name) const
    {
        QAbstractButton *button = buttonSoonIn(*page, name);
        if (!button)
            return false;
        if (QWidget *area = button->parentWidget())
            scrollTo(button, area);
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, letter.unicode() < 128 ? letter.toUpper().unicode() : static_cast<int>(Qt::Key_unknown), Qt::NoModifier,
                QString(letter));
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    /// All words that the page shows now.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }

private:
    static void scrollTo(QWidget *widget, QWidget *above)
    {
        while (above && !qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(widget);
    }
};

} // namespace couvert
