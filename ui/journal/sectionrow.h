// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace couvert {

class PlainLabel;
class Section;

/// The line of a section: its title, its state, and a chevron; pressing it opens or closes what is under it.
class SectionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SectionButton(const Section &section, QWidget *parent = nullptr);

    void setSummary(const QString &summary);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChevron();

    PlainLabel *m_summary;
    QLabel *m_chevron;
    QString m_title;
};

/// A section in a list of rows: the line and, when open, the content.
class SectionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionRow(Section *section, QWidget *parent = nullptr);

    [[nodiscard]] Section *section() const { return m_section; }
    [[nodiscard]] SectionButton *button() const { return m_button; }
    void setOpen(bool open);

Q_SIGNALS:
    void opened();

private:
    Section *m_section;
    SectionButton *m_button;
};

} // namespace couvert
