// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/unlockpage.h"

#include "model/vault/vaultfolder.h"
#include "ui/shell/brand.h"
#include "ui/vault/newpasswordform.h"
#include "ui/vault/promise.h"
#include "ui/widgets/background.h"
#include "ui/widgets/button.h"
#include "ui/widgets/column.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLineEdit>

namespace couvert {

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel({}, PlainLabel::Look::Title)), m_promise(new PlainLabel(promise(), PlainLabel::Look::Soft)),
      m_place(new PlainLabel({}, PlainLabel::Look::Caption)), m_strip(new MessageStrip), m_password(new SecretField(tr("Password"))),
      m_passwordField(new FormField(tr("Password"), m_password)), m_code(new QLineEdit),
      m_codeField(new FormField(tr("Recovery code, the eight groups of your sheet"), m_code)), m_fresh(new NewPasswordForm),
      m_open(new PrimaryButton({})), m_otherWay(new LinkButton({})), m_otherFile(new LinkButton(tr("Open another customer file…")))
{
    m_code->setPlaceholderText(QStringLiteral("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"));
    m_code->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_password->setObjectName(QStringLiteral("password"));
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_open->setObjectName(QStringLiteral("open"));
    QVBoxLayout *column = readingColumn(this, 440);
    column->addStretch(2);
    column->addWidget(new Brand);
    column->addWidget(m_title);
    column->addWidget(m_promise->wrapped());
    column->addWidget(m_place->wrapped());
    column->addWidget(m_strip);
    column->addWidget(m_passwordField);
    column->addWidget(m_codeField);
    column->addWidget(m_fresh);
    column->addWidget(m_open);
    auto *links = new QVBoxLayout;
    links->setSpacing(Theme::Tight);
    links->addWidget(m_otherWay, 0, Qt::AlignLeft);
    links->addWidget(m_otherFile, 0, Qt::AlignLeft);
    column->addLayout(links);
    column->addStretch(3);
    connect(m_password, &SecretField::returnPressed, this, &UnlockPage::unlock);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_fresh, &NewPasswordForm::returnPressed, this, &UnlockPage::choosePassword);
    connect(m_open, &QPushButton::clicked, this, [this] { m_vault ? choosePassword() : unlock(); });
    connect(m_otherWay, &QPushButton::clicked, this, [this] { setWay(m_way == Way::Password ? Way::Recovery : Way::Password); });
    connect(m_otherFile, &QPushButton::clicked, this, &UnlockPage::otherFileRequested);
    setWay(Way::Password);
}

UnlockPage::~UnlockPage()
{
    if (m_thread)
        m_thread->wait();
}

void UnlockPage::setFolder(const QString &folder)
{
    m_folder = folder;
    // Where there are several files, it is said which one asks.
    const QString place = QDir(folder).absolutePath();
    m_place->setText(tr("This file is in %1").arg(QDir::toNativeSeparators(place)));
    m_place->setVisible(place != QDir(VaultFolder::defaultPath()).absolutePath());
    m_strip->clear();
    m_vault.reset();
    setWay(Way::Password);
}

void UnlockPage::setWay(Way way)
{
    m_way = way;
    const bool password = way == Way::Password;
    m_title->setText(tr("Open the customer file"));
    m_promise->show();
    m_passwordField->setVisible(password);
    m_codeField->setVisible(!password);
    m_codeField->setProblem({});
    m_fresh->hide();
    m_otherWay->show();
    m_otherFile->show();
    m_otherWay->setText(password ? tr("Password lost?") : tr("Use the password"));
    setWorking(false);
    takeFocus();
}

void UnlockPage::takeFocus()
{
    if (m_vault)
        m_fresh->first()->setFocus();
    else if (m_way == Way::Password)
        m_password->setFocus();
    else
        m_code->setFocus();
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

void UnlockPage::setWorking(bool working)
{
    m_working = working;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_password, m_code, m_open, m_otherWay, m_otherFile, m_fresh})
        widget->setEnabled(!working);
    m_open->setText(working ? tr("Opening…") : m_vault ? tr("Keep this password and open") : tr("Open"));
}

void UnlockPage::tryKeychain()
{
    if (m_working)
        return;
    setWorking(true);
    Result<UnlockedKeys> keys = UnlockedKeys::withKeychain(m_folder);
    setWorking(false);
    if (keys)
        arrive(std::move(keys), QStringLiteral("keychain"));
    else
        takeFocus();
}

void UnlockPage::unlock()
{
    if (m_working)
        return;
    m_strip->clear();
    if (m_way == Way::Recovery) {
        const QString typed = m_code->text();
        const Result<RecoveryCode> code = RecoveryCode::parse(typed);
        if (!code) {
            bool isGroup = false;
            const int group = code.error().detail.toInt(&isGroup);
            m_codeField->setProblem(isGroup ? tr("Group %1 does not read as it was printed. Check it against the sheet.").arg(group)
                                            : tr("The code has eight groups of five characters."));
            m_code->setFocus();
            return;
        }
        m_codeField->setProblem({});
        m_code->clear();
        setWorking(true);
        inBackground(
            this, [folder = m_folder, typed] { return UnlockedKeys::withRecoveryCode(folder, typed); },
            [this](Result<UnlockedKeys> keys) { arrive(std::move(keys), QStringLiteral("recovery")); });
        return;
    }
    if (m_password->text().isEmpty()) {
        m_passwordField->setProblem(tr("Type your password."));
        m_password->setFocus();
        return;
    }
    m_passwordField->setProblem({});
    setWorking(true);
    inBackground(
        this, [folder = m_folder, secret = SecretBytes::fromPassword(m_password->text())] { return UnlockedKeys::withPassword(folder, secret); },
        [this](Result<UnlockedKeys> keys) { arrive(std::move(keys), QStringLiteral("password")); });
}

void UnlockPage::arrive(Result<UnlockedKeys> keys, const QString &way)
{
    setWorking(false);
    if (!keys) {
        showFailure(keys.error());
        m_password->selectAll();
        takeFocus();
        return;
    }
    Result<std::unique_ptr<Vault>> vault = Vault::open(std::move(*keys));
    m_password->clear();
    if (!vault) {
        showFailure(vault.error());
        takeFocus();
        return;
    }
    m_vault = std::move(*vault);
    if (way != QLatin1String("recovery")) {
        Q_EMIT opened(way);
        return;
    }
    // The sheet replaces a password that is lost: the next step is a new one.
    m_title->setText(tr("Choose a new password"));
    m_promise->hide();
    m_codeField->hide();
    m_otherWay->hide();
    m_otherFile->hide();
    m_fresh->show();
    setWorking(false);
    takeFocus();
}

void UnlockPage::choosePassword()
{
    std::optional<SecretBytes> fresh = m_fresh->take();
    if (!fresh)
        return;
    setWorking(true);
    // The keys are the vault's while it works: nothing else touches it, the window waits.
    m_thread = inBackground(
        this, [vault = m_vault.get(), secret = std::move(*fresh)] { return vault->resetPassword(secret); },
        [this](Result<> changed) {
            setWorking(false);
            if (!changed) {
                showFailure(changed.error());
                return;
            }
            Q_EMIT opened(QStringLiteral("recovery"));
        });
}

void UnlockPage::showNotFound()
{
    m_strip->show(NoticeLabel::Kind::Warn, noFileThere());
}

void UnlockPage::showFailure(const Failure &failure)
{
    m_strip->showFailure(failure);
}

} // namespace couvert
