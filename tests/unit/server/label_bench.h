// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/purchasing.h"
#include "unit/server/carrier_bench.h"

namespace support {

inline domain::LabelName labelName(const char *order = "1", int parcel = 1, int revision = 1)
{
    return {domain::OrderId(QLatin1String(order)), parcel, revision};
}

/// A server that buys labels, and a carrier whose books outlive it; all on one clock of the test.
class LabelBench
{
public:
    explicit LabelBench(QString plan = QStringLiteral("emulated:latency_ms=400..1200"))
        : m_plan(std::move(plan))
    {
        begin();
    }
    /// The server dies; its requests reach the carrier, no answer reaches it.
    void kill()
    {
        purchasing.reset();
        carrier.reset();
        waiting.forget();
        w.restart();
        begin();
    }
    void begin()
    {
        auto ledger = server::CarrierLedger::open(w.folder.filePath(QStringLiteral("ledger.db")));
        MUST(ledger.hasValue(), "the ledger opens");
        carrier = std::make_unique<server::EmulatedCarrier>(server::readCarrierPlan(m_plan).value(), std::move(*ledger),
                                                            w.time.world(), waiting.later());
        purchasing = std::make_unique<server::Purchasing>(*w.store, w.time.world(), *carrier, true);
        purchasing->onChanged = [this](const std::vector<domain::Changed> &all) {
            changed.insert(changed.end(), all.begin(), all.end());
        };
    }
    void want(const domain::LabelName &name, bool firstTry = true, const QString &epoch = {})
    {
        change([&](server::Labels &labels) {
            labels.want({name, QStringLiteral("swift"), QStringLiteral("X-M"), 1200, QStringLiteral("zpl"),
                         epoch.isEmpty() ? w.store->epoch() : epoch, firstTry},
                        QStringLiteral("Site"));
        });
    }
    void giveUp(const domain::LabelName &name)
    {
        change([&](server::Labels &labels) { labels.giveUp(name, QStringLiteral("box_changed")); });
    }
    base::Expected<domain::Changed, domain::Dispute> decide(const domain::LabelName &name, const char *decision,
                                                            const char *tracking = "")
    {
        base::Expected<domain::Changed, domain::Dispute> settled = base::Unexpected{domain::Dispute{}};
        change([&](server::Labels &labels) {
            settled = labels.settle(name, QLatin1String(decision), QLatin1String(tracking));
        });
        return settled;
    }
    template <typename Change>
    void change(Change how)
    {
        server::Store::Transaction transaction(*w.store);
        w.store->lock(server::Lock::Labels);
        server::Labels labels(*w.store);
        how(labels);
        transaction.commit();
    }
    [[nodiscard]] server::LabelRow row(const domain::LabelName &name)
    {
        const auto found = server::Labels(*w.store).find(name);
        MUST(found.has_value(), "the label is claimed");
        return *found;
    }
    [[nodiscard]] domain::LabelState state(const domain::LabelName &name) { return row(name).state; }
    /// Time goes on, looks and answers come, for so long.
    void run(domain::Duration time = std::chrono::minutes(5))
    {
        const domain::UtcTime end = w.time.now + time;
        constexpr domain::Duration between{500};
        while (w.time.now < end) {
            purchasing->look();
            const domain::UtcTime next = w.time.now + between;
            while (!waiting.isEmpty() && waiting.next() <= next)
                waiting.step();
            w.time.now = std::max(w.time.now, next);
        }
    }
    /// How often each reference was bought, by the carrier's own books.
    [[nodiscard]] QMap<QString, int> bought()
    {
        QMap<QString, int> all;
        for (const auto &purchase : carrier->ledger().all())
            ++all[purchase.reference];
        return all;
    }
    [[nodiscard]] int purchases() { return int(carrier->ledger().all().size()); }
    [[nodiscard]] int most()
    {
        const auto all = bought();
        return all.isEmpty() ? 0 : *std::max_element(all.begin(), all.end());
    }

    Warehouse w;
    LaterList waiting{w.time};
    std::unique_ptr<server::EmulatedCarrier> carrier;
    std::unique_ptr<server::Purchasing> purchasing;
    std::vector<domain::Changed> changed;

private:
    QString m_plan;
};

} // namespace support
