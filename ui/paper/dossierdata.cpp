// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/dossierdata.h"

#include "ui/paper/document.h"
#include "ui/paper/dossierwords.h"
#include "ui/paper/requestwords.h"

#include <QJsonArray>

namespace couvert {

namespace {

using Codes = DossierWords::Codes;

const QString &dash()
{
    static const QString mark = QStringLiteral("–");
    return mark;
}

/// Writes the parts and notes which keys have had their place.
class DataParts
{
public:
    DataParts(Document &pages, const QJsonObject &document, const DossierWords &words)
        : m_pages(pages), m_document(document), m_data(document.value(QLatin1String("data")).toObject()), m_words(words), m_say(words.say()),
          m_requests(document.value(QLatin1String("language")).toString())
    {
    }

    void person();
    void contact();
    void knownOfYou();
    void visits();
    void consents();
    void oppositions();
    void mailings();
    void calls();
    void origin();
    void requests();
    void corrections();
    void restrictions();
    void keptApart();
    void keptLonger();
    void drafts();
    void earlier();
    void history();
    void attachments();
    void whatIsLeft();

private:
    [[nodiscard]] QJsonArray list(const char *key)
    {
        m_told.append(QLatin1String(key));
        return m_data.value(QLatin1String(key)).toArray();
    }
    /// A part is opened by the first thing that stands in it.
    void openPart(const char *heading)
    {
        if (m_open == nullptr || qstrcmp(heading, m_open) != 0)
            m_pages.part(m_say(heading));
        m_open = heading;
    }
    [[nodiscard]] QString shown(const QString &key, const QJsonValue &value) const;
    void field(const char *heading, const char *key);
    void flat(const QString &name, const QJsonValue &value);

    Document &m_pages;
    const QJsonObject &m_document;
    QJsonObject m_data;
    const DossierWords &m_words;
    const DocumentWords &m_say;
    RequestWords m_requests;
    QStringList m_told{QStringLiteral("email"), QStringLiteral("email2"), QStringLiteral("phone"), QStringLiteral("phone2"), QStringLiteral("street"),
        QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("country"), QStringLiteral("work_street"), QStringLiteral("work_postcode"),
        QStringLiteral("work_city")}; ///< these stand in the lists of contacts
    const char *m_open = nullptr;
};

QString DataParts::shown(const QString &key, const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "yes")) : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "no"));
    const QString text = value.toVariant().toString();
    if (key == QLatin1String("birthday"))
        return m_words.birthday(text);
    if (key == QLatin1String("category"))
        return m_words(Codes::Categories, text);
    if (key == QLatin1String("last_activity_kind"))
        return m_words(Codes::Visits, text);
    if (key == QLatin1String("language")) {
        // A language is told in itself; Qt names a country with English.
        const QLocale spoken(text);
        if (spoken.language() == QLocale::C)
            return text;
        return spoken.language() == QLocale::English ? QStringLiteral("English") : DossierWords::capital(spoken.nativeLanguageName());
    }
    if (key == QLatin1String("created_on") || key.startsWith(QLatin1String("last_")))
        return m_words.day(text);
    return text;
}

void DataParts::field(const char *heading, const char *key)
{
    const QString name = QLatin1String(key);
    m_told.append(name);
    const QJsonValue value = m_data.value(name);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isBool() && !value.toBool()))
        return;
    openPart(heading);
    m_pages.row(m_words(Codes::Fields, name), shown(name, value));
}

void DataParts::person()
{
    for (const char *key :
        {"civility", "first_name", "last_name", "company", "birthday", "language", "category", "created_on", "external_id", "uuid", "restricted"})
        field(QT_TRANSLATE_NOOP("couvert::Dossier", "Who you are"), key);
}

void DataParts::contact()
{
    const char *heading = QT_TRANSLATE_NOOP("couvert::Dossier", "How we reach you");
    const auto tell = [&](const char *key, const QString &text, const QJsonObject &contact) {
        if (text.isEmpty())
            return;
        openPart(heading);
        const bool work = textOf(contact, "use") == QLatin1String("professional");
        const QString name = m_words(Codes::Fields, QLatin1String(key));
        m_pages.row(work ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1 (work)")).arg(name) : name, text);
    };
    for (const QJsonValue value : list("emails"))
        tell("emails", textOf(value.toObject(), "address"), value.toObject());
    for (const QJsonValue value : list("phones"))
        tell("phones", textOf(value.toObject(), "typed"), value.toObject());
    for (const QJsonValue value : list("addresses")) {
        const QJsonObject address = value.toObject();
        QStringList lines{textOf(address, "street"), (textOf(address, "postcode") + QLatin1Char(' ') + textOf(address, "city")).trimmed(),
            textOf(address, "country")};
        lines.removeAll(QString());
        tell("addresses", lines.join(QLatin1Char('\n')), address);
    }
}

void DataParts::knownOfYou()
{
    for (const char *key : {"preferences", "allergies", "notes", "tags", "payment_method", "source"})
        field(QT_TRANSLATE_NOOP("couvert::Dossier", "What we noted"), key);
}

void DataParts::visits()
{
    const char *heading = QT_TRANSLATE_NOOP("couvert::Dossier", "Your visits");
    for (const char *key : {"visits", "last_visit", "last_order", "last_activity", "last_activity_kind"})
        field(heading, key);
    // One line a year, in the order of days: a regular's list stays readable.
    QMap<QString, QMultiMap<QString, QString>> years;
    for (const QJsonValue value : list("visits_list")) {
        const QJsonObject visit = value.toObject();
        const QString iso = textOf(visit, "day");
        years[iso.left(4)].insert(iso, QStringLiteral("%1 (%2)").arg(m_words.dayOfYear(iso), m_words(Codes::Visits, textOf(visit, "kind"))));
    }
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        openPart(heading);
        m_pages.row(year.key(), year->values().join(QLatin1String(", ")));
    }
}

void DataParts::consents()
{
    const char *heading = QT_TRANSLATE_NOOP("couvert::Dossier", "What you agreed to");
    QString shownBefore;
    for (const QJsonValue value : list("consents")) {
        const QJsonObject event = value.toObject();
        openPart(heading);
        QStringList facts{m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1: %2, %3"))
                .arg(m_words(Codes::Said, textOf(event, "action")), m_words(Codes::Purposes, textOf(event, "purpose")),
                    m_words(Codes::Channels, textOf(event, "channel")))};
        if (const QString address = textOf(event, "address"); !address.isEmpty())
            facts.append(address);
        if (const QString how = textOf(event, "how"); !how.isEmpty())
            facts.append(m_words(Codes::Hows, how));
        if (textOf(event, "basis") == QLatin1String("soft_opt_in"))
            facts.append(m_words(Codes::Bases, QStringLiteral("soft_opt_in")));
        if (const QString until = textOf(event, "expires"); !until.isEmpty())
            facts.append(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "counts until %1")).arg(m_words.day(until)));
        if (const QString guardian = textOf(event, "guardian"); !guardian.isEmpty())
            facts.append(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "with the agreement of %1")).arg(guardian));
        if (const QString evidence = textOf(event, "evidence"); !evidence.isEmpty())
            facts.append(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "proof: %1")).arg(evidence));
        m_pages.row(m_words.day(textOf(event, "at")), facts.join(QStringLiteral(" · ")));
        const QString wording = textOf(event, "wording_text");
        if (!wording.isEmpty() && wording == shownBefore)
            m_pages.row(QString(), m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "The text shown: the same.")));
        else if (!wording.isEmpty())
            m_pages.row(QString(), m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "The text shown: “%1”")).arg(wording));
        shownBefore = wording.isEmpty() ? shownBefore : wording;
    }
    for (const QJsonValue value : list("claims")) {
        const QJsonObject claim = value.toObject();
        openPart(heading);
        const bool yes = textOf(claim, "status") == QLatin1String("unproven");
        const QString channel = m_words(Codes::Channels, textOf(claim, "channel"));
        m_pages.row(m_words.day(textOf(claim, "day")),
            yes ? m_say(QT_TRANSLATE_NOOP(
                            "couvert::Dossier", "An imported sheet says that you agreed to our offers %1. Nothing proves it, so we do not use it."))
                      .arg(channel)
                : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "An imported sheet says that you do not want our offers %1: we respect it."))
                      .arg(channel));
    }
}

void DataParts::oppositions()
{
    for (const QJsonValue value : list("oppositions")) {
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "Your objections"));
        const QJsonObject opposition = value.toObject();
        m_pages.row(m_words.day(textOf(opposition, "at")),
            m_say(QT_TRANSLATE_NOOP("couvert::Dossier",
                      "No more advertising %1. We keep no address for that, only a fingerprint of it which nobody can read back."))
                .arg(m_words(Codes::Channels, textOf(opposition, "channel"))));
    }
}

void DataParts::mailings()
{
    for (const QJsonValue value : list("mailings")) {
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "Lists you stood on"));
        const QJsonObject mailing = value.toObject();
        m_pages.row(m_words.day(textOf(mailing, "at")),
            m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1, %2: handed to the company that sends our messages."))
                .arg(DossierWords::capital(m_words(Codes::Purposes, textOf(mailing, "purpose"))),
                    m_words(Codes::Channels, textOf(mailing, "channel"))));
    }
}

void DataParts::calls()
{
    for (const QJsonValue value : list("calls")) {
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "Calls we made to you"));
        const QJsonObject call = value.toObject();
        m_pages.row(m_words.day(textOf(call, "at")),
            call.value(QLatin1String("answered")).toBool()
                ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "A call about our offers, which you answered."))
                : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "A call about our offers, not answered.")));
    }
}

void DataParts::origin()
{
    m_told.append(QStringLiteral("import"));
    const QJsonObject import = m_data.value(QLatin1String("import")).toObject();
    if (import.isEmpty())
        return;
    const QString source = textOf(import, "source");
    const QString day = m_words.day(textOf(import, "at"));
    openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "How your card came to us"));
    m_pages.row(day,
        source.isEmpty()
            ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "From a sheet that we imported (.%1).")).arg(textOf(import, "format"))
            : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "From a sheet that we imported (.%1): %2.")).arg(textOf(import, "format"), source));
}

void DataParts::requests()
{
    const char *heading = QT_TRANSLATE_NOOP("couvert::Dossier", "Your requests");
    for (const QJsonValue value : list("requests")) {
        const QJsonObject request = value.toObject();
        openPart(heading);
        QStringList facts{m_requests(RequestWords::Codes::Kinds, textOf(request, "kind")),
            m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "received on %1, due on %2"))
                .arg(m_words.day(textOf(request, "received")), m_words.day(textOf(request, "due"))),
            m_requests(RequestWords::Codes::States, textOf(request, "state"))};
        if (const QString outcome = textOf(request, "outcome"); !outcome.isEmpty())
            facts.append(m_requests(RequestWords::Codes::Outcomes, outcome));
        for (const char *key : {"person", "contact", "channel", "asked"}) {
            if (!textOf(request, key).isEmpty())
                facts.append(textOf(request, key));
        }
        m_pages.row(textOf(request, "number"), facts.join(QStringLiteral(" · ")));
        for (const QJsonValue step : request.value(QLatin1String("timeline")).toArray()) {
            const QJsonObject event = step.toObject();
            m_pages.row(m_words.day(textOf(event, "day")), m_requests.step(textOf(event, "kind"), textOf(event, "detail")));
        }
    }
    for (const QJsonValue value : list("dossiers")) {
        const QJsonObject dossier = value.toObject();
        openPart(heading);
        m_pages.row(m_words.day(textOf(dossier, "at")),
            textOf(dossier, "kind") == QLatin1String("portability")
                ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "Your data were handed out, to take with you."))
                : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "All that we hold about you was handed out.")));
    }
}

void DataParts::corrections()
{
    for (const QJsonValue value : list("rectifications")) {
        const QJsonObject correction = value.toObject();
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "What was corrected at your request"));
        const QString field = textOf(correction, "field");
        const QString after = textOf(correction, "after");
        m_pages.row(m_words.day(textOf(correction, "at")),
            field.isEmpty() ? after
                            : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1: “%2” instead of “%3”"))
                                  .arg(m_words(Codes::Fields, field), after, textOf(correction, "before")));
    }
}

void DataParts::restrictions()
{
    for (const QJsonValue value : list("restrictions")) {
        const QJsonObject restriction = value.toObject();
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "When your card was frozen"));
        QStringList facts{textOf(restriction, "reason")};
        if (const QString lifted = textOf(restriction, "lifted_on"); !lifted.isEmpty())
            facts.append(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "lifted on %1 after we told you on %2: %3"))
                    .arg(m_words.day(lifted), m_words.day(textOf(restriction, "informed_on")), textOf(restriction, "lift_reason")));
        m_pages.row(m_words.day(textOf(restriction, "since")), facts.join(QStringLiteral(" · ")));
    }
}

void DataParts::drafts()
{
    for (const QJsonValue value : list("drafts")) {
        const QJsonObject draft = value.toObject();
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "What was being typed about you"));
        m_pages.row(m_words.day(textOf(draft, "at")), textOf(draft, "content"));
    }
}

void DataParts::keptApart()
{
    for (const QJsonValue value : list("archive")) {
        const QJsonObject kept = value.toObject();
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "What we keep apart because the law wants it"));
        m_pages.row(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "Until %1")).arg(m_words.day(textOf(kept, "until"))),
            m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1: %2")).arg(m_words(Codes::Duties, textOf(kept, "duty")), textOf(kept, "content")));
    }
}

void DataParts::keptLonger()
{
    constexpr const char *heading = QT_TRANSLATE_NOOP("couvert::Dossier", "Why we still keep your card");
    m_told.append(QStringLiteral("hold"));
    QJsonArray holds = list("earlier_holds");
    if (const QJsonObject hold = m_data.value(QLatin1String("hold")).toObject(); !hold.isEmpty())
        holds.append(hold);
    for (const QJsonValue value : std::as_const(holds)) {
        const QJsonObject hold = value.toObject();
        openPart(heading);
        const bool asked = textOf(hold, "kind") == QLatin1String("asked");
        m_pages.row(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "Until %1")).arg(m_words.day(textOf(hold, "until"))),
            asked ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "we wait for your answer")) : textOf(hold, "reason"));
    }
    for (const QJsonValue value : list("asked_to_stay")) {
        const QJsonObject question = value.toObject();
        openPart(heading);
        QStringList facts{m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "we asked you whether you want to stay")),
            m_words(Codes::Channels, textOf(question, "channel"))};
        if (const QString answer = textOf(question, "answer"); !answer.isEmpty())
            facts.append(answer == QLatin1String("yes") ? m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "you said yes"))
                                                        : m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "you said no")));
        m_pages.row(m_words.day(textOf(question, "day")), facts.join(QStringLiteral(" · ")));
    }
}

void DataParts::earlier()
{
    // What differed from the state that came after it; the file dossier.json holds the whole states.
    const QJsonArray states = list("earlier");
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QJsonObject state = states.at(i).toObject();
        const QJsonObject card = state.value(QLatin1String("card")).toObject();
        const QJsonObject next = i + 1 < states.size() ? states.at(i + 1).toObject().value(QLatin1String("card")).toObject() : m_data;
        QStringList facts;
        for (auto entry = card.begin(); entry != card.end(); ++entry) {
            // What came of visits is told with the visits.
            const bool ofVisits = entry.key() == QLatin1String("visits") || entry.key().startsWith(QLatin1String("last_"));
            if (entry.value() == next.value(entry.key()) || entry.value().isArray() || (ofVisits && entry.key() != QLatin1String("last_name")))
                continue;
            if (const QString text = shown(entry.key(), entry.value()); !text.isEmpty())
                facts.append(m_say(QT_TRANSLATE_NOOP("couvert::Dossier", "%1: %2")).arg(m_words(Codes::Fields, entry.key()), text));
        }
        if (facts.isEmpty())
            continue;
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "What your card said until then"));
        m_pages.row(m_words.day(textOf(state, "until")), facts.join(QLatin1Char('\n')));
    }
}

void DataParts::history()
{
    QList<std::pair<QString, QMap<QString, int>>> days;
    for (const QJsonValue value : list("history")) {
        const QJsonObject entry = value.toObject();
        const QString day = m_words.day(textOf(entry, "at"));
        if (days.isEmpty() || days.last().first != day)
            days.append({day, {}});
        days.last().second[m_words(Codes::Acts, textOf(entry, "action"))] += 1;
    }
    for (const auto &[day, acts] : std::as_const(days)) {
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "What was done with your card"));
        QStringList facts;
        for (auto act = acts.cbegin(); act != acts.cend(); ++act)
            facts.append(*act == 1 ? act.key() : QStringLiteral("%1 × %2").arg(act.key()).arg(*act));
        m_pages.row(day, facts.join(QLatin1String(", ")));
    }
}

void DataParts::attachments()
{
    for (const QJsonValue value : m_document.value(QLatin1String("attachments")).toArray()) {
        const QJsonObject file = value.toObject();
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "Files handed over with this"));
        m_pages.item(dash(),
            QStringLiteral("%1 (%2)").arg(
                textOf(file, "name"), m_say.locale().formattedDataSize(static_cast<qint64>(file.value(QLatin1String("bytes")).toDouble()))));
    }
}

void DataParts::flat(const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            flat(name + QLatin1Char('.') + entry.key(), entry.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flat(QStringLiteral("%1.%2").arg(name).arg(i + 1), array.at(i));
    } else if (const QString text = shown(name, value); !text.isEmpty()) {
        openPart(QT_TRANSLATE_NOOP("couvert::Dossier", "Also held"));
        m_pages.row(m_words(Codes::Fields, name), text);
    }
}

void DataParts::whatIsLeft()
{
    for (auto entry = m_data.constBegin(); entry != m_data.constEnd(); ++entry) {
        if (!m_told.contains(entry.key()))
            flat(entry.key(), entry.value());
    }
}

} // namespace

void writeDossierData(Document &pages, const QJsonObject &document, const DossierWords &words)
{
    DataParts parts(pages, document, words);
    parts.person();
    parts.contact();
    parts.knownOfYou();
    parts.visits();
    parts.consents();
    parts.oppositions();
    parts.mailings();
    parts.calls();
    parts.origin();
    parts.requests();
    parts.corrections();
    parts.restrictions();
    parts.keptApart();
    parts.keptLonger();
    parts.drafts();
    parts.earlier();
    parts.history();
    parts.whatIsLeft();
    parts.attachments();
}

} // namespace couvert
