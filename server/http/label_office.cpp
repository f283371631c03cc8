// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/label_office.h"
#include "codec/bytes.h"
#include "server/core/no_carrier.h"
#include <QDir>

namespace server {
namespace {

constexpr std::chrono::milliseconds betweenLooks{500}; ///< another node's wants, and what is due again
constexpr std::chrono::milliseconds drainLook{20};
constexpr int drainLooks = 750; ///< 15 s

/// The same for all nodes on this machine that share a store.
QString ledgerFor(const StoreLocation &location)
{
    if (!location.isShared())
        return location.file == u":memory:" ? location.file : location.file + QStringLiteral(".carrier");
    const QString store = QStringLiteral("%1:%2/%3").arg(location.host).arg(location.port).arg(location.database);
    return QDir::temp().filePath(QStringLiteral("packhorse-carrier-%1.db")
                                     .arg(QString::fromLatin1(codec::sha256(store.toUtf8()).toHex().left(12))));
}

} // namespace

base::Expected<std::unique_ptr<LabelOffice>, Failure> LabelOffice::open(Store &store, const World &world,
                                                                        const std::optional<CarrierPlan> &plan)
{
    std::unique_ptr<LabelOffice> office(new LabelOffice);
    const Later later = [context = office.get()](domain::Duration after, std::function<void()> work) {
        QTimer::singleShot(after, context, std::move(work));
    };
    if (plan) {
        auto ledger = CarrierLedger::open(plan->ledger.isEmpty() ? ledgerFor(store.location()) : plan->ledger);
        if (!ledger)
            return base::Unexpected{ledger.error()};
        office->m_carrier = std::make_unique<EmulatedCarrier>(*plan, std::move(*ledger), world, later);
    } else {
        office->m_carrier = std::make_unique<NoCarrier>(later);
    }
    office->m_purchasing =
        std::make_unique<Purchasing>(store, world, *office->m_carrier, !store.location().isShared());
    connect(&office->m_timer, &QTimer::timeout, office.get(), [raw = office.get()] { raw->m_purchasing->look(); });
    return office;
}

void LabelOffice::start()
{
    m_timer.start(betweenLooks);
    nudge();
}

void LabelOffice::nudge()
{
    QMetaObject::invokeMethod(
        this, [this] { m_purchasing->look(); }, Qt::QueuedConnection);
}

void LabelOffice::drain(std::function<void()> done)
{
    m_purchasing->close();
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look, done = std::move(done), looks = 0]() mutable {
        if (m_purchasing->underWay() > 0 && ++looks < drainLooks)
            return;
        look->stop();
        done();
    });
    look->start(drainLook);
}

} // namespace server
