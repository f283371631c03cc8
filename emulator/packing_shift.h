// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/fetch.h"
#include "emulator/history.h"
#include "emulator/packing_desk.h"
#include "emulator/parcels.h"

namespace emulator {

struct ShiftPlan
{
    QString programs; ///< folder of packhorse-desk
    QString folder;
    QStringList nodes;
    QStringList badges; ///< of packers: one desk each
    PackerTemper temper;
    int deskKills = 2;      ///< SIGKILLs at random moments, spread over the orders
    int printerFaults = 2;  ///< a printer loses its paper, dies, stalls, or the connection in mid-label; spread likewise
    int startEvery_ms = 300;
    bool windows = false;
};

/// Some packers at real desks share a pile of orders, while desks and printers fail; at the end every desk has delivered and
/// was closed.
class PackingShift : public QObject
{
    Q_OBJECT
public:
    PackingShift(ShiftPlan plan, domain::Site site, std::deque<Goods> pile, QObject *parent = nullptr);
    void start();
    void stop(); ///< at once
    [[nodiscard]] bool isAnyRunning() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int faults() const { return m_faults; }
    [[nodiscard]] QStringList profiles() const;
    [[nodiscard]] QStringList complaints() const;
    /// What is left behind, beside what the servers export.
    void tell(PackingHistory &history) const;
    /// Their black boxes; an English sentence when one cannot be read.
    [[nodiscard]] QString tell(History &history) const;

    std::function<void(const QString &line)> onSay;
    std::function<void(int done)> onOrder;
    std::function<void(const QString &why)> onFailure;
    std::function<void()> onWaiting; ///< every order is done: what is left is to be delivered
    std::function<void()> onEnd;

private:
    struct Work
    {
        std::unique_ptr<PackingDesk> desk;
        std::unique_ptr<EmulatedPacker> packer;
        bool isDone = false;
        bool isClosing = false;
    };
    void setUp(int number);
    void orderDone();
    void ended(Work &work, const Ending &ending);
    void killOne();
    void breakPrinter();
    void closeWhatHasDelivered();
    void deskEnded(const Work &work, bool asked, bool well, const QString &how);
    [[nodiscard]] Work *someAtWork();

    const ShiftPlan m_plan;
    const domain::Site m_site;
    std::deque<Goods> m_pile;
    const int m_orders;
    QRandomGenerator m_random;
    std::vector<std::unique_ptr<Work>> m_works;
    int m_done = 0;
    int m_kills = 0;
    int m_faults = 0;
    bool m_isOver = false;
};

} // namespace emulator
