// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/restrictionform.h"

#include "model/requests/draft.h"
#include "ui/customers/customerwords.h"
#include "ui/requests/recipientspart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace couvert {

namespace {

const QString RestrictionDraft = QStringLiteral("restriction");

} // namespace

RestrictionForm::RestrictionForm(const Session &session, QWidget *parent) : RightForm(session, tr("Freeze the card"), tr("Freeze the card"), parent)
{
}

void RestrictionForm::fill()
{
    const Result<std::optional<Restriction>> restriction = restrictionOf(session().vault().database(), customerId());
    if (!restriction) {
        strip()->showFailure(restriction.error());
        verb()->setEnabled(false);
        return;
    }
    m_frozen = restriction->has_value();
    m_told = nullptr;
    m_informed = nullptr;
    verb()->setEnabled(true);
    const QString what = m_frozen ? tr("Lift the freeze") : tr("Freeze the card");
    setTitle(what);
    verb()->setText(what);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(QStringLiteral("freezeReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(2 * Theme::instance().rowHeight());
    if (m_frozen)
        askToRelease(**restriction);
    else
        askToFreeze();
    const Result<std::optional<QJsonObject>> draft = Drafts(session()).find(RestrictionDraft, customerId());
    if (draft && *draft)
        m_reason->setPlainText((*draft)->value(QLatin1String("reason")).toString());
    startAt(m_reason);
}

void RestrictionForm::askToFreeze()
{
    auto *why = new HelpButton(tr("the freeze of a card"),
        tr("The card is stored and shown, nothing else: no list, no edit, no automatic erasure. A person may ask for it while an error is checked, while an "
           "objection is weighed, or instead of erasure."),
        tr("GDPR, article 18"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Small);
    line->addWidget((new PlainLabel(tr("The card can then be looked at, and nothing else, until the freeze is lifted.")))->wrapped(), 1);
    line->addWidget(why, 0, Qt::AlignTop);
    body()->addLayout(line);
    body()->addWidget(why->panel());
    body()->addWidget(new FormField(tr("Why it is frozen"), m_reason));
}

void RestrictionForm::askToRelease(const Restriction &restriction)
{
    body()->addWidget(
        new NoticeLabel(tr("Frozen since %1: %2", "day, reason").arg(dayWords(restriction.since), restriction.reason), NoticeLabel::Kind::Warn));
    m_told = new QCheckBox(tr("The person was told that the freeze ends"));
    m_told->setObjectName(QStringLiteral("wasTold"));
    m_informed = new QDateEdit(session().clock().today());
    m_informed->setObjectName(QStringLiteral("informedOn"));
    m_informed->setCalendarPopup(true);
    m_informed->setMinimumDate(restriction.since);
    m_informed->setMaximumDate(session().clock().today());
    m_informed->setEnabled(false);
    connect(m_told, &QCheckBox::toggled, m_informed, &QWidget::setEnabled);
    auto *words = new QPlainTextEdit(
        tr("Hello,\n\nYou had asked us to freeze your data. We tell you before we do so: the freeze ends, and your data will be "
           "used again as before (GDPR, article 18(3)). You keep all your rights; write to us if you do not agree.\n\nThank you."));
    words->setObjectName(QStringLiteral("endOfFreeze"));
    words->setTabChangesFocus(true);
    words->setFixedHeight(4 * Theme::instance().rowHeight());
    auto *copy = new QuietButton(tr("Copy the text"));
    copy->setObjectName(QStringLiteral("copyEndOfFreeze"));
    connect(copy, &QPushButton::clicked, this, [this, words] {
        QGuiApplication::clipboard()->setText(words->toPlainText());
        strip()->show(NoticeLabel::Kind::Info, tr("Copied. Paste it into your mail."));
    });
    body()->addWidget(new FormField(tr("Text to tell the person"), words));
    body()->addWidget(copy, 0, Qt::AlignLeft);
    body()->addWidget(m_told);
    auto *informed = new FormField(tr("The person was told on"), m_informed);
    informed->setHint(tr("Before the freeze is lifted, not after (GDPR, article 18(3))."));
    body()->addWidget(informed);
    body()->addWidget(new FormField(tr("Why it is lifted"), m_reason));
}

void RestrictionForm::carryOut()
{
    Database &database = session().vault().database();
    const QString reason = m_reason->toPlainText();
    const QDate toldOn = m_frozen && m_told->isChecked() ? m_informed->date() : QDate();
    const Result<> done = m_frozen ? liftRestriction(session(), database, customerId(), reason, toldOn, number())
                                   : restrictCard(session(), database, customerId(), reason, number());
    if (!done) {
        showRefusal(done.error());
        m_reason->setFocus();
        return;
    }
    std::ignore = Drafts(session()).forget(RestrictionDraft, customerId());
    const Customer card = customer();
    const bool frozen = !m_frozen;
    emptyBody();
    m_reason = nullptr;
    m_told = nullptr;
    m_informed = nullptr;
    strip()->show(NoticeLabel::Kind::Info, frozen ? tr("The card is frozen: it is in no list and cannot be changed.") : tr("The freeze is lifted."));
    if (frozen) {
        auto *recipients = new RecipientsPart(session());
        body()->addWidget(recipients);
        recipients->show(card, number(), RequestKind::Restriction);
    }
    setDone(true);
    Q_EMIT written();
}

Result<> RestrictionForm::keepDraft()
{
    if (!m_reason || customerId() == 0)
        return {};
    const QString reason = m_reason->toPlainText();
    return Drafts(session()).keep(
        RestrictionDraft, customerId(), reason.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("reason"), reason}});
}

void RestrictionForm::leave()
{
    if (m_reason)
        std::ignore = Drafts(session()).forget(RestrictionDraft, customerId());
    m_reason = nullptr;
}

Result<> RestrictionForm::lock()
{
    const Result<> kept = keepDraft();
    m_reason = nullptr;
    m_told = nullptr;
    m_informed = nullptr;
    const Result<> emptied = RightForm::lock();
    return kept ? emptied : kept;
}

} // namespace couvert
