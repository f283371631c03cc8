// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/enrolment.h"
#include "flow/command_loop.h"
#include "journal/store.h"
#include "start/local_socket.h"
#include "start/station_status.h"
#include <memory>

namespace start {

/// What a running station tells IT at its local socket: {"do":"status"} is answered by one line; {"do":"journal"} by
/// the lines of `packhorse journal export` and at last {"end":"journal","facts":n}; {"do":"press",...} is a button;
/// {"do":"show"} brings the station's window to the front.
/// The journal's thread reads a page at a time, between the scans.
class StationAnswers
{
public:
    static constexpr int factsOfAPage = 100; ///< some 50 KB, read in about a millisecond

    /// `mayPress`: buttons are pressed by emulated hands. The references outlive this.
    StationAnswers(journal::Store &store, flow::CommandLoop &commands, bool mayPress);
    [[nodiscard]] Answer to(const QByteArray &line);

    domain::Enrolment enrolment; ///< as it stands, for the status
    QStringList warnings;        ///< for the status: what should worry IT
    StartedWith startedWith;     ///< for the status
    std::function<std::optional<domain::UtcTime>()> heard; ///< for the status: when the server answered last
    std::function<std::vector<DeviceState>()> devices;     ///< for the status
    std::function<void()> onShow;

private:
    [[nodiscard]] Answer status();
    [[nodiscard]] Answer journal();
    [[nodiscard]] Answer show();
    [[nodiscard]] Answer press(const QJsonObject &request);

    journal::Store &m_store;
    flow::CommandLoop &m_commands;
    bool m_mayPress = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< what comes after the end finds it gone
};

} // namespace start
