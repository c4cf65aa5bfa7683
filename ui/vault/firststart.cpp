// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/firststart.h"

#include "ui/paper/recoverysheet.h"
#include "ui/shell/brand.h"
#include "ui/vault/newpasswordform.h"
#include "ui/vault/promise.h"
#include "ui/vault/recoverygroups.h"
#include "ui/vault/recoverytypeback.h"
#include "ui/widgets/background.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStackedLayout>
#include <QUrl>

namespace couvert {

FirstStart::FirstStart(QWidget *parent) : QWidget(parent), m_steps(new QStackedLayout(this))
{
    makePasswordStep();
    makeSheetStep();
    makeTypeBackStep();
    makeChoiceStep();
}

FirstStart::~FirstStart()
{
    if (m_thread)
        m_thread->wait();
}

void FirstStart::setFolder(const QString &folder)
{
    m_folder = folder;
    m_vault.reset();
    m_code.reset();
    go(Password);
}

void FirstStart::takeFocus()
{
    switch (static_cast<Step>(m_steps->currentIndex())) {
    case Password:
        m_name->setFocus();
        break;
    case Sheet:
        m_save->setFocus();
        break;
    case TypeBack:
        m_typeBack->line(0)->setFocus();
        break;
    case Choice:
        m_import->setFocus();
        break;
    }
}

void FirstStart::showNotFound()
{
    m_strip->show(NoticeLabel::Kind::Warn, noFileThere());
}

QVBoxLayout *FirstStart::addStep(Step step, const QString &title, const QString &sentence)
{
    auto *held = new QWidget;
    QVBoxLayout *column = readingColumn(held, 520);
    column->addStretch(2);
    column->addWidget(new Brand);
    if (step != Choice) {
        auto *count = new PlainLabel(tr("Step %1 of 3").arg(static_cast<int>(step) + 1), PlainLabel::Look::Caption);
        column->addWidget(count);
    }
    column->addWidget((new PlainLabel(title, PlainLabel::Look::Title))->wrapped());
    column->addWidget((new PlainLabel(sentence, PlainLabel::Look::Soft))->wrapped());
    m_steps->addWidget(held);
    return column;
}

void FirstStart::makePasswordStep()
{
    QVBoxLayout *column = addStep(Password, tr("Create your customer file"), promise());
    m_strip = new MessageStrip;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("accountName"));
    m_nameField = new FormField(tr("Your name"), m_name);
    m_nameField->setHint(tr("It stands in the journal beside what you do."));
    m_password = new NewPasswordForm;
    m_create = new PrimaryButton(tr("Create the file"));
    m_create->setObjectName(QStringLiteral("create"));
    auto *other = new LinkButton(tr("I already have a Couvert file…"));
    column->addWidget(m_strip);
    column->addWidget(m_nameField);
    column->addWidget(m_password);
    column->addWidget(m_create);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch(3);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->first()->setFocus(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    connect(m_password, &NewPasswordForm::returnPressed, this, &FirstStart::create);
    connect(m_create, &QPushButton::clicked, this, &FirstStart::create);
    connect(other, &QPushButton::clicked, this, &FirstStart::otherFileRequested);
}

void FirstStart::makeSheetStep()
{
    QVBoxLayout *column = addStep(Sheet, tr("Print your recovery sheet"),
        tr("If the password is lost, this sheet is the only way back to your customers. Nobody else has it, not even the makers of Couvert."));
    auto *card = new Card;
    m_groups = new RecoveryGroups;
    card->body()->addWidget(m_groups);
    column->addWidget(card);
    m_sheetStrip = new MessageStrip;
    column->addWidget(m_sheetStrip);
    column->addWidget(
        (new PlainLabel(tr("Keep it in the safe, away from this computer. Once it is printed, delete the PDF."), PlainLabel::Look::Soft))->wrapped());
    m_save = new QuietButton(tr("Save the sheet as PDF…"));
    m_save->setObjectName(QStringLiteral("saveSheet"));
    auto *next = new PrimaryButton(tr("I have it on paper"));
    next->setObjectName(QStringLiteral("havePaper"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Small);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(next);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_save, &QPushButton::clicked, this, &FirstStart::saveSheet);
    connect(next, &QPushButton::clicked, this, [this] { go(TypeBack); });
}

void FirstStart::makeTypeBackStep()
{
    QVBoxLayout *column = addStep(TypeBack, tr("Type two groups back"), tr("Read them on the paper: so you know today that the sheet can be read."));
    m_typeBack = new RecoveryTypeBack;
    column->addWidget(m_typeBack);
    auto *back = new QuietButton(tr("See the sheet again"));
    auto *check = new PrimaryButton(tr("Check"));
    check->setObjectName(QStringLiteral("checkGroups"));
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(check);
    column->addLayout(row);
    column->addStretch(3);
    const auto judge = [this] {
        if (m_typeBack->check())
            go(Choice);
    };
    connect(m_typeBack, &RecoveryTypeBack::returnPressed, this, judge);
    connect(check, &QPushButton::clicked, this, judge);
    connect(back, &QPushButton::clicked, this, [this] { go(Sheet); });
}

void FirstStart::makeChoiceStep()
{
    QVBoxLayout *column =
        addStep(Choice, tr("Your file is ready"), tr("It is encrypted on this computer, and locks by itself when nobody is there."));
    m_import = new PrimaryButton(tr("Import my Excel sheet"));
    m_import->setObjectName(QStringLiteral("chooseImport"));
    auto *demo = new QuietButton(tr("Try with fictional customers"));
    demo->setObjectName(QStringLiteral("chooseDemo"));
    auto *empty = new LinkButton(tr("Start with an empty file"));
    empty->setObjectName(QStringLiteral("chooseEmpty"));
    column->addWidget(m_import);
    column->addWidget(demo);
    column->addWidget(empty, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_import, &QPushButton::clicked, this, [this] { finish(QStringLiteral("import")); });
    connect(demo, &QPushButton::clicked, this, [this] { finish(QStringLiteral("clients"), QStringLiteral("demo")); });
    connect(empty, &QPushButton::clicked, this, [this] { finish(QStringLiteral("clients")); });
}

void FirstStart::go(Step step)
{
    if (step == Sheet)
        m_groups->show(m_code->groups());
    if (step == TypeBack)
        m_typeBack->ask(m_code->groups());
    m_steps->setCurrentIndex(step);
    takeFocus();
}

void FirstStart::create()
{
    // Enter asks again while the file is being made.
    if (m_thread && m_thread->isRunning())
        return;
    m_strip->clear();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_nameField->setProblem(tr("Type your name."));
        m_name->setFocus();
        return;
    }
    std::optional<SecretBytes> password = m_password->take();
    if (!password)
        return;
    m_create->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_thread = inBackground(
        this, [folder = m_folder, name, secret = std::move(*password)] { return UnlockedKeys::create(folder, name, secret); },
        [this](Result<UnlockedKeys> keys) { arrive(std::move(keys)); });
}

void FirstStart::arrive(Result<UnlockedKeys> keys)
{
    m_create->setEnabled(true);
    m_create->setText(tr("Create the file"));
    if (!keys) {
        m_strip->showFailure(keys.error());
        return;
    }
    m_code.emplace(keys->recoveryCode()->clone());
    Result<std::unique_ptr<Vault>> vault = Vault::open(std::move(*keys));
    if (!vault) {
        m_code.reset();
        m_strip->showFailure(vault.error());
        return;
    }
    m_vault = std::move(*vault);
    go(Sheet);
}

void FirstStart::saveSheet()
{
    const QString proposed = QDir::home().filePath(tr("Couvert recovery sheet.pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), proposed, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const RecoverySheet sheet = recoverySheetFor(*m_vault, *m_code, QDate::currentDate(), chosenLanguage());
    const Result<> written = writeRecoverySheet(path, sheet);
    if (!written) {
        m_sheetStrip->showFailure(written.error());
        return;
    }
    m_sheetStrip->show(NoticeLabel::Kind::Info, tr("The sheet is saved. Print it, then delete this PDF and empty the bin."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void FirstStart::finish(const QString &page, const QString &task)
{
    m_groups->show({});
    m_typeBack->ask({});
    m_code.reset();
    Q_EMIT finished(page, task);
}

} // namespace couvert
