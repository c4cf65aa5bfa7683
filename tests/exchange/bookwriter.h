// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <zip.h>

namespace couvert::test {

struct Part {
    QByteArray name;
    QByteArray bytes;
};

inline void writeZip(const QString &path, const QList<Part> &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const Part &part : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        if (zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("the test cannot write its archive");
    }
    if (archive == nullptr || zip_close(archive) != 0)
        qFatal("the test cannot write its archive");
}

inline constexpr char Main[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr char Office[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr char Package[] = "http://schemas.openxmlformats.org/package/2006/relationships";

/// A small workbook: what is left empty is left out.
struct Book {
    QByteArray sheetData;       ///< the inside of <sheetData>
    QByteArray sharedStrings;   ///< the inside of <sst>
    QByteArray numFmts;         ///< <numFmt …/> elements
    QByteArray xfs;             ///< <xf …/> elements
    QByteArray workbookPr;      ///< attributes
    QByteArray beforeSheetData; ///< elements before <sheetData>
    QByteArray sheetProlog;     ///< before the root of the sheet

    [[nodiscard]] QList<Part> parts() const
    {
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        QByteArray relations = relation("rId1", "worksheet", "worksheets/sheet1.xml");
        QList<Part> all{{"_rels/.rels", xml + relationships(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
                xml + "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Office + "\"><workbookPr " + workbookPr
                    + "/><sheets><sheet name=\"Clients\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/worksheets/sheet1.xml",
                (sheetProlog.isEmpty() ? xml : sheetProlog) + "<worksheet xmlns=\"" + Main + "\">" + beforeSheetData + "<sheetData>" + sheetData
                    + "</sheetData></worksheet>"}};
        if (!sharedStrings.isEmpty()) {
            relations += relation("rId2", "sharedStrings", "sharedStrings.xml");
            all += Part{"xl/sharedStrings.xml", xml + "<sst xmlns=\"" + Main + "\">" + sharedStrings + "</sst>"};
        }
        if (!xfs.isEmpty()) {
            relations += relation("rId3", "styles", "styles.xml");
            all += Part{"xl/styles.xml",
                xml + "<styleSheet xmlns=\"" + Main + "\"><numFmts>" + numFmts
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs + "</cellXfs></styleSheet>"};
        }
        all += Part{"xl/_rels/workbook.xml.rels", xml + relationships(relations)};
        return all;
    }
    void write(const QString &path) const { writeZip(path, parts()); }

    static QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        return "<Relationship Id=\"" + id + "\" Type=\"" + Office + "/" + type + "\" Target=\"" + target + "\"/>";
    }
    static QByteArray relationships(const QByteArray &inside)
    {
        return QByteArray("<Relationships xmlns=\"") + Package + "\">" + inside + "</Relationships>";
    }
};

} // namespace couvert::test
