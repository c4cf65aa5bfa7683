// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace couvert {

/// Tells when nobody has touched the keyboard or the mouse for some minutes. Watches the whole application while it runs.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void start(int minutes);
    void stop();
    /// While a job runs nobody is expected to touch anything: the count begins again when it ends.
    void hold(bool held);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    bool m_running = false;
    bool m_held = false;
};

} // namespace couvert
