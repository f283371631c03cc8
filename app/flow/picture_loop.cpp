// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/picture_loop.h"
#include "delivery/back_off.h"
#include <algorithm>

namespace flow {
namespace {

using domain::Duration;

constexpr Duration pauseAfterEach{50};
constexpr Duration pauseForFacts{1'000};
constexpr int triesInARun = 3;

/// Collects the pictures of products, each once.
class Collection
{
public:
    explicit Collection(size_t most)
        : m_most(most)
    {
    }
    void add(const domain::Route &route, const domain::Stop &stop)
    {
        for (const domain::Line &line : stop.lines)
            add(route.product(line.product));
    }
    void add(const domain::Route &route)
    {
        for (const domain::Stop &stop : route.stops)
            add(route, stop);
    }
    void add(const domain::PackOrder &order)
    {
        for (const domain::PackLine &line : order.lines)
            add(order.product(line.product));
    }
    std::vector<QString> take() { return std::move(m_hrefs); }

private:
    void add(const domain::Product *product)
    {
        const bool isNew = product && !product->picture.isEmpty() && m_seen.insert(product->picture).second;
        if (isNew && m_hrefs.size() < m_most)
            m_hrefs.push_back(product->picture);
    }

    const size_t m_most;
    std::set<QString> m_seen;
    std::vector<QString> m_hrefs;
};

} // namespace

std::vector<QString> wantedPictures(const domain::Station &station, size_t most)
{
    Collection wanted(most);
    if (station.route) {
        const domain::Stop *here = domain::stopAtHand(*station.route, station.id);
        for (const domain::Stop &stop : station.route->stops) {
            if (here && stop.number >= here->number)
                wanted.add(*station.route, stop);
        }
        wanted.add(*station.route);
    }
    if (station.packing) {
        if (station.packing->order)
            wanted.add(*station.packing->order);
        for (const auto &[id, order] : station.packing->known)
            wanted.add(order);
    }
    for (const auto &[id, route] : station.known) {
        if (route.state != domain::RouteState::Dropped)
            wanted.add(route);
    }
    return wanted.take();
}

PictureLoop::PictureLoop(ports::Server &server, ports::Timers &timers, ports::Random &random,
                         Shelf shelf)
    : m_server(server)
    , m_timers(timers)
    , m_random(random)
    , m_shelf(std::move(shelf))
    , m_request(timers)
{
}

PictureLoop::~PictureLoop() { m_timers.cancel(m_wake); }

void PictureLoop::want(std::vector<QString> hrefs)
{
    m_wanted = std::move(hrefs);
    turn();
}

void PictureLoop::turn()
{
    if (m_request.isUnderWay() || m_wake != 0)
        return; // what is under way ends in a turn
    const QString *href = next();
    if (!href)
        return;
    if (mayAsk && !mayAsk())
        wakeAfter(pauseForFacts);
    else
        ask(*href);
}

const QString *PictureLoop::next() const
{
    const auto it =
        std::find_if(m_wanted.begin(), m_wanted.end(), [this](const QString &h) { return !m_settled.contains(h); });
    return it == m_wanted.end() ? nullptr : &*it;
}

void PictureLoop::ask(const QString &href)
{
    m_server.fetch(href, m_shelf.etag(href),
                   m_request.begin([this, href](const ports::FetchReply &reply, const QString &) { answered(href, reply); }));
}

void PictureLoop::answered(const QString &href, const ports::FetchReply &reply)
{
    if (const auto *nothing = std::get_if<ports::Unknown>(&reply))
        return lost(href, *nothing);
    m_failures = 0;
    m_settled.insert(href);
    wakeAfter(pauseAfterEach);
    if (const auto *picture = std::get_if<ports::Fresh>(&reply)) {
        m_shelf.keep(href, *picture);
        if (onPicture)
            onPicture(href);
    }
}

void PictureLoop::lost(const QString &href, const ports::Unknown &nothing)
{
    // Without network no picture is to blame.
    if (nothing.kind != ports::Unknown::Kind::NoNetwork && ++m_tries[href] >= triesInARun)
        m_settled.insert(href);
    wakeAfter(std::max(pauseForFacts, delivery::backOff(++m_failures, nothing.retryAfter, m_random)));
}

void PictureLoop::wakeAfter(Duration pause)
{
    m_timers.cancel(m_wake);
    m_wake = m_timers.start(pause, [this] {
        m_wake = 0;
        turn();
    });
}

} // namespace flow
