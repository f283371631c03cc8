// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/carrier.h"
#include "server/core/labels.h"
#include <map>
#include <memory>

namespace server {

/// Buys, looks for and gives back labels, outside of every transaction. What it is about to do is in the store before it
/// does it; what a carrier answered stays in memory until the store has it. Any number of nodes may do this over one
/// store: a label is in one node's hand at a time. No time-out leads to a purchase: it leads to a question, and only the
/// carrier's own "not bought" leads on.
class Purchasing
{
public:
    /// alone: no other process uses this store, so what was left in hand is taken up at once.
    Purchasing(Store &store, World world, Carrier &carrier, bool alone);
    ~Purchasing();
    Purchasing(const Purchasing &) = delete;
    Purchasing &operator=(const Purchasing &) = delete;

    /// Goes on with all that is due. To be called when labels are wanted, and every second or so; cheap when nothing is.
    void look();
    /// Takes up nothing new any more; answers are still taken.
    void close() { m_closed = true; }
    [[nodiscard]] int underWay() const { return int(m_works.size()); }

    /// Told after each commit.
    std::function<void(const std::vector<domain::Changed> &)> onChanged;

private:
    using Answer = std::variant<std::monostate, BuyAnswer, FindAnswer, GiveBackAnswer>;
    /// A label in this node's hand, and the request about it.
    struct Work
    {
        QString lease;
        domain::UtcTime leased; ///< until then by this node's own clock
        LabelStep step = LabelStep::Ask;
        Consignment consignment;
        QString tracking;
        Answer answer; ///< came, and is not stored yet
    };

    void takeUp();
    [[nodiscard]] bool begin(LabelRow &row, std::vector<domain::Changed> &changed);
    void send(const domain::LabelName &name);
    void request(const domain::LabelName &name, const Work &work);
    template <typename Given>
    std::function<void(Given)> answerTo(const domain::LabelName &name);
    void storeAnswer(const domain::LabelName &name);
    void storeAnswers();
    void extendLeases();
    void tell(const std::vector<domain::Changed> &changed) const;

    Store &m_store;
    World m_world;
    Carrier &m_carrier;
    std::map<domain::LabelName, Work> m_works;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< answers that come too late find it gone
    domain::UtcTime m_begun;
    bool m_alone;
    bool m_closed = false;
};

} // namespace server
