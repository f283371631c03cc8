// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "emulator/handheld.h"
#include "emulator/packing_shift.h"
#include "emulator/rehearsal.h"

namespace emulator {

struct DemoSetup : RehearsalSetup
{
    QString data; ///< an order file instead of the demo warehouse; may be empty
    QString format = QStringLiteral("uci-online-retail");
    int pace_ms = 25;
    double mistakes = 0.08;
    bool windows = false; ///< show them; else offscreen
    int kills = 0;        ///< SIGKILLs at random moments instead of the three planned ones; 0 = those
};

/// What happens to the station, and to the nodes, while somebody works at it.
struct Mishap
{
    enum class Kind {
        KillStation,
        KillServer,
        CutNetwork,
        MendNetwork,
        Break,
        BackUp,   ///< the store is copied
        Forget,   ///< the node that the station prefers answers from that copy, as if nothing had happened since
        Remember, ///< it is on the shared store again
    };
    Kind kind = Kind::KillStation;
    int stop = 0;   ///< when so many stops were seen
    int late_ms = 0;
    int node = 0;   ///< whom KillServer kills
};
/// Three kills of the station, one of the server, the network gone for 20 stops (a third of a short route), a break.
/// With several nodes each of them is killed, twice, and the first one forgets for a while.
[[nodiscard]] std::vector<Mishap> planMishaps(int stops, int nodes, QRandomGenerator &random);

/// The route with the most stops, then the fewest units; null when there is none.
[[nodiscard]] const domain::Route *routeToShow(const std::vector<domain::Route> &routes);

/// A trolley is picked by an emulated operator while everything around it breaks, and its orders are packed at two desks
/// whose printers and carriers fail; then the books are compared.
class Demo : public Rehearsal
{
    Q_OBJECT
public:
    explicit Demo(DemoSetup setup, QObject *parent = nullptr);
    ~Demo() override;

private:
    void begin() override;
    void stopStations() override;
    [[nodiscard]] bool isAnyStationRunning() const override;
    [[nodiscard]] QString standing() const override;
    void nodeIsBack(int node) override;

    // setting up
    void fillServer(const Then &then);
    void importOrders(const Then &then);
    void chooseRoute();
    void beginShift(const domain::Route &route);
    void hireOperator();
    void stationEnded(bool asked, bool well, const QString &how);

    // the shift
    void told(const Told &told);
    void atStop();
    void happen(const Mishap &mishap);
    void happenToStation(const Mishap &mishap);
    void killNode(int node);
    void forget();
    void remember();
    void killSoon();
    [[nodiscard]] QString whatDidNotHappen() const;
    void operatorEnded(const Ending &ending);

    // the packing
    void openDesks();
    void pack(const WorkToPack &work);
    [[nodiscard]] std::deque<Goods> pileOf(const WorkToPack &work) const;
    void packed();

    // afterwards
    void waitForDelivery();
    void compare();
    [[nodiscard]] QString books(const Verdict &verdict) const;
    [[nodiscard]] bool wasForgettingNoticed() const;

    DemoSetup m_setup;
    std::unique_ptr<Handheld> m_handheld;
    std::unique_ptr<EmulatedOperator> m_operator;
    std::unique_ptr<PackingShift> m_shift;
    bool m_serverDied = false; ///< while they packed
    std::vector<Mishap> m_mishaps;
    int m_kills = 0;
    int m_nodeKills = 0;
    int m_cuts = 0;
    int m_plannedNodeKills = 0;
    bool m_isCopied = false;
    bool m_forgot = false;
    bool m_picked = false;
    bool m_isClosing = false;
    domain::Route m_route;
};

} // namespace emulator
