// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vault/vault.h"

#include <QPointer>
#include <QThread>
#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace couvert {

class Button;
class FormField;
class MessageStrip;
class NewPasswordForm;
class PlainLabel;
class RecoveryGroups;
class RecoveryTypeBack;

/// Makes the customer file in three steps: a password, the recovery sheet, two groups of it typed back. Then the first choice: the Excel
/// sheet or fictional customers.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);
    ~FirstStart() override;

    void setFolder(const QString &folder);
    void takeFocus();
    /// Says that the folder chosen holds no customer file.
    void showNotFound();
    [[nodiscard]] std::unique_ptr<Vault> takeVault() { return std::move(m_vault); }

Q_SIGNALS:
    void finished(const QString &page, const QString &task);
    void otherFileRequested();

private:
    enum Step { Password, Sheet, TypeBack, Choice };
    QVBoxLayout *addStep(Step step, const QString &title, const QString &sentence);
    void makePasswordStep();
    void makeSheetStep();
    void makeTypeBackStep();
    void makeChoiceStep();
    void go(Step step);
    void create();
    void arrive(Result<UnlockedKeys> keys);
    void saveSheet();
    void finish(const QString &page, const QString &task = {});

    QString m_folder;
    std::unique_ptr<Vault> m_vault;
    std::optional<RecoveryCode> m_code;
    QPointer<QThread> m_thread;
    QStackedLayout *m_steps;
    MessageStrip *m_strip = nullptr;
    MessageStrip *m_sheetStrip = nullptr;
    QLineEdit *m_name = nullptr;
    FormField *m_nameField = nullptr;
    NewPasswordForm *m_password = nullptr;
    Button *m_create = nullptr;
    Button *m_save = nullptr;
    Button *m_import = nullptr;
    RecoveryGroups *m_groups = nullptr;
    RecoveryTypeBack *m_typeBack = nullptr;
};

} // namespace couvert
