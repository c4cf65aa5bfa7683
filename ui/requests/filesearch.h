// SPDX-FileCopyrightText: 2026 The Couvert authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/session.h"
#include "model/requests/traces.h"
#include "model/vault/personaldata.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

namespace couvert {

class MessageStrip;
class RunningJob;
class WorkBar;

/// Searches every page of a large file for what was erased, while the page it stands on is used for other things: how far it is, and what
/// came of it. One erasure after the other; what is searched for is forgotten with the search.
class FileSearch final : public QWidget
{
    Q_OBJECT

public:
    FileSearch(const Session &session, std::function<PersonalDataHolders()> holders, QWidget *parent = nullptr);

    void begin(const std::shared_ptr<const Traces> &traces);
    /// Ends the search that runs and forgets those that wait: the file is being locked.
    void stop();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void next();

    const Session &m_session;
    std::function<PersonalDataHolders()> m_holders;
    QList<std::shared_ptr<const Traces>> m_waiting;
    RunningJob *m_job;
    WorkBar *m_work;
    MessageStrip *m_strip;
};

} // namespace couvert
