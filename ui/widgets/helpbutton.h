// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace couvert {

class NoticeLabel;

/// The small "?" beside a word of law or of computing: it opens two plain sentences and the article number, in the page.
///
/// Put panel() into the layout under the line it explains; it is hidden until asked for. Esc closes it.
class HelpButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `topic` names what is explained, `article` may be empty ("RGPD, article 7").
    HelpButton(const QString &topic, const QString &sentences, const QString &article = {}, QWidget *parent = nullptr);
    [[nodiscard]] NoticeLabel *panel() const { return m_panel; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    NoticeLabel *m_panel;
};

} // namespace couvert
