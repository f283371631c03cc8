// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include <optional>

namespace server {

/// What nodes on one store tell each other: a change, or a node's own heartbeat.
struct NodeMessage
{
    QString from; ///< Store::instance() of the node
    std::optional<domain::Changed> changed;
    qint64 beat = 0; ///< number of a heartbeat, when nothing changed
};

[[nodiscard]] QString nodeChannel();
[[nodiscard]] QString nodeMessage(const domain::Changed &changed, const QString &from);
[[nodiscard]] QString nodeHeartbeat(qint64 beat, const QString &from);
/// nullopt: not of ours, or of a version that says something else; there is nothing to be done about it.
[[nodiscard]] std::optional<NodeMessage> readNodeMessage(const QString &text);

} // namespace server
