// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "delivery/awaited.h"
#include "domain/station.h"
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace flow {

/// The pictures that a station may show soon, by href, most urgent first, none twice: of the stop at hand and those
/// after it, then of the rest of the route in work, then of the routes that could be begun; at a desk of the order in work, then
/// of the others that are kept. At most `most`.
[[nodiscard]] std::vector<QString> wantedPictures(const domain::Station &station, size_t most = 1000);

/// Fetches pictures, one at a time and with a pause after each: facts go first. Each is asked for once in a run,
/// conditionally where one is kept; what the server does not have, or what failed three times, is let be until the
/// next start. Nothing depends on a picture. Runs on one thread.
class PictureLoop
{
public:
    /// Where pictures are kept.
    struct Shelf
    {
        std::function<QByteArray(const QString &href)> etag; ///< of what is kept; empty = nothing is
        std::function<void(const QString &href, const ports::Fresh &picture)> keep;
    };
    PictureLoop(ports::Server &server, ports::Timers &timers, ports::Random &random, Shelf shelf);
    ~PictureLoop();
    PictureLoop(const PictureLoop &) = delete;
    PictureLoop &operator=(const PictureLoop &) = delete;

    /// From now on these, in this order; what is not named any more is not asked for.
    void want(std::vector<QString> hrefs);

    std::function<bool()> mayAsk;                   ///< false: the line is needed for something else just now
    std::function<void(const QString &)> onPicture; ///< a new one is kept

private:
    void turn();
    [[nodiscard]] const QString *next() const;
    void ask(const QString &href);
    void answered(const QString &href, const ports::FetchReply &reply);
    void lost(const QString &href, const ports::Unknown &nothing);
    void wakeAfter(domain::Duration pause);

    ports::Server &m_server;
    ports::Timers &m_timers;
    ports::Random &m_random;
    const Shelf m_shelf;
    std::vector<QString> m_wanted;
    std::set<QString> m_settled; ///< in this run
    std::map<QString, int> m_tries;
    int m_failures = 0;
    ports::TimerId m_wake = 0;
    delivery::Awaited<ports::FetchReply, QString> m_request;
};

} // namespace flow
