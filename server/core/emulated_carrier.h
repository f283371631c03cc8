// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/carrier.h"
#include "server/core/carrier_ledger.h"

namespace server {

/// How the emulated carrier behaves. Chances are from 0 to 1 for each request.
struct CarrierPlan
{
    int leastLatency_ms = 400;
    int mostLatency_ms = 1200;
    double fail = 0;       ///< an error instead of a purchase; the sender cannot tell it from the next
    double lostAnswer = 0; ///< it was done, and the answer is lost
    double refuse = 0;     ///< will not have the parcel, for good: drawn once a reference
    bool lookup = true;
    bool downloadOnce = false; ///< the document goes out once, whether it arrives or not
    quint32 seed = 1;
    QString ledger; ///< file; empty: not told
};

/// "emulated[:latency_ms=400..1200,fail=0.01,lost_answer=0.01,refuse=0,lookup=on|off,download=once|always,seed=1,ledger=FILE]".
[[nodiscard]] base::Expected<CarrierPlan, Failure> readCarrierPlan(const QString &text);

/// Calls back once that time has passed.
using Later = std::function<void(domain::Duration, std::function<void()>)>;

/// A carrier that is not there. Whatever chance there is depends on the seed, the reference and the how-manieth request
/// about it alone: the order of events does not matter. A purchase is booked when the request comes and appears on the
/// books some time before the answer: whoever is killed in between does not stop it.
class EmulatedCarrier : public Carrier
{
public:
    EmulatedCarrier(CarrierPlan plan, std::unique_ptr<CarrierLedger> ledger, World world, Later later);

    bool canFind() const override { return m_plan.lookup; }
    domain::Duration settles() const override { return domain::Duration(m_plan.mostLatency_ms); }
    void buy(const Consignment &consignment, std::function<void(BuyAnswer)> answered) override;
    void find(const Consignment &consignment, std::function<void(FindAnswer)> answered) override;
    void giveBack(const QString &tracking, std::function<void(GiveBackAnswer)> answered) override;

    [[nodiscard]] CarrierLedger &ledger() { return *m_ledger; }

private:
    struct Draw;
    [[nodiscard]] Draw drawFor(const QString &kind, const QString &about);
    /// Answers with what `work` returns after that time; the emulation's own disk at fault is the carrier's silence.
    template <typename Answer, typename Work>
    void answerAfter(domain::Duration latency, std::function<void(Answer)> answered, Work work);
    /// What is told of a purchase; its document counts as downloaded from then on.
    [[nodiscard]] Bought toldOf(const CarrierLedger::Purchase &purchase);

    CarrierPlan m_plan;
    std::unique_ptr<CarrierLedger> m_ledger;
    World m_world;
    Later m_later;
};

} // namespace server
