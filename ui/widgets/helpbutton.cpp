// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpbutton.h"

#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace couvert {

HelpButton::HelpButton(const QString &topic, const QString &sentences, const QString &article, QWidget *parent)
    : QPushButton(QStringLiteral("?"), parent), m_panel(new NoticeLabel(article.isEmpty() ? sentences : sentences + QLatin1Char('\n') + article))
{
    setLook(this, "look", QStringLiteral("help"));
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Explain: %1").arg(topic));
    setAccessibleDescription(m_panel->text());
    setToolTip(accessibleName());
    m_panel->hide();
    connect(this, &QPushButton::toggled, m_panel, &QWidget::setVisible);
}

void HelpButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    if (event->key() == Qt::Key_Escape && isChecked()) {
        setChecked(false);
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace couvert
