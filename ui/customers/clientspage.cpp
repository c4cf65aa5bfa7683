// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/clientspage.h"

#include "model/customers/customerwriter.h"
#include "model/customers/demofill.h"
#include "model/customers/searchindex.h"
#include "model/customers/undo.h"
#include "ui/customers/cardeditor.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerwords.h"
#include "ui/customers/visitspart.h"
#include "ui/widgets/background.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace couvert {

namespace {

constexpr int RestMs = 90;        ///< the arrows rest on a row before its card is opened and told to the journal
constexpr int TidyMs = 3000;      ///< without a write, before the index is merged a little
constexpr int RetryViewMs = 1000; ///< when the journal is busy with an import
constexpr int ListShare = 21;
constexpr int CardShare = 20;
constexpr qint64 DemoSize = 500;
constexpr quint64 DemoSeed = 7;
constexpr QLatin1String CardTask("card:");

QWidget *centred(const QString &sentence)
{
    auto *held = new QWidget;
    auto *column = new QVBoxLayout(held);
    auto *label = new PlainLabel(sentence, PlainLabel::Look::Soft);
    label->setAlignment(Qt::AlignCenter);
    label->wrapped();
    column->addWidget(label, 1, Qt::AlignCenter);
    return held;
}

} // namespace

ClientsPage::ClientsPage(const Session &session, const CardView::Sections &sections, const QList<RowAction> &actions, QWidget *parent)
    : Page(parent), m_session(session), m_actions(actions), m_header(new PageHeader(tr("Customers"))), m_new(new PrimaryButton(tr("New customer"))),
      m_back(new LinkButton(tr("Back to the list"))), m_strip(new MessageStrip), m_work(new WorkBar), m_list(new CustomerList(session)),
      m_cardSide(new Card), m_faces(new QStackedWidget), m_view(new CardView(sections)),
      m_editor(new CardEditor([this](const Customer &card, QDate newAct) { return store(card, newAct); }, session.clock()))
{
    m_new->setObjectName(QStringLiteral("newCustomer"));
    m_header->addAction(m_new);
    makeCardSide();
    auto *column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_work);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(Theme::Block);
    // The halves keep their proportion whatever stands in them.
    for (QWidget *half : std::initializer_list<QWidget *>{m_list, m_cardSide})
        half->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    halves->addWidget(m_list, ListShare);
    halves->addWidget(m_cardSide, CardShare);
    column->addLayout(halves, 1);
    m_follow.setSingleShot(true);
    m_tidy.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &ClientsPage::load);
    connect(&m_tidy, &QTimer::timeout, this, [this] { std::ignore = SearchIndex::mergeSlice(m_session.vault().database()); });
    connect(m_new, &QPushButton::clicked, this, &ClientsPage::createNew);
    connect(m_back, &QPushButton::clicked, this, [this] {
        endEdit();
        m_cardInFront = false;
        placeHalves();
        m_list->takeFocus();
    });
    connect(m_list, &CustomerList::currentChanged, this, &ClientsPage::follow);
    connect(m_list, &CustomerList::entered, this, [this](qint64 id) {
        m_wanted = id;
        load();
        m_cardInFront = true;
        placeHalves();
        m_view->editButton()->setFocus();
    });
    connect(m_list, &CustomerList::countChanged, this, [this](qint64 count) {
        if (m_faces->currentIndex() == Nobody || m_faces->currentIndex() == Welcome)
            showFace(count == 0 ? Welcome : Nobody);
    });
    connect(m_list, &CustomerList::menuRequested, this, &ClientsPage::showMenu);
    connect(m_list, &CustomerList::failed, m_strip, &MessageStrip::showFailure);
    connect(m_list, &CustomerList::told, this, [this](const QString &words) { m_strip->show(NoticeLabel::Kind::Info, words); });
    connect(m_view, &CardView::editRequested, this, [this] {
        const Result<Customer> card = CustomerReader(m_session.vault().database()).card(m_shown);
        if (card)
            edit(*card);
        else
            m_strip->showFailure(card.error());
    });
    connect(m_view->visits(), &VisitsPart::visitAdded, this, &ClientsPage::addVisit);
    for (CardSection *section : sections.all()) {
        connect(section, &CardSection::written, this, &ClientsPage::load);
        connect(section, &CardSection::pageRequested, this, &Page::pageRequested);
    }
    connect(m_editor, &CardEditor::finished, this, &ClientsPage::endEdit);
    connect(m_editor, &CardEditor::refused, m_strip, &MessageStrip::showFailure);
    connect(m_work, &WorkBar::cancelRequested, this, [this] { m_cancel = true; });
    m_list->refresh();
    placeHalves();
}

ClientsPage::~ClientsPage()
{
    m_cancel = true;
    if (m_job)
        m_job->wait();
}

void ClientsPage::makeCardSide()
{
    QVBoxLayout *body = m_cardSide->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *backPlace = new QHBoxLayout;
    backPlace->setContentsMargins(Theme::Inside, Theme::Tight, Theme::Inside, 0);
    backPlace->addWidget(m_back);
    backPlace->addStretch(1);
    body->addLayout(backPlace);
    body->addWidget(m_faces, 1);
    m_faces->addWidget(centred(tr("Choose a customer to see the card.")));
    auto *welcome = new QWidget;
    auto *column = new QVBoxLayout(welcome);
    column->setContentsMargins(Theme::Around, Theme::Around, Theme::Around, Theme::Around);
    column->addStretch(1);
    auto *empty = new EmptyState(tr("No customer yet. Your Excel sheet can move in now."), tr("Import a sheet"));
    column->addWidget(empty);
    auto *demo = new LinkButton(tr("Try with fictional customers"));
    column->addWidget(demo, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_faces->addWidget(welcome);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_editor);
    connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("import")); });
    connect(demo, &QPushButton::clicked, this, &ClientsPage::fillDemo);
}

void ClientsPage::activated()
{
    m_list->refresh();
    // Another page may have written the card that is shown, or erased it.
    if (m_faces->currentIndex() == Reading)
        load();
    const qint64 edited = m_faces->currentIndex() == Editing ? m_editor->card().id : 0;
    if (edited != 0 && !CustomerReader(m_session.vault().database()).card(edited)) {
        m_editor->clear();
        showFace(Nobody);
    }
    if (m_faces->currentIndex() != Editing)
        m_list->takeFocus();
}

void ClientsPage::follow(qint64 id)
{
    // While a card is edited, what is in it is stored before another one is shown.
    if (m_faces->currentIndex() == Editing && id != 0 && id != m_editor->card().id) {
        const Result<> kept = m_editor->commit();
        if (!kept) {
            m_strip->showFailure(kept.error());
            return;
        }
    }
    m_wanted = id;
    if (id != 0 && id == m_shown && m_faces->currentIndex() == Editing)
        return;
    m_follow.start(RestMs);
}

void ClientsPage::load()
{
    m_follow.stop();
    if (m_wanted == 0) {
        if (m_faces->currentIndex() == Editing)
            return;
        m_shown = 0;
        const Result<qint64> count = CustomerReader(m_session.vault().database()).count();
        showFace(count && *count == 0 ? Welcome : Nobody);
        return;
    }
    const CustomerReader reader(m_session.vault().database());
    const Result<Customer> card = reader.card(m_wanted);
    if (!card) {
        m_shown = 0;
        showFace(Nobody);
        if (card.error().code != FailureCode::NotFound)
            m_strip->showFailure(card.error());
        return;
    }
    showCard(*card);
}

void ClientsPage::showCard(const Customer &customer)
{
    const Result<QList<Visit>> visits = CustomerReader(m_session.vault().database()).visits(customer.id);
    if (!visits) {
        m_strip->showFailure(visits.error());
        return;
    }
    const bool another = m_shown != customer.id;
    m_shown = customer.id;
    m_view->show(customer, *visits);
    showFace(Reading);
    if (another) {
        m_strip->clear();
        tellView();
    }
}

void ClientsPage::tellView()
{
    if (m_shown == 0)
        return;
    const Result<> told = CustomerWriter(m_session).recordView(m_shown);
    if (!told && told.error().code == FailureCode::Busy)
        QTimer::singleShot(RetryViewMs, this, [this, id = m_shown] {
            if (id == m_shown)
                tellView();
        });
    else if (!told)
        m_strip->showFailure(told.error());
}

void ClientsPage::showFace(Face face)
{
    m_faces->setCurrentIndex(face);
    placeHalves();
}

void ClientsPage::showCustomer(qint64 id)
{
    m_wanted = id;
    m_list->select(id);
    load();
    m_cardInFront = true;
    placeHalves();
}

void ClientsPage::showAlone(qint64 id)
{
    endEdit();
    // What was searched for before would bring its own first row back.
    m_list->field()->clear();
    m_list->select(0);
    showCustomer(id);
}

void ClientsPage::showMenu(qint64 id, const QPoint &place)
{
    if (m_actions.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowAction &action : std::as_const(m_actions)) {
        QAction *entry = menu->addAction(action.text);
        entry->setObjectName(action.name);
        connect(entry, &QAction::triggered, this, [this, action, id] {
            const Result<QString> done = action.run(id);
            if (m_shown == id)
                load();
            if (done)
                m_strip->show(NoticeLabel::Kind::Info, *done);
            else
                m_strip->showFailure(done.error());
        });
    }
    menu->popup(place);
}

void ClientsPage::edit(const Customer &customer)
{
    m_strip->clear();
    m_cardInFront = true;
    showFace(Editing);
    m_editor->edit(customer);
}

void ClientsPage::endEdit()
{
    if (m_faces->currentIndex() != Editing)
        return;
    const Result<> kept = m_editor->commit();
    if (!kept) {
        m_strip->showFailure(kept.error());
        return;
    }
    m_wanted = m_editor->card().id;
    m_shown = m_wanted; // written here a moment ago: no second look is told
    m_editor->clear();
    m_faces->setCurrentIndex(Nobody);
    load();
    m_list->select(m_wanted);
    // A new card, or one with another name, may answer to what is searched for, or no longer.
    m_list->refresh();
    m_view->editButton()->setFocus();
}

Result<Customer> ClientsPage::store(const Customer &card, QDate newAct)
{
    CustomerWriter writer(m_session);
    qint64 id = card.id;
    if (id == 0) {
        const Result<qint64> added = writer.add(card, newAct);
        if (!added)
            return failure(added);
        id = *added;
    } else {
        const Result<QList<FieldChange>> saved = writer.save(card, newAct);
        if (!saved)
            return failure(saved);
    }
    const Result<Customer> stored = CustomerReader(m_session.vault().database()).card(id);
    if (!stored)
        return stored;
    m_shown = id;
    m_strip->show(NoticeLabel::Kind::Info, card.id == 0 ? tr("The card is made. Ctrl+Z takes it back.") : tr("Stored. Ctrl+Z takes it back."));
    if (card.id != 0)
        m_list->updateRow(*stored);
    tidySoon();
    return stored;
}

void ClientsPage::addVisit(VisitKind kind, QDate day)
{
    const Result<Customer> moved = CustomerWriter(m_session).addVisit(m_shown, kind, day);
    if (!moved) {
        m_strip->showFailure(moved.error());
        return;
    }
    load();
    m_strip->show(NoticeLabel::Kind::Info, tr("%1 of %2 added. Ctrl+Z takes it back.").arg(visitWord(kind), dayWords(day)));
}

void ClientsPage::undo()
{
    if (m_faces->currentIndex() == Editing) {
        // What is still being typed is stored first, so that it is the thing taken back.
        std::ignore = m_editor->commit();
    }
    const Result<UndoOutcome> undone = Undo(m_session).undoLatest();
    if (!undone) {
        if (undone.error().code == FailureCode::NotFound)
            m_strip->show(NoticeLabel::Kind::Info, tr("There is nothing to take back."));
        else
            m_strip->showFailure(undone.error());
        return;
    }
    const bool editing = m_faces->currentIndex() == Editing;
    if (undone->customerId != 0)
        m_wanted = undone->customerId;
    m_shown = 0;
    if (editing) {
        const Result<Customer> card = CustomerReader(m_session.vault().database()).card(m_wanted);
        if (card) {
            m_shown = card->id;
            m_editor->edit(*card);
        } else {
            m_editor->clear();
            m_faces->setCurrentIndex(Nobody);
            m_wanted = 0;
            load();
        }
    } else {
        load();
    }
    m_list->select(m_wanted);
    m_list->refresh();
    m_strip->show(NoticeLabel::Kind::Info,
        undone->kept > 0 ? tr("Taken back, but for %Ln card(s) written since.", nullptr, static_cast<int>(undone->kept)) : tr("Taken back."));
}

void ClientsPage::find()
{
    endEdit();
    m_cardInFront = false;
    placeHalves();
    m_list->takeFocus();
}

void ClientsPage::createNew()
{
    endEdit();
    if (m_faces->currentIndex() == Editing)
        return;
    m_list->select(0);
    m_wanted = 0;
    m_shown = 0;
    m_follow.stop();
    Customer fresh;
    edit(fresh);
}

void ClientsPage::begin(const QString &task)
{
    if (task == QLatin1String("demo"))
        fillDemo();
    else if (task == QLatin1String("new"))
        createNew();
    else if (task.startsWith(CardTask))
        showAlone(task.mid(CardTask.size()).toLongLong());
}

void ClientsPage::fillDemo()
{
    if (m_job)
        return;
    m_cancel = false;
    m_work->begin(tr("Making %Ln fictional customer(s)", nullptr, static_cast<int>(DemoSize)));
    Q_EMIT busyChanged(true);
    const auto tell = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(m_work, [this, done, total] { m_work->setProgress(done, total); }, Qt::QueuedConnection);
        return !m_cancel;
    };
    m_job = inBackground(
        this,
        [this, tell]() -> Result<Completion> {
            const Result<std::unique_ptr<Database>> database = m_session.vault().connect(Database::Mode::ReadWrite);
            if (!database)
                return failure(database);
            return fillWithDemo(m_session, **database, DemoSize, DemoSeed, tell);
        },
        [this](const Result<Completion> &filled) {
            m_job = nullptr;
            m_work->end();
            Q_EMIT busyChanged(false);
            m_list->refresh();
            if (!filled)
                m_strip->showFailure(filled.error());
            else if (*filled == Completion::Cancelled)
                m_strip->show(NoticeLabel::Kind::Info, tr("Cancelled. The file is as it was."));
            else
                m_strip->show(NoticeLabel::Kind::Info, tr("These customers are fictional: their e-mails and phones reach nobody."));
            m_list->takeFocus();
        });
}

void ClientsPage::setFolded(bool folded)
{
    m_folded = folded;
    placeHalves();
}

bool ClientsPage::isNarrow() const
{
    if (m_folded)
        return true;
    // Large text makes the card wider than its half of a window that is wide enough otherwise.
    int needed = 0;
    for (const QScrollArea *area : m_faces->findChildren<QScrollArea *>())
        needed = std::max(needed, area->widget()->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return needed > (width() - 2 * Theme::Around - Theme::Block) * CardShare / (ListShare + CardShare);
}

void ClientsPage::placeHalves()
{
    const int face = m_faces->currentIndex();
    const bool narrow = isNarrow();
    const bool cardWorth = face == Reading || face == Editing;
    // An empty file has one thing to say, and one button for it.
    const bool cardOnly = (narrow && m_cardInFront && cardWorth) || face == Welcome;
    m_list->setVisible(!cardOnly);
    m_cardSide->setVisible(!narrow || cardOnly);
    m_back->setVisible(narrow && cardOnly && cardWorth);
    setLook(m_new, "look", face == Welcome ? QStringLiteral("quiet") : QStringLiteral("primary"));
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeHalves();
}

void ClientsPage::tidySoon()
{
    m_tidy.start(TidyMs);
}

Result<> ClientsPage::lock()
{
    Result<> kept;
    if (m_faces->currentIndex() == Editing)
        kept = m_editor->commit();
    const Result<> sections = m_view->lock();
    if (kept)
        kept = sections;
    m_cancel = true;
    if (m_job)
        m_job->wait();
    m_follow.stop();
    m_tidy.stop();
    m_list->clear();
    m_view->clear();
    m_editor->clear();
    m_strip->clear();
    m_shown = 0;
    m_wanted = 0;
    return kept;
}

} // namespace couvert
