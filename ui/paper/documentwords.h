// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace couvert {

/// The words of one document in the language it is written in, whatever language the program speaks: a letter goes to its reader.
///
/// Sources are English and marked with QT_TRANSLATE_NOOP; an unknown language gives English.
class DocumentWords final
{
public:
    DocumentWords(const QString &language, const char *context);

    [[nodiscard]] QString operator()(const char *english) const;
    [[nodiscard]] QString day(QDate day) const; ///< "24 novembre 2026"
    [[nodiscard]] QString colon() const;        ///< between a label and what it says, with its blanks
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QTranslator m_translator;
    QLocale m_locale;
    const char *m_context;
};

} // namespace couvert
