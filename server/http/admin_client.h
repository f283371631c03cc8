// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/admin.h"
#include "server/http/running.h"
#include <QNetworkAccessManager>
#include <functional>

namespace server {

/// Sends a command to the server that runs on this store.
class AdminClient : public QObject
{
public:
    /// nullopt: nobody listens there any more, or somebody who does not know the token. Nothing was done.
    using Reply = std::optional<base::Expected<AdminAnswer, Failure>>;

    explicit AdminClient(Running running)
        : m_running(std::move(running))
    {
    }
    void send(const AdminCall &call, std::function<void(Reply)> done);

private:
    Running m_running;
    QNetworkAccessManager m_network;
};

} // namespace server
