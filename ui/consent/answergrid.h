// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/consent/consentwriter.h"
#include "model/consent/wording.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace couvert {

/// The boxes of a paper form, to be ticked as they are ticked on the paper: a line for each text, a box for each way of writing.
class AnswerGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerGrid(QWidget *parent = nullptr);

    /// The form whose texts these are; nothing is ticked.
    void show(Database &database, const QList<Wording> &wordings, QDate today);
    /// Takes every tick away.
    void reset();
    [[nodiscard]] bool isTicked() const;
    /// What the ticks say: a yes for each; with `emptyIsNo` a refusal for each box that is empty.
    [[nodiscard]] QList<ConsentForm> forms(const ConsentForm &common, bool emptyIsNo) const;
    void takeFocus();
    using QWidget::show;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void entered(); ///< Enter in a box

private:
    struct Box {
        Wording wording;
        Channel channel = Channel::Email;
        QCheckBox *box = nullptr;
    };
    QCheckBox *addBox(const Wording &wording, Channel channel, const QString &label, const QString &name);

    QWidget *m_lines = nullptr;
    QList<Box> m_boxes;
    QDateEdit *m_until = nullptr;
};

} // namespace couvert
