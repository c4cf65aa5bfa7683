// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/workbook.h"

#include "model/exchange/inputlimits.h"
#include "model/exchange/xmlpart.h"

namespace couvert {

namespace {

using Token = XmlScanner::Token;

constexpr qsizetype Relations = 10'000;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// The part that `target` names as seen from `folder`: "../x.xml", "/xl/x.xml", "x.xml".
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : folder + target;
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u".") {
            parts += part;
        }
    }
    return parts.join(u'/');
}

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

/// Why an archive without a workbook is not read.
QString otherKind(const ZipArchive &archive)
{
    if (archive.find(QStringLiteral("xl/workbook.bin")) >= 0)
        return QStringLiteral("kind:xlsb");
    return QStringLiteral("kind:zip");
}

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<Workbook> book(new Workbook);
    book->m_archive = std::move(archive);
    const Result<QString> main = book->findMainPart();
    if (!main)
        return failure(main);
    const qsizetype entry = book->m_archive->find(*main);
    if (entry < 0)
        return fail(FailureCode::InputUnknown, otherKind(*book->m_archive));
    const Result<QList<Relation>> relations = book->relationsOf(*main);
    if (!relations)
        return failure(relations);
    Result<> done = book->readSheets(entry, *relations);
    for (const Relation &relation : *relations) {
        if (relation.type == u"sharedStrings")
            book->m_stringsEntry = book->m_archive->find(relation.target);
        else if (relation.type == u"styles" && done)
            done = book->readStyles(book->m_archive->find(relation.target));
    }
    if (!done)
        return failure(done);
    return book;
}

Result<QString> Workbook::findMainPart()
{
    const Result<QList<Relation>> relations = relationsOf({});
    if (!relations)
        return failure(relations);
    for (const Relation &relation : *relations) {
        if (relation.type == u"officeDocument" && relation.target.endsWith(u".xml", Qt::CaseInsensitive) && !relation.target.startsWith(u"word/")
            && !relation.target.startsWith(u"ppt/"))
            return relation.target;
    }
    return QStringLiteral("xl/workbook.xml");
}

Result<QList<Workbook::Relation>> Workbook::relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    const qsizetype entry = m_archive->find(folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels"));
    QList<Relation> relations;
    if (entry < 0)
        return relations;
    const Result<std::unique_ptr<XmlPart>> opened = XmlPart::open(*m_archive, entry, inputlimits::SmallPartBytes);
    if (!opened)
        return failure(opened);
    XmlScanner &xml = (*opened)->xml();
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Finished)
            return relations;
        if (*token != Token::Start || xml.depth() != 2 || xml.name() != "Relationship" || xml.attribute("TargetMode") == "External")
            continue;
        const QString type = xml.attributeText("Type");
        relations.append({xml.attributeText("Id"), type.mid(type.lastIndexOf(u'/') + 1), resolved(folder, xml.attributeText("Target"))});
        if (relations.size() > Relations)
            return fail(FailureCode::InputTooLarge, QStringLiteral("relations"));
    }
}

Result<> Workbook::readSheets(qsizetype main, const QList<Relation> &relations)
{
    const Result<std::unique_ptr<XmlPart>> opened = XmlPart::open(*m_archive, main, inputlimits::SmallPartBytes);
    if (!opened)
        return failure(opened);
    XmlScanner &xml = (*opened)->xml();
    while (true) {
        const Result<Token> token = xml.next();
        if (!token)
            return failure(token);
        if (*token == Token::Finished)
            break;
        if (*token != Token::Start)
            continue;
        if (xml.depth() == 1 && xml.name() != "workbook")
            return fail(FailureCode::InputUnknown, QStringLiteral("kind:zip"));
        if (xml.depth() == 2 && xml.name() == "workbookPr")
            m_date1904 = isTrue(xml.attribute("date1904"));
        if (xml.depth() != 3 || xml.name() != "sheet")
            continue;
        if (m_sheets.size() >= inputlimits::Sheets)
            return fail(FailureCode::InputTooLarge, QStringLiteral("sheets"));
        Sheet sheet;
        sheet.name = xml.attributeText("name");
        const std::string_view state = xml.attribute("state");
        sheet.hidden = state == "hidden" || state == "veryHidden";
        const QString id = xml.attributeText("id");
        for (const Relation &relation : relations) {
            if (relation.id != id || relation.type != u"worksheet")
                continue;
            sheet.entry = m_archive->find(relation.target);
            if (sheet.entry < 0)
                return fail(FailureCode::InputUnreadable, QStringLiteral("sheet-missing"));
        }
        m_sheets += sheet;
    }
    if (!m_sheets.isEmpty())
        return {};
    // A list of sheets that was lost: the parts are still there.
    for (const Relation &relation : relations) {
        if (relation.type == u"worksheet" && m_archive->find(relation.target) >= 0)
            m_sheets.append({QStringLiteral("Sheet%1").arg(m_sheets.size() + 1), false, m_archive->find(relation.target)});
    }
    if (m_sheets.isEmpty())
        return fail(FailureCode::InputUnreadable, QStringLiteral("no-sheets"));
    return {};
}

Result<> Workbook::readStyles(qsizetype entry)
{
    if (entry < 0)
        return {};
    const Result<std::unique_ptr<XmlPart>> opened = XmlPart::open(*m_archive, entry, inputlimits::SmallPartBytes);
    if (!opened)
        return failure(opened);
    Result<StyleSheet> styles = StyleSheet::read((*opened)->xml());
    if (!styles)
        return failure(styles);
    m_styles = std::move(*styles);
    return {};
}

Result<const SharedStrings *> Workbook::sharedStrings()
{
    if (!m_strings) {
        if (m_stringsEntry < 0)
            return &m_strings.emplace();
        const Result<std::unique_ptr<XmlPart>> opened = XmlPart::open(*m_archive, m_stringsEntry, inputlimits::StreamedPartBytes);
        if (!opened)
            return failure(opened);
        Result<SharedStrings> strings = SharedStrings::read((*opened)->xml());
        if (!strings)
            return failure(strings);
        m_strings.emplace(std::move(*strings));
    }
    return &*m_strings;
}

} // namespace couvert
