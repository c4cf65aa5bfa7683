// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QPointer>
#include <QThread>
#include <QWidget>

class QLineEdit;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class NewPasswordForm;
class PlainLabel;
class SecretField;

/// Opens an existing customer file: by the password, silently by the system's keychain when this computer remembers it, or by the
/// recovery code, after which a new password is chosen. The slow part runs beside the window.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(QWidget *parent = nullptr);
    ~UnlockPage() override; ///< waits for the work that uses the file

    void setFolder(const QString &folder);
    /// Tries the keychain once; a failure is silent, the password is asked for.
    void tryKeychain();
    void showFailure(const Failure &failure);
    /// Says that the folder chosen holds no customer file.
    void showNotFound();
    void takeFocus();
    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

Q_SIGNALS:
    void opened(const QString &way);
    void otherFileRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Way { Password, Recovery };
    void setWay(Way way);
    void unlock();
    void arrive(Result<UnlockedKeys> keys, const QString &way);
    void choosePassword();
    void setWorking(bool working);

    QString m_folder;
    Way m_way = Way::Password;
    std::unique_ptr<Vault> m_vault;
    QPointer<QThread> m_thread;
    PlainLabel *m_title;
    PlainLabel *m_promise;
    PlainLabel *m_place; ///< of a file that is not at the usual place
    MessageStrip *m_strip;
    SecretField *m_password;
    FormField *m_passwordField;
    QLineEdit *m_code;
    FormField *m_codeField;
    NewPasswordForm *m_fresh;
    Button *m_open;
    Button *m_otherWay;
    Button *m_otherFile;
    bool m_working = false;
};

} // namespace couvert
