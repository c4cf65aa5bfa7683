// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace couvert {

class Button;
class PlainLabel;

/// A long job in the page: what is being done, how much is left, and Cancel. Hidden while nothing runs.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    /// Shows the bar. Without a known amount it says only that work goes on.
    void begin(const QString &what, bool cancellable = true);
    void setProgress(qint64 done, qint64 total);
    void end();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();

private:
    void say(const QString &left);

    PlainLabel *m_what;
    PlainLabel *m_left;
    QProgressBar *m_bar;
    Button *m_cancel;
    int m_percent = -1;
    bool m_running = false;
};

} // namespace couvert
