// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "start/console/doctor/finding.h"
#include "start/console/step.h"
#include "wire/exchange.h"
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

/// What the doctor looks at beyond the machine: the nodes of the server.
namespace start::doctor {

/// What a node answered to GET /health, which turns nobody away.
struct NodeSeen
{
    QUrl url;
    wire::RawReply reply;
    domain::UtcTime asked;
    domain::UtcTime answered;
    std::optional<domain::UtcTime> certificateEnds;
    std::optional<domain::UtcTime> date; ///< header of the reply (RFC 9110, 6.6.1)
};
/// Whether it is reached, believed, ours, and well.
[[nodiscard]] Finding node(const NodeSeen &seen);
[[nodiscard]] bool answersAsOurs(const NodeSeen &seen);
/// Of a node with TLS that is believed.
[[nodiscard]] Finding certificate(const NodeSeen &seen);
[[nodiscard]] Finding protocol(const NodeSeen &seen);
/// This machine's clock beside that of the nodes.
[[nodiscard]] Finding clock(const std::vector<NodeSeen> &nodes);
/// Whether all nodes serve one store.
[[nodiscard]] Finding store(const std::vector<NodeSeen> &nodes);

class NodeVisit
{
public:
    /// The references outlive this; a visit under way ends in silence with it.
    NodeVisit(const QSslConfiguration &trust, ports::Timers &timers, ports::Clock &clock);
    ~NodeVisit();
    NodeVisit(const NodeVisit &) = delete;
    NodeVisit &operator=(const NodeVisit &) = delete;
    [[nodiscard]] Step<NodeSeen> look(QUrl node);

private:
    QSslConfiguration m_trust;
    ports::Timers &m_timers;
    ports::Clock &m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<wire::Exchange> m_underWay;
};

} // namespace start::doctor
