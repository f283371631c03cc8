// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ports/server.h"
#include "simulation/backend.h"
#include "support/floor/own_time.h"
#include "wire/interpret.h"
#include "wire/node_ring.h"
#include <deque>

namespace simulation {

/// The air between a station and the nodes. Shares are of a thousand exchanges; each one that is not lost is made of
/// the real bytes and read by the real code.
struct Weather
{
    int lost = 0;       ///< the request never arrives: time-out
    int answerLost = 0; ///< it arrives and is worked on; the answer does not come
    int late = 0;       ///< told as a time-out, worked on up to ten minutes later
    int twice = 0;      ///< worked on again up to ten minutes later
    int cut = 0;        ///< the answer ends at any byte
    int resent = 0;     ///< worked on two to four times at once, as a client library may do
    int html = 0;       ///< a page of somebody else's on the way: 200, 403, 404, 502, 503, 413, 429
    int reset = 0;
    domain::Duration latency{20};
    domain::Duration jitter{0};
};

class Link : public ports::Server
{
public:
    Link(support::VirtualTime &time, support::Dice &dice, Backend &backend);

    void append(const ports::AppendRequest &request, std::function<void(ports::JournalReply, QString)> done) override;
    void probe(const domain::JournalId &journal, domain::Sequence after,
               std::function<void(ports::JournalReply, QString)> done) override;
    void fetch(const QString &href, const QByteArray &etag,
               std::function<void(ports::FetchReply, QString)> done) override;
    void doubt(const QString &node, const QString &why) override;
    void notify(const std::vector<domain::Changed> &changed);
    /// The machine whose link this is: what comes back comes in its time.
    void belongTo(support::OwnTime &own) { m_own = &own; }
    /// The network is there again, or gone.
    void setCut(bool isCut);
    /// Connections that are open now are dead, and nobody will say so: answers under way never come.
    void dropConnections() { ++m_connections; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Notifications on their way: they wait in the network, no timer of the station's is armed for them (seed 38064).
    [[nodiscard]] size_t notificationsUnderWay() const { return *m_notified; }
    /// The program that asked has ended: nobody waits for the answers any more.
    void forgetAsker()
    {
        m_asker = std::make_shared<int>(0);
        appendsInFlight.clear();
    }

    Weather weather;
    bool halfOpen = false; ///< everything is sent, nothing comes: time-outs, until connections are made anew
    bool deaf = false;     ///< notifications are lost without a word
    qint64 requests = 0;
    int mostInAMinute = 0; ///< requests
    std::function<void(const domain::JournalId &, domain::Sequence first, int facts)> onAppend; ///< what is sent
    std::map<domain::JournalId, int> appendsInFlight;
    int mostAppendsInFlight = 0; ///< of one journal

private:
    using Work = std::function<server::Document(Backend::Node &)>;
    template <typename Reply>
    void exchange(const Work &work, domain::Duration limit, std::function<Reply(const wire::RawReply &)> interpret,
                  std::function<void(Reply, QString)> done);
    [[nodiscard]] wire::RawReply carried(const Work &work, Backend::Node &node, domain::Duration limit, domain::Duration &takes);
    [[nodiscard]] wire::RawReply page();
    [[nodiscard]] bool happens(int share) { return share > 0 && m_dice.below(1000) < quint64(share); }
    void later(const Work &work, size_t node);
    void count();

    support::VirtualTime &m_time;
    support::Dice &m_dice;
    Backend &m_backend;
    wire::NodeRing m_ring;
    bool m_cut = false;
    int m_connections = 0;
    support::OwnTime *m_own = nullptr;
    std::deque<qint64> m_lastMinute;
    std::shared_ptr<int> m_asker = std::make_shared<int>(0);
    std::shared_ptr<size_t> m_notified = std::make_shared<size_t>(0);
};

} // namespace simulation
