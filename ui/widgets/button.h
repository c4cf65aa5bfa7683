// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace couvert {

/// The buttons of every page: at least 36 high, pressed by Space and by Enter, a 2-pixel ring when focused.
///
/// One Primary a page. Danger stands apart at the far right and ends with "…" when it asks more. Link for a small action in a row.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Quiet, Primary, Danger, Link };

    explicit Button(const QString &text, Kind kind = Kind::Quiet, QWidget *parent = nullptr);
    void setKind(Kind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

class PrimaryButton final : public Button
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr) : Button(text, Kind::Primary, parent) { }
};

class QuietButton final : public Button
{
    Q_OBJECT

public:
    explicit QuietButton(const QString &text, QWidget *parent = nullptr) : Button(text, Kind::Quiet, parent) { }
};

class DangerButton final : public Button
{
    Q_OBJECT

public:
    explicit DangerButton(const QString &text, QWidget *parent = nullptr) : Button(text, Kind::Danger, parent) { }
};

class LinkButton final : public Button
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr) : Button(text, Kind::Link, parent) { }
};

} // namespace couvert
