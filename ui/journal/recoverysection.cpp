// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/recoverysection.h"

#include "ui/paper/recoverysheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace couvert {

namespace {

constexpr int GroupsPerLine = 4;

PlainLabel *sentence(const QString &words)
{
    return (new PlainLabel(words, PlainLabel::Look::Soft))->wrapped();
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Inside);
    return column;
}

} // namespace

RecoverySection::RecoverySection(const SectionContext &context, QWidget *parent)
    : Section(tr("Recovery sheet"), context, parent), m_start(makeStart()), m_copy(makeCopy()), m_typeBack(makeTypeBack())
{
    setSummary(tr("The paper that opens the file when the password is lost."));
    for (QWidget *step : {m_start, m_copy, m_typeBack})
        body()->addWidget(step);
    show(Step::Start);
}

QWidget *RecoverySection::makeStart()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step);
    column->addWidget(
        sentence(tr("Make a new sheet when the old one is lost, was seen by someone, or its keeper has left. The old sheet works until you "
                    "have typed two groups of the new one back.")));
    m_make = new PrimaryButton(tr("Make a new sheet"));
    m_make->setObjectName(QStringLiteral("newSheet"));
    column->addWidget(m_make, 0, Qt::AlignLeft);
    connect(m_make, &QPushButton::clicked, this, &RecoverySection::makeCode);
    return step;
}

QWidget *RecoverySection::makeCopy()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step);
    column->addWidget(sentence(tr("Put these 8 groups on paper, and keep the paper in the safe, away from this computer.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Around);
    grid->setVerticalSpacing(Theme::Small);
    for (int i = 0; i < RecoveryCode::GroupCount; ++i) {
        m_groups[static_cast<size_t>(i)] = new PlainLabel;
        m_groups[static_cast<size_t>(i)]->setObjectName(QStringLiteral("group%1").arg(i + 1));
        auto *cell = new QHBoxLayout;
        cell->setSpacing(Theme::Small);
        cell->addWidget(new PlainLabel(QString::number(i + 1), PlainLabel::Look::Caption));
        cell->addWidget(m_groups[static_cast<size_t>(i)]);
        grid->addLayout(cell, i / GroupsPerLine, i % GroupsPerLine);
    }
    grid->setColumnStretch(GroupsPerLine, 1);
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &RecoverySection::fit);
    column->addLayout(grid);
    auto *buttons = new ButtonRow;
    m_copied = new PrimaryButton(tr("I have it on paper"));
    m_copied->setObjectName(QStringLiteral("sheetCopied"));
    auto *leave = new QuietButton(tr("Keep the old sheet"));
    auto *save = new QuietButton(tr("Save as PDF to print…"));
    save->setObjectName(QStringLiteral("saveSheet"));
    buttons->addWidget(m_copied);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    column->addLayout(buttons);
    connect(m_copied, &QPushButton::clicked, this, &RecoverySection::askBack);
    connect(save, &QPushButton::clicked, this, &RecoverySection::savePdf);
    connect(leave, &QPushButton::clicked, this, &RecoverySection::forget);
    return step;
}

QWidget *RecoverySection::makeTypeBack()
{
    auto *step = new QWidget;
    QVBoxLayout *column = columnOf(step);
    column->addWidget(sentence(tr("Type two groups back from the paper. This shows that it can be read.")));
    m_fieldsLine = new QHBoxLayout;
    m_fieldsLine->setSpacing(Theme::Block);
    column->addLayout(m_fieldsLine);
    auto *buttons = new ButtonRow;
    auto *use = new PrimaryButton(tr("Use the new sheet"));
    use->setObjectName(QStringLiteral("useSheet"));
    auto *again = new QuietButton(tr("Show the groups again"));
    auto *leave = new QuietButton(tr("Keep the old sheet"));
    for (QWidget *button : {static_cast<QWidget *>(use), static_cast<QWidget *>(again), static_cast<QWidget *>(leave)})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(use, &QPushButton::clicked, this, &RecoverySection::check);
    connect(again, &QPushButton::clicked, this, [this] { show(Step::Copy); });
    connect(leave, &QPushButton::clicked, this, &RecoverySection::forget);
    return step;
}

void RecoverySection::open()
{
    strip()->clear();
    if (!m_code)
        m_make->setFocus();
}

Result<> RecoverySection::lock()
{
    forget();
    return Section::lock();
}

void RecoverySection::show(Step step)
{
    m_start->setVisible(step == Step::Start);
    m_copy->setVisible(step == Step::Copy);
    m_typeBack->setVisible(step == Step::TypeBack);
    const QStringList groups = step == Step::Copy && m_code ? m_code->groups() : QStringList();
    for (size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setText(groups.value(static_cast<qsizetype>(i)));
    if (step == Step::Copy)
        m_copied->setFocus();
}

void RecoverySection::makeCode()
{
    if (!mayBegin())
        return;
    m_code = RecoveryCode::generate();
    show(Step::Copy);
}

void RecoverySection::savePdf()
{
    if (!m_code || !mayBegin())
        return;
    const QString path = context().chooser.fileToSave(
        this, tr("Save the recovery sheet"), tr("recovery sheet") + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    RecoverySheet sheet = recoverySheetFor(session().vault(), *m_code, session().clock().today(), chosenLanguage());
    sheet.kit = session().vault().recoveryKit(*m_code);
    context().job.start([path, sheet](Pulse &) { return writeRecoverySheet(path, sheet); },
        [this, path](const Result<> &written) {
            if (!written) {
                strip()->showFailure(written.error());
                return;
            }
            strip()->show(MessageStrip::Kind::Info, tr("Print the sheet, then delete the file: whoever has it can open your customer file."),
                tr("The sheet is saved."));
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
}

void RecoverySection::fit()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::instance().partPoints() * 1.2);
    for (PlainLabel *group : m_groups)
        group->setFont(font);
}

void RecoverySection::askBack()
{
    const int first = QRandomGenerator::system()->bounded(RecoveryCode::GroupCount);
    const int second = (first + 1 + QRandomGenerator::system()->bounded(RecoveryCode::GroupCount - 1)) % RecoveryCode::GroupCount;
    m_asked = {std::min(first, second), std::max(first, second)};
    while (QLayoutItem *item = m_fieldsLine->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < m_asked.size(); ++i) {
        m_lines[i] = new QLineEdit;
        m_lines[i]->setObjectName(QStringLiteral("typedGroup%1").arg(i + 1));
        m_lines[i]->setMaxLength(16);
        m_fields[i] = new FormField(tr("Group %1").arg(m_asked[i] + 1), m_lines[i]);
        m_fieldsLine->addWidget(m_fields[i], 1, Qt::AlignTop);
        connect(m_lines[i], &QLineEdit::textEdited, m_fields[i], [field = m_fields[i]] { field->setProblem({}); });
        connect(m_lines[i], &QLineEdit::returnPressed, this, &RecoverySection::check);
    }
    m_fieldsLine->addStretch(2);
    show(Step::TypeBack);
    m_lines[0]->setFocus();
}

void RecoverySection::check()
{
    if (!m_code || !mayBegin())
        return;
    const QStringList groups = m_code->groups();
    QLineEdit *wrong = nullptr;
    for (size_t i = m_asked.size(); i-- > 0;) {
        const QString typed = RecoveryCode::normaliseGroup(m_lines[i]->text());
        const bool fits = typed == RecoveryCode::normaliseGroup(groups.at(m_asked[i]));
        m_fields[i]->setProblem(fits                            ? QString()
                : typed.isEmpty()                               ? tr("Type the 5 characters of this group.")
                : RecoveryCode::groupIsSound(typed, m_asked[i]) ? tr("This group is of another sheet.")
                                                                : tr("A character is wrong or missing in this group."));
        if (!fits)
            wrong = m_lines[i];
    }
    if (wrong != nullptr) {
        wrong->setFocus();
        return;
    }
    Result<> done = session().vault().replaceRecoveryCode(*m_code);
    if (done)
        done = record(JournalAction::RecoveryRenewed);
    if (!done) {
        strip()->showFailure(done.error());
        return;
    }
    forget();
    strip()->show(
        MessageStrip::Kind::Info, tr("The new sheet opens the file from now on. The old one opens only the backups made before: destroy it."));
}

void RecoverySection::forget()
{
    m_code.reset();
    for (QLineEdit *line : m_lines) {
        if (line != nullptr)
            line->clear();
    }
    show(Step::Start);
    m_make->setFocus();
}

} // namespace couvert
