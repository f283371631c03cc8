// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/delivery.h"
#include "domain/route.h"
#include "server/core/store.h"
#include <optional>

namespace server {

/// The routes in the store: each one a snapshot as GET answers it, and the columns that the list of tasks needs.
class Routes
{
public:
    explicit Routes(Store &store)
        : m_store(store)
    {
    }

    /// Throws std::runtime_error for a document that cannot be read.
    [[nodiscard]] std::optional<domain::RouteSnapshot> find(const domain::RouteId &id);
    /// The body of GET /v1/routes/{id}; empty when there is no such route.
    [[nodiscard]] QByteArray document(const domain::RouteId &id);
    void add(const domain::RouteSnapshot &snapshot, qint64 number);
    /// Counts the version up and writes.
    domain::Changed save(domain::RouteSnapshot &snapshot);
    /// What GET /v1/tasks lists: held by this station first, then all others in work, then up to 50 waiting or paused
    /// ones in the order in which they were built; a trolley narrows it to its newest route, dropped or not.
    [[nodiscard]] std::vector<domain::RouteSummary> tasks(const domain::StationId &station,
                                                          const domain::TrolleyId &trolley);
    [[nodiscard]] std::vector<domain::RouteId> all();
    /// Writes the new epoch into every document; versions go on counting.
    void renewEpoch(const QString &epoch);

    [[nodiscard]] static QString href(const domain::RouteId &id);

private:
    void write(const domain::RouteSnapshot &snapshot);
    Store &m_store;
};

} // namespace server
