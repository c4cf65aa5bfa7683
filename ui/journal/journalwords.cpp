// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace couvert {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(couvert::JournalWords)

public:
    static QString action(JournalAction action);
    static QString subject(const QString &kind, const QString &id);
    static QString moment(const QString &day, const QString &time) { return tr("%1 at %2").arg(day, time); }
    static QString clockBack(const QString &when) { return tr("%1 (the clock had been put back)").arg(when); }
};

QString Words::action(JournalAction action)
{
    switch (action) {
    case JournalAction::FileCreated:
        return tr("Made the customer file");
    case JournalAction::Unlocked:
        return tr("Opened the file");
    case JournalAction::Locked:
        return tr("Locked the file");
    case JournalAction::PasswordChanged:
        return tr("Changed the password");
    case JournalAction::RecoveryRenewed:
        return tr("Made a new recovery sheet");
    case JournalAction::DeviceRemembered:
        return tr("Remembered this computer");
    case JournalAction::DeviceForgotten:
        return tr("Forgot this computer");
    case JournalAction::SettingsChanged:
        return tr("Changed the settings");
    case JournalAction::CustomerAdded:
        return tr("Added a card");
    case JournalAction::CustomerViewed:
        return tr("Looked at a card");
    case JournalAction::CustomerEdited:
        return tr("Changed a card");
    case JournalAction::CustomerRemoved:
        return tr("Removed a card");
    case JournalAction::VisitAdded:
        return tr("Added a visit");
    case JournalAction::Imported:
        return tr("Imported a sheet");
    case JournalAction::Undone:
        return tr("Took something back");
    case JournalAction::DemoFilled:
        return tr("Filled in fictional customers");
    case JournalAction::Exported:
        return tr("Exported data");
    case JournalAction::BackedUp:
        return tr("Made a backup");
    case JournalAction::Verified:
        return tr("Verified the file");
    case JournalAction::Printed:
        return tr("Printed a document");
    case JournalAction::IndexRebuilt:
        return tr("Rebuilt the search index");
    }
    return {};
}

QString Words::subject(const QString &kind, const QString &id)
{
    if (kind == QLatin1String("customer"))
        return tr("card no. %1").arg(id);
    if (kind == QLatin1String("batch"))
        return tr("import no. %1").arg(id);
    if (kind == QLatin1String("account"))
        return tr("account no. %1").arg(id);
    return tr("the file");
}

} // namespace

QString actionWords(const QString &action)
{
    for (int i = 0; i <= static_cast<int>(JournalAction::IndexRebuilt); ++i) {
        if (actionCode(static_cast<JournalAction>(i)) == action)
            return Words::action(static_cast<JournalAction>(i));
    }
    return action;
}

QString subjectWords(const QString &subject)
{
    const QString number = subject.section(QLatin1Char(':'), 1);
    return Words::subject(subject.section(QLatin1Char(':'), 0, 0), QLocale().toString(number.toLongLong()));
}

QString whenWords(const JournalEntry &entry)
{
    const QDateTime local = entry.at.toLocalTime();
    const QString when = QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + local.time().toString(QStringLiteral("HH:mm"));
    return entry.clockWentBack ? Words::clockBack(when) : when;
}

QString momentWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return Words::moment(QLocale().toString(local.date(), QLocale::LongFormat), local.time().toString(QStringLiteral("HH:mm")));
}

} // namespace couvert
