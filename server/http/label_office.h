// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/core/emulated_carrier.h"
#include "server/core/purchasing.h"
#include <QTimer>

namespace server {

/// Buying labels in a running server: the carrier, real time, and somebody who looks again and again.
class LabelOffice : public QObject
{
public:
    /// plan: nothing for a server without a carrier. A ledger that the plan does not name lies beside a SQLite store, or
    /// among the temporary files for a shared one.
    static base::Expected<std::unique_ptr<LabelOffice>, Failure> open(Store &store, const World &world,
                                                                      const std::optional<CarrierPlan> &plan);
    void start();
    /// Labels are wanted: looks soon.
    void nudge();
    /// Waits, within bounds, for what the carrier was asked: a carrier without look-up cannot be asked again.
    void drain(std::function<void()> done);
    [[nodiscard]] Purchasing &purchasing() { return *m_purchasing; }

private:
    LabelOffice() = default;
    QTimer m_timer;
    std::unique_ptr<Carrier> m_carrier;
    std::unique_ptr<Purchasing> m_purchasing;
};

} // namespace server
