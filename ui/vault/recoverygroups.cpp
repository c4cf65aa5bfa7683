// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverygroups.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QGridLayout>

namespace couvert {

RecoveryGroups::RecoveryGroups(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Block);
    grid->setVerticalSpacing(Theme::Tight);
}

void RecoveryGroups::show(const QStringList &groups)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::instance().partPoints());
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const int row = static_cast<int>(at / 4) * 2;
        const int column = static_cast<int>(at % 4);
        grid->addWidget(new PlainLabel(QString::number(at + 1), PlainLabel::Look::Caption), row, column);
        auto *group = new PlainLabel(groups[at], PlainLabel::Look::Strong);
        group->setFont(fixed);
        group->setAccessibleName(tr("Group %1: %2").arg(at + 1).arg(groups[at]));
        grid->addWidget(group, row + 1, column);
    }
}

} // namespace couvert
