// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/packing_shift.h"
#include "emulator/rehearsal.h"

namespace emulator {

struct HallSetup : RehearsalSetup
{
    QString data;
    QString format = QStringLiteral("uci-online-retail");
    QString carrier = QStringLiteral("latency_ms=400..12000,fail=0.02,lost_answer=0.02,download=once"); ///< emulated, by this plan
    int orders = 500;
    int desks = 8;
    bool labelAtPack = true;
    int pace_ms = 60;
    double mistakes = 0.03;
    int kills = 40;  ///< of desks
    int faults = 40; ///< of printers
};

/// Real orders at many desks: a carrier that is slow, fails and loses answers, printers that stall, lose paper and die, desks
/// that are killed. Every parcel has one label in the end, or is on the problem list.
class PackingHall : public Rehearsal
{
    Q_OBJECT
public:
    explicit PackingHall(HallSetup setup, QObject *parent = nullptr);
    ~PackingHall() override;

private:
    void begin() override;
    void stopStations() override;
    [[nodiscard]] bool isAnyStationRunning() const override;
    [[nodiscard]] QString standing() const override;

    void importOrders();
    void chooseOrders();
    void pack(const WorkToPack &work);
    void packed();
    void compare();

    const HallSetup m_setup;
    std::unique_ptr<PackingShift> m_shift;
};

} // namespace emulator
