// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importchoices.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/helpbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace couvert {

ImportChoices::ImportChoices(QWidget *parent)
    : QWidget(parent), m_line(new QBoxLayout(QBoxLayout::LeftToRight)), m_moreLine(nullptr), m_sheet(new QComboBox), m_sheetField(nullptr),
      m_duplicates(new QComboBox), m_source(new QLineEdit), m_moreButton(new LinkButton(tr("More choices"))), m_more(new QWidget),
      m_headerRow(new QSpinBox), m_encoding(new QComboBox), m_encodingField(nullptr), m_delimiter(new QComboBox), m_delimiterField(nullptr)
{
    m_duplicates->addItem(tr("Leave their card as it is"), static_cast<int>(DuplicatePolicy::Skip));
    m_duplicates->addItem(tr("Complete their card"), static_cast<int>(DuplicatePolicy::Update));
    m_duplicates->addItem(tr("Make a second card"), static_cast<int>(DuplicatePolicy::Create));
    m_source->setPlaceholderText(tr("for example: booking book, form on the site"));
    m_source->setMaxLength(200);
    m_headerRow->setRange(0, 60);
    m_headerRow->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_headerRow->setSpecialValueText(tr("no titles"));
    m_encoding->addItem(tr("Found by itself"), QString());
    for (const char *name : {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_delimiter->addItem(tr("Found by itself"), QString());
    m_delimiter->addItem(tr("Semicolon ;"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Comma ,"), QStringLiteral(","));
    m_delimiter->addItem(tr("Tabulator"), QStringLiteral("tab"));
    m_delimiter->addItem(tr("Bar |"), QStringLiteral("|"));
    for (QComboBox *box : {m_sheet, m_duplicates, m_encoding, m_delimiter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_source->setObjectName(QStringLiteral("source"));
    m_moreButton->setObjectName(QStringLiteral("moreChoices"));
    m_moreButton->setCheckable(true);
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Small);
    m_line->setSpacing(Theme::Block);
    m_sheetField = new FormField(tr("Sheet"), m_sheet);
    m_line->addWidget(m_sheetField, 2, Qt::AlignTop);
    m_line->addWidget(new FormField(tr("People who already have a card"), m_duplicates), 3, Qt::AlignTop);
    auto *source = new FormField(tr("Where does this data come from?"), m_source);
    auto *help = new HelpButton(tr("Where does this data come from?"),
        tr("People may ask where you have their data from, and you must be able to answer. A few words are enough; they are kept on each card."),
        tr("GDPR, articles 14 and 15"));
    help->setObjectName(QStringLiteral("sourceHelp"));
    source->setAside(help);
    m_line->addWidget(source, 4, Qt::AlignTop);
    column->addLayout(m_line);
    column->addWidget(help->panel());
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_moreLine = new QBoxLayout(QBoxLayout::LeftToRight, m_more);
    m_moreLine->setContentsMargins(0, 0, 0, 0);
    m_moreLine->setSpacing(Theme::Block);
    m_encodingField = new FormField(tr("Encoding of the text"), m_encoding);
    m_delimiterField = new FormField(tr("What parts the columns"), m_delimiter);
    m_moreLine->addWidget(new FormField(tr("Line of the column titles"), m_headerRow), 2, Qt::AlignTop);
    m_moreLine->addWidget(m_encodingField, 3, Qt::AlignTop);
    m_moreLine->addWidget(m_delimiterField, 4, Qt::AlignTop);
    m_more->hide();
    column->addWidget(m_more);

    connect(m_moreButton, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool open) { m_moreButton->setText(open ? tr("Fewer choices") : tr("More choices")); });
    for (QComboBox *box : {m_sheet, m_encoding, m_delimiter})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportChoices::readingChanged);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportChoices::headerRowChanged);
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &ImportChoices::countsChanged);
    connect(m_source, &QLineEdit::textChanged, this, &ImportChoices::sourceEdited);
}

void ImportChoices::show(const Preview &preview, bool fresh)
{
    const QSignalBlocker sheets(m_sheet);
    const QSignalBlocker row(m_headerRow);
    const QSignalBlocker encoding(m_encoding);
    const QSignalBlocker delimiter(m_delimiter);
    if (fresh) {
        const QSignalBlocker duplicates(m_duplicates);
        const QSignalBlocker source(m_source);
        m_duplicates->setCurrentIndex(0);
        m_source->clear();
        m_encoding->setCurrentIndex(0);
        m_delimiter->setCurrentIndex(0);
        m_moreButton->setChecked(false);
    }
    fillSheets(preview);
    m_headerRow->setValue(static_cast<int>(preview.headerRow.value_or(0)));
    const bool text = preview.format == QLatin1String("csv");
    m_encodingField->setVisible(text);
    m_delimiterField->setVisible(text);
    m_encodingField->setHint(text ? tr("Read as %1").arg(preview.encoding) : QString());
}

void ImportChoices::fillSheets(const Preview &preview)
{
    m_sheet->clear();
    for (const SheetInfo &info : preview.sheets) {
        const QString lines = tr("%Ln line(s)", nullptr, static_cast<int>(info.rows));
        const QString words = info.hidden ? tr("%1, hidden (%2)").arg(info.name, lines) : tr("%1 (%2)").arg(info.name, lines);
        m_sheet->addItem(words, info.name);
        if (info.name == preview.sheet)
            m_sheet->setCurrentIndex(m_sheet->count() - 1);
    }
    m_sheetField->setVisible(preview.sheets.size() > 1);
}

void ImportChoices::clear()
{
    const QSignalBlocker sheets(m_sheet);
    const QSignalBlocker source(m_source);
    m_sheet->clear();
    m_source->clear();
}

void ImportChoices::setFolded(bool folded)
{
    const auto direction = folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_line->setDirection(direction);
    m_moreLine->setDirection(direction);
}

QString ImportChoices::sheet() const
{
    const QString name = m_sheet->currentData().toString();
    return name.isEmpty() ? QString() : name;
}

OpenOptions ImportChoices::opening() const
{
    return {m_encoding->currentData().toString(), m_delimiter->currentData().toString()};
}

std::optional<qint64> ImportChoices::headerRow() const
{
    return m_headerRow->value() > 0 ? std::optional<qint64>(m_headerRow->value()) : std::nullopt;
}

DuplicatePolicy ImportChoices::duplicates() const
{
    return static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
}

QString ImportChoices::source() const
{
    return m_source->text().trimmed();
}

} // namespace couvert
