// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/steps.h"

#include "model/exchange/importer.h"
#include "model/exchange/sheetfile.h"
#include "tests/bench/benchfile.h"
#include "tests/bench/measure.h"

#include <QFile>
#include <QXmlStreamWriter>

#include <xlsxwriter.h>
#include <zip.h>

// Sheets of demo customers, and what reading and importing them takes.
namespace couvert::bench {

namespace {

QStringList header()
{
    return QStringLiteral("Civilité;Nom;Prénom;Société;Téléphone;Téléphone 2;E-mail;Adresse;Code postal;Ville;Date de naissance;Préférences;"
                          "Remarques;Étiquettes;Source;Nombre de visites;Dernière visite;Newsletter")
        .split(QLatin1Char(';'));
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

/// Demo customers share few numbers and addresses, and would be taken for each other: these are one row's own.
QString ownPhone(const Customer &c, qsizetype place, qint64 index)
{
    if (place >= c.phones.size())
        return {};
    constexpr qint64 numbers = 70'000'000;
    const QString digits = QStringLiteral("7%1").arg(30'000'000 + (2 * index + place) * 2'654'435'761 % numbers);
    QString typed = c.phones.at(place).typed;
    for (qsizetype i = typed.size() - 1, left = digits.size(); i >= 0 && left > 0; --i) {
        if (typed.at(i).isDigit())
            typed[i] = digits.at(--left);
    }
    return typed;
}

QString ownEmail(const Customer &c, qint64 index)
{
    if (c.emails.isEmpty())
        return {};
    QString address = c.emails.first().address;
    return address.insert(address.indexOf(QLatin1Char('@')), QString::number(index));
}

QStringList cellsOf(const Customer &c, qint64 index)
{
    const PostalAddress address = c.addresses.isEmpty() ? PostalAddress() : c.addresses.first();
    return {c.civility, c.lastName, c.firstName, c.company, ownPhone(c, 0, index), ownPhone(c, 1, index), ownEmail(c, index), address.street,
        address.postcode, address.city, day(QDate::fromString(c.birthday, Qt::ISODate)), c.preferences, c.notes, c.tags.join(QLatin1Char(',')),
        c.source, QString::number(c.visitCount), day(c.lastVisit), index % 3 == 0 ? QStringLiteral("oui") : QString()};
}

QByteArray quoted(const QString &cell)
{
    QByteArray bytes = cell.toUtf8();
    if (!bytes.contains(';') && !bytes.contains('"') && !bytes.contains('\n'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

} // namespace

void stepWriteCsv(const QString &path, qint64 customers)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("the sheet cannot be written");
    const auto line = [&](const QStringList &cells) {
        QByteArrayList out;
        for (const QString &cell : cells)
            out.append(quoted(cell));
        file.write(out.join(';') + "\r\n");
    };
    line(header());
    for (qint64 i = 0; i < customers; ++i)
        line(cellsOf(person(i), i));
}

void stepWriteXlsx(const QString &path, qint64 customers)
{
    lxw_workbook *book = workbook_new(path.toLocal8Bit().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Clients");
    const auto line = [&](lxw_row_t row, const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells.at(i).isEmpty())
                worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), cells.at(i).toUtf8().constData(), nullptr);
        }
    };
    line(0, header());
    for (qint64 i = 0; i < customers; ++i)
        line(static_cast<lxw_row_t>(i + 1), cellsOf(person(i), i));
    if (workbook_close(book) != LXW_NO_ERROR)
        giveUp("the workbook cannot be written");
}

void stepWriteKeePass(const QString &path, qint64 customers)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("the entries cannot be written");
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("KeePassFile"));
    xml.writeStartElement(QStringLiteral("Root"));
    xml.writeStartElement(QStringLiteral("Group"));
    const auto identify = [&](qint64 number) {
        xml.writeTextElement(QStringLiteral("UUID"), QString::fromLatin1(QByteArray::number(number).rightJustified(16, '0').toBase64()));
    };
    identify(0);
    xml.writeTextElement(QStringLiteral("Name"), QStringLiteral("Clients"));
    for (qint64 i = 0; i < customers; ++i) {
        const Customer c = person(i);
        xml.writeStartElement(QStringLiteral("Entry"));
        identify(i + 1);
        const auto field = [&](const QString &key, const QString &value) {
            xml.writeStartElement(QStringLiteral("String"));
            xml.writeTextElement(QStringLiteral("Key"), key);
            xml.writeTextElement(QStringLiteral("Value"), value);
            xml.writeEndElement();
        };
        field(QStringLiteral("Title"), c.displayName());
        field(QStringLiteral("UserName"), c.emails.isEmpty() ? QString() : c.emails.first().address);
        field(QStringLiteral("Phone"), c.phones.isEmpty() ? QString() : c.phones.first().typed);
        field(QStringLiteral("Notes"), c.notes);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

void stepReadSheet(const QString &sheet)
{
    const Stopwatch watch;
    const WorkWatch work;
    const std::unique_ptr<SheetFile> file = need(SheetFile::open(sheet));
    const std::unique_ptr<RowReader> reader = need(file->rows());
    QStringList cells;
    qint64 rows = 0;
    qint64 characters = 0;
    while (need(reader->next(cells))) {
        ++rows;
        for (const QString &cell : cells)
            characters += cell.size();
    }
    tell("seconds", watch.seconds());
    tell("work", work.milliseconds() / 1000);
    tell("rows", static_cast<double>(rows));
    tell("characters", static_cast<double>(characters));
}

void stepInflate(const QString &workbook)
{
    const WorkWatch work;
    zip_t *archive = zip_open(workbook.toLocal8Bit().constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        giveUp("the workbook cannot be read");
    QByteArray bite(1 << 16, Qt::Uninitialized);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t *entry = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        while (zip_fread(entry, bite.data(), static_cast<zip_uint64_t>(bite.size())) > 0) { }
        zip_fclose(entry);
    }
    zip_discard(archive);
    tell("work", work.milliseconds() / 1000);
}

void stepImport(const QString &folder, const QString &sheet)
{
    BenchFile::create(folder);
    BenchFile file(folder);
    const Stopwatch watch;
    const WorkWatch work;
    ImportOptions options;
    options.duplicates = DuplicatePolicy::Skip;
    const ImportReport report = need(importSheet(file.session(), file.vault().database(), sheet, options));
    tell("seconds", watch.seconds());
    tell("work", work.milliseconds() / 1000);
    tell("rows", static_cast<double>(report.rowsRead));
    tell("created", static_cast<double>(report.created));
}

} // namespace couvert::bench
