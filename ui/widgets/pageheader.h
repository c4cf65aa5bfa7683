// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace couvert {

class ButtonRow;
class PlainLabel;

/// The top of a page: title, an optional sentence under it, and the page's actions at the right (the primary one last),
/// or under it where they do not fit beside.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *action); ///< from left to right
    using QWidget::addAction;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    ButtonRow *m_actions;
    QBoxLayout *m_row;
};

} // namespace couvert
