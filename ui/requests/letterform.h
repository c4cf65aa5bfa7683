// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests/letter.h"
#include "ui/requests/rightform.h"
#include "ui/widgets/filechooser.h"

#include <QJsonObject>
#include <QMap>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace couvert {

class NoticeLabel;
class PlainLabel;
class TemplatePanel;

/// A letter about a request: chosen, filled in, read over, changed, then saved as a PDF or opened in the mail program. What is changed is kept
/// as a draft for each kind of letter, so that trying another one loses nothing.
class LetterForm final : public RightForm
{
    Q_OBJECT

public:
    LetterForm(const Session &session, FileChooser &chooser = systemFileChooser(), QWidget *parent = nullptr);
    [[nodiscard]] Result<> lock() override;
    /// What the letter says beyond the request, and the kind that is shown first; for the next open().
    void prepare(std::optional<LetterKind> kind, const LetterInput &input = {});

protected:
    void fill() override;
    void carryOut() override;
    void leave() override;
    [[nodiscard]] bool needsCustomer() const override { return false; }

private:
    struct Changed {
        QString subject;
        QString body;
    };
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] LetterKind usualKind() const;
    void write();
    void touched();
    void openMail();
    void tellMade();
    void tellSent(const QString &how);
    void offerSent();
    [[nodiscard]] Letter asTyped() const;
    [[nodiscard]] Result<> keepDraft();

    FileChooser &m_chooser;
    std::optional<LetterKind> m_wanted;
    LetterInput m_input;
    Request m_request;
    Letter m_letter;
    QMap<QString, Changed> m_changed; ///< by kind and language
    QTimer *m_soon;
    QComboBox *m_kind = nullptr;
    QComboBox *m_language = nullptr;
    PlainLabel *m_recipient = nullptr;
    NoticeLabel *m_toFill = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_sent = nullptr;
    TemplatePanel *m_template = nullptr;
    bool m_filling = false;
};

/// "Acknowledgement of receipt".
[[nodiscard]] QString letterKindWord(LetterKind kind);

} // namespace couvert
