// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/leavingform.h"

#include "ui/customers/customerwords.h"
#include "ui/paper/erasurecertificate.h"
#include "ui/retention/reviewwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace couvert {

LeavingForm::LeavingForm(QWidget *parent)
    : QWidget(parent), m_explanation(new PlainLabel({}, PlainLabel::Look::Soft)), m_goes(new PlainLabel({}, PlainLabel::Look::Caption)),
      m_stays(new PlainLabel({}, PlainLabel::Look::Caption)), m_word(new QLineEdit), m_do(new DangerButton({}))
{
    m_word->setObjectName(QStringLiteral("leavingWord"));
    m_do->setObjectName(QStringLiteral("leavingDo"));
    m_wordField = new FormField(tr("To confirm"), m_word);
    auto *cancel = new LinkButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("leavingCancel"));
    auto *ends = new QWidget;
    auto *row = new ButtonRow(ends);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Inside);
    column->addWidget(m_explanation->wrapped());
    column->addWidget(m_goes->wrapped());
    column->addWidget(m_stays->wrapped());
    column->addWidget(m_wordField);
    column->addWidget(ends);
    connect(m_word, &QLineEdit::textChanged, this, &LeavingForm::weigh);
    connect(m_word, &QLineEdit::returnPressed, this, [this] {
        if (m_do->isEnabled())
            Q_EMIT decided();
    });
    connect(m_do, &QPushButton::clicked, this, &LeavingForm::decided);
    connect(cancel, &QPushButton::clicked, this, &LeavingForm::cancelled);
    hide();
}

void LeavingForm::open(ReviewAction action)
{
    m_action = action;
    m_explanation->setText(reviewExplanation(action));
    m_wordField->setHint(tr("Type %1").arg(reviewWord(action)));
    show();
}

void LeavingForm::takeFocus()
{
    m_word->setFocus();
}

void LeavingForm::setCards(qint64 cards)
{
    m_cards = cards;
    m_word->clear();
    for (PlainLabel *label : {m_goes, m_stays}) {
        label->clear();
        label->hide();
    }
    weigh();
}

void LeavingForm::setRunning(bool running)
{
    m_running = running;
    weigh();
}

void LeavingForm::weigh()
{
    m_do->setText(reviewDeed(m_action, m_cards));
    m_do->setEnabled(!m_running && m_cards > 0 && m_word->text().trimmed().compare(reviewWord(m_action), Qt::CaseInsensitive) == 0);
}

void LeavingForm::showPreview(const ErasurePreview &preview)
{
    const QString language = chosenLanguage();
    QStringList goes;
    for (const auto &[what, rows] : removedWords(preview.removed, language))
        goes.append(tr("%1: %2", "what, how many").arg(what, QLocale().toString(rows)));
    QStringList stays;
    for (const KeptThing &thing : preview.kept) {
        const KeptWords words = keptWords(thing, language);
        stays.append(thing.until.isValid() ? tr("%1 (%2; until %3)", "what, why, day").arg(words.what, words.why, dayWords(thing.until))
                                           : tr("%1 (%2)", "what, why").arg(words.what, words.why));
    }
    if (preview.backups.day.isValid())
        stays.append(tr("backups, until %1").arg(dayWords(preview.backups.day)));
    m_goes->setText(tr("What goes: %1.").arg(goes.join(QStringLiteral(", "))));
    m_goes->setVisible(!goes.isEmpty());
    m_stays->setText(tr("What stays: %1.").arg(stays.join(QStringLiteral("; "))));
    m_stays->setVisible(!stays.isEmpty());
}

void LeavingForm::close()
{
    hide();
    setCards(0);
}

} // namespace couvert
