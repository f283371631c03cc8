// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include <QWebSocket>
#include <memory>
#include <vector>

namespace server {

/// The open WebSockets of /v1/notifications. A lost message costs latency only, so nothing is kept for anybody.
class Notifications : public QObject
{
public:
    void welcome(std::unique_ptr<QWebSocket> socket);
    void tell(const std::vector<domain::Changed> &changed);
    void closeAll();

    /// {"topic":"routes","type":"updated","href":"/v1/routes/R-4711","version":58}
    [[nodiscard]] static QString message(const domain::Changed &changed);

private:
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
};

} // namespace server
