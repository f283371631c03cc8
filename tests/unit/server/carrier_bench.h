// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/emulated_carrier.h"
#include "unit/server/warehouse.h"
#include <map>

namespace support {

inline server::Consignment consignment(const char *reference, const char *service = "swift")
{
    return {QLatin1String(reference), QLatin1String(service), QStringLiteral("X-M"), 1200, QStringLiteral("zpl")};
}

/// What is due later, by the test's own clock.
class LaterList
{
public:
    explicit LaterList(TestWorld &time)
        : m_time(time)
    {
    }
    server::Later later()
    {
        return [this](domain::Duration after, std::function<void()> work) {
            m_due.emplace(m_time.now + after, std::move(work));
        };
    }
    void forget() { m_due.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_due.empty(); }
    [[nodiscard]] domain::UtcTime next() const { return m_due.begin()->first; }
    /// Time goes on to what comes next, which is done.
    void step()
    {
        MUST(!m_due.empty(), "something is due");
        auto first = m_due.extract(m_due.begin());
        m_time.now = std::max(m_time.now, first.key());
        first.mapped()();
    }

private:
    TestWorld &m_time;
    std::multimap<domain::UtcTime, std::function<void()>> m_due;
};

/// An emulated carrier on a clock of its own; its ledger outlives it.
class CarrierBench
{
public:
    explicit CarrierBench(QString plan)
        : m_plan(std::move(plan))
    {
        restart();
    }
    /// As a new process: what it was asked before is never answered.
    void restart()
    {
        carrier.reset();
        waiting.forget();
        auto ledger = server::CarrierLedger::open(folder.filePath(QStringLiteral("ledger.db")));
        MUST(ledger.hasValue(), "the ledger opens");
        const auto plan = server::readCarrierPlan(m_plan);
        MUST(plan.hasValue(), "the test's plan is one");
        carrier = std::make_unique<server::EmulatedCarrier>(*plan, std::move(*ledger), time.world(), waiting.later());
    }
    server::BuyAnswer buy(const char *reference, const char *service = "swift")
    {
        std::optional<server::BuyAnswer> answer;
        carrier->buy(consignment(reference, service), [&](server::BuyAnswer told) { answer = std::move(told); });
        waiting.step();
        return answer.value();
    }
    server::FindAnswer find(const char *reference)
    {
        std::optional<server::FindAnswer> answer;
        carrier->find(consignment(reference), [&](server::FindAnswer told) { answer = std::move(told); });
        waiting.step();
        return answer.value();
    }
    server::GiveBackAnswer giveBack(const QString &tracking)
    {
        std::optional<server::GiveBackAnswer> answer;
        carrier->giveBack(tracking, [&](server::GiveBackAnswer told) { answer = std::move(told); });
        waiting.step();
        return answer.value();
    }

    QTemporaryDir folder;
    TestWorld time;
    LaterList waiting{time};
    std::unique_ptr<server::EmulatedCarrier> carrier;

private:
    QString m_plan;
};

} // namespace support
