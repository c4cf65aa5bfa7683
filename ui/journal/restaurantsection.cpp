// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/restaurantsection.h"

#include "model/journal/unitofwork.h"
#include "model/vault/settings.h"
#include "model/vault/workingdays.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

constexpr QLatin1String Part("restaurant");
constexpr QLatin1String RequestsPart("requests");
constexpr QLatin1String Holidays("holidays");
constexpr qsizetype SiretDigits = 14;
constexpr int HolidaysRow = 6;

struct Region {
    HolidayRegion region;
    QString words;
};

QList<Region> regions()
{
    return {{HolidayRegion::Mainland, RestaurantSection::tr("Mainland France")},
        {HolidayRegion::AlsaceMoselle, RestaurantSection::tr("Alsace-Moselle (Good Friday and 26 December too)")},
        {HolidayRegion::Guadeloupe, RestaurantSection::tr("Guadeloupe")}, {HolidayRegion::Martinique, RestaurantSection::tr("Martinique")},
        {HolidayRegion::Guyane, RestaurantSection::tr("French Guiana")}, {HolidayRegion::Reunion, RestaurantSection::tr("Réunion")},
        {HolidayRegion::Mayotte, RestaurantSection::tr("Mayotte")}, {HolidayRegion::SaintBarthelemy, RestaurantSection::tr("Saint-Barthélemy")},
        {HolidayRegion::SaintMartin, RestaurantSection::tr("Saint-Martin")}};
}

} // namespace

RestaurantSection::RestaurantSection(const SectionContext &context, QWidget *parent)
    : Section(tr("Your restaurant"), context, parent), m_grid(new QGridLayout), m_holidays(new QComboBox),
      m_holidaysField(new FormField(tr("Public holidays"), m_holidays))
{
    addWords(tr("Letters, notices and the register carry these lines. Nothing is sent anywhere."));
    m_grid->setHorizontalSpacing(Theme::Block);
    m_grid->setVerticalSpacing(Theme::Inside);
    addEntry("name", tr("Name of the restaurant"), 0, 0);
    addEntry("responsible", tr("Person responsible for the data"), 0, 1);
    addEntry("street", tr("Street"), 1, 0, 2);
    addEntry("postcode", tr("Postcode"), 2, 0);
    addEntry("city", tr("Town"), 2, 1);
    addEntry("phone", tr("Phone"), 3, 0);
    addEntry("email", tr("E-mail"), 3, 1);
    addEntry("website", tr("Web site"), 4, 0);
    addEntry("legal_form", tr("Legal form (SARL, SAS…)"), 4, 1);
    addEntry("siret", tr("SIRET"), 5, 0);
    addEntry("vat", tr("VAT number"), 5, 1);
    for (const Region &region : regions())
        m_holidays->addItem(region.words, holidayRegionCode(region.region));
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holidays->setMinimumContentsLength(12);
    m_holidaysField->setHint(tr("They move the day to answer a request by, and the hours for calls."));
    body()->addLayout(m_grid);
    setFolded(false);
    auto *button = new PrimaryButton(tr("Save"));
    button->setObjectName(QStringLiteral("saveRestaurant"));
    body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &RestaurantSection::save);
}

void RestaurantSection::addEntry(const char *name, const QString &label, int row, int column, int span)
{
    Entry entry{.row = row, .column = column, .span = span};
    entry.line = new QLineEdit;
    entry.line->setObjectName(QLatin1String(name));
    entry.line->setMaxLength(200);
    entry.field = new FormField(label, entry.line);
    m_entries.insert(QLatin1String(name), entry);
    connect(entry.line, &QLineEdit::textEdited, this, [entry] { entry.field->setProblem({}); });
    connect(entry.line, &QLineEdit::returnPressed, this, &RestaurantSection::save);
}

void RestaurantSection::refresh()
{
    if (!isTyped())
        read();
}

void RestaurantSection::open()
{
    refresh();
    m_entries.value(QStringLiteral("name")).line->setFocus();
}

Result<> RestaurantSection::lock()
{
    Result<> kept;
    if (isTyped())
        kept = write();
    m_stored = {};
    m_storedRegion.clear();
    m_holidays->setCurrentIndex(0);
    for (const Entry &entry : std::as_const(m_entries))
        entry.line->clear();
    std::ignore = Section::lock();
    return kept;
}

void RestaurantSection::setFolded(bool folded)
{
    for (const Entry &entry : std::as_const(m_entries))
        m_grid->removeWidget(entry.field);
    m_grid->removeWidget(m_holidaysField);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (folded)
            m_grid->addWidget(entry.field, 2 * entry.row + entry.column, 0, Qt::AlignTop);
        else
            m_grid->addWidget(entry.field, entry.row, entry.column, 1, entry.span, Qt::AlignTop);
    }
    m_grid->addWidget(m_holidaysField, folded ? 2 * HolidaysRow : HolidaysRow, 0, 1, folded ? 1 : 2, Qt::AlignTop);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, folded ? 0 : 1);
}

void RestaurantSection::read()
{
    const Result<QJsonObject> settings = readSettings(session().vault().database());
    if (!settings) {
        strip()->showFailure(settings.error());
        return;
    }
    m_stored = settings->value(Part).toObject();
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry->line->setText(m_stored.value(entry.key()).toString());
    const Result<HolidayRegion> region = holidayRegion(session().vault().database());
    m_storedRegion = holidayRegionCode(region.value_or(HolidayRegion::Mainland));
    m_holidays->setCurrentIndex(m_holidays->findData(m_storedRegion));
    const QString name = m_stored.value(QLatin1String("name")).toString();
    setSummary(name.isEmpty() ? tr("Not filled in yet: letters and notices need it.") : name);
}

bool RestaurantSection::isTyped() const
{
    if (m_stored.isEmpty())
        return false;
    if (m_holidays->currentData().toString() != m_storedRegion)
        return true;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->line->text().trimmed() != m_stored.value(entry.key()).toString())
            return true;
    }
    return false;
}

bool RestaurantSection::isSound()
{
    const Entry email = m_entries.value(QStringLiteral("email"));
    const QString address = email.line->text().trimmed();
    const bool addressIsSound = address.isEmpty() || (address.indexOf(QLatin1Char('@')) > 0 && !address.endsWith(QLatin1Char('@')));
    email.field->setProblem(addressIsSound ? QString() : tr("An e-mail address has an @ in its middle."));
    const Entry siret = m_entries.value(QStringLiteral("siret"));
    QString digits = siret.line->text();
    digits.remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp)).remove(QChar(0x202F));
    const bool allDigits = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool siretIsSound = digits.isEmpty() || (allDigits && digits.size() == SiretDigits);
    siret.field->setProblem(siretIsSound ? QString() : tr("A SIRET has 14 digits."));
    if (!addressIsSound)
        email.line->setFocus();
    else if (!siretIsSound)
        siret.line->setFocus();
    return addressIsSound && siretIsSound;
}

Result<> RestaurantSection::write()
{
    QJsonObject changed;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        changed.insert(entry.key(), entry->line->text().trimmed());
    Result<UnitOfWork> unit = UnitOfWork::begin(session());
    if (!unit)
        return failure(unit);
    const Result<qint64> recorded = unit->record(JournalAction::SettingsChanged);
    if (!recorded)
        return failure(recorded);
    const Result<> written =
        writeSettings(unit->transaction(), {{Part, changed}, {RequestsPart, QJsonObject{{Holidays, m_holidays->currentData().toString()}}}});
    if (!written)
        return written;
    return unit->commit();
}

void RestaurantSection::save()
{
    strip()->clear();
    if (!isSound())
        return;
    const Result<> written = write();
    if (!written) {
        strip()->showFailure(written.error());
        return;
    }
    read();
    strip()->show(MessageStrip::Kind::Info, tr("Saved."));
}

} // namespace couvert
