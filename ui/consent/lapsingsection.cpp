// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/lapsingsection.h"

#include "model/consent/lapsing.h"
#include "model/consent/wordingnumber.h"
#include "model/customers/customerreader.h"
#include "ui/consent/peoplelist.h"
#include "ui/consent/peoplemodel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace couvert {

namespace {

constexpr int SoonDays = 30;
constexpr int LaterDays = 90;

/// The lines say what each yes is for; the purpose is kept beside, for finding its words.
class LapsingSource final : public PeopleSource
{
public:
    LapsingSource(Database &database, QDate today, QDate last) : m_consents(database, today, last), m_words(database), m_today(today) { }

    Result<QList<PersonLine>> next(int limit) override
    {
        const Result<QList<LapsingConsent>> consents = m_consents.next(limit);
        if (!consents)
            return failure(consents);
        QList<PersonLine> lines;
        for (const LapsingConsent &consent : *consents) {
            const ConsentState &state = consent.state;
            const QString about = QStringLiteral("%1 · %2").arg(m_words(state.purpose, state.channel), endWords(state, m_today));
            lines.append({consent.customer, consent.rank, state.channel, about, state.purpose});
        }
        return lines;
    }
    bool isComplete() const override { return m_consents.isComplete(); }

private:
    LapsingConsents m_consents;
    PurposeWords m_words;
    QDate m_today;
};

} // namespace

LapsingSection::LapsingSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Consents about to lapse"), context, parent), m_within(new QComboBox), m_people(new PeopleList(context.session.vault().database())),
      m_wordingName(new PlainLabel({}, PlainLabel::Look::Strong)), m_wording(new PlainLabel({}, PlainLabel::Look::Soft))
{
    addWords(tr("A yes to phone calls counts one year at most and is not renewed by itself: ask again, with the words below, before it ends. "
                "Whoever does not answer leaves the list on that day."));
    m_within->setObjectName(QStringLiteral("lapsingWithin"));
    m_within->addItem(tr("Within 30 days"), SoonDays);
    m_within->addItem(tr("Within 90 days"), LaterDays);
    m_wording->setObjectName(QStringLiteral("renewWording"));
    m_wording->selectable();
    addFields(260)->addWidget(new FormField(tr("They lapse"), m_within));
    body()->addWidget(m_people);
    body()->addWidget(m_wordingName->wrapped());
    body()->addWidget(m_wording->wrapped());
    connect(m_within, &QComboBox::currentIndexChanged, this, &LapsingSection::read);
    connect(m_people, &PeopleList::failed, strip(), &MessageStrip::showFailure);
    connect(m_people, &PeopleList::currentChanged, this, &LapsingSection::showWording);
    connect(m_people, &PeopleList::entered, this,
        [this](qint64 customer) { Q_EMIT pageRequested(QStringLiteral("clients"), QStringLiteral("card:%1").arg(customer)); });
}

void LapsingSection::refresh()
{
    const QDate today = session().clock().today();
    const Result<qint64> soon = LapsingConsents(session().vault().database(), today, today.addDays(SoonDays)).count();
    if (soon) {
        setSummary(*soon == 0 ? tr("None within 30 days.") : tr("%Ln within 30 days: ask again.", nullptr, static_cast<int>(*soon)));
        Q_EMIT attentionChanged(static_cast<int>(*soon));
    }
    if (isVisible())
        read();
}

void LapsingSection::open()
{
    strip()->clear();
    read();
    m_within->setFocus();
}

Result<> LapsingSection::lock()
{
    m_people->clear();
    showWording(-1);
    return Section::lock();
}

void LapsingSection::read()
{
    const QDate today = session().clock().today();
    const QDate last = today.addDays(m_within->currentData().toInt());
    showWording(-1);
    m_people->show(tr("Soonest first. Enter or a double click opens the card."), tr("No consent lapses in this time."),
        std::make_unique<LapsingSource>(session().vault().database(), today, last));
}

void LapsingSection::showWording(int row)
{
    m_wordingName->setVisible(row >= 0);
    m_wording->setVisible(row >= 0);
    m_wordingName->clear();
    m_wording->clear();
    if (row < 0)
        return;
    Database &database = session().vault().database();
    const PersonLine line = m_people->model()->lineAt(row);
    const Result<Customer> card = CustomerReader(database).card(line.customer);
    if (!card)
        return;
    const Result<Wording> wording = newestWording(database, line.purpose, card->language.isEmpty() ? QStringLiteral("fr") : card->language);
    if (!wording)
        return;
    m_wordingName->setText(tr("To ask again: text no. %1").arg(numberOf(*wording).text()));
    m_wording->setText(wording->text);
}

} // namespace couvert
