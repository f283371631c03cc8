// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/route.h"
#include "journal/journal.h"
#include "platform/ids.h"
#include <QCoreApplication>

/// What picking records, without a picker.
namespace bench {

/// The station's name and line are filled in.
[[nodiscard]] journal::NewFact factOf(const QString &station, domain::Event event);
/// All of a route is put into its totes, and dropped.
[[nodiscard]] std::vector<domain::EventData> picksOf(const domain::Route &route);
/// The routes of a file of `packhorse-server export routes`; what cannot be read is left out.
[[nodiscard]] std::vector<domain::Route> routesOf(const QString &file);
/// The event of one of these, now, by operator op-1.
[[nodiscard]] domain::Event eventOf(const domain::Route &route, const domain::EventData &data, platform::IdMaker &ids, const ports::Clock &clock);

/// Serves this thread's events until it holds; what it waits for has to come as one.
template <typename Condition>
void waitUntil(const Condition &holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace bench
